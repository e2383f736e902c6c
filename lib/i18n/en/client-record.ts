const num = (n: number) => n.toLocaleString('en');

/** Texts of the record on the page of one client: timeline and patterns. */
export const clientRecord = {
  evidence: 'Evidence',
  judgement: 'Your view',
  questions: {
    open: 'Four questions about your own work',
    list: [
      'Did you start on time, and did your own dates hold?',
      'Did the last appointments bring what this client came for?',
      'Has anything changed on your side: price, place, time, person?',
      'Did they know the date and your terms: was there a reminder, is the policy agreed?',
    ],
  },
  keepNext: {
    yes: 'Then the next misses are worth a conversation.',
    unsure: 'Look at the record and the pattern, then talk about what you found.',
    no: 'Kept changes nothing by itself. Finish what is open before you say so.',
  },
  timeline: {
    title: 'Appointments',
    empty: 'No appointment with this client is known yet.',
    coming: 'to come',
    unmarked: 'Not marked yet',
    void: 'Did not take place',
    takenBack: 'Taken back',
    cause: (name: string) => `Cause: ${name}`,
    movedTo: (when: string) => `moved to ${when}`,
    lateByMe: 'You were late',
    iWasLate: 'I was late',
    untitled: 'Without a title',
    menu: (when: string) => `More for ${when}`,
    causes: 'Cause',
    earlier: (n: number) => (n === 1 ? '1 earlier entry' : `${num(n)} earlier entries`),
    recorded: (what: string, when: string) => `${what} · recorded on ${when}`,
    more: (n: number) => `Show all ${num(n)}`,
    later: (n: number) => (n === 1 ? '1 later appointment' : `${num(n)} later appointments`),
  },
  patterns: {
    title: 'When it works and when not',
    early: (from: number, counted: number) =>
      `Shown from ${num(from)} counted outcomes on; there ${counted === 1 ? 'is 1' : `are ${num(counted)}`} so far.`,
    lead: 'Plain counts. With so few, a difference may be chance.',
    kept: 'Kept',
    missed: 'Missed',
    weekday: 'Weekday',
    hour: 'Start',
    place: 'Where',
    remote: 'Video or phone',
    onSite: 'On site',
    ahead: 'Known ahead',
    aheadHint: 'As long as Kept has known the date; it may have been agreed on before.',
    leads: { week: 'Up to a week', month: 'One to four weeks', longer: 'Over four weeks' },
    moves: 'Date',
    moved: 'Moved before',
    asAgreed: 'As first agreed',
  },
};

/** What every language must supply. */
export type ClientRecordTexts = typeof clientRecord;
