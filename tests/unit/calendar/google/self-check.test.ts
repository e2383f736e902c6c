// @vitest-environment jsdom
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { checkPage, strangeBubble, viewOf } from '@/lib/calendar/google/self-check';
import type { OpenedFacts } from '@/lib/calendar/google/self-check-pace';
import { SELECTORS } from '@/lib/calendar/google/selectors';
import { judge } from '@/lib/calendar/page-report';
import type { Bubble, Chip } from '@/lib/calendar/port';
import type { PageReport, PageState } from '@/lib/messaging/page-protocol';
import { pageReport } from '@/lib/messaging/page-schemas';
import { barChip, detailsBody, dialogFrame, encodeId, make } from './page-builder';
import { chip, watchedPage } from './watched-page';

const { put, strip, start, chips, bubbles, hiddenFrames } = watchedPage();
const visible = (frame: HTMLElement) => !hiddenFrames.has(frame);

/** A week of three events and an all-day one, with the link to the account. */
beforeEach(() => {
  for (const [column, id] of ['one', 'two', 'three'].entries()) put(chip(id), column);
  strip().append(barChip({ id: 'bar', title: 'Fair', hidden: 'Fair', left: '0%', width: '33.3%' }));
  document.body.dataset['viewkey'] = 'WEEK';
  document.body.dataset['viewfamily'] = 'EVENT';
  document.documentElement.lang = 'de';
  document.body.prepend(
    make('a', {
      href: 'https://accounts.google.com/x',
      'aria-label': 'Google-Konto: Pat Doe (pat@example.com)',
    }),
  );
});

const guests = [
  { email: 'pat@example.com', label: 'Pat Doe, accepted', shown: 'Pat Doe', organizer: true },
  { email: 'jane@client.example', label: 'Jane Doe, accepted', shown: 'Jane Doe' },
];

/** Opens an event, with what is shown in its bubble. */
function openEvent(id = 'one', list = guests): HTMLElement {
  const frame = dialogFrame(
    detailsBody({ id, title: 'Jane Doe', summary: `${guests.length} guests`, guests: list }),
  );
  document.body.append(frame);
  return frame;
}

/** All attributes of this name go, as if the page called them otherwise from now on. */
function drop(attribute: string, selector = `[${attribute}]`): void {
  for (const element of document.querySelectorAll(selector)) element.removeAttribute(attribute);
}

/** Watches the page, paints a badge on every chip but those of `unpainted`, and checks. */
async function check(
  opened: Partial<OpenedFacts> | null = null,
  unpainted: string[] = [],
): Promise<PageReport> {
  await start();
  const told = new Map<HTMLElement, Chip>(chips.map((one) => [one.element, one]));
  for (const { anchor, event } of told.values()) {
    if (!unpainted.includes(event.eventId)) anchor.setAttribute('data-kept', 'new');
  }
  const bubble: Bubble | null = bubbles.at(-1) ?? null;
  const read = bubble?.read().guests;
  const report = checkPage(
    document,
    {
      chips: [...told.values()].map((one) => [one, true] as const),
      opened: opened && {
        at: 'bubble',
        known: bubble !== null,
        guests: read?.known ? read.list.length : null,
        wanted: true,
        ...opened,
      },
      faults: {},
    },
    visible,
  );
  // Whatever is told must pass the border.
  expect(v.parse(pageReport, JSON.parse(JSON.stringify(report)))).toEqual(report);
  return report;
}

const works = { 'badges.week': 'works', account: 'works' } as const;

it('counts a whole page', async () => {
  const report = await check();
  expect(report).toMatchObject({
    view: 'week',
    key: 'WEEK',
    family: 'EVENT',
    lang: 'de',
    dir: 'ltr',
    account: true,
    chips: { found: 4, others: 0, read: 4, asked: 4, timed: 3, hints: 0 },
    badges: { wanted: 4, there: 4 },
    opened: null,
    faults: {},
  });
  expect(report.places).toMatchObject({ chip: [4, 0], column: [3, 0], account: [1, 0] });
  expect(judge(report)).toEqual(works);
});

it('asks few of many chips for their time, because each answer has to be read from the page', () => {
  let asked = 0;
  const lazy = {
    anchor: document.body,
    get event(): never {
      asked += 1;
      return { start: 1 } as never;
    },
  };
  const { chips: counts } = checkPage(
    document,
    {
      chips: Array.from({ length: 600 }, () => [lazy as unknown as Chip, false] as const),
      opened: null,
      faults: {},
    },
    visible,
  );
  expect(asked).toBe(10);
  expect(counts).toMatchObject({ read: 600, asked: 10, timed: 10 });
});

