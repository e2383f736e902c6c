import {
  guest,
  type PracticeEvent,
  type PracticeGuest,
  practiceEvent,
  type World,
} from '../practice-calendar/model.ts';

/** Address of the practice calendar's user in these small worlds. */
export const ME = 'mara.lindqvist@gmail.com';
export const ME_AT_WORK = 'mara@studio-lindqvist.example';

/** An instant `days` from today at this local time, epoch milliseconds. */
export function at(days: number, hour: number, minute = 0): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, minute).getTime();
}

/** Path of the day view that shows the day of `instant`. */
export function dayPath(instant: number, account = 0): string {
  const date = new Date(instant);
  return `/calendar/u/${account}/r/day/${date.getFullYear()}/${date.getMonth() + 1}/${date.getDate()}`;
}

export const me = guest(ME, 'Mara Lindqvist', { organizer: true });
export const noor = guest('noor@haddad.example', 'Noor Haddad', { response: 'needs' });
export const priya = guest('priya@raman.example', 'Priya Raman');

/** An hour with these guests, by default yesterday at ten, on the user's own calendar. */
export function meeting(
  id: string,
  title: string,
  guests: PracticeGuest[],
  more: Partial<PracticeEvent> = {},
): PracticeEvent {
  const start = more.start ?? at(-1, 10);
  return practiceEvent({
    id,
    calendarId: ME,
    title,
    start,
    end: start + 3_600_000,
    guests: guests.length ? [me, ...guests] : [],
    organizer: guests.length ? ME : null,
    response: guests.length ? 'accepted' : 'none',
    ...more,
  });
}

/** A world of one account, or of two where `second` is given. */
export function worldOf(events: PracticeEvent[], second?: PracticeEvent[]): World {
  const account = (index: number, email: string, own: PracticeEvent[]) => ({
    index,
    email,
    name: 'Mara Lindqvist',
    calendars: [{ id: email, name: 'Mara Lindqvist', color: '#039be5', own: true }],
    events: own,
  });
  return {
    accounts: [account(0, ME, events), ...(second ? [account(1, ME_AT_WORK, second)] : [])],
    locale: 'en-US',
    hour12: true,
    theme: 'light',
    weekStart: 1,
    now: null,
    hourHeight: 40,
  };
}
