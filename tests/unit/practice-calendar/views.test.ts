// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { encodeEventId } from '../../practice-calendar/encode-event-id.ts';
import type { PracticeEvent, World } from '../../practice-calendar/model.ts';
import { createEveryViewWorld } from '../../practice-calendar/worlds/every-view.ts';
import { all, CHIPS, NOW, openPage } from './opened-page.ts';

const world = (more: Partial<World> = {}): World =>
  createEveryViewWorld({ now: NOW, timeZone: 'Europe/Berlin', hour12: true, ...more });

const eventOf = (page: World, title: string): PracticeEvent =>
  page.accounts[0]?.events.find((event) => event.title === title) ??
  expect.fail(`no event ${title}`);

const chipsOf = (event: PracticeEvent): HTMLElement[] =>
  all(CHIPS).filter((chip) => chip.dataset['eventid'] === encodeEventId(event));

const views = ['day', 'week', 'customday', 'customweek', 'month', 'agenda', 'search'];

describe('every view', () => {
  it.each(views)('%s: chips bear the id of the event that was drawn on them', async (path) => {
    const page = await openPage(world(), path);
    const truth = page.truth();
    expect(truth.length).toBeGreaterThan(0);
    expect(all(CHIPS)).toEqual(truth.map(({ element }) => element));
    for (const { eid, claimed, element, id, kind } of truth) {
      expect(claimed).toBe(eid);
      expect(element.getAttribute('jslog')).toContain(`2:["${id}"`);
      const repeats = all('[data-eventid]', element).map((inner) => inner.dataset['eventid']);
      expect(new Set([eid, ...repeats])).toEqual(new Set([eid]));
      expect(kind).not.toBe('draft');
    }
  });

  it.each([
    ['day', 'EVENT', 'DAY', 'day', 'true'],
    ['week', 'EVENT', 'WEEK', 'week', 'true'],
    ['customday', 'EVENT', 'CUSTOM_DAYS', 'custom_days', 'true'],
    ['customweek', 'EVENT', 'CUSTOM_WEEKS', 'custom_weeks', 'false'],
    ['month', 'EVENT', 'MONTH', 'month', 'false'],
    ['year', 'EVENT', 'YEAR', 'year', undefined],
    ['agenda', 'EVENT', 'AGENDA', 'agenda', undefined],
    ['search', 'SEARCH', 'SEARCH', undefined, undefined],
  ])('%s says what it is', async (path, family, key, period, columns) => {
    await openPage(world(), path);
    const { viewfamily, viewkey } = document.body.dataset;
    const main = document.querySelector<HTMLElement>('[role="main"]');
    const grid = document.querySelector<HTMLElement>('[data-is-column-view-context]');
    expect([viewfamily, viewkey]).toEqual([family, key]);
    expect([main?.dataset['periodType'], grid?.dataset['isColumnViewContext']]).toEqual([
      period,
      columns,
    ]);
  });
});

describe('the month', () => {
  it('lays chips against the row of their week', async () => {
    const page = world();
    await openPage(page, 'month');
    const [chip] = chipsOf(eventOf(page, 'Tomasz on site'));
    expect(chip?.getAttribute('style')).toMatch(
      /^left: 28\.57%; width: 14\.29%; top: \dem; border-color: rgb/u,
    );
    expect(chip?.querySelector('[role="button"] > span.XuJrye')?.textContent).toContain(
      'Tomasz on site',
    );
    const keys = all('[data-datekey]', chip!.closest('[role="row"]')!);
    expect(keys.map((key) => key.dataset['datekey'])).toContain('29049');
  });

  it('draws a long event once per week; its copies in the cells of other days hardly show', async () => {
    const page = world();
    const { truth } = await openPage(page, 'month');
    const chips = truth().filter(({ title }) => title === 'Residency');
    const rows = new Set(chips.map(({ element }) => element.closest('[role="row"]')));
    expect(rows.size).toBe(3);
    expect(chips.filter(({ shown }) => shown)).toHaveLength(3);
    expect(chips.filter(({ shown }) => !shown)).toHaveLength(3 + 6 + 6);
  });

  it('shows the meeting of two calendars twice, with one event id', async () => {
    const page = world();
    const { truth } = await openPage(page, 'month');
    const chips = truth().filter(({ title }) => title === 'With Ben: fair');
    expect(new Set(chips.map(({ id }) => id)).size).toBe(1);
    expect(new Set(chips.map(({ eid }) => eid)).size).toBe(2);
  });

  it('opens the list of a crowded day, and the bubble from there', async () => {
    const page = world();
    const practice = await openPage(page, 'month');
    const day = new Date(2026, 11, 3, 12).getTime();
    expect(practice.openMore(new Date(2026, 10, 3).getTime())).toBe(false);
    expect(practice.openMore(day)).toBe(true);
    const list = all('[role="dialog"]').find((one) => one.querySelector(CHIPS))!;
    expect(list.hasAttribute('data-eventid')).toBe(false);
    expect(all('[data-date-key]')).toEqual([]);
    const titles = all('[aria-hidden] .WBi6vc', list).map((title) => title.textContent);
    expect(titles).toContain('Samuel Okafor');
    expect(titles).toHaveLength(11);
    const chip = all(`${CHIPS} [role="button"]`, list).find((one) =>
      one.textContent.includes('Samuel Okafor'),
    );
    chip?.click();
    expect(all(CHIPS, list)).toEqual([]);
    expect(document.querySelector('#rAECCd')?.textContent).toBe('Samuel Okafor');
  });

  it('turns round for a language from right to left', async () => {
    const page = world({ locale: 'ar', hour12: false });
    await openPage(page, 'month');
    expect(document.documentElement.dir).toBe('rtl');
    const [chip] = chipsOf(eventOf(page, 'Tomasz on site'));
    expect(chip?.getAttribute('style')).toMatch(/^right: 28\.57%; width: 14\.29%;/u);
  });
});

