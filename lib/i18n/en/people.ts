const num = (n: number) => n.toLocaleString('en');
const some = (n: number, one: string, many: string) => `${num(n)} ${n === 1 ? one : many}`;
const outcomes = (n: number) => some(n, 'outcome', 'outcomes');

/** Texts of client management in the options. */
export const people = {
  add: { open: 'Add a client', now: 'Add' },
  back: 'All clients',
  contact: 'Contact',
  names: {
    name: 'Name',
    aliases: 'Also written as',
    aliasesHint: 'Other spellings in event titles, one per line.',
    emails: 'Addresses',
    emailsHint: 'E-mail, one per line.',
    emailTaken: (address: string, name: string) =>
      `“${address}” belongs to ${name}. Merge the two instead.`,
    phone: 'Phone',
    phoneHint: 'With the code of its country, such as +49, also for SMS and WhatsApp.',
  },
  messages: {
    title: 'Messages',
    language: 'Language',
    address: 'Form of address',
    channel: 'Drafts open in',
    usual: 'As usual',
    zone: 'Time zone',
    zoneHint: 'Drafts tell times in it. A city, such as New York; empty: yours.',
    zoneError: 'Enter a large city of that zone, such as New York.',
  },
  availability: {
    title: 'When they can come',
    hint: 'Weekdays and times, as they told you.',
    none: 'Nothing noted yet.',
    add: 'Add a time',
    weekday: 'Weekday',
    from: 'From',
    to: 'To',
    until: 'to',
    remove: (span: string) => `Remove ${span}`,
    error: 'Enter a start and, after it, an end.',
  },
  record: {
    title: 'Note and rating',
    note: 'Note',
    noteHint: 'For you alone. It never leaves Kept’s own pages.',
    doNotRate: 'Do not rate',
    doNotRateHint: 'The record stays, no level is shown.',
  },
  same: {
    title: 'One person, one client',
    merge: 'Merge with another client…',
    mergeHint: 'If this person is in the list twice.',
    which: 'The other client',
    will: (other: string, into: string) =>
      `Names, addresses and outcomes of ${other} will belong to ${into}. ${other} is no longer in the list. The two can be separated again.`,
    mergeNow: 'Merge',
    unknown: 'Choose a client from the list.',
    joined: 'Joined with this client',
    separate: 'Separate',
    separateOne: (name: string) => `Separate ${name}`,
    split: 'Split off…',
    splitHint: 'If two people are listed here as one.',
    splitWhat: 'What belongs to the other person?',
    splitNone: 'Choose at least one address or name.',
    splitName: 'Name of the new client',
    splitNameError: 'Enter a name.',
    splitNow: 'Split off',
    splitDone: (name: string, n: number) =>
      n === 0
        ? `${name} is a client of their own now.`
        : `${name} is a client of their own now, with ${outcomes(n)}.`,
    open: (name: string) => `Open ${name}`,
  },
  data: {
    title: 'This client’s data',
    sheet: 'Data sheet',
    sheetHint: 'Everything Kept has stored about this person, for example when they ask for it.',
    page: 'Page to print',
    pageName: 'Data sheet as a page to print',
    json: 'File for programs (JSON)',
    jsonName: 'Data sheet as a file for programs (JSON)',
    fileName: (name: string) => `data-sheet-${name}`,
    noSheet: 'The data sheet could not be made. Nothing was changed. Try again.',
  },
  erase: {
    open: 'Erase…',
    hint: 'Removes this person from every place where Kept has stored something.',
    title: (name: string) => `Erase ${name} for good?`,
    goes: 'This goes:',
    self: 'Name, contact data and notes',
    addresses: (n: number) => some(n, 'address', 'addresses'),
    outcomes,
    corrections: (n: number) =>
      some(n, 'earlier version of an outcome', 'earlier versions of outcomes'),
    appointments: (n: number) => some(n, 'appointment', 'appointments'),
    said: (n: number) =>
      some(
        n,
        'entry about money, agreements or contact',
        'entries about money, agreements and contact',
      ),
    stays:
      'This cannot be undone. A backup, an import or a merge will not bring this person back: only the date and a code that does not tell who it was stay, so that Kept can leave this person out.',
    now: (name: string) => `Erase ${name}`,
    done: 'Erased. Nothing about this person is left in Kept.',
  },
  not: {
    title: 'Not clients',
    lead: 'People Kept does not ask about any more.',
    none: 'Nobody yet. People you call “not a client” appear here.',
    search: 'Search these people',
    askAgain: 'Ask again',
    askAgainName: (name: string) => `Ask again about ${name}`,
    isClient: 'Is a client',
    isClientName: (name: string) => `${name} is a client`,
    noMatch: 'Nobody matches.',
    more: (n: number) => `Show all ${num(n)}`,
  },
};

/** What every language must supply. */
export type PeopleTexts = typeof people;
