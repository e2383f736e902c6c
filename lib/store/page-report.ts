import type { PageHistory } from '@/lib/messaging/page-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { getMeta, setMeta } from './meta';
import { done } from './refusal';
import { read, writeOutcome, writeSeen } from './transact';

/*
 * The last report about the calendar page. What is stored may be of another version of Kept: who
 * reads it looks at its form.
 */

/** What is stored of it, and whether the calendar was ever read by other means than the page. */
export const storedPage = (): Promise<{ page: unknown; imported: boolean }> =>
  read(async (tx) => {
    const [page, imports, feeds] = await Promise.all([
      getMeta(tx, 'page'),
      tx.objectStore('imports').count(),
      tx.objectStore('feeds').count(),
    ]);
    return { page, imported: imports + feeds > 0 };
  });

/** Replaces what is stored, in one step with reading it: two tabs may report at a time. */
export async function keepPage(change: (before: unknown) => PageHistory): Promise<PageHistory> {
  let after: PageHistory | undefined;
  await writeSeen(async (tx) => {
    after = change(await getMeta(tx, 'page'));
    await setMeta(tx, 'page', after);
  }, 'known');
  return after ?? change(undefined);
}

/** Like `keepPage`, for what the user said; `null`: there is nothing to change. */
export const changePage = (
  change: (before: unknown) => PageHistory | null,
): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const after = change(await getMeta(tx, 'page'));
    if (after) await setMeta(tx, 'page', after);
    return done(null);
  });
