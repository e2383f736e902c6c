import { keepAnswers, type KeepSaid } from '@/lib/appointments/client';
import { alertCodes } from '@/lib/reliability/alerts/alert';
import type { PutOff } from '@/lib/reliability/alerts/put-off';
import type { Reviewed, StoredClient } from '../schema';

/*
 * What the user said of a client as a whole: *Keep?*, alerts put off, and that the terms were
 * talked over. Each record keeps what
 * was said under it, so that joined ones can be told apart again; of the client as a whole the
 * newest word holds.
 */

export type SaidOfClient = Pick<StoredClient, 'keep' | 'putOff' | 'reviewed'>;

const newer = <T extends { at: number }>(a: T | undefined, b: T): T =>
  a === undefined || b.at > a.at || (b.at === a.at && JSON.stringify(b) > JSON.stringify(a))
    ? b
    : a;

const isKeep = ({ answer, at }: KeepSaid): boolean =>
  Number.isFinite(at) && (answer === null || keepAnswers.includes(answer));

const isReviewed = ({ on, at }: Reviewed): boolean =>
  Number.isFinite(at) && (on === null || Number.isFinite(on));

const isPutOff = ({ alert, about, at, until }: PutOff): boolean =>
  alertCodes.includes(alert) &&
  Number.isFinite(about) &&
  Number.isFinite(at) &&
  (until === null || Number.isFinite(until));

/** What several records say together; damaged parts are left out. */
export function saidIn(records: readonly SaidOfClient[]): SaidOfClient {
  let keep: KeepSaid | undefined;
  let reviewed: Reviewed | undefined;
  const putOff = new Map<string, PutOff>();
  for (const record of records) {
    if (record.keep && isKeep(record.keep)) keep = newer(keep, record.keep);
    if (record.reviewed && isReviewed(record.reviewed)) reviewed = newer(reviewed, record.reviewed);
    for (const one of Array.isArray(record.putOff) ? record.putOff : []) {
      if (!isPutOff(one)) continue;
      const key = `${one.alert}|${one.about}`;
      putOff.set(key, newer(putOff.get(key), one));
    }
  }
  const list = [...putOff.values()].sort(
    (a, b) => a.about - b.about || (a.alert < b.alert ? -1 : 1),
  );
  return {
    ...(keep ? { keep } : {}),
    ...(reviewed ? { reviewed } : {}),
    ...(list.length > 0 ? { putOff: list } : {}),
  };
}
