const num = (n: number) => n.toLocaleString('en');
const some = (n: number, one: string, many: string) => `${num(n)} ${n === 1 ? one : many}`;
const outcomes = (n: number) => some(n, 'outcome', 'outcomes');
const clients = (n: number) => some(n, 'client', 'clients');
const texts = (n: number) => some(n, 'text of yours for messages', 'texts of yours for messages');

/** Texts of data in and out in the options. */
export const data = {
  close: 'Close',
  reading: (file: string) => `Reading ${file}`,
  checking: 'Comparing with what is here',
  saving: 'Saving',
  /** Why a file cannot be read; `line` where it is known. */
  problem: {
    unreadable: 'The browser could not read this file. Choose it once more.',
    empty: 'This file is empty. Choose another one.',
    not_a_table: 'This file cannot be read as a table. Choose a CSV file.',
    not_contacts:
      'This is neither a CSV file of an address book nor a vCard. Export the contacts once more.',
    damaged: 'This file is damaged. Save it once more where it came from.',
    encoding:
      'The letters in this file cannot be read. Save it in the encoding UTF-8 (in Excel: “CSV UTF-8”) and try again.',
    too_large: 'This file is too large for Kept. Choose a smaller one.',
    too_many: (limit: string) => `This file has more than ${limit} lines. Split it and try again.`,
    at: (line: string) => `Line ${line}.`,
    unchanged: 'Nothing was changed.',
  },
  failed: 'Something went wrong inside Kept. Nothing was changed. Try again.',
  back: 'Back',
  backup: {
    title: 'Backup',
    last: (when: string) => `Last backup ${when}`,
    never: 'No backup yet',
    since: (n: number) => (n === 0 ? 'Nothing recorded since.' : `${outcomes(n)} recorded since.`),
    what: 'One file with everything but the secret addresses of your calendars. Keep it in a safe place: anyone who has it can read it.',
    due: 'A good moment for a backup.',
    dueText: 'Your records are in this browser only.',
    later: 'Later',
    export: 'Export backup',
    restore: 'Restore backup',
    saved: (file: string) => `Saved as ${file}`,
  },
  restore: {
    title: (when: string) => `Backup of ${when}`,
    adds: 'What it would add:',
    clients: (n: number) => clients(n),
    outcomes: (n: number) => outcomes(n),
    appointments: (n: number) => some(n, 'appointment', 'appointments'),
    policies: (n: number) => some(n, 'version of your policy', 'versions of your policy'),
    ledger: (n: number) =>
      some(n, 'entry about fees and deposits', 'entries about fees and deposits'),
    standing: (n: number) =>
      some(n, 'note about a step or contact', 'notes about steps and contacts'),
    alerts: (n: number) => some(n, 'alert that was dealt with', 'alerts that were dealt with'),
    prepared: (n: number) => some(n, 'prepared message', 'prepared messages'),
    toWrite: (n: number) => some(n, 'message to write', 'messages to write'),
    texts: (n: number) => texts(n),
    details: 'details of clients who are here already',
    joined: (n: number) =>
      n === 1
        ? '1 client is merged with one here: both have the same address.'
        : `${num(n)} clients are merged with those here: they have the same addresses.`,
    erased: (n: number) =>
      n === 1
        ? '1 person was erased here and stays erased.'
        : `${num(n)} people were erased here and stay erased.`,
    expired: (n: number) =>
      n === 1
        ? '1 record is older than you keep records, and is left out.'
        : `${num(n)} records are older than you keep records, and are left out.`,
    deletes: (n: number) =>
      n === 1
        ? 'The backup also brings back how long records are kept: 1 record here is older and is deleted.'
        : `The backup also brings back how long records are kept: ${num(n)} records here are older and are deleted.`,
    stays: 'Everything that is here stays. Restoring cannot be undone.',
    nothing: 'Nothing new in this backup.',
    nothingText: 'Everything it holds is here already.',
    now: 'Restore',
    done: 'Restored.',
    doneText: (c: number, o: number, t: number) => {
      if (t === 0) return `${clients(c)} and ${outcomes(o)} were added.`;
      if (c + o === 0) return `${texts(t)} ${t === 1 ? 'was' : 'were'} added.`;
      return `${clients(c)}, ${outcomes(o)} and ${texts(t)} were added.`;
    },
    problem: {
      not_json: 'This file cannot be read as a backup. Choose another one.',
      not_json_line: (n: string) =>
        `This file cannot be read as a backup. It breaks off or is damaged in line ${n}. Choose another one.`,
      not_a_backup: 'This is not a backup of Kept. Choose another file.',
      newer: (version: number) =>
        `This backup comes from a newer Kept (version ${version} of the format). Update Kept and try again.`,
      damaged: 'This backup is damaged. Use another one if you have one.',
      damagedAt: (where: string) => `The part that cannot be read is “${where}”.`,
    },
  },
  contacts: {
    title: 'Contacts',
    what: 'Names, other addresses and phone numbers from an address book: a CSV file from Google Contacts, or a vCard (.vcf). Only your clients are added to; nobody else is stored.',
    import: 'Import contacts',
    country: 'Country of phone numbers',
    countryHint: 'For numbers written without a country code.',
    countryNone: 'Not set',
    updates: 'Additions to your clients',
    adds: {
      name: (name: string) => `name “${name}”`,
      emails: (n: number) => (n === 1 ? '1 address' : `${num(n)} addresses`),
      phone: 'phone',
    },
    taken: (n: number) =>
      n === 1
        ? '1 address belongs to another client'
        : `${num(n)} addresses belong to other clients`,
    people: 'Not your clients yet',
    peopleLead: 'Tick those who are clients. Kept stores nothing about the others.',
    search: 'Search these contacts',
    noMatch: 'Nobody matches.',
    shown: (shown: string, of: string) => `${shown} of ${of}. Search to find the others.`,
    nothing: 'Nothing new in these contacts.',
    nothingText: 'Your clients have all of this already.',
    known: (n: number) =>
      n === 1 ? '1 contact brings nothing new.' : `${num(n)} contacts bring nothing new.`,
    now: 'Import',
    summary: (updated: number, created: number) =>
      [
        updated && `${clients(updated)} updated`,
        created && some(created, 'new client', 'new clients'),
      ]
        .filter(Boolean)
        .join(', ') || 'Nothing chosen',
    done: (updated: number, created: number) =>
      `Done: ${clients(updated)} updated, ${some(created, 'new client', 'new clients')}.`,
  },
  retention: {
    title: 'How long records are kept',
    label: 'Keep records',
    hint: 'Outcomes and appointments older than this are deleted, every day.',
    unmarked: (n: number) =>
      some(n, 'appointment without an outcome', 'appointments without an outcome'),
    forever: 'Without limit',
    months: (n: number) => some(n, 'month', 'months'),
    years: (n: number) => some(n, 'year', 'years'),
    other: 'Another time',
    otherLabel: 'Months',
    otherError: 'Enter a whole number of months from 1 to 1,200.',
    apply: 'Apply',
    would: (what: string, n: number, time: string) =>
      `${what} ${n === 1 ? 'is' : 'are'} older than ${time} and would be deleted now.`,
    final: 'This cannot be undone, except from a backup made before.',
    /** `of`: how many in all, outcomes included. */
    now: (n: number, of: number) =>
      `Delete ${n === of ? outcomes(n) : some(of, 'record', 'records')}`,
    done: (what: string) => `${what} deleted.`,
  },
  erase: {
    title: 'Start over',
    hint: 'Removes everything Kept has stored in this browser.',
    open: 'Erase everything',
    sure: 'Erase everything Kept has stored?',
    goes: 'This goes, and cannot be undone:',
    things: [
      'all clients, their contact data and notes',
      'all outcomes with their history, and all appointments',
      'imports, secret addresses of calendars, and who was erased or is not a client',
      'your settings',
    ],
    backupFirst: 'Export backup first',
    first: 'Files you have saved stay where they are.',
    word: 'ERASE',
    type: (word: string) => `Type ${word} to go on`,
    now: 'Erase now',
    done: 'Everything is erased',
    doneText: 'Kept is as it was on the first day. Your calendar was not touched.',
    begin: 'Start over',
  },
};

/** What every language must supply. */
export type DataTexts = typeof data;
