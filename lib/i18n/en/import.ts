const n = (value: number) => value.toLocaleString('en');
const people = (value: number) => (value === 1 ? '1 person' : `${n(value)} people`);
const clients = (value: number) => (value === 1 ? '1 client' : `${n(value)} clients`);
const events = (value: number) => (value === 1 ? '1 event' : `${n(value)} events`);

/** Texts of importing calendars and of the secret addresses. */
export const importing = {
  title: 'Import clients and appointments',
  google: {
    label: 'Your Google account',
    hint: 'Kept reads the calendars of the account you are signed in to, two years back and half a year ahead. Everything stays in this browser, and you decide who is a client.',
    start: 'Import from this Google account',
    account: 'Account',
    accountHint: 'In the order in which you signed in to Google.',
    accountName: (number: number) => `Account ${number}`,
    first: 'Account 1 (default)',
  },
  file: {
    drop: 'Drop a calendar file here',
    dropNow: 'Let go to import',
    hint: '.ics or .zip, from Google, Outlook, Apple or any other calendar',
    choose: 'Choose a file',
  },
  progress: {
    label: 'Import',
    stay: 'Keep this page open until it is done.',
    sending: 'Opening the file',
    fetching: 'Fetching the calendar',
    unpacking: 'Unpacking',
    reading: 'Reading events',
    saving: 'Saving events',
    of: (done: string, of: string) => `${done} of ${of}`,
    cancel: 'Cancel',
  },
  done: 'Import finished',
  nothing: 'Nothing was changed.',
  cancelled: 'Import cancelled.',
  problem: {
    signed_out: {
      title: 'You are signed out of Google.',
      text: 'Sign in, then try again.',
    },
    blocked: {
      title: 'Whoever manages your Google account does not allow the export.',
      text: 'Import a file, or add the secret address of a calendar below.',
    },
    not_found: {
      title: 'Google offers no export for this account.',
      text: 'Choose another account, or import a file.',
    },
    feed_not_found: {
      title: 'Google does not know this address any more.',
      text: 'If it was reset in Google Calendar, remove it here and add the new one.',
    },
    feed_nothing: {
      title: 'Google sent no events.',
      text: 'Kept asks again by itself. Look in Google Calendar whether this calendar is empty.',
    },
    too_often: {
      title: 'Google was asked too often.',
      text: (minutes: number | null) =>
        minutes === null
          ? 'Try again in an hour.'
          : minutes === 1
            ? 'Try again in a minute.'
            : `Try again in ${n(minutes)} minutes.`,
    },
    server: {
      title: (status: number) => `Google could not answer just now (error ${status}).`,
      text: 'Try again in a few minutes.',
    },
    offline: {
      title: 'Google could not be reached.',
      text: 'Check your internet connection, then try again.',
    },
    no_access: {
      title: 'Kept is not allowed to read Google Calendar.',
      text: 'Allow it, then try again, or import a file.',
    },
    not_a_zip: {
      title: 'Google sent something other than the export.',
      text: 'Open Google Calendar and check that this account is signed in. Or save the export there under Settings, Import & export, and drop the file here.',
    },
    empty: { title: 'This file is empty.', text: 'Choose another one.' },
    too_large: {
      title: (name: string | null, megabytes: number) =>
        name
          ? `“${name}” is larger than ${n(megabytes)} MB.`
          : `This is larger than ${n(megabytes)} MB.`,
      text: 'Export fewer calendars at a time, or a shorter span.',
    },
    too_many: {
      title: (limit: number) => `There are more than ${n(limit)} events in it.`,
      text: 'Export one calendar at a time.',
    },
    not_a_calendar: {
      title: 'This is not a calendar file.',
      text: 'Choose an .ics file, or a .zip file with .ics files in it.',
    },
    no_calendar_inside: {
      title: 'There is no calendar in this .zip file.',
      text: 'Choose a .zip file with .ics files in it, such as Google’s export.',
    },
    damaged_archive: {
      title: (name: string | null) =>
        name ? `“${name}” in the .zip file is damaged.` : 'The .zip file is damaged.',
      text: 'Export it once more, or unpack it and import the .ics files one by one.',
    },
    encoding: {
      title: (line: string, name: string | null) =>
        name
          ? `The letters in line ${line} of “${name}” cannot be read.`
          : `The letters in line ${line} cannot be read.`,
      text: 'Export the calendar once more, or save the file in the encoding UTF-8.',
    },
    damaged: {
      title: (line: string, name: string | null) =>
        name ? `“${name}” is damaged at line ${line}.` : `The file is damaged at line ${line}.`,
      text: 'Export the calendar once more.',
    },
    interrupted: { title: 'The browser interrupted the import.', text: 'Try again.' },
    storage_full: {
      title: 'The browser’s storage is full.',
      text: 'Make room on this computer, then try again.',
    },
    failed: { title: 'The import did not work.', text: 'Try again.' },
    many_files: {
      title: 'That was more than one file.',
      text: 'Drop one at a time. A .zip file may hold several calendars.',
    },
  },
  act: {
    signIn: 'Open Google Calendar',
    allow: 'Allow access',
    chooseFile: 'Choose a file',
  },
  past: {
    title: 'Imports so far',
    source: { google: 'Google account', file: 'File', feed: 'Secret address' },
    contacts: 'Contacts',
    outcomes: 'Table of outcomes',
    line: {
      found: (found: number, counted: number) => `${people(found)} in ${events(counted)}`,
      made: (made: number) => clients(made),
      waiting: 'waits for you',
    },
    review: 'Review',
    undo: 'Undo import',
    undoOf: (name: string) => `Undo import: ${name}`,
    reviewOf: (name: string) => `Review: ${name}`,
    sure: 'Undo this import? What it added is removed. What you recorded or changed stays.',
    keep: 'Keep it',
    undone: 'Import undone.',
    stayed: (stayed: number) =>
      stayed === 1
        ? 'Import undone. 1 client stays, because something is recorded for them.'
        : `Import undone. ${clients(stayed)} stay, because something is recorded for them.`,
  },
  notes: {
    oddLines: (count: number) =>
      count === 1 ? '1 unclear line skipped' : `${n(count)} unclear lines skipped`,
    unreadable: (count: number) => `${events(count)} without a readable start skipped`,
    cutRules: (count: number) =>
      count === 1 ? '1 endless series cut short' : `${n(count)} endless series cut short`,
    unknownZones: (count: number) =>
      count === 1
        ? '1 unknown time zone taken as local time'
        : `${n(count)} unknown time zones taken as local time`,
  },
  feed: {
    title: 'Secret address of a calendar',
    aside: 'optional',
    lead: 'With it, Kept notices changes by itself: about once an hour it reads the calendar and shows you, as a suggestion, what looks cancelled.',
    where: 'Where to find it',
    steps: [
      'Open Google Calendar on a computer and go to Settings.',
      'Choose your calendar on the left, then “Integrate calendar”.',
      'Copy “Secret address in iCal format”.',
    ],
    password:
      'Whoever has this address can read your calendar. Kept stores it in this browser only, never in a backup. If somebody else saw it, reset it in the same place in Google Calendar and add the new one here.',
    label: 'Secret address',
    add: 'Add',
    invalid:
      'This is not a secret address. Copy it once more: it begins with https://calendar.google.com/calendar/ical/ and ends with basic.ics.',
    asOf: (when: string) => `as of ${when}`,
    never: 'not read yet',
    refresh: 'Refresh now',
    refreshOf: (name: string) => `Refresh now: ${name}`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`,
    removed: 'Address removed. What it added stays.',
    read: 'Refreshed. New people wait for you.',
    current: 'Refreshed. Nobody new.',
  },
};

/** What every language must supply. */
export type ImportTexts = typeof importing;
