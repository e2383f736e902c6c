import { followedAt, type TermsHere, termsFor, versionAt } from '@/lib/policy/terms-in-force';
import type { PolicyVersion, Terms } from '@/lib/policy/terms';
import type { Known } from '../known';
import type { SlotRecord } from '../schema';
import { currentVersion } from './versions';

/** A slot as far as it decides which terms hold there. */
export type DatedSlot = Pick<SlotRecord, 'start' | 'end' | 'allDay' | 'title' | 'calendarId'> &
  Partial<Pick<SlotRecord, 'seenAt'>>;

export interface TermsAtSlot extends TermsHere {
  version: PolicyVersion;
  /** When the version was followed by another one, epoch milliseconds; unset: it is the current. */
  until?: number;
}

/** All ids under which something may be said of a client. */
export const idsOf = ({ joined }: Pick<Known, 'joined'>, clientId: string): string[] => [
  clientId,
  ...[...joined].flatMap(([id, whole]) => (whole === clientId ? [id] : [])),
];

/**
 * The version that holds at a slot: that of when it was first seen, else of its start. One that was
 * seen before the first policy had stood for a day is judged by that one (see `versionAt`).
 */
export function versionOf(
  { policies }: Pick<Known, 'policies'>,
  { seenAt, start }: Pick<DatedSlot, 'seenAt' | 'start'>,
): { version: PolicyVersion; until?: number } {
  const version = versionAt(policies, seenAt ?? start) ?? policies[0];
  const until = followedAt(policies, version);
  return { version, ...(until === undefined ? {} : { until }) };
}

/** The terms that hold for one client at one slot. */
export function termsHere(
  known: Pick<Known, 'policies' | 'joined'>,
  slot: DatedSlot,
  clientId: string,
): TermsAtSlot {
  const holds = versionOf(known, slot);
  const clientIds = idsOf(known, clientId);
  return { ...holds, ...termsFor(holds.version, { clientIds, slot }) };
}

/** The terms that would hold for one client at one slot if it were agreed on now. */
export const termsToday = (
  known: Pick<Known, 'policies' | 'joined'>,
  slot: DatedSlot,
  clientId: string,
): Terms => termsFor(currentVersion(known), { clientIds: idsOf(known, clientId), slot }).terms;

/** The terms agreed with a client now, whatever the appointment. */
export const clientTerms = (known: Pick<Known, 'policies' | 'joined'>, clientId: string): Terms =>
  termsToday(known, { start: 0, end: 0, allDay: true, title: null, calendarId: null }, clientId);
