import { cancellation } from '@/lib/appointments/notice';
import type { Slot } from '@/lib/appointments/slot';
import type { Outcome, Suggestion } from '@/lib/messaging/protocol';
import { done, refuse } from './refusal';
import type { SlotRecord } from './schema';
import { slotAt } from './slots';
import { writeOutcome } from './transact';

const isDismissed = (slot: SlotRecord, clientId: string): boolean =>
  slot.dismissed?.includes(clientId) === true;

/** Whether the event is no longer on the calendar, and the user was not asked yet. */
export const isGone = (slot: SlotRecord, clientId: string): boolean =>
  slot.missingSince !== undefined && !isDismissed(slot, clientId);

/** Whether the client had declined already when the calendar was read first. */
export const hadDeclined = (slot: SlotRecord, clientId: string): boolean =>
  slot.declined?.[clientId] === null && !isDismissed(slot, clientId);

/** Whether the client declined, before or after the calendar was read first. */
export const isDeclined = (slot: SlotRecord, clientId: string): boolean =>
  slot.declined?.[clientId] !== undefined && !isDismissed(slot, clientId);

/**
 * What the calendar suggests became of a client at a slot: they declined, or the event went, both
 * before its start. What is seen only afterwards tells nothing of the notice.
 *
 * @param windowHours the notice window that holds for this client here, 0 or more
 */
export function suggestionOf(
  slot: SlotRecord,
  clientId: string,
  windowHours: number,
): Suggestion | null {
  if (isDismissed(slot, clientId)) return null;
  const declined = slot.declined?.[clientId];
  const [kind, seenAt] =
    typeof declined === 'number'
      ? (['declined', declined] as const)
      : (['gone', slot.missingSince] as const);
  if (seenAt === undefined || seenAt >= slot.start) return null;
  return { kind, seenAt, ...cancellation(slot, seenAt, windowHours) };
}

/** The user does not want to be asked about this client at this slot again. */
export const dismissSuggestion = (asked: {
  clientId: string;
  slot: Slot;
}): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const slot = await slotAt(tx, asked.slot.eventId, asked.slot.start);
    if (!slot) return refuse('not_found');
    const dismissed = [...new Set([...(slot.dismissed ?? []), asked.clientId])];
    await tx.objectStore('slots').put({ ...slot, dismissed });
    return done(null);
  });
