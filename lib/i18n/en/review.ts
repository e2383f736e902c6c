const n = (value: number) => value.toLocaleString('en');
const people = (value: number) => (value === 1 ? '1 person' : `${n(value)} people`);
const clients = (value: number) => (value === 1 ? '1 client' : `${n(value)} clients`);
const events = (value: number) => (value === 1 ? '1 event' : `${n(value)} events`);
const appointments = (value: number) =>
  value === 1 ? '1 appointment' : `${n(value)} appointments`;
const outcomes = (value: number) => (value === 1 ? '1 outcome' : `${n(value)} outcomes`);
const calendars = (value: number) => (value === 1 ? '1 calendar' : `${n(value)} calendars`);

/** Texts of the page with the two reviews: of an import, and of the past. */
export const review = {
  title: 'Who are your clients?',
  counts: (calendarCount: number, eventCount: number, span: string) =>
    `${calendars(calendarCount)}, ${events(eventCount)}, ${span}`,
  lead: (found: number, proposed: number) =>
    found === 0
      ? 'Kept found nobody.'
      : `Kept found ${people(found)} and proposes ${proposed === 0 ? 'nobody as a client' : clients(proposed)}. Check the list; you can change any answer later.`,
  erased: (count: number) =>
    `${people(count)} you had erased ${count === 1 ? 'stays' : 'stay'} erased.`,
  search: 'Name or address',
  filter: {
    label: 'Show',
    all: (count: number) => `All ${n(count)}`,
    client: (count: number) => `Clients ${n(count)}`,
    leave: (count: number) => `Left out ${n(count)}`,
    unsure: (count: number) => `Unsure ${n(count)}`,
  },
  calendars: (used: number, of: number) => `Calendars ${n(used)} of ${n(of)}`,
  calendarsLabel: 'Calendars to use',
  accept: 'Accept all proposals',
  accepted: (count: number, own: number) =>
    own > 0
      ? `${people(count)} answered as proposed, ${n(own)} of your own answers kept`
      : `${people(count)} answered as proposed`,
  merge: {
    title: 'Looks like one person:',
    titleKnown: (name: string) => `Looks like your client ${name}:`,
    together: (count: number) => `(${events(count)} together)`,
    merge: 'Merge',
    apart: 'Keep apart',
    more: (count: number) => `${n(count)} more like this`,
    merged: 'Merged',
    kept: 'Kept apart',
  },
  columns: {
    person: 'Person',
    appointments: 'Events',
    span: 'First – last',
    proposal: 'Proposal',
    why: 'Why',
  },
  client: 'Client',
  leave: 'Leave out',
  action: (answer: string, name: string) => `${answer}: ${name}`,
  row: (name: string, count: number, answer: string) => `${name}, ${events(count)}, ${answer}`,
  answer: { client: 'client', leave: 'left out', unsure: 'unsure' },
  appointments: events,
  people: 'People',
  noAddress: 'from event titles',
  more: (count: number) => `+${n(count)}`,
  reason: {
    client: 'Already your client',
    not_client: 'You said: not a client',
    alone: (alone: number, of: number) =>
      of === 1 ? 'Alone with you, once' : `Alone with you, ${n(alone)} of ${n(of)}`,
    series: 'A series with you',
    small_groups: 'In small groups with you',
    own_domain: 'Your team (same domain)',
    resource: 'A room or a device',
    list: 'A mailing list',
    large_events: (guests: number) => `Only with ${n(guests)} guests or more`,
    once: 'Only once: please check',
    title: (times: number) => `In ${n(times)} event titles: please check`,
    title_series: 'Title of a series: please check',
  },
  showMore: (count: number) => `Show ${n(count)} more`,
  showAll: (count: number) => `Show all ${n(count)}`,
  noMatch: (query: string) => `Nobody matches “${query}”`,
  noMatchText: 'Names and addresses are searched.',
  noneHere: 'Nobody here',
  noneHereText: 'Choose another group above.',
  nobody: 'Nobody found',
  nobodyText:
    'There are no guests and no repeated titles in these calendars. You can record past appointments by hand.',
  foot: {
    clients,
    others: (count: number) => (count === 0 ? 'nobody else.' : `${n(count)} left out or unsure.`),
    unmarked: 'Past appointments start as not marked.',
    move: 'move',
    client: 'client',
    leave: 'leave out',
    search: 'search',
    accept: 'accept all',
    undo: 'Undo import',
    past: 'Review past appointments',
    done: 'Done',
    saving: 'Bringing in appointments …',
  },
  finished: {
    title: (made: number) =>
      made === 0 ? 'No clients in this import' : `${clients(made)} in Kept`,
    text: (brought: number, unmarked: number) =>
      brought === 0
        ? 'No appointments came in.'
        : unmarked > 0
          ? `${appointments(brought)} came in. ${n(unmarked)} of them ${unmarked === 1 ? 'is' : 'are'} past and not marked yet.`
          : `${appointments(brought)} came in. Everything in the past is marked.`,
    earlier: (found: number, eventCount: number) =>
      `${people(found)} found in ${events(eventCount)}. This import is done. You can change your answers on each client’s card.`,
    openCalendar: 'Open Google Calendar',
  },
  missing: {
    title: 'This import is no longer there',
    text: 'It may have been undone in another window.',
    back: 'To the calendars',
  },
  past: {
    title: 'Mark the past',
    lead: 'Everything is pencilled in as Showed. Change what was different, then record. Until then nothing is saved.',
    range: 'Span',
    ranges: {
      weeks: 'Last 4 weeks',
      quarter: '3 months',
      year: '12 months',
      all: 'Everything',
      dates: 'From – to',
    },
    from: 'From',
    to: 'To',
    badDates: 'Choose a first day that is not after the last.',
    client: 'Client',
    allClients: 'All clients',
    order: 'Order',
    newest: 'Newest first',
    oldest: 'Oldest first',
    list: 'Past appointments',
    none: 'Leave unmarked',
    noneShort: 'Not marked',
    pencilled: (name: string, when: string, answer: string) => `${name}, ${when}, ${answer}`,
    declined: 'Declined in the calendar',
    gone: 'Gone from the calendar',
    notice: (what: string, hours: string) => `${what}, ${hours} before`,
    hours: (hours: number) =>
      hours < 48 ? `${n(Math.round(hours))} h` : `${n(Math.round(hours / 24))} days`,
    question: (status: string) => `${status}?`,
    selected: (count: number) => `${n(count)} selected`,
    checked: (count: number, of: number) => `${n(count)} of ${n(of)} checked`,
    left: (count: number) =>
      count === 0 ? '' : count === 1 ? '1 stays unmarked' : `${n(count)} stay unmarked`,
    after: (count: number) => `${n(count)} more after these`,
    record: (count: number) => (count === 0 ? 'Nothing to record' : `Record ${outcomes(count)}`),
    recorded: (count: number) => `${outcomes(count)} recorded`,
    alreadyMarked: 'All of these were marked already',
    partly: (count: number) => `${outcomes(count)} recorded, the rest not yet. Try again.`,
    undone: 'Undone',
    limit: (count: number) =>
      `These are the newest ${n(count)}. Older ones follow once you have recorded these.`,
    done: 'Everything is marked',
    doneText: 'There is no unmarked appointment in this span.',
    keys: {
      title: 'Keys',
      help: 'Show the keys',
      set: 'set',
      move: 'Previous, next',
      select: 'Select several',
      none: 'Leave unmarked',
      record: 'To the button that records',
      shift: 'Shift',
      tab: 'Tab',
    },
  },
};

/** What every language must supply. */
export type ReviewTexts = typeof review;
