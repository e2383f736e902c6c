import { Check, Copy } from 'lucide';
import { useState } from 'preact/hooks';
import type { Locale } from '@/lib/i18n/locale';
import { useCheatSheetTexts } from '../hooks/use-cheat-sheet-texts';
import { IconButton } from '../ui/Button';
import { Choices } from '../ui/Choices';

export interface PhraseListProps {
  phrases: readonly string[];
  /** Language of the phrases, which need not be that of the interface. */
  language: Locale;
  onLanguage: (language: Locale) => void;
  onCopy: (text: string) => void;
}

/** Firm but kind sentences, each copied by one click. */
export function PhraseList({ phrases, language, onLanguage, onCopy }: PhraseListProps) {
  const texts = useCheatSheetTexts();
  return (
    <section>
      <div class="k-row k-part-head">
        <h2 class="k-part-title k-grow">{texts.phrases}</h2>
        <Choices<Locale>
          label={texts.phraseLanguage}
          look="segments small"
          value={language}
          choices={[
            { value: 'en', text: 'English' },
            { value: 'de', text: 'Deutsch' },
          ]}
          onChoose={onLanguage}
        />
      </div>
      <ul lang={language}>
        {phrases.map((phrase) => (
          <PhraseLine key={phrase} phrase={phrase} language={language} onCopy={onCopy} />
        ))}
      </ul>
    </section>
  );
}

export interface PhraseLineProps {
  phrase: string;
  language: Locale;
  onCopy: (text: string) => void;
}

/** One sentence in the quotation marks of its language. */
export function PhraseLine({ phrase, language, onCopy }: PhraseLineProps) {
  const texts = useCheatSheetTexts();
  const [copied, setCopied] = useState(false);
  return (
    <li class="k-phrase">
      <span class="k-grow">{quoted(phrase, language)}</span>
      <IconButton
        icon={copied ? Check : Copy}
        slim
        tip={copied ? texts.copied : texts.copy}
        label={texts.copyText(phrase)}
        onPress={() => {
          onCopy(phrase);
          setCopied(true);
        }}
      />
    </li>
  );
}

export const quoted = (phrase: string, language: Locale): string =>
  language === 'de' ? `„${phrase}“` : `“${phrase}”`;
