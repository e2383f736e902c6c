import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/hooks/use-language';
import { type PolicyTextChoice, PolicyTextCard } from '@/components/policy/editor/PolicyTextCard';
import { policyNotes, policyParagraphs } from '@/lib/i18n/policy-text';
import type { Practice } from '@/lib/messaging/practice-protocol';
import { policyText } from '@/lib/policy/policy-text';
import type { Terms } from '@/lib/policy/terms';
import { copyText } from '../own-pages/copy-text';
import { copyHtml, paragraphsHtml } from './copy-html';

export interface PolicyTextPartProps {
  terms: Terms;
  practice: Pick<Practice, 'language' | 'address' | 'country'>;
}

/** The text of the policy, as chosen, to be copied. */
export function PolicyTextPart({ terms, practice }: PolicyTextPartProps) {
  const { locale, tag } = useLanguage();
  const [choice, setChoice] = useState<PolicyTextChoice>(() => {
    const language =
      (practice.language ?? locale) === 'de' ? (`de-${practice.address}` as const) : 'en';
    return {
      language,
      length: 'short',
      germanConsumers: language !== 'en' && (practice.country ?? 'DE') === 'DE',
      recorded: false,
    };
  });
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  const text = policyText({ terms }, choice);
  const paragraphs = policyParagraphs(text, choice.language, terms.currency, tag);
  const copy = async (as: 'text' | 'html') => {
    const done =
      as === 'text'
        ? await copyText(paragraphs.join('\n\n'))
        : await copyHtml(paragraphsHtml(paragraphs, choice.language.slice(0, 2)));
    setCopied(done ? 'done' : 'failed');
  };
  return (
    <PolicyTextCard
      choice={choice}
      onChoice={(part) => {
        setCopied(null);
        setChoice((now) => ({ ...now, ...part }));
      }}
      paragraphs={paragraphs}
      notes={policyNotes(text.notes, locale)}
      copied={copied}
      onCopy={(as) => void copy(as)}
    />
  );
}
