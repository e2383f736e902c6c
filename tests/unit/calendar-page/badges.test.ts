// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Badges, createBadges } from '@/entrypoints/calendar.content/badges';
import type { Ask } from '@/entrypoints/calendar-panel/contract';
import type { SeenEvent } from '@/lib/appointments/event';
import type { BadgePainter } from '@/lib/calendar/badge-painter';
import type { ToldChip } from '@/lib/calendar/port';
import { NO_BADGE } from '@/lib/messaging/known-badges';
import type { ShownBadge } from '@/lib/reliability/badge-style';

const START = 1_800_000_000_000;
const week = { from: START, to: START + 7 * 86_400_000, eventIds: ['a', 'b'] };
const missed: ShownBadge = { level: 'mixed', counted: 7, missed: 2, drawn: 'text' };

function chip(
  eventId: string,
  said: Partial<SeenEvent> = {},
  element: HTMLElement = document.createElement('div'),
): ToldChip {
  document.body.append(element);
  const event: SeenEvent = {
    eventId,
    calendarId: 'c',
    start: START,
    end: START + 3_600_000,
    allDay: false,
    title: 'T',
    ...said,
  };
  return {
    element,
    anchor: element,
    key: eventId,
    identity: `c ${eventId}`,
    eventId,
    calendarId: 'c',
    room: { size: 'text', at: 'corner' },
    event,
  };
}

