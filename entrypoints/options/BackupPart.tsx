import { Download, Upload } from 'lucide';
import { useState } from 'preact/hooks';
import { BackupStatus } from '@/components/data/BackupStatus';
import { FilePick } from '@/components/data/FilePick';
import { FileProblem, type Problem } from '@/components/data/FileProblem';
import { RestorePreviewView } from '@/components/data/RestorePreviewView';
import { Waiting } from '@/components/data/Waiting';
import { useDataTexts } from '@/components/hooks/use-record-texts';
import { SettingCard } from '@/components/settings/SettingRow';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { ask } from '@/lib/messaging/client';
import type { BackupAnswer, RestorePreview } from '@/lib/messaging/data-protocol';
import { useQuery } from '../own-pages/use-query';
import { breathe, readFile } from './read-file';
import { saveBackup } from './save-backup';
import type { SavingState } from './use-saving';

type State =
  | { at: 'rest' }
  | { at: 'waiting'; text: string }
  | { at: 'preview'; text: string; preview: RestorePreview }
  | { at: 'problem'; problem: Problem }
  | { at: 'done'; title: string; text?: string };

/** Joins export and restore of backups with the background. */
export function BackupPart({ saving }: { saving: SavingState }) {
  const texts = useDataTexts();
  const { backup, restore } = texts;
  const query = useQuery('backupState');
  const [state, setState] = useState<State>({ at: 'rest' });
  const rest = () => setState({ at: 'rest' });

  const exportBackup = async () => {
    setState({ at: 'waiting', text: texts.saving });
    try {
      setState({ at: 'done', title: backup.saved(await saveBackup()) });
      query.reload();
    } catch {
      setState({ at: 'problem', problem: { kind: 'failed' } });
    }
  };
  const answered = async (
    asked: Promise<BackupAnswer<RestorePreview>>,
    then: (preview: RestorePreview) => void,
  ) => {
    try {
      const answer = await asked;
      if (answer.ok) then(answer.value);
      else setState({ at: 'problem', problem: { kind: 'backup', problem: answer.problem } });
    } catch {
      setState({ at: 'problem', problem: { kind: 'failed' } });
    }
  };
  const choose = async (file: File) => {
    setState({ at: 'waiting', text: texts.reading(file.name) });
    const read = await readFile(file);
    if (!read.ok) {
      setState({ at: 'problem', problem: { kind: 'file', problem: read.problem } });
      return;
    }
    const { text } = read;
    setState({ at: 'waiting', text: texts.checking });
    await breathe();
    await answered(ask('previewRestore', { text }), (preview) =>
      setState({ at: 'preview', text, preview }),
    );
  };
  const restoreNow = async (text: string) => {
    setState({ at: 'waiting', text: texts.saving });
    await answered(ask('restoreBackup', { text }), ({ clients, outcomes, texts: own }) =>
      setState({
        at: 'done',
        title: restore.done,
        text: restore.doneText(clients, outcomes, own),
      }),
    );
  };

  return (
    <SettingCard title={backup.title}>
      <div class="k-setting-part">
        {query.state === 'ready' && (
          <BackupStatus
            state={query.value}
            now={Date.now()}
            onLater={() => saving.commit(() => ask('postponeBackup'), query.reload)}
          />
        )}
        <p class="k-small k-quiet">{backup.what}</p>
        <div class="k-row k-wrap">
          <Button kind="tonal" icon={Download} onPress={() => void exportBackup()}>
            {backup.export}
          </Button>
          <FilePick
            accept=".json,application/json"
            icon={Upload}
            onPick={(file) => void choose(file)}
          >
            {backup.restore}
          </FilePick>
        </div>
        {state.at === 'waiting' && <Waiting text={state.text} />}
        {state.at === 'problem' && <FileProblem problem={state.problem} />}
        {state.at === 'done' && (
          <div role="status" class="k-wide">
            <Note tone="done" title={state.title} {...(state.text ? { text: state.text } : {})} />
          </div>
        )}
      </div>
      {state.at === 'preview' && (
        <RestorePreviewView
          preview={state.preview}
          onRestore={() => void restoreNow(state.text)}
          onCancel={rest}
        />
      )}
    </SettingCard>
  );
}