it('looks for the parts of an event only where one is open', async () => {
  openEvent();
  expect(Object.keys((await check()).places)).not.toContain('guest');
  const { places } = await check({});
  expect(Object.keys(places)).toEqual(Object.keys(SELECTORS));
  expect(places).toMatchObject({ details: [1, 0], guest: [3, 0], when: [1, 0] });
});

it('counts the second choice where the first one finds nothing', async () => {
  drop('data-eventchip');
  expect((await check()).places['chip']).toEqual([0, 3]);
});

it('tasks and drafts are no events that cannot be read', async () => {
  put(make('div', { role: 'button', 'data-eventchip': '', 'data-eventid': 'tasks_abc' }));
  put(make('div', { role: 'button', 'data-eventchip': '', 'data-eventid': '' }));
  const report = await check();
  expect(report.chips).toMatchObject({ found: 6, others: 2, read: 4 });
  expect(judge(report)).toEqual(works);
});

it('carries nothing of what stands in the page', async () => {
  openEvent('one');
  const text = JSON.stringify(await check({}));
  for (const told of ['pat@', 'Pat', 'Jane', 'Fair', 'one', 'three', encodeId('two')]) {
    expect(text).not.toContain(told);
  }
});

describe('a page that lost', () => {
  test.each<[string, () => void, PageState]>([
    ['nothing', () => {}, works],
    // The second choice finds them.
    ['the mark of chips', () => drop('data-eventchip'), works],
    ['the ids of chips', () => drop('data-eventid'), { ...works, 'badges.week': 'not_found' }],
    [
      'the ids of chips and their marks',
      () => {
        drop('data-eventid');
        drop('data-eventchip');
      },
      { ...works, 'badges.week': 'not_found' },
    ],
    [
      'every attribute of chips but that they are buttons in a column',
      () => {
        for (const name of ['eventid', 'eventchip', 'opens-details', 'dragsource-type']) {
          drop(`data-${name}`);
        }
        drop('data-stacked-layout-chip-container');
      },
      { ...works, 'badges.week': 'not_found' },
    ],
    [
      'the way ids are written',
      () => {
        for (const one of document.querySelectorAll('[data-eventid]')) {
          one.setAttribute('data-eventid', '#17');
        }
      },
      { ...works, 'badges.week': 'unreadable' },
    ],
    [
      'the buttons of chips',
      () => drop('role', '[data-eventchip],[data-eventchip] [role]'),
      {
        ...works,
        'badges.week': 'unreadable',
      },
    ],
    ['the days of columns', () => drop('data-datekey'), works],
    [
      'all events',
      () => {
        for (const one of document.querySelectorAll('[data-eventchip]')) one.remove();
      },
      { account: 'works' },
    ],
    [
      'the account',
      () => {
        drop('aria-label', 'a');
        drop('data-principal-ids');
      },
      { ...works, account: 'unreadable' },
    ],
    // The columns name its owner, too.
    ['the link to the account', () => drop('aria-label', 'a'), works],
  ])('%s', async (_what, lose, state) => {
    lose();
    expect(judge(await check())).toEqual(state);
  });

  it('badges', async () => {
    const report = await check(null, ['one', 'two', 'bar']);
    expect(report.badges).toEqual({ wanted: 4, there: 1 });
    expect(judge(report)).toEqual({ ...works, 'badges.week': 'lost' });
  });
});

