import type { Slot } from '@/lib/appointments/slot';
import { openSlotsOf } from './card/open-slots';
import { canonical, knownIn } from './known';
import { outcomesOf } from './standing';
import { read } from './transact';

/**
 * The slot a text is shown for: the client's next or their last, the other one where there is none.
 *
 * @param ahead the text is for the time before an appointment
 * @param now epoch milliseconds
 * @returns `undefined`: no such client; `null`: nothing stands in the calendar with them
 */
export const previewSlot = (
  asked: string,
  ahead: boolean,
  now: number,
): Promise<Slot | null | undefined> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const clientId = canonical(known, asked);
    if (!known.clients.has(clientId)) return undefined;
    const outcomes = await outcomesOf(tx, clientId);
    const open = await openSlotsOf(tx, clientId, outcomes);
    const slots = [
      ...outcomes.map(({ eventId, start, end, allDay }) => ({ eventId, start, end, allDay })),
      ...open.map(({ slot }) => slot),
    ].sort((a, b) => a.start - b.start);
    const next = slots.find(({ start }) => start > now) ?? null;
    const last = slots.findLast(({ start }) => start <= now) ?? null;
    return ahead ? (next ?? last) : (last ?? next);
  });
