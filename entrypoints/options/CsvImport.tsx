import { useState } from 'preact/hooks';
import { CsvColumns } from '@/components/data/CsvColumns';
import { CsvPreview } from '@/components/data/CsvPreview';
import { CsvQuestions } from '@/components/data/CsvQuestions';
import { FileProblem } from '@/components/data/FileProblem';
import { Waiting } from '@/components/data/Waiting';
import { useDataTexts } from '@/components/hooks/use-record-texts';
import { type Ambiguities, ambiguities } from '@/lib/exchange/outcomes/ambiguities';
import { missingFields } from '@/lib/exchange/outcomes/fields';
import { guessMapping } from '@/lib/exchange/outcomes/guess-mapping';
import { type Answers, readRows, type RowsRead } from '@/lib/exchange/outcomes/read-rows';
import type { Table } from '@/lib/exchange/table';
import { ask } from '@/lib/messaging/client';
import type { OutcomeRow, OutcomesPreview } from '@/lib/messaging/data-protocol';
import { breathe } from './read-file';

/** Rows that are looked at to guess the columns. */
const SAMPLE = 50;

type Step =
  | { at: 'columns' }
  | { at: 'waiting' }
  | { at: 'questions'; questions: Ambiguities }
  | { at: 'preview'; questions: Ambiguities; read: RowsRead; preview: OutcomesPreview };

export interface CsvImportProps {
  file: string;
  table: Table;
  onImport: (rows: OutcomeRow[]) => void;
  onCancel: () => void;
}

const hereZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** This computer's own zone first. */
const allZones = (): string[] => [
  ...new Set([hereZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')]),
];

/** Where the preview was asked for. */
const stepBefore = (questions: Ambiguities): Step =>
  questions.ask.length > 0 ? { at: 'questions', questions } : { at: 'columns' };

/** What was answered before stays, as far as it is still asked; the rest is guessed. */
function answersTo({ dateOrders, statuses }: Ambiguities, before: Answers | null): Answers {
  const given = new Map(Object.entries(before?.statuses ?? {}));
  const order = dateOrders.find((one) => one === before?.dateOrder) ?? dateOrders[0];
  return {
    dateOrder: order ?? 'ymd',
    zone: before?.zone ?? hereZone(),
    statuses: Object.fromEntries(
      statuses.map(({ word, guess }) => [
        word,
        given.has(word) ? (given.get(word) ?? null) : guess,
      ]),
    ),
  };
}

/** From the columns of a file over what is unclear to what would happen. */
export function CsvImport({ file, table, onImport, onCancel }: CsvImportProps) {
  const texts = useDataTexts();
  const [step, setStep] = useState<Step>({ at: 'columns' });
  const [mapping, setMapping] = useState(() =>
    guessMapping(
      table.header,
      table.rows.slice(0, SAMPLE).map(({ cells }) => cells),
    ),
  );
  const [answers, setAnswers] = useState<Answers | null>(null);

  const [failed, setFailed] = useState(false);

  const show = async (questions: Ambiguities, given: Answers) => {
    setStep({ at: 'waiting' });
    setFailed(false);
    await breathe();
    try {
      const read = readRows(table, mapping, given);
      const preview = await ask('previewOutcomes', { rows: read.rows });
      setStep({ at: 'preview', questions, read, preview });
    } catch {
      setStep(stepBefore(questions));
      setFailed(true);
    }
  };
  const afterColumns = async () => {
    setStep({ at: 'waiting' });
    await breathe();
    const questions = ambiguities(table, mapping);
    const next = answersTo(questions, answers);
    setAnswers(next);
    if (questions.ask.length > 0) setStep({ at: 'questions', questions });
    else await show(questions, next);
  };

  const problem = failed && (
    <div class="k-setting-part">
      <FileProblem problem={{ kind: 'failed' }} />
    </div>
  );
  if (step.at === 'columns') {
    return (
      <>
        {problem}
        <CsvColumns
          file={file}
          table={table}
          mapping={mapping}
          missing={missingFields(mapping)}
          onChange={setMapping}
          onNext={() => void afterColumns()}
          onCancel={onCancel}
        />
      </>
    );
  }
  if (step.at === 'questions' && answers) {
    const { questions } = step;
    return (
      <>
        {problem}
        <CsvQuestions
          questions={questions}
          answers={answers}
          zones={allZones()}
          onChange={setAnswers}
          onNext={() => void show(questions, answers)}
          onBack={() => setStep({ at: 'columns' })}
        />
      </>
    );
  }
  if (step.at === 'preview') {
    const { questions, read, preview } = step;
    return (
      <CsvPreview
        preview={preview}
        read={read}
        onImport={() => onImport(read.rows)}
        onBack={() => setStep(stepBefore(questions))}
      />
    );
  }
  return (
    <div class="k-setting-part">
      <Waiting text={texts.checking} />
    </div>
  );
}
