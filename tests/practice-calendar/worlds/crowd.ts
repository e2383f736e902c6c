import type { PracticeEvent, PracticeGuest } from '../model.ts';
import { guest, practiceEvent } from '../model.ts';

/** Twelve invented clients of a crowded calendar. */
export const CROWD: PracticeGuest[] = [
  'Ada Berg',
  'Bo Castell',
  'Cleo Dunn',
  'Dario Ek',
  'Elif Foss',
  'Finn Gray',
  'Gita Holm',
  'Hugo Ito',
  'Ines Jung',
  'Juno Kerr',
  'Kai Lund',
  'Lia Moss',
].map((name) => guest(`${name.toLowerCase().replace(' ', '.')}@crowd.example`, name));

export interface CrowdPlace {
  /** Local midnight of the first day, epoch milliseconds. */
  from: number;
  /** How many days the events are spread over. */
  days: number;
  /** Address of the user: their calendar, and a guest of every event. */
  email: string;
  name: string;
  /** Of whom each event has one, in turn. */
  people?: PracticeGuest[];
  /** Number of the first event, where there are others already. */
  serial?: number;
}

const QUARTER = 15 * 60_000;
const LENGTHS = [1, 2, 4, 3, 2, 6];
const COLORS = [null, '#d50000', '#f6bf26', '#33b679', null, '#3f51b5', '#8e24aa', '#616161'];

/**
 * Appointments of half an hour or so, one client each, spread evenly over the days from six in
 * the morning. The same arguments give the same events.
 * @param count from 0; 600 fill a week
 */
export function crowdEvents(count: number, place: CrowdPlace): PracticeEvent[] {
  const { from, days, email, name, people = CROWD, serial = 0 } = place;
  const self = guest(email, name, { organizer: true });
  return Array.from({ length: count }, (_, index) => {
    const number = serial + index;
    const day = new Date(from);
    day.setDate(day.getDate() + (index % days));
    const nth = Math.floor(index / days);
    day.setHours(6, (nth * 15) % (16 * 60));
    const start = day.getTime();
    const person = people[number % people.length] ?? guest('nobody@crowd.example');
    return practiceEvent({
      id: `crowd${String(number).padStart(6, '0')}event`,
      calendarId: email,
      title: person.name || person.email,
      start,
      end: start + QUARTER * (LENGTHS[number % LENGTHS.length] ?? 2),
      guests: [{ ...person }, self],
      organizer: email,
      response: 'accepted',
      color: COLORS[number % COLORS.length] ?? null,
    });
  });
}
