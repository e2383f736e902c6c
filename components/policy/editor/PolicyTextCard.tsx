import { Copy } from 'lucide';
import { type PolicyLanguage, policyLanguages } from '@/lib/i18n/policy-text';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { SettingCard } from '../../settings/SettingRow';
import { Button } from '../../ui/Button';
import { CheckLine } from '../../ui/CheckLine';
import { Choices } from '../../ui/Choices';
import { Field } from '../../ui/Field';
import { Note } from '../../ui/Note';
import { Select } from '../../ui/Select';

/** Which text of the policy is wanted. */
export interface PolicyTextChoice {
  language: PolicyLanguage;
  length: 'short' | 'long';
  /** Clients are consumers in Germany. */
  germanConsumers: boolean;
  /** What is recorded about clients is said. */
  recorded: boolean;
}

export interface PolicyTextCardProps {
  choice: PolicyTextChoice;
  onChoice: (part: Partial<PolicyTextChoice>) => void;
  paragraphs: readonly string[];
  /** What the user is told beside the text. */
  notes: readonly string[];
  /** What became of the last attempt to copy. */
  copied: 'done' | 'failed' | null;
  onCopy: (as: 'text' | 'html') => void;
}

/** The policy as a text for agreements, booking pages and mails. */
export function PolicyTextCard(props: PolicyTextCardProps) {
  const { choice, onChoice, paragraphs, notes, copied, onCopy } = props;
  const { text: texts } = usePolicyEditorTexts();
  return (
    <SettingCard title={texts.title}>
      <div class="k-setting-part">
        <p class="k-small k-quiet">{texts.lead}</p>
        <div class="k-lengths k-wide">
          <Field label={texts.language}>
            {(wiring) => (
              <Select<PolicyLanguage>
                wiring={wiring}
                value={choice.language}
                choices={policyLanguages.map((value) => ({ value, text: texts.languages[value] }))}
                onChoose={(language) => onChoice({ language })}
              />
            )}
          </Field>
          <div>
            <span class="k-label" aria-hidden="true">
              {texts.length}
            </span>
            <Choices<'short' | 'long'>
              label={texts.length}
              value={choice.length}
              choices={(['short', 'long'] as const).map((value) => ({
                value,
                text: texts.lengths[value],
              }))}
              onChoose={(length) => onChoice({ length })}
            />
          </div>
        </div>
        <div>
          <CheckLine
            text={texts.germanConsumers}
            on={choice.germanConsumers}
            onChange={(germanConsumers) => onChoice({ germanConsumers })}
          />
          <CheckLine
            text={texts.recorded}
            on={choice.recorded}
            onChange={(recorded) => onChoice({ recorded })}
          />
        </div>
        <div class="k-policy-text" lang={choice.language.slice(0, 2)}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <div class="k-row k-wrap">
          <Button kind="tonal" icon={Copy} onPress={() => onCopy('text')}>
            {texts.copy}
          </Button>
          <Button onPress={() => onCopy('html')}>{texts.copyHtml}</Button>
          <span class="k-small k-quiet" role="status">
            {copied === 'done' && texts.copied}
          </span>
        </div>
        {copied === 'failed' && <Note tone="error" text={texts.notCopied} />}
        <Note text={notes.join(' ')} />
      </div>
    </SettingCard>
  );
}
