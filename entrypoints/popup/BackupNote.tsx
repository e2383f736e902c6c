import { useLanguage, usePopupTexts } from '@/components/hooks/use-language';
import { ago } from '@/lib/i18n/dates';
import { ask } from '@/lib/messaging/client';
import { openOptions } from '../own-pages/frame';
import type { Actions } from '../own-pages/use-actions';
import { useQuery } from '../own-pages/use-query';

/** A quiet line above the foot when it is time for a backup; nothing otherwise. */
export function BackupNote({ actions }: { actions: Actions }) {
  const { tag } = useLanguage();
  const { backup, toast } = usePopupTexts();
  const query = useQuery('backupState');
  if (query.state !== 'ready' || !query.value.due) return null;
  const { lastAt } = query.value;
  const later = () =>
    actions.run({
      says: toast.laterBackup,
      perform: async () => {
        const outcome = await ask('postponeBackup');
        if (!outcome.ok) return outcome;
        query.reload();
        return { ok: true, value: null };
      },
    });
  return (
    <div class="k-row k-small k-quiet k-backup-note" role="note">
      <span class="k-grow">
        {lastAt === null ? backup.never : backup.last(ago(tag, lastAt, Date.now()))}
      </span>
      <button type="button" class="k-link" onClick={() => void openOptions('data')}>
        {backup.export}
      </button>
      <button type="button" class="k-link" onClick={later}>
        {backup.later}
      </button>
    </div>
  );
}
