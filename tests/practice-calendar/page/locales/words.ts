import type { GuestResponse } from '../../model.ts';

/** Words of the edit page. None of them is known from the page but `guestList` in English. */
export interface EditWords {
  details: string;
  findTime: string;
  guests: string;
  rooms: string;
  startDate: string;
  startTime: string;
  endDate: string;
  endTime: string;
  addLocation: string;
  addDescription: string;
  addGuests: string;
  removeGuest: (name: string) => string;
  /** Label of the guest list: `Guests invited to this event.` */
  guestList: string;
  guestsHidden: string;
  repeat: string;
  busy: string;
}

/** Words of the page in one language. `{n}` is a number, `{x}` a name. */
export interface Words {
  account: (name: string, email: string) => string;
  today: string;
  views: Record<
    'day' | 'week' | 'month' | 'year' | 'agenda' | 'custom_days' | 'custom_weeks',
    string
  >;
  create: string;
  myCalendars: string;
  otherCalendars: string;
  previous: string;
  next: string;
  search: string;
  settings: string;
  help: string;
  mainMenu: string;
  theme: string;
  navigationCalendar: string;
  close: string;
  edit: string;
  remove: string;
  mail: string;
  options: string;
  going: string;
  yes: string;
  no: string;
  maybe: string;
  respond: (answer: string) => string;
  join: string;
  guests: (n: number) => string;
  counts: Record<GuestResponse, (n: number) => string>;
  guestState: Record<GuestResponse, string>;
  organizer: string;
  optional: string;
  organizerLine: string;
  weeklyOn: (weekday: string) => string;
  reminder: string;
  noTitle: string;
  save: string;
  event: string;
  task: string;
  addTitle: string;
  moreOptions: string;
  /** Heading of a day column: `3 events, Monday, 30 September`. */
  dayEvents: (n: number, date: string) => string;
  viewEvents: (heading: string, n: number) => string;
  /** What does not fit into a day of the month: `3 more`. */
  more: (n: number) => string;
  /** Behind a title in the schedule: `(Day 1 of 3)`. */
  dayOf: (day: number, of: number) => string;
  /** Hidden name of the description in the bubble: `Description:`. */
  description: string;
  editor: EditWords;
}
