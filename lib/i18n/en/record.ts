/** Texts of the form for an appointment in no calendar. */
export const record = {
  open: 'Record by hand',
  title: 'Record by hand',
  client: 'Client',
  account: 'Account',
  accountHint: 'Messages about this appointment open in this account.',
  clientHint: 'Name or address',
  matches: 'Clients',
  newClient: (name: string) => `New client “${name}”`,
  date: 'Date',
  time: 'Start',
  minutes: 'Length',
  minutesUnit: 'min',
  what: 'What happened?',
  minutesLate: 'Minutes late',
  note: 'Note',
  optional: 'optional',
  notYet: 'Not begun yet: only a cancellation or a new time can be recorded.',
  error: {
    client: 'Say who it was.',
    date: 'Enter a date.',
    time: 'Enter a start time.',
    minutes: 'Enter 1 to 1,440 minutes.',
    what: 'Choose what happened.',
    future: 'This appointment has not begun: choose a cancellation or a new time.',
    minutesLate: 'Enter 1 to 600 minutes, or leave it empty.',
  },
};

/** What every language must supply. */
export type RecordTexts = typeof record;
