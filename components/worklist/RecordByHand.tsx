import { formatISO } from 'date-fns/formatISO';
import { useRef, useState } from 'preact/hooks';
import type { Status } from '@/lib/appointments/status';
import type { AccountName, ClientSummary } from '@/lib/messaging/protocol';
import { clientNamed } from '../client/client-search';
import { ClientCombobox } from '../client/ClientCombobox';
import { usePopupTexts, useWords } from '../hooks/use-language';
import { FormFoot } from '../ui/FormFoot';
import { Choices } from '../ui/Choices';
import { Field, Hint } from '../ui/Field';
import { Select } from '../ui/Select';
import { accountLabels } from './account-labels';
import { allAnswers } from './answers';
import {
  isPossible,
  readRecord,
  type RecordEntry,
  type RecordErrors,
  type RecordField,
  type RecordForm,
  startOf,
} from './record-entry';

export interface RecordByHandProps {
  /** `null` while they are on their way. */
  clients: readonly ClientSummary[] | null;
  /** The user's accounts; of several the first is proposed. */
  accounts: readonly AccountName[];
  /** Epoch milliseconds. */
  now: number;
  /** While the entry is being written. */
  busy: boolean;
  onSave: (entry: RecordEntry) => void;
  onCancel: () => void;
}

const blank = (now: number): RecordForm => ({
  clientId: null,
  name: '',
  date: formatISO(now, { representation: 'date' }),
  time: '',
  minutes: '60',
  status: null,
  minutesLate: '',
  note: '',
});

/** The form for an appointment that is in no calendar. */
export function RecordByHand(props: RecordByHandProps) {
  const { clients, accounts, now, busy, onSave, onCancel } = props;
  const words = useWords();
  const { record } = usePopupTexts();
  const [form, setForm] = useState(() => blank(now));
  const [errors, setErrors] = useState<RecordErrors>({});
  const element = useRef<HTMLFormElement>(null);
  const change = (part: Partial<RecordForm>) => {
    setForm({ ...form, ...part });
    setErrors({});
  };
  const start = startOf(form);
  const labels = [...accountLabels(accounts).values()];
  const account = form.account ?? labels[0]?.email;
  const error = (field: RecordField) => {
    const code = errors[field];
    return code && record.error[code];
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // A name typed in full is that client, picked from the list or not.
    const named = form.clientId ?? clientNamed(clients ?? [], form.name)?.clientId ?? null;
    const whose = account === undefined ? {} : { account };
    const reading = readRecord({ ...form, ...whose, clientId: named }, now);
    if (reading.ok) {
      onSave(reading.entry);
      return;
    }
    setErrors(reading.errors);
    requestAnimationFrame(() =>
      element.current
        ?.querySelector<HTMLElement>('[aria-invalid=true]:not(div), [aria-invalid=true] input')
        ?.focus(),
    );
  };

  return (
    <form class="k-page" ref={element} noValidate onSubmit={submit}>
      <div class="k-body k-form k-pad">
        <div class="k-combobox">
          <Field label={record.client} error={error('client')}>
            {(wiring) => (
              <ClientCombobox
                wiring={wiring}
                clients={clients}
                name={form.name}
                clientId={form.clientId}
                onChange={change}
              />
            )}
          </Field>
        </div>
        <div class="k-form-row">
          <Field label={record.date} error={error('date')}>
            {(wiring) => (
              <input
                {...wiring}
                type="date"
                value={form.date}
                onInput={(event) => change({ date: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={record.time} error={error('time')}>
            {(wiring) => (
              <input
                {...wiring}
                type="time"
                value={form.time}
                onInput={(event) => change({ time: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={record.minutes} error={error('minutes')}>
            {(wiring) => (
              <>
                <input
                  {...wiring}
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={1440}
                  value={form.minutes}
                  onInput={(event) => change({ minutes: event.currentTarget.value })}
                />
                <span class="k-unit">{record.minutesUnit}</span>
              </>
            )}
          </Field>
        </div>
        <div>
          <span class="k-label">{record.what}</span>
          <Choices<Status>
            label={record.what}
            look="chips"
            value={form.status}
            invalid={errors.what !== undefined}
            describedBy="record-what"
            choices={allAnswers(words).map(({ text, icon, answer }) => ({
              value: answer.status,
              text,
              icon,
              disabled: !isPossible(answer.status, start, now),
            }))}
            onChoose={(status) => change({ status })}
          />
          <Hint
            id="record-what"
            error={error('what')}
            hint={start !== null && start > now ? record.notYet : undefined}
          />
        </div>
        {form.status === 'late' && (
          <Field label={record.minutesLate} aside={record.optional} error={error('minutesLate')}>
            {(wiring) => (
              <input
                {...wiring}
                type="number"
                inputMode="numeric"
                value={form.minutesLate}
                onInput={(event) => change({ minutesLate: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
        {account !== undefined && (
          <Field label={record.account} hint={record.accountHint}>
            {(wiring) => (
              <Select
                wiring={wiring}
                value={account}
                choices={labels.map(({ text, email }) => ({ value: email, text }))}
                onChoose={(email) => change({ account: email })}
              />
            )}
          </Field>
        )}
        <Field label={record.note} aside={record.optional}>
          {(wiring) => (
            <textarea
              {...wiring}
              rows={2}
              maxLength={2000}
              value={form.note}
              onInput={(event) => change({ note: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <FormFoot
        save={words.save}
        cancel={words.cancel}
        disabled={busy || clients === null}
        onCancel={onCancel}
      />
    </form>
  );
}
