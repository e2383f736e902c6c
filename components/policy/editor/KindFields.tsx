import type { CalendarView } from '@/lib/messaging/practice-protocol';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { Field, Hint } from '../../ui/Field';
import { Select } from '../../ui/Select';
import type { OverrideFor } from './override-parts';

export interface KindFieldsProps {
  form: OverrideFor;
  calendars: readonly CalendarView[];
  error: 'length' | 'empty' | null;
  onChange: (part: Partial<OverrideFor>) => void;
}

/** What makes a kind of appointment: its calendar, a word in its title, its length. */
export function KindFields({ form, calendars, error, onChange }: KindFieldsProps) {
  const { overrides: texts, units } = usePolicyEditorTexts();
  const known = calendars.map(({ id, name }) => ({ value: id.toLowerCase(), text: name ?? id }));
  const gone = form.calendarId !== '' && !known.some(({ value }) => value === form.calendarId);
  const length = (field: 'from' | 'to') => (
    <Field label={texts[field]}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            type="text"
            inputMode="numeric"
            maxLength={5}
            value={form[field]}
            onInput={(event) => onChange({ [field]: event.currentTarget.value })}
          />
          <span class="k-unit">{units.minutes}</span>
        </>
      )}
    </Field>
  );
  return (
    <div class="k-form">
      <Field label={texts.word} hint={texts.wordHint}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            dir="auto"
            maxLength={200}
            autocomplete="off"
            value={form.word}
            onInput={(event) => onChange({ word: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={texts.calendar}>
        {(wiring) => (
          <Select
            wiring={wiring}
            value={form.calendarId}
            choices={[
              { value: '', text: texts.anyCalendar },
              ...known,
              ...(gone ? [{ value: form.calendarId, text: form.calendarId }] : []),
            ]}
            onChoose={(calendarId) => onChange({ calendarId })}
          />
        )}
      </Field>
      <div class="k-lengths">
        {length('from')}
        {length('to')}
      </div>
      <Hint
        id="override-kind"
        error={
          error === 'length' ? texts.lengthError : error === 'empty' ? texts.kindError : undefined
        }
      />
    </div>
  );
}
