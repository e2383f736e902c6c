import type { Availability } from '@/lib/appointments/client';
import type { DaysOff } from './free-slots';

/** When the user can be booked, as far as free times are to be offered. */
export interface WorkingTimes {
  /** Several of a weekday are possible; empty: never said. */
  hours: Availability[];
  daysOff: DaysOff[];
  /** Minutes that stay free before and after other appointments. */
  bufferMinutes: number;
  /** Usual length of an appointment, minutes. */
  lengthMinutes: number;
  /** All-day events of the calendar take their days. */
  allDayBusy: boolean;
}

export const defaultTimes: Readonly<WorkingTimes> = {
  hours: [],
  daysOff: [],
  bufferMinutes: 15,
  lengthMinutes: 60,
  allDayBusy: true,
};

/** Longest buffer and longest appointment that make sense, minutes. */
export const MOST_BUFFER = 240;
export const MOST_LENGTH = 720;