describe('an opened event that lost', () => {
  const panel = () => make('kept-panel');
  const good = { 'panel.bubble': 'works', guests: 'works' } as const;

  test.each<[string, (frame: HTMLElement) => void, PageState]>([
    ['nothing', (frame) => frame.append(panel()), good],
    ['the panel', () => {}, { ...good, 'panel.bubble': 'lost' }],
    [
      'the sight of the panel',
      (frame) => {
        const host = panel();
        frame.append(host);
        hiddenFrames.add(host);
      },
      { ...good, 'panel.bubble': 'lost' },
    ],
    [
      'the addresses of guests',
      (frame) => {
        frame.append(panel());
        drop('data-email');
      },
      { ...good, guests: 'unreadable' },
    ],
    ['its body', () => drop('id', '#xDetDlg'), { 'panel.bubble': 'not_found', guests: 'works' }],
    [
      'its id',
      () => drop('data-eventid', '#xDetDlg'),
      {
        'panel.bubble': 'not_found',
        guests: 'works',
      },
    ],
  ])('%s', async (_what, lose, state) => {
    lose(openEvent());
    expect(judge(await check({}))).toEqual(state);
  });

  it('nothing, but names no guest because the list is long', async () => {
    const frame = openEvent('one', []);
    frame.append(panel());
    const report = await check({});
    expect(report.opened).toMatchObject({ guests: null, listed: false, addresses: 0 });
    expect(judge(report)).toEqual({ 'panel.bubble': 'works' });
  });

  it('is the form of the edit page, and its guests are counted there alone', async () => {
    openEvent('one');
    const form = make(
      'div',
      { 'data-is-create': 'false', 'data-eventid': encodeId('two') },
      make('div', { id: 'xGstLst' }, make('div', { 'data-email': 'sam@client.example' }), panel()),
    );
    document.body.append(form);
    const report = await check({ at: 'editor', known: true, guests: 1 });
    expect(report.opened).toMatchObject({ at: 'editor', addresses: 1, listed: false, there: true });
    expect(judge(report)).toEqual({ 'panel.editor': 'works', guests: 'works' });
  });

  it('counts the guests of the open bubble alone, not of one that is closed', async () => {
    hiddenFrames.add(openEvent('two'));
    openEvent('one', guests.slice(0, 1)).append(panel());
    const report = await check({});
    // Nor does it count who is named in the description.
    expect(report.opened?.addresses).toBe(1);
  });
});

describe('a bubble in which there should be an event', () => {
  test.each<[string, () => void, boolean]>([
    ['none is open', () => {}, false],
    ['one with an event', () => void openEvent(), false],
    ['one whose event has another mark', () => (openEvent(), drop('id', '#xDetDlg')), true],
    ['one whose event has no id', () => (openEvent(), drop('data-eventid', '#xDetDlg')), true],
    ['a closed one', () => (hiddenFrames.add(openEvent()), drop('id', '#xDetDlg')), false],
    ['one for a new event', () => void openCreate(), false],
    [
      'a question of the page',
      () => document.body.append(make('div', { role: 'dialog' }, 'Send?')),
      false,
    ],
  ])('%s', (_what, open, strange) => {
    open();
    expect(strangeBubble(document, visible)).toBe(strange);
  });

  function openCreate(): void {
    document.body.append(dialogFrame(make('div', {}, make('div', { id: 'tabEvent' }))));
  }
});

test.each([
  ['/calendar/u/1/r/week/2026/11/23', 'MONTH', 'week'],
  ['/calendar/r/customday/4', 'CUSTOM_DAYS', 'custom'],
  ['/calendar/u/0/r/customweek', 'CUSTOM_WEEKS', 'custom'],
  ['/calendar/u/0/r', 'MONTH', 'month'],
  ['/calendar/u/0/r', 'CUSTOM_DAYS', 'custom'],
  ['/calendar/u/0/r', 'AGENDA', 'agenda'],
  ['/calendar/u/0/r', '', 'other'],
  ['/calendar/u/0/r/search', '', 'search'],
  [`/calendar/u/0/r/eventedit/${encodeId('abc')}`, '', 'edit'],
  [`/calendar/u/0/r/eventedit/copy/${encodeId('abc')}/xyz`, '', 'create'],
  ['/calendar/u/0/r/eventedit', '', 'create'],
  ['/calendar/u/0/r/planner', 'PLANNER', 'other'],
])('%s with %s is %s', (path, key, view) => {
  window.history.replaceState(null, '', path);
  document.body.dataset['viewkey'] = key;
  expect(viewOf(document)).toBe(view);
});

it('a page that is written from right to left says so', async () => {
  document.body.style.direction = 'rtl';
  expect((await check()).dir).toBe('rtl');
  document.body.style.direction = '';
});

it('no page makes it fail, and every report passes the border', async () => {
  const attribute = fc.constantFrom(
    'data-eventid',
    'data-eventchip',
    'role',
    'id',
    'data-email',
    'data-datekey',
    'data-viewkey',
    'style',
  );
  openEvent();
  const told = (await check({})) && [...chips];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), attribute, fc.string())), (changes) => {
      const all = [...document.querySelectorAll('*')];
      for (const [index, name, value] of changes) {
        all[index % all.length]?.setAttribute(name, value);
      }
      const facts = {
        chips: told.map((one) => [one, true] as const),
        opened: { at: 'bubble', known: true, guests: null, wanted: true } as const,
        faults: {},
      };
      const report = checkPage(document, facts, visible);
      expect(v.safeParse(pageReport, JSON.parse(JSON.stringify(report))).success).toBe(true);
      judge(report);
    }),
    { numRuns: 60 },
  );
});
