import { Download, Table2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { FilePick } from '@/components/data/FilePick';
import { FileProblem, type Problem } from '@/components/data/FileProblem';
import { Waiting } from '@/components/data/Waiting';
import { useDataTexts, useTableTexts } from '@/components/hooks/use-record-texts';
import { SettingCard } from '@/components/settings/SettingRow';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { openTable } from '@/lib/exchange/outcomes/open-table';
import { writeOutcomes } from '@/lib/exchange/outcomes/write-outcomes';
import type { Table } from '@/lib/exchange/table';
import { ask } from '@/lib/messaging/client';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import { CsvImport } from './CsvImport';
import { breathe, readFile } from './read-file';
import { datedName, saveFile } from './save-file';
import type { SavingState } from './use-saving';

type State =
  | { at: 'rest' }
  | { at: 'waiting'; text: string }
  | { at: 'import'; key: number; file: string; table: Table }
  | { at: 'problem'; problem: Problem }
  | { at: 'done'; tone: 'plain' | 'done'; title: string; text?: string };

/** Joins outcomes as a table, out and in, with the background. */
export function TablePart({ saving }: { saving: SavingState }) {
  const texts = useDataTexts();
  const csv = useTableTexts();
  const [state, setState] = useState<State>({ at: 'rest' });
  const rest = () => setState({ at: 'rest' });
  const failed = () => setState({ at: 'problem', problem: { kind: 'failed' } });

  const exportRows = async () => {
    setState({ at: 'waiting', text: texts.saving });
    try {
      const rows = await ask('outcomeRows');
      if (rows.length === 0) {
        setState({ at: 'done', tone: 'plain', title: csv.nothing });
        return;
      }
      await breathe();
      const name = datedName('kept-outcomes', 'csv');
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      saveFile(name, 'text/csv;charset=utf-8', writeOutcomes(rows, timeZone));
      setState({ at: 'done', tone: 'done', title: csv.exported(rows.length, name) });
    } catch {
      failed();
    }
  };
  const choose = async (file: File) => {
    setState({ at: 'waiting', text: texts.reading(file.name) });
    const read = await readFile(file);
    const opened = read.ok ? openTable(read.text) : read;
    if (opened.ok) {
      setState({ at: 'import', key: Date.now(), file: file.name, table: opened.value });
    } else {
      setState({ at: 'problem', problem: { kind: 'file', problem: opened.problem } });
    }
  };
  // A second click while the first is being written would be an import of its own.
  const importing = useRef(false);
  const importRows = (name: string, rows: OutcomeRow[]) => {
    if (importing.current) return;
    importing.current = true;
    const importId = crypto.randomUUID();
    let added = 0;
    saving.save({
      write: async () => {
        const asked = ask('importOutcomes', { importId, name, rows });
        const outcome = await asked.finally(() => (importing.current = false));
        if (outcome.ok) ({ added } = outcome.value);
        return outcome;
      },
      revert: () => ask('undoImport', { importId }),
      onDone: () =>
        setState({
          at: 'done',
          tone: 'done',
          title: csv.preview.done(added),
          text: csv.preview.doneText,
        }),
      onUndone: rest,
    });
  };

  return (
    <SettingCard title={csv.title}>
      <div class="k-setting-part">
        <p class="k-small k-quiet">{csv.what}</p>
        <div class="k-row k-wrap">
          <Button kind="outline" icon={Download} onPress={() => void exportRows()}>
            {csv.export}
          </Button>
          <FilePick
            accept=".csv,.tsv,.txt,text/csv"
            icon={Table2}
            onPick={(file) => void choose(file)}
          >
            {csv.import}
          </FilePick>
        </div>
        {state.at === 'waiting' && <Waiting text={state.text} />}
        {state.at === 'problem' && <FileProblem problem={state.problem} />}
        {state.at === 'done' && (
          <div role="status" class="k-wide">
            <Note
              tone={state.tone}
              title={state.title}
              {...(state.text ? { text: state.text } : {})}
            />
          </div>
        )}
      </div>
      {state.at === 'import' && (
        <CsvImport
          key={state.key}
          file={state.file}
          table={state.table}
          onImport={(rows) => importRows(state.file, rows)}
          onCancel={rest}
        />
      )}
    </SettingCard>
  );
}
