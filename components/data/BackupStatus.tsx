import { ago } from '@/lib/i18n/dates';
import type { BackupState } from '@/lib/messaging/data-protocol';
import { useLanguage } from '../hooks/use-language';
import { useDataTexts } from '../hooks/use-record-texts';
import { Note } from '../ui/Note';

export interface BackupStatusProps {
  state: BackupState;
  /** Epoch milliseconds. */
  now: number;
  onLater: () => void;
}

/** How old the last backup is, and whether it is time for another. */
export function BackupStatus({ state, now, onLater }: BackupStatusProps) {
  const { tag } = useLanguage();
  const { backup } = useDataTexts();
  const last = state.lastAt === null ? backup.never : backup.last(ago(tag, state.lastAt, now));
  return (
    <>
      <p>
        {last}
        {state.since > 0 || state.lastAt !== null ? `. ${backup.since(state.since)}` : ''}
      </p>
      {state.due && (
        <Note title={backup.due} text={backup.dueText}>
          <button type="button" class="k-link" onClick={onLater}>
            {backup.later}
          </button>
        </Note>
      )}
    </>
  );
}
