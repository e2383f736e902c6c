import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { languageItem, limitNoticeItem, screenShareItem, themeItem } from '@/lib/settings/items';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { backupState, postponeBackup } from '@/lib/store/backup/reminder';
import { previewRestore, restoreBackup } from '@/lib/store/backup/restore';
import { eraseEverything } from '@/lib/store/erase-everything';
import { importContacts } from '@/lib/store/exchange/import-contacts';
import { importOutcomes, previewOutcomes } from '@/lib/store/exchange/import-outcomes';
import { matchContacts } from '@/lib/store/exchange/match-contacts';
import { outcomeRows } from '@/lib/store/exchange/outcome-rows';
import { previewRetention } from '@/lib/store/retention-preview';
import { changed, telling } from './changed';
import { dropImports } from './imports';

/** Files in and out, retention, and erasing everything. */
export const dataHandlers = {
  matchContacts: ({ contacts }) => matchContacts(contacts),
  importContacts: (chosen) => telling(importContacts(chosen, now())),
  previewOutcomes: ({ rows }) => previewOutcomes(rows, now()),
  importOutcomes: (asked) => telling(importOutcomes(asked, now())),
  outcomeRows,
  exportBackup: () => exportBackup(now()),
  previewRestore: ({ text }) => previewRestore(text, now()),
  async restoreBackup({ text }) {
    const answer = await restoreBackup(text, now());
    if (answer.ok && !answer.value.nothingNew) await changed();
    return answer;
  },
  backupState: () => backupState(now()),
  postponeBackup: () => telling(postponeBackup(now())),
  previewRetention: ({ months }) => previewRetention(months, now()),
  async eraseEverything() {
    // What is being read now must not come back afterwards.
    dropImports();
    const erased = await eraseEverything();
    if (!erased.ok) return erased;
    const settings = [languageItem, themeItem, screenShareItem, limitNoticeItem];
    await Promise.all(settings.map((item) => item.removeValue()));
    await changed();
    return erased;
  },
} satisfies Pick<
  Handlers,
  | 'matchContacts'
  | 'importContacts'
  | 'previewOutcomes'
  | 'importOutcomes'
  | 'outcomeRows'
  | 'exportBackup'
  | 'previewRestore'
  | 'restoreBackup'
  | 'backupState'
  | 'postponeBackup'
  | 'previewRetention'
  | 'eraseEverything'
>;
