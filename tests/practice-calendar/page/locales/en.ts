import { ymd } from '../dates.ts';
import type { DayNumber } from '../dates.ts';
import { dayFirstRange, formatDay, latinClocks, MOSTLY, sharedSuffixRange } from './locale.ts';
import type { PageLocale } from './locale.ts';
import type { Words } from './words.ts';

const words: Words = {
  account: (name, email) => `Google Account: ${name}  \n(${email})`,
  today: 'Today',
  views: {
    day: 'Day',
    week: 'Week',
    month: 'Month',
    year: 'Year',
    agenda: 'Schedule',
    custom_days: '4 days',
    custom_weeks: '2 weeks',
  },
  create: 'Create',
  myCalendars: 'My calendars',
  otherCalendars: 'Other calendars',
  previous: 'Previous',
  next: 'Next',
  search: 'Search',
  settings: 'Settings menu',
  help: 'Support menu',
  mainMenu: 'Main drawer',
  theme: 'Light or dark',
  navigationCalendar: 'Navigation calendar',
  close: 'Close',
  edit: 'Edit event',
  remove: 'Delete event',
  mail: 'Email guests',
  options: 'Options',
  going: 'Going?',
  yes: 'Yes',
  no: 'No',
  maybe: 'Maybe',
  respond: (answer) => `Respond ${answer}`,
  join: 'Join video call',
  guests: (n) => (n === 1 ? '1 guest' : `${n} guests`),
  counts: {
    accepted: (n) => `${n} yes`,
    declined: (n) => `${n} no`,
    tentative: (n) => `${n} maybe`,
    needs: (n) => `${n} awaiting`,
  },
  guestState: {
    accepted: 'Attending',
    declined: 'Declined',
    tentative: 'Maybe',
    needs: 'Awaiting',
  },
  organizer: 'Organizer',
  optional: 'Optional',
  organizerLine: 'Organizer:',
  weeklyOn: (weekday) => `Weekly on ${weekday}`,
  reminder: '30 minutes before',
  noTitle: '(No title)',
  save: 'Save',
  event: 'Event',
  task: 'Task',
  addTitle: 'Add title',
  moreOptions: 'More options',
  dayEvents: (n, date) => `${n === 0 ? 'No events' : n === 1 ? '1 event' : `${n} events`}, ${date}`,
  viewEvents: (heading, n) => `${heading}, ${n === 1 ? '1 event' : `${n} events`}`,
  more: (n) => `${n} more`,
  dayOf: (day, of) => `(Day ${day} of ${of})`,
  description: 'Description:',
  editor: {
    details: 'Event details',
    findTime: 'Find a time',
    guests: 'Guests',
    rooms: 'Rooms',
    startDate: 'Start date',
    startTime: 'Start time',
    endDate: 'End date',
    endTime: 'End time',
    addLocation: 'Add location',
    addDescription: 'Add description',
    addGuests: 'Add guests',
    removeGuest: (name) => `Remove ${name}`,
    guestList: 'Guests invited to this event.',
    guestsHidden: 'The guest list is hidden',
    repeat: 'Does not repeat',
    busy: 'Busy',
  },
};

const date = (day: DayNumber): string => formatDay('en-US', day, { dateStyle: 'long' });

const monthDay = (day: DayNumber): string =>
  formatDay('en-US', day, { month: 'long', day: 'numeric' });

export const enUS: PageLocale = {
  ...MOSTLY,
  lang: 'en',
  intl: 'en-US',
  ...latinClocks(['am', 'pm']),
  spokenRange: (from, to) => `${from} to ${to}`,
  spokenMoment: (day, time) => `${day} at ${time}`,
  spokenMomentRange: (from, to) => `${from} to ${to}`,
  faceRange: sharedSuffixRange,
  date,
  dateRange: (first, last) => {
    const [a, b] = [ymd(first), ymd(last)];
    if (a.year !== b.year) return `${date(first)} – ${date(last)}`;
    if (a.month !== b.month) return `${monthDay(first)} – ${date(last)}`;
    return `${monthDay(first)} – ${b.day}, ${b.year}`;
  },
  bubbleDate: (day, withYear) =>
    formatDay('en-US', day, {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      ...(withYear ? { year: 'numeric' } : {}),
    }),
  allDay: 'All day',
  taskPrefix: 'task: ',
  completed: 'Completed',
  notCompleted: 'Not completed',
  calendar: (name) => `Calendar: ${name}`,
  answer: {
    accepted: 'Accepted',
    declined: 'Declined',
    tentative: 'Tentative',
    needs: 'Needs RSVP',
  },
  location: (place) => `Location: ${place}`,
  noLocation: 'No location',
  color: (label) => `Color: ${label}`,
  words,
};

const dateGB = (day: DayNumber): string => formatDay('en-GB', day, { dateStyle: 'long' });

export const enGB: PageLocale = {
  ...enUS,
  lang: 'en-GB',
  intl: 'en-GB',
  date: dateGB,
  dateRange: dayFirstRange(dateGB, (day) =>
    formatDay('en-GB', day, { day: 'numeric', month: 'long' }),
  ),
  bubbleDate: (day, withYear) =>
    formatDay('en-GB', day, { weekday: 'long' }) +
    ', ' +
    formatDay('en-GB', day, {
      day: 'numeric',
      month: 'long',
      ...(withYear ? { year: 'numeric' } : {}),
    }),
  color: (label) => `Colour: ${label}`,
  words: { ...words, organizer: 'Organiser', organizerLine: 'Organiser:' },
};