describe('the badges of a page', () => {
  let asked: string[];
  /** What the store was told, message by message. */
  let events: string[][];
  const told = () => events.slice(1);
  let answers: Record<string, unknown>;
  let painted: string[];
  let badges: Badges;
  let a: ToldChip;

  /** Lets a page that is left alone be read. */
  const pause = () => vi.advanceTimersByTimeAsync(800);

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) =>
      setTimeout(() => act({ didTimeout: true, timeRemaining: () => 50 })),
    );
    asked = [];
    painted = [];
    answers = {
      knownBadges: { badges: [missed], of: [[0]], unsure: [[]] },
      badges: [missed],
      rangeSeen: true,
    };
    events = [];
    const ask = ((name: string, data: { events?: SeenEvent[] }) => {
      asked.push(name);
      if (name === 'badges') events.push((data.events ?? []).map(({ eventId }) => eventId));
      return Promise.resolve(answers[name]);
    }) as Ask;
    const painter: BadgePainter = {
      meet: () => undefined,
      paint: ({ event }, badge) => painted.push(`${event.eventId} ${badge?.missed ?? 'none'}`),
      clear: () => painted.push('clear'),
    };
    const page = { account: () => ({ index: 0, email: 'me@x.example' }), watch: () => undefined };
    badges = createBadges(page, painter, ask);
    a = chip('a');
    badges.onChips([a]);
    await pause();
    expect(asked.splice(0)).toEqual(['knownBadges', 'badges']);
  });
  afterEach(() => vi.useRealTimers());

  const rest = async (): Promise<string[]> => {
    badges.onRange(week);
    await pause();
    return asked.splice(0);
  };

  it('are painted once, though a second answer says the same', () => {
    expect(painted).toEqual(['a 2']);
  });

  it('are painted again when an answer differs, and all of them when the records changed', async () => {
    answers['badges'] = [{ ...missed, missed: 3 }];
    badges.refresh();
    await pause();
    expect(painted).toEqual(['a 2', 'a 3', 'a 3']);
    badges.refresh();
    await pause();
    expect(painted).toEqual(['a 2', 'a 3', 'a 3', 'a 3']);
  });

  it('are known by their ids, calendar by calendar', async () => {
    const b = { ...chip('b'), calendarId: 'other', identity: 'other b' };
    answers['knownBadges'] = {
      badges: [missed, { ...missed, missed: 4 }],
      of: [[NO_BADGE, 0], [1]],
      unsure: [[], []],
    };
    badges.onChips([chip('c'), b, chip('d')]);
    await vi.advanceTimersByTimeAsync(50);
    expect(painted.slice(1)).toEqual(['c none', 'b 4', 'd 2']);
    expect(asked).toEqual(['knownBadges']);
  });

  const unsure = { badges: [missed], of: [[NO_BADGE, 0]], unsure: [[0]] };

  it('are told at once where only the chip is sure, others when the page is left alone', async () => {
    answers['knownBadges'] = unsure;
    badges.onChips([chip('new'), chip('old')]);
    await vi.advanceTimersByTimeAsync(50);
    expect(told()).toEqual([['new']]);
    await pause();
    expect(told()).toEqual([['new'], ['old']]);
  });

  it('are told at once too where such a chip is drawn anew before it was read', async () => {
    answers['knownBadges'] = unsure;
    const one = chip('new');
    badges.onChips([one, chip('old')]);
    await vi.advanceTimersByTimeAsync(0);
    badges.onStale([one.element]);
    one.element.remove();
    await vi.advanceTimersByTimeAsync(20);
    badges.onChips([chip('new')]);
    await vi.advanceTimersByTimeAsync(50);
    expect(told()).toEqual([['new']]);
  });

  it.each<[string, Partial<SeenEvent>]>([
    ['a title', { title: 'Another' }],
    ['a start', { start: START + 60_000 }],
    ['an end', { end: START + 60_000 }],
  ])('are told at once when %s is changed in its place', async (_, said) => {
    badges.onChips([chip('a', said, a.element)]);
    await vi.advanceTimersByTimeAsync(50);
    expect(told()).toEqual([['a']]);
    badges.onChips([chip('a', said, a.element)]);
    await pause();
    expect(told()).toEqual([['a']]);
  });

  it('are not read at once where one that waits to be read has other room', async () => {
    answers['knownBadges'] = { badges: [missed], of: [[0]], unsure: [[]] };
    const one = chip('b');
    badges.onChips([one]);
    await vi.advanceTimersByTimeAsync(50);
    badges.onChips([chip('b', {}, one.element)]);
    await vi.advanceTimersByTimeAsync(50);
    expect(told()).toEqual([]);
    await pause();
    expect(told()).toEqual([['b']]);
  });

  it('are told with all drawings of their event', async () => {
    badges.onChips([chip('a')]);
    await pause();
    badges.onChips([chip('a', { start: START + 60_000 }, a.element)]);
    await pause();
    expect(told()).toEqual([['a', 'a']]);
  });

  it('are told in a page that never comes to rest, too', async () => {
    answers['knownBadges'] = { badges: [missed], of: [[0]], unsure: [[]] };
    for (let i = 0; i < 12; i += 1) {
      badges.onChips([chip(`x${i}`)]);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(told()[0]).toContain('x0');
  });

  it('are not read on a page that is passed by', async () => {
    answers['knownBadges'] = { badges: [missed], of: [[0]], unsure: [[]] };
    for (const id of ['x', 'y', 'z']) {
      const one = chip(id);
      badges.onChips([one]);
      await vi.advanceTimersByTimeAsync(300);
      if (id !== 'z') {
        badges.onStale([one.element]);
        one.element.remove();
      }
    }
    await pause();
    expect(told()).toEqual([['z']]);
  });

  it('tell what days hold once', async () => {
    expect(await rest()).toEqual(['rangeSeen']);
    expect(await rest()).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['a chip went', () => badges.onStale([a.element])],
    ['a chip came', () => badges.onChips([chip('b')])],
    ['the records changed', () => badges.refresh()],
  ])('tell it again when %s', async (_, change) => {
    await rest();
    change();
    expect(await rest()).toContain('rangeSeen');
    expect(await rest()).not.toContain('rangeSeen');
  });

  it.each([undefined, false])('tell it again when it was not stored: %s', async (answer) => {
    answers['rangeSeen'] = answer;
    expect(await rest()).toEqual(['rangeSeen']);
    expect(await rest()).toEqual(['rangeSeen']);
  });
});
