// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { World } from '../../practice-calendar/model.ts';
import { createEveryLookWorld } from '../../practice-calendar/worlds/every-look.ts';
import { createEveryViewWorld } from '../../practice-calendar/worlds/every-view.ts';
import { all, CHIPS, NOW, openPage } from './opened-page.ts';

const options = { now: NOW, timeZone: 'Europe/Berlin' };
const WEEK = 7 * 86_400_000;

const classesOf = (): Set<string> =>
  new Set(all('[class]').flatMap((element) => [...element.classList]));

describe('classes renamed at random', () => {
  it.each(['week', 'month', 'agenda', 'year'])('%s: none is left, all else is', async (path) => {
    const draw = async (seed: number | null): Promise<[Set<string>, string]> => {
      const page = await openPage(createEveryViewWorld({ ...options, classSeed: seed }), path);
      page.openMore(new Date(2026, 11, 3).getTime());
      page.openEvent(page.world.accounts[0]?.events[0]?.id ?? '');
      const html = document.getElementById('yDmH0d')?.outerHTML ?? '';
      return [classesOf(), html.replace(/ class="[^"]*"/gu, '')];
    };
    const [before, plain] = await draw(null);
    const [after, renamed] = await draw(7);
    expect([...after].filter((name) => before.has(name))).toEqual([]);
    expect(after.size).toBe(before.size);
    expect(renamed).toBe(plain);
  });
});

describe('a page that keeps its elements', () => {
  it.each(['week', 'month', 'agenda'] as const)('%s: reuses chips for others', async (view) => {
    const page = await openPage(createEveryViewWorld(options), view);
    const before = new Map(page.truth().map(({ element, id }) => [element, id]));
    page.go(view, NOW + WEEK);
    const after = page.truth();
    const reused = after.filter(({ element, id }) => (before.get(element) ?? id) !== id);
    expect(reused.length).toBeGreaterThan(3);
    for (const { claimed, eid } of after) expect(claimed).toBe(eid);
  });

  it('builds the grid anew in another view', async () => {
    const page = await openPage(createEveryViewWorld(options), 'week');
    const before = new Set(all(CHIPS));
    page.go('month', NOW);
    expect(all(CHIPS).filter((chip) => before.has(chip))).toEqual([]);
  });

  it('knows what it drew when attributes were scrambled, and puts them right again', async () => {
    const page = await openPage(createEveryViewWorld(options), 'week');
    const [first, second] = page.truth();
    first?.element.setAttribute('data-eventid', second?.eid ?? '');
    first?.element.removeAttribute('data-eventchip');
    const now = page.truth();
    expect(now[0]).toMatchObject({ id: first?.id, eid: first?.eid, claimed: second?.eid });
    expect(now).toHaveLength(page.truth().length);
    page.rerender();
    expect(page.truth()[0]?.claimed).toBe(first?.eid);
  });

  it('survives nodes that were removed, moved or put in', async () => {
    const page = await openPage(createEveryViewWorld(options), 'week');
    const count = page.truth().length;
    const chips = all(CHIPS);
    chips[0]?.remove();
    chips[2]?.after(...(chips[5] ? [chips[5]] : []));
    chips[3]?.prepend(document.createElement('i'), 'text');
    chips[4]?.replaceChildren();
    page.rerender();
    expect(page.truth()).toHaveLength(count);
    for (const { claimed, eid } of page.truth()) expect(claimed).toBe(eid);
    expect(all(`${CHIPS} i`)).toEqual([]);
  });
});

describe('a crowd', () => {
  it('fills a week at once', async () => {
    const world = createEveryViewWorld(options);
    const page = await openPage({ ...world, accounts: [{ ...world.accounts[0]!, events: [] }] });
    const made = page.addEvents(280);
    expect(new Set(made.map(({ id }) => id)).size).toBe(280);
    expect(page.truth()).toHaveLength(280);
    page.setEvents(made.slice(0, 50));
    expect(page.truth()).toHaveLength(50);
  });
});

describe('looks', () => {
  const lookOf = async (more: Partial<World>): Promise<Map<string, Element[]>> => {
    const page = await openPage(createEveryLookWorld({ ...options, ...more }), 'week');
    const byDay = new Map<string, Element[]>();
    for (const { element } of page.truth()) {
      const key = element.closest<HTMLElement>('[data-datekey]')?.dataset['datekey'] ?? 'bars';
      byDay.set(key, [...(byDay.get(key) ?? []), element]);
    }
    return byDay;
  };
  const styleOf = (chips: Element[] | undefined): string => chips?.[0]?.getAttribute('style') ?? '';

  it('are filled, tinted, in outline or striped', async () => {
    const looks = await lookOf({});
    const [monday, tuesday, thursday, friday, saturday] = [29047, 29048, 29050, 29051, 29052].map(
      (key) => looks.get(String(key)),
    );
    expect(styleOf(thursday)).toContain('background-color: rgb(213, 0, 0); border-color: rgb(213');
    expect(styleOf(monday)).toContain('background-color: rgb(242, 179, 179);');
    for (const outline of [tuesday, friday]) {
      expect(styleOf(outline)).not.toContain('background-color');
      expect(outline?.[0]?.classList.contains('LKeQwe')).toBe(true);
      expect(outline?.[0]?.firstElementChild?.className).toBe('QZVPzb');
    }
    expect(styleOf(saturday)).toContain('background-color: rgb(213, 0, 0);');
    expect(saturday?.[0]?.classList.contains('p-striped')).toBe(true);
  });

  it('are as bright in the past where the user wants it so', async () => {
    const looks = await lookOf({ pastEvents: 'bright' });
    expect(styleOf(looks.get('29047'))).toContain('background-color: rgb(213, 0, 0);');
  });

  it.each([
    [40, 8],
    [64, 14],
  ])('of a quarter of an hour are as high as the hour of %i px says', async (hourHeight, px) => {
    const looks = await lookOf({ hourHeight });
    expect(styleOf(looks.get('29053'))).toContain(`height: ${px}px;`);
  });
});
