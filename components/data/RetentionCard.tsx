import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { RetentionPreview } from '@/lib/messaging/data-protocol';
import { useLanguage, useWords } from '../hooks/use-language';
import { useDataTexts } from '../hooks/use-record-texts';
import { Inset } from '../settings/Inset';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Note } from '../ui/Note';
import { Select } from '../ui/Select';
import { countOf, goingWords, monthsOf, monthsWords, offeredMonths } from './retention';

export interface RetentionCardProps {
  months: number;
  /** A shorter time that would delete something, waiting for a word. */
  asked: { months: number; going: RetentionPreview } | null;
  /** What was deleted just now. */
  deleted: RetentionPreview | null;
  /** It could not be found out what would be deleted. */
  failed: boolean;
  onChoose: (months: number) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

/** How long records are kept. What would delete something asks first. */
export function RetentionCard(props: RetentionCardProps) {
  const { months, asked, deleted, failed, onChoose, onConfirm, onCancel } = props;
  const words = useWords();
  const { tag } = useLanguage();
  const texts = useDataTexts();
  const { retention } = texts;
  const [other, setOther] = useState(false);
  const standing = asked?.months ?? months;
  const offered = offeredMonths.includes(standing) ? offeredMonths : [...offeredMonths, standing];
  const choices = offered.map((one) => ({ value: String(one), text: monthsWords(one, texts) }));
  return (
    <SettingCard title={retention.title}>
      <SettingRow label={retention.label} hint={retention.hint}>
        {(wiring) => (
          <div class="k-field">
            <Select
              wiring={wiring}
              value={other ? 'other' : String(standing)}
              choices={[...choices, { value: 'other', text: `${retention.other} …` }]}
              onChoose={(value) => {
                setOther(value === 'other');
                if (value !== 'other') onChoose(Number(value));
              }}
            />
          </div>
        )}
      </SettingRow>
      {other && (
        <OtherMonths
          onChoose={(value) => {
            setOther(false);
            onChoose(value);
          }}
          onCancel={() => setOther(false)}
        />
      )}
      {asked && !other && (
        <Inset
          label={retention.label}
          tone="error"
          focus="cancel"
          onSubmit={(event) => {
            event.preventDefault();
            onConfirm();
          }}
          onCancel={onCancel}
        >
          <p>
            {retention.would(
              goingWords(asked.going, tag, texts),
              countOf(asked.going),
              monthsWords(asked.months, texts),
            )}{' '}
            {retention.final}
          </p>
          <div class="k-row k-wrap">
            <Button kind="error" icon={Trash2} submit>
              {retention.now(asked.going.outcomes, countOf(asked.going))}
            </Button>
            <Button kind="neutral" onPress={onCancel}>
              {words.cancel}
            </Button>
          </div>
        </Inset>
      )}
      {failed && (
        <div class="k-setting-part">
          <Note tone="error" title={texts.failed} />
        </div>
      )}
      {deleted !== null && !asked && (
        <div class="k-setting-part" role="status">
          <Note tone="done" title={retention.done(goingWords(deleted, tag, texts))} />
        </div>
      )}
    </SettingCard>
  );
}

interface OtherMonthsProps {
  onChoose: (months: number) => void;
  onCancel: () => void;
}

function OtherMonths({ onChoose, onCancel }: OtherMonthsProps) {
  const words = useWords();
  const { retention } = useDataTexts();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const value = monthsOf(text);
  return (
    <Inset
      label={retention.other}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (value !== null) onChoose(value);
      }}
      onCancel={onCancel}
    >
      <Field
        label={retention.otherLabel}
        error={tried && value === null ? retention.otherError : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            inputMode="numeric"
            maxLength={4}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="k-row k-wrap">
        <Button kind="tonal" submit>
          {retention.apply}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