describe('custom weeks, year, schedule and search', () => {
  it('custom weeks are as many rows as the world says', async () => {
    await openPage(world({ customWeeks: 3 }), 'customweek');
    expect(document.querySelectorAll('[role="grid"] [jsname="GkYald"]')).toHaveLength(3);
  });

  it('the year opens the list of a day, which says its day with a hyphen', async () => {
    const practice = await openPage(world(), 'year');
    expect(all(CHIPS)).toEqual([]);
    expect(practice.openMore(NOW)).toBe(true);
    expect(all('[data-date-key]').map((one) => one.dataset['dateKey'])).toEqual(['29049']);
    expect(practice.truth().length).toBeGreaterThan(5);
    practice.closeMore();
    expect(all(CHIPS)).toEqual([]);
  });

  it('the schedule has a row for each day of a long event', async () => {
    const page = world();
    await openPage(page, 'agenda');
    const chips = chipsOf(eventOf(page, 'Abbott retreat'));
    expect(chips.map((chip) => chip.querySelector('[role="button"]')?.textContent)).toEqual([
      'Abbott retreat (Day 1 of 4)',
      'Abbott retreat (Day 2 of 4)',
      'Abbott retreat (Day 3 of 4)',
      'Abbott retreat (Day 4 of 4)',
    ]);
    const days = chips.map(
      (chip) => chip.closest<HTMLElement>('[role="rowgroup"]')?.dataset['datekey'],
    );
    expect(days).toEqual(['29052', '29053', '29054', '29057']);
  });

  it.each(['dot-first', 'dot-last'] as const)('a row with %s has its cells so', async (order) => {
    const page = world({ agendaOrder: order });
    await openPage(page, 'agenda');
    const [chip] = chipsOf(eventOf(page, 'Foreign invitation'));
    const cells = all('[role="gridcell"]', chip!);
    expect(cells.map((cell) => cell.textContent)).toEqual(
      order === 'dot-first'
        ? ['Calendar: Mara Lindqvist', '10 – 11am', 'Foreign invitation']
        : ['10 – 11am', 'Foreign invitation', 'Calendar: Mara Lindqvist'],
    );
    const button = chip!.querySelector<HTMLElement>('[role="button"]')!;
    expect(button.dataset['eventid']).toBe(chip!.dataset['eventid']);
    expect(button.getAttribute('aria-label')).toContain('10am to 11am, Foreign invitation, ');
    expect(all('.XuJrye', button)).toEqual([]);
  });

  it('the search finds by title, place and guest', async () => {
    const practice = await openPage(world(), 'search?q=lena');
    expect(new Set(practice.truth().map(({ title }) => title))).toEqual(
      new Set(['Talk', 'Lena’s birthday', 'Lena Brandt']),
    );
    practice.search('night');
    expect(practice.truth().map(({ title }) => title)).toEqual([
      'Hannah Vogel, night',
      'Hannah Vogel, night',
    ]);
    practice.go('week', NOW);
    expect(window.location.search).toBe('');
  });
});
