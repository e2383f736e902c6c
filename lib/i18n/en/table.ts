const num = (n: number) => n.toLocaleString('en');
const some = (n: number, one: string, many: string) => `${num(n)} ${n === 1 ? one : many}`;
const outcomes = (n: number) => some(n, 'outcome', 'outcomes');
const lines = (n: number) => some(n, 'line', 'lines');

/** Texts of outcomes as a CSV file, out and in. */
export const table = {
  title: 'Outcomes as a table',
  what: 'A CSV file for Excel or another program: one line per outcome.',
  export: 'Export CSV',
  import: 'Import CSV',
  exported: (n: number, file: string) => `${outcomes(n)} saved as ${file}`,
  nothing: 'No outcome is recorded yet.',
  columns: {
    title: 'Which column is what?',
    lead: (n: number, file: string) =>
      `${lines(n)} in ${file}. Kept has proposed the columns. Please check them.`,
    unused: 'Not in this file',
    field: {
      client: 'Client’s name',
      last_name: 'Last name',
      email: 'E-mail',
      date: 'Day',
      time: 'Time',
      start: 'Start',
      end: 'End',
      duration: 'Duration',
      status: 'What happened',
      excused: 'Excused',
      excuse_reason: 'Reason for the excuse',
      cause: 'Why it happens',
      minutes_late: 'Minutes late',
      notice_hours: 'Hours of notice',
      title: 'Title',
    },
    /** What the n-th column is called where the file gives no names. */
    column: (n: number) => `Column ${n}`,
    more: 'More columns',
    needs: (what: string) => `Say which column has ${what}.`,
    need: {
      client: 'the name or the e-mail of the client',
      date: 'the start or the day',
      status: 'what happened',
    },
    next: 'Continue',
  },
  ask: {
    title: 'What Kept cannot know',
    order: 'How are the dates written?',
    orderHint: (example: string) => `“${example}” can be read in two ways.`,
    orders: { dmy: 'Day first', mdy: 'Month first', ymd: 'Year first' },
    zone: 'In which time zone are the times?',
    zoneHint: 'The file does not say.',
    status: 'What do these words mean?',
    statusHint: 'They are in the column with what happened.',
    leaveOut: 'Skip these lines',
    word: (word: string) => `“${word}”`,
    words: (n: number) => lines(n),
  },
  preview: {
    title: 'What will happen',
    added: (n: number) =>
      n === 0 ? 'No new outcome' : n === 1 ? '1 new outcome' : `${num(n)} new outcomes`,
    known: (n: number) =>
      n === 1
        ? '1 line says what is recorded already.'
        : `${num(n)} lines say what is recorded already.`,
    newClients: (n: number) => (n === 1 ? '1 new client' : `${num(n)} new clients`),
    conflicts: (n: number) =>
      n === 1
        ? '1 line contradicts what is recorded, and is skipped.'
        : `${num(n)} lines contradict what is recorded, and are skipped.`,
    ambiguous: (n: number) =>
      n === 1
        ? '1 line has a name that several clients have, and is skipped.'
        : `${num(n)} lines have a name that several clients have, and are skipped.`,
    erased: (n: number) =>
      n === 1
        ? '1 line is about a person who was erased, and is skipped.'
        : `${num(n)} lines are about people who were erased, and are skipped.`,
    expired: (n: number) =>
      n === 1
        ? '1 line is older than you keep records, and is skipped.'
        : `${num(n)} lines are older than you keep records, and are skipped.`,
    errors: (n: number) =>
      n === 1
        ? '1 line cannot be read, and is skipped.'
        : `${num(n)} lines cannot be read, and are skipped.`,
    skipped: (n: number) =>
      n === 1
        ? '1 line says nothing about what happened, or is skipped as you chose.'
        : `${num(n)} lines say nothing about what happened, or are skipped as you chose.`,
    nothingButton: 'Nothing to import',
    at: (line: string) => `Line ${line}`,
    lines: (list: string) => `Lines ${list}`,
    more: (n: number) => `and ${num(n)} more`,
    import: (n: number) => (n === 1 ? 'Import 1 outcome' : `Import ${num(n)} outcomes`),
    done: (n: number) => (n === 1 ? '1 outcome imported.' : `${num(n)} outcomes imported.`),
    doneText: 'They are marked as imported in the history. Undo takes all of them back.',
  },
  error: {
    no_client: 'nobody is named',
    no_date: 'there is no date',
    bad_date: 'this is not a date',
    bad_time: 'this is not a time',
    bad_status: 'it is not clear what happened',
    bad_number: 'this is not a number',
    end_before_start: 'the end is before the start',
  },
};

/** What every language must supply. */
export type TableTexts = typeof table;
