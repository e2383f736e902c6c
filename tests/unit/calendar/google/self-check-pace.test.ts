import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSelfCheck, type OpenedFacts } from '@/lib/calendar/google/self-check-pace';
import type { PageCheckAnswer } from '@/lib/messaging/page-protocol';
import { goodOpened, goodReport } from '../page-reports';

const MINUTE = 60_000;
const SETTLED: PageCheckAnswer = { wait: MINUTE, again: false };
const ODD: PageCheckAnswer = { wait: 8_000, again: true };

let view: string;
let strange: boolean;
let answer: PageCheckAnswer | undefined;
const check = vi.fn((opened: OpenedFacts | null) => ({
  ...goodReport,
  opened: opened && { ...goodOpened, ...opened },
}));
const send = vi.fn(async () => answer);
const start = () => createSelfCheck({ view: () => view, check, strange: () => strange, send });
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const bubble: OpenedFacts = { at: 'bubble', known: true, guests: 1, wanted: true };

beforeEach(() => {
  vi.useFakeTimers();
  [view, strange, answer] = ['week', false, SETTLED];
  check.mockClear();
  send.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a view at rest is looked at once a minute at most, and no timer is left', async () => {
  const self = start();
  for (let i = 0; i < 6; i += 1) {
    self.rested();
    await pass(MINUTE / 6);
    expect(vi.getTimerCount()).toBe(0);
  }
  expect(check).toHaveBeenCalledTimes(1);
  self.rested();
  await pass(0);
  expect(check).toHaveBeenCalledTimes(2);
});

it('nothing is looked at while nothing happens', async () => {
  start();
  await pass(60 * MINUTE);
  expect(check).not.toHaveBeenCalled();
});

it('another view is another question', async () => {
  const self = start();
  self.rested();
  view = 'month';
  self.rested();
  await pass(0);
  expect(check).toHaveBeenCalledTimes(2);
});

it('a page that nobody sees is not drawn, and tells nothing', async () => {
  view = '';
  start().rested();
  await pass(MINUTE);
  expect(check).not.toHaveBeenCalled();
});

it('something odd is looked at once more by itself, and then not again', async () => {
  answer = ODD;
  const self = start();
  self.rested();
  await pass(7_999);
  expect(check).toHaveBeenCalledTimes(1);
  await pass(1);
  expect(check).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
  await pass(60 * MINUTE);
  expect(check).toHaveBeenCalledTimes(2);
});

it('the second look is not lost to a navigation, nor made in another view', async () => {
  answer = ODD;
  const self = start();
  self.rested();
  await pass(5_000);
  self.rested();
  await pass(3_000);
  expect(check).toHaveBeenCalledTimes(2);

  await pass(8_000);
  self.rested();
  await pass(0);
  view = 'month';
  await pass(MINUTE);
  expect(check).toHaveBeenCalledTimes(3);
});

it('an opened event has a time of its own', async () => {
  const self = start();
  self.rested();
  self.opened(bubble);
  self.opened(bubble);
  await pass(0);
  expect(check.mock.calls).toEqual([[null], [bubble]]);
  await pass(MINUTE);
  self.opened({ ...bubble, at: 'editor' });
  self.opened(bubble);
  await pass(0);
  expect(check).toHaveBeenCalledTimes(4);
});

it('a press after which no event is found in the bubble is told', async () => {
  strange = true;
  const self = start();
  self.pressed();
  await pass(1_999);
  expect(check).not.toHaveBeenCalled();
  await pass(1);
  expect(check.mock.calls).toEqual([[{ at: 'bubble', known: false, guests: null, wanted: true }]]);
});

it.each([
  ['nothing opened', false, (): void => {}],
  [
    'the event was found',
    true,
    (self: ReturnType<typeof start>) => self.opened({ ...bubble, at: 'editor' }),
  ],
  ['everything ended', true, (self: ReturnType<typeof start>) => self.stop()],
])('a press is forgotten where %s', async (_what, is, then) => {
  strange = is;
  const self = start();
  self.pressed();
  await pass(100);
  then(self);
  await pass(MINUTE);
  expect(check.mock.calls.filter(([opened]) => opened?.known === false)).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('without an answer there is a minute of silence', async () => {
  answer = undefined;
  const self = start();
  self.rested();
  await pass(MINUTE - 1);
  self.rested();
  await pass(1);
  self.rested();
  await pass(0);
  expect(check).toHaveBeenCalledTimes(2);
});

it('no fault reaches the page', async () => {
  check.mockImplementationOnce(() => {
    throw new Error('odd page');
  });
  send.mockRejectedValueOnce(new Error('no worker'));
  const self = start();
  self.rested();
  await pass(MINUTE);
  self.rested();
  await pass(MINUTE);
  self.rested();
  await pass(0);
  expect(send).toHaveBeenCalledTimes(2);
});
