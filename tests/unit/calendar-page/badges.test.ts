// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Badges, createBadges } from '@/entrypoints/calendar.content/badges';
import type { Ask } from '@/entrypoints/calendar-panel/contract';
import type { SeenEvent } from '@/lib/appointments/event';
import type { BadgePainter } from '@/lib/calendar/badge-painter';
import type { ToldChip } from '@/lib/calendar/port';
import type { ShownBadge } from '@/lib/reliability/badge-style';

const START = 1_800_000_000_000;
const week = { from: START, to: START + 7 * 86_400_000, eventIds: ['a', 'b'] };
const missed: ShownBadge = { level: 'mixed', counted: 7, missed: 2, drawn: 'text' };

function chip(eventId: string): ToldChip {
  const element = document.createElement('div');
  document.body.append(element);
  const event: SeenEvent = {
    eventId,
    calendarId: 'c',
    start: START,
    end: START + 3_600_000,
    allDay: false,
    title: 'T',
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
  let answers: Record<string, unknown>;
  let painted: string[];
  let badges: Badges;
  let a: ToldChip;

  beforeEach(async () => {
    vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) =>
      setTimeout(() => act({ didTimeout: true, timeRemaining: () => 50 })),
    );
    asked = [];
    painted = [];
    answers = { knownBadges: [missed], badges: [missed], rangeSeen: true };
    const ask = ((name: string) => {
      asked.push(name);
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
    await vi.waitFor(() => expect(asked).toEqual(['knownBadges', 'badges']));
    asked.length = 0;
  });

  const rest = async (): Promise<string[]> => {
    badges.onRange(week);
    await new Promise((resolve) => setTimeout(resolve));
    return asked.splice(0);
  };

  it('are painted once, though a second answer says the same', () => {
    expect(painted).toEqual(['a 2']);
  });

  it('are painted again when an answer differs, and all of them when the records changed', async () => {
    answers['badges'] = [{ ...missed, missed: 3 }];
    badges.refresh();
    await vi.waitFor(() => expect(painted).toEqual(['a 2', 'a 3', 'a 3']));
    badges.refresh();
    await vi.waitFor(() => expect(painted).toEqual(['a 2', 'a 3', 'a 3', 'a 3']));
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
