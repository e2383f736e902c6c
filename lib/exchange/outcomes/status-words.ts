import { fold } from '@/lib/appointments/fold';
import {
  type Cause,
  causes,
  type ExcuseReason,
  excuseReasons,
  type Status,
  statuses,
} from '@/lib/appointments/status';

/** Two spellings of one word have one key. Signs such as `✓` are their own. */
export const wordKey = (text: string): string => fold(text) || text.trim().toLowerCase();

/** What other programs call it, folded. Where a word says neither late nor in time: in time. */
const statusWords: Record<Status, string> = {
  showed: `
    showed, show, showed up, attended, attend, present, completed, complete, done, kept,
    arrived, checked in, checked out, fulfilled, seen, here, erschienen, anwesend,
    teilgenommen, wahrgenommen, gekommen, war da, da, stattgefunden, abgeschlossen, erledigt,
    durchgefuhrt, ✓, ✔`,
  late: `
    late, arrived late, late arrival, came late, tardy, showed late, verspatet, zu spat,
    verspatet erschienen, zu spat gekommen, verspatung`,
  no_show: `
    no show, noshow, no showed, did not show, did not attend, dna, missed, absent,
    not attended, did not arrive, failed to attend, ns, unattended, nicht erschienen,
    nicht gekommen, nicht da, versaumt, abwesend, gefehlt, fehlt, nicht wahrgenommen,
    nicht teilgenommen, unentschuldigt, ausgefallen ohne absage`,
  late_cancel: `
    late cancel, late cancellation, cancelled late, canceled late, late cancelled,
    late canceled, short notice cancellation, cancelled short notice, same day cancellation,
    kurzfristig abgesagt, kurzfristige absage, zu spat abgesagt, spate absage,
    kurzfristig storniert, verspatete absage`,
  cancelled: `
    cancelled, canceled, cancel, cancellation, cancelled in time, canceled in time,
    cancelled by client, canceled by client, cancelled by customer, canceled by customer,
    cancelled by patient, early cancel, abgesagt, storniert, rechtzeitig abgesagt,
    absage, storno, abgemeldet, vom kunden abgesagt, annulliert`,
  rescheduled: `rescheduled, reschedule, moved, postponed, verschoben, verlegt, umgebucht`,
  provider_cancelled: `
    provider cancelled, provider canceled, cancelled by me, canceled by me,
    cancelled by provider, canceled by provider, cancelled by staff, canceled by staff,
    cancelled by host, canceled by host, cancelled by practice, cancelled by business,
    cancelled by us, von mir abgesagt, durch mich abgesagt, von uns abgesagt,
    durch praxis abgesagt, von der praxis abgesagt`,
};

const reasonWords: Record<ExcuseReason, string> = {
  emergency: `emergency, notfall`,
  illness: `illness, ill, sick, sickness, krankheit, krank, erkrankung`,
  family: `family, familie, kind krank`,
  travel: `travel, traffic, transport, reise, anreise, verkehr, bahn, stau`,
  technical: `technical, technical problem, technik, technisch, technisches problem`,
  our_mistake: `our mistake, my mistake, unser fehler, mein fehler`,
  other: `other, sonstiges, anderes, andere`,
};

const causeWords: Record<Cause, string> = {
  convenience: `convenience, bequemlichkeit, aufwand, komfort`,
  availability: `availability, verfugbarkeit, keine zeit`,
  expectations: `expectations, erwartungen, erwartung`,
  cost: `cost, costs, price, kosten, preis`,
  emergency: `emergency, notfall`,
  forgot: `forgot, forgotten, vergessen`,
  unknown: `unknown, unbekannt`,
};

function byWord<T extends string>(codes: readonly T[], words: Record<T, string>) {
  return new Map(
    codes.flatMap((code) =>
      [code, ...words[code].split(',')].map((word): [string, T] => [wordKey(word), code]),
    ),
  );
}

const statusOf = byWord(statuses, statusWords);
const reasonOf = byWord(excuseReasons, reasonWords);
const causeOf = byWord(causes, causeWords);

/** What a word for a status probably means; `null` where only the user can know. */
export const guessStatus = (word: string): Status | null => statusOf.get(wordKey(word)) ?? null;

/** A reason that is not known by its word is another one; no text is no reason. */
export const readReason = (text: string): ExcuseReason | null =>
  text.trim() === '' ? null : (reasonOf.get(wordKey(text)) ?? 'other');

/** A cause is the user's own judgement: what is not known by its word is none. */
export const readCause = (text: string): Cause | null => causeOf.get(wordKey(text)) ?? null;

const no: ReadonlySet<string> = new Set([
  'no',
  'n',
  'nein',
  'false',
  'falsch',
  '0',
  '-',
  '✗',
  'unexcused',
  'unentschuldigt',
]);

/** Anything but a "no" means that the miss is excused: a note in that column is one, too. */
export const readExcused = (text: string): boolean => text.trim() !== '' && !no.has(wordKey(text));
