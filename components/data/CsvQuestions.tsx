import type { Status } from '@/lib/appointments/status';
import type { Ambiguities } from '@/lib/exchange/outcomes/ambiguities';
import type { DateOrder } from '@/lib/exchange/outcomes/date-text';
import type { Answers } from '@/lib/exchange/outcomes/read-rows';
import { useWords } from '../hooks/use-language';
import { useDataTexts, useTableTexts } from '../hooks/use-record-texts';
import { Inset } from '../settings/Inset';
import { Button } from '../ui/Button';
import { Choices } from '../ui/Choices';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { allAnswers } from '../worklist/answers';

export interface CsvQuestionsProps {
  questions: Ambiguities;
  answers: Answers;
  /** IANA names. */
  zones: readonly string[];
  onChange: (answers: Answers) => void;
  onNext: () => void;
  onBack: () => void;
}

/** What a file does not say by itself, and nobody should guess. */
export function CsvQuestions(props: CsvQuestionsProps) {
  const { questions, answers, zones, onChange, onNext, onBack } = props;
  const words = useWords();
  const texts = useDataTexts();
  const { ask: said, columns } = useTableTexts();
  const asks = (what: Ambiguities['ask'][number]) => questions.ask.includes(what);
  const meanings = [
    { value: '', text: said.leaveOut },
    ...allAnswers(words).map(({ text, answer }) => ({ value: answer.status, text })),
  ];
  // What only the user can know comes first.
  const statuses = questions.statuses.toSorted(
    (a, b) => Number(a.guess !== null) - Number(b.guess !== null),
  );
  return (
    <Inset
      label={said.title}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
      onCancel={onBack}
    >
      <h3 class="k-medium">{said.title}</h3>
      {asks('date_order') && (
        <div>
          <span class="k-label">{said.order}</span>
          <Choices<DateOrder>
            label={said.order}
            value={answers.dateOrder}
            choices={questions.dateOrders.map((value) => ({ value, text: said.orders[value] }))}
            onChoose={(dateOrder) => onChange({ ...answers, dateOrder })}
          />
          {questions.dateExample !== null && (
            <p class="k-hint">{said.orderHint(questions.dateExample)}</p>
          )}
        </div>
      )}
      {asks('zone') && (
        <Field label={said.zone} hint={said.zoneHint}>
          {(wiring) => (
            <Select
              wiring={wiring}
              value={answers.zone}
              choices={zones.map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') }))}
              onChoose={(zone) => onChange({ ...answers, zone })}
            />
          )}
        </Field>
      )}
      {asks('statuses') && (
        <div>
          <span class="k-label">{said.status}</span>
          <p class="k-small k-quiet">{said.statusHint}</p>
          <div class="k-columns k-words">
            {statuses.map(({ word, rows }) => (
              <Field key={word} label={said.word(word.slice(0, 60))} aside={said.words(rows)}>
                {(wiring) => (
                  <Select<Status | ''>
                    wiring={wiring}
                    value={answers.statuses[word] ?? ''}
                    choices={meanings as { value: Status | ''; text: string }[]}
                    onChoose={(value) =>
                      onChange({
                        ...answers,
                        statuses: { ...answers.statuses, [word]: value === '' ? null : value },
                      })
                    }
                  />
                )}
              </Field>
            ))}
          </div>
        </div>
      )}
      <div class="k-row k-wrap">
        <Button kind="filled" submit>
          {columns.next}
        </Button>
        <Button kind="neutral" onPress={onBack}>
          {texts.back}
        </Button>
      </div>
    </Inset>
  );
}
