import { millisecondsInDay } from 'date-fns/constants';
import type { Slot } from '@/lib/appointments/slot';
import type { Alert } from './alert';

/** How far before a slot the others matter for what is told at it, milliseconds: four weeks. */
export const LOOK_BACK = 28 * millisecondsInDay;

/**
 * The alert that changes what the user does at one slot: what is about this very slot, and, as long
 * as the slot has no outcome, what to bear in mind when meeting. Somebody with a date has not gone
 * quiet.
 *
 * @param alerts the most pressing first
 */
export function alertAtSlot(
  alerts: readonly Alert[],
  slot: Pick<Slot, 'eventId' | 'start'>,
  marked: boolean,
): Alert | null {
  const fits = ({ code, slot: about }: Alert): boolean => {
    const here = about.eventId === slot.eventId && about.start === slot.start;
    if (code === 'gone_quiet') return false;
    if (code === 'booked_ahead' || marked) return here;
    return about.start <= slot.start;
  };
  return alerts.find(fits) ?? null;
}
