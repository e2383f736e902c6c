import type { Chip } from '@/lib/calendar/port';
import type { OpenedReport, PageReport, PageView } from '@/lib/messaging/page-protocol';
import { accountEmail } from './account';
import { idOf, isChip } from './chips';
import type { Probes } from './grid';
import { layoutProbes } from './layout-probes';
import { editedEventId } from './page-path';
import { ANY_CHIP, ANY_DETAILS, find, findAll, SELECTORS, type SelectorName } from './selectors';
import {
  createSelfCheck,
  type OpenedFacts,
  type SelfCheck,
  type SelfCheckDoors,
} from './self-check-pace';

/** What the page itself cannot tell: what Kept made of it. */
export interface PageFacts {
  /** Chips whose event was read, and whether a badge is to stand on it. */
  chips: Iterable<readonly [chip: Chip, badge: boolean]>;
  /** The event that is open, where that is what is looked at. */
  opened: OpenedFacts | null;
  /** Faults so far, by the part of Kept: a name of its own such as `panel`. */
  faults: Readonly<Record<string, number>>;
}

/**
 * Signs of chips beside the ones Kept goes by. Where no chip is found, they tell a page that was
 * changed from one without events.
 */
const HINTS =
  '[data-opens-details],[data-stacked-layout-chip-container],[data-dragsource-type="2"],' +
  '[data-column-index] [role="button"]';

/** The view by its address, or where that names none by the page's own word for it. */
export function viewOf({ location: { pathname }, body }: Document): PageView {
  const screen = /\/r\/(\w+)/.exec(pathname)?.[1] ?? body.dataset['viewkey']?.toLowerCase() ?? '';
  if (screen === 'eventedit') return editedEventId(pathname) === null ? 'create' : 'edit';
  const view = /^(?:custom|day|week|month|year|agenda|search)/.exec(screen)?.[0];
  return (view ?? 'other') as PageView;
}

const isOfEvent = (body: Element): boolean => idOf(body).kind !== 'unknown';

/** Whether a bubble is open in which there should be an event, and none is found. */
export const strangeBubble = (document: Document, visible: Probes['visible']): boolean =>
  [...document.querySelectorAll<HTMLElement>(SELECTORS.dialog.fallback)].some(
    (frame) =>
      ![...frame.querySelectorAll(ANY_DETAILS)].some(isOfEvent) &&
      !find('create', frame) &&
      visible(frame),
  );

/** How many chips are asked for their time: most of them are never read to the end. */
const SAMPLE = 10;
/** What a view is made of. The rest is looked for only when an event is open. */
const OF_VIEW: SelectorName[] = [
  'chip',
  'titleInChip',
  'column',
  'day',
  'principals',
  'account',
  'edited',
];

/**
 * Counts what the selectors find in the page as it stands now, the second choice where the first
 * one finds nothing, and what became of badges and panel. Costs a few questions to the whole
 * page: for a view that has come to rest, never for a mutation.
 */
export function checkPage(
  document: Document,
  { chips, opened, faults }: PageFacts,
  visible: Probes['visible'],
): PageReport {
  const { body, documentElement } = document;
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const places: Record<string, [number, number]> = {};
  const names = opened ? (Object.keys(SELECTORS) as SelectorName[]) : OF_VIEW;
  for (const name of names) {
    const { primary, fallback }: { primary: string; fallback?: string } = SELECTORS[name];
    const first = count(primary);
    places[name] = [first, first || !fallback ? 0 : count(fallback)];
  }

  let [read, asked, timed, wanted, there] = [0, 0, 0, 0, 0];
  for (const [chip, badge] of chips) {
    read += 1;
    if (asked < SAMPLE) {
      asked += 1;
      if (chip.event.start !== null) timed += 1;
    }
    if (badge) wanted += 1;
    if (badge && chip.anchor.hasAttribute('data-kept')) there += 1;
  }
  let [found = 0, others] = [places['chip']?.[0], 0];
  if (found !== read) {
    const all = [...document.querySelectorAll(ANY_CHIP)].filter(isChip);
    found = all.length;
    others = all.filter((chip) => /^[dt]/.test(idOf(chip).kind)).length;
  }
  return {
    view: viewOf(document),
    key: body.dataset['viewkey'] ?? '',
    family: body.dataset['viewfamily'] ?? '',
    lang: documentElement.lang,
    dir: getComputedStyle(body).direction === 'rtl' ? 'rtl' : 'ltr',
    account: accountEmail(document) !== null,
    places,
    chips: { found, others, read, asked, timed, hints: found ? 0 : count(HINTS) },
    badges: { wanted, there },
    opened: opened && openedReport(document, opened, visible),
    faults,
  };
}

function openedReport(
  document: Document,
  { at, known, guests, wanted }: OpenedFacts,
  visible: Probes['visible'],
): OpenedReport {
  const isOpen = (frame: HTMLElement) => frame.querySelector(ANY_DETAILS) && visible(frame);
  const place =
    at === 'editor' ? find('edited', document) : findAll('dialog', document).find(isOpen);
  const root = place ?? document;
  const panel = document.querySelector<HTMLElement>('kept-panel');
  return {
    at,
    known,
    guests,
    listed: find('organizer', root) !== null,
    addresses: findAll('guest', root).filter((guest) => !guest.closest(SELECTORS.notGuest.primary))
      .length,
    wanted,
    there: panel !== null && visible(panel),
  };
}

/**
 * The self-check of Google Calendar's page in `window`.
 * @param facts asked at the moment of a check
 * @param send passes a report on to the background
 */
export function googleSelfCheck(
  window: Window,
  facts: () => Omit<PageFacts, 'opened'>,
  send: SelfCheckDoors['send'],
): SelfCheck {
  const { document } = window;
  const { visible } = layoutProbes(window);
  return createSelfCheck({
    // In a tab that nobody sees no frame is drawn, so chips are found and not yet read.
    view: () => (document.hidden ? '' : viewOf(document)),
    check: (opened) => checkPage(document, { ...facts(), opened }, visible),
    strange: () => strangeBubble(document, visible),
    send,
  });
}
