/**
 * Every place of Google's page that Kept looks at, as data. Attributes and ids have outlived each
 * redesign since 2017 while classes broke about once a year, so nothing is found by a class or a
 * translated label alone. What each one marks stands in `SELECTOR_NOTES`.
 */
interface Selector {
  primary: string;
  /** Used where the primary one matches nothing. */
  fallback?: string;
}

const DIALOG = '[role="dialog"]';

export const SELECTORS = {
  chip: {
    primary: '[data-eventchip][data-eventid]',
    fallback: '[data-eventid][role="button"],[jslog^="35463"]',
  },
  button: { primary: '[role="button"]' },
  titleInChip: {
    primary: '.I0UMhf,.WBi6vc',
  },
  column: {
    primary: '[role="gridcell"][data-datekey]',
  },
  day: { primary: '[data-datekey],[data-date-key]' },
  week: { primary: '[role="row"]' },
  more: { primary: '[role="gridcell"] [role="button"]:not([data-eventid],[data-eventid] *)' },
  principals: {
    primary: '[data-principal-ids]',
  },
  account: {
    primary: 'a[href*="accounts.google."][aria-label*="@"]',
    fallback: 'a[role="button"][aria-label*="@"]',
  },
  editor: {
    primary: '[data-is-create],[role="tabpanel"]',
  },
  dialog: {
    primary: DIALOG,
    fallback: '[data-chips-dialog="true"]',
  },
  details: {
    primary: '#xDetDlg',
    fallback: `${DIALOG} [data-eventid][jslog^="35389"]`,
  },
  heading: {
    primary: '#rAECCd',
    fallback: '[role="heading"]',
  },
  when: { primary: '#xDetDlgWhen' },
  guest: { primary: '[data-email]' },
  notGuest: {
    primary: '#xDetDlgDesc,#xDetDlgCal,#xDescIn,#xOnCal,#xCalOwn',
  },
  guestCount: { primary: '#xDetDlgAtt' },
  organizer: { primary: '#xDtlDlgOrg' },
  guestHint: {
    primary: '#xDetDlgAtt,#xDtlDlgOrg,#xRsvpYesBu,[jsname="bA8IK"]',
  },
  create: { primary: '#tabEvent' },
  edited: { primary: '[data-is-create="false"][data-eventid]' },
  save: { primary: '#xSaveBu' },
  dates: {
    primary: '#xStDaIn,#xEnDaIn,#xStTiIn,#xEnTiIn',
    fallback: '#xStDaRo,#xEnDaRo',
  },
  guestList: { primary: '[id="xGstLst"]' },
  titleField: { primary: '#xTiIn' },
  allDay: { primary: '#xAlDaCbx' },
} as const satisfies Record<string, Selector>;

export type SelectorName = keyof typeof SELECTORS;

/**
 * What each selector marks and in which years it was seen. Apart from the selectors, so that it
 * weighs nothing in the content script.
 */
export const SELECTOR_NOTES: Record<SelectorName, { marks: string; seen: string }> = {
  chip: { marks: 'an event chip in any view', seen: '2018-2026' },
  button: { marks: 'the visible button of a chip', seen: '2018-2026' },
  titleInChip: { marks: 'the title in a chip: a second guess, classes of 2024', seen: '2024-2026' },
  column: { marks: 'a day column of the day, week and custom days views', seen: '2018-2026' },
  day: {
    marks: 'a day, by its date key; with a hyphen in the list of the year',
    seen: '2018-2026',
  },
  week: {
    marks: 'a week of the month view, whose bars repeat in the cells of their days',
    seen: '2024-2026',
  },
  more: { marks: 'a button in a cell that is no event: others are behind it', seen: '2024-2026' },
  principals: { marks: 'whose columns are shown', seen: '2019-2026' },
  account: { marks: 'the link to the signed-in account', seen: '2024-2026' },
  editor: {
    marks: 'the form of an event: edit page, quick create, find a time',
    seen: '2021-2026',
  },
  dialog: { marks: 'the frame of a bubble, reused from event to event', seen: '2018-2026' },
  details: { marks: 'the body of the details bubble of an event', seen: '2020-2026' },
  heading: { marks: 'the title in the bubble', seen: '2018-2026' },
  when: { marks: 'the date line of the bubble', seen: '2018-2026' },
  guest: { marks: 'one guest', seen: '2018-2026' },
  notGuest: {
    marks: 'parts of bubble and form that may name people who are no guests',
    seen: '2021-2026',
  },
  guestCount: { marks: 'the guest summary', seen: '2021-2026' },
  organizer: { marks: 'the organizer among the guests', seen: '2021-2026' },
  guestHint: { marks: 'parts that only events with guests have', seen: '2024-2026' },
  create: { marks: 'a bubble that makes a new event', seen: '2021-2026' },
  edited: { marks: 'the form of an event that is there: never of a new one', seen: '2024-2026' },
  save: { marks: 'the button that saves the form', seen: '2018-2026' },
  dates: { marks: 'start and end in the form', seen: '2021-2026' },
  guestList: { marks: 'the guests in the form', seen: '2021-2026' },
  titleField: { marks: 'the title in the form', seen: '2018-2026' },
  allDay: { marks: 'whether the form is of an all-day event', seen: '2021-2026' },
};

const both = (name: SelectorName): string => {
  const selector: Selector = SELECTORS[name];
  return selector.fallback ? `${selector.primary},${selector.fallback}` : selector.primary;
};

/** Matches a chip by either way. Inner repeats of an id match too: see `isChip`. */
export const ANY_CHIP = both('chip');
/** Matches a chip by the attribute that has marked one since 2018: the quickest question there is. */
export const CHIP = '[data-eventchip]';
/** Matches the body of a details bubble by either way. */
export const ANY_DETAILS = both('details');
/** Matches a dialog frame by either way. */
export const ANY_DIALOG = both('dialog');

/** First match of a named place below `root`, by its primary selector, else by its fallback. */
export function find(name: SelectorName, root: ParentNode): HTMLElement | null {
  const selector: Selector = SELECTORS[name];
  return (
    root.querySelector<HTMLElement>(selector.primary) ??
    (selector.fallback ? root.querySelector<HTMLElement>(selector.fallback) : null)
  );
}

/** All matches of a named place below `root`; those of the fallback only where there are none. */
export function findAll(name: SelectorName, root: ParentNode): HTMLElement[] {
  const selector: Selector = SELECTORS[name];
  const found = root.querySelectorAll<HTMLElement>(selector.primary);
  return found.length || !selector.fallback
    ? [...found]
    : [...root.querySelectorAll<HTMLElement>(selector.fallback)];
}
