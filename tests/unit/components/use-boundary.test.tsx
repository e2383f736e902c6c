// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nextBoundary, useBoundary } from '@/entrypoints/popup/use-boundary';
import type { TodayView } from '@/lib/messaging/protocol';
import { now, workRow } from './sample';

const MINUTE = 60_000;
const view = (more: Partial<TodayView>): TodayView => ({
  running: [],
  unmarked: [],
  earlier: 0,
  suggested: [],
  toWrite: [],
  next: null,
  firstRun: false,
  lastSeen: null,
  accounts: [],
  shown: null,
  ...more,
});
let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  visibility = 'visible';
  vi.useFakeTimers({ now });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it.each([
  ['nothing is known', view({}), null],
  ['the next slot begins', view({ next: workRow('Lena', now + MINUTE) }), now + MINUTE],
  [
    'the running one is over',
    view({ running: [workRow('Noor', now)], next: workRow('Lena', now + 3_600_000) }),
    now + 3_000_000,
  ],
  [
    'the running one that looks cancelled is over',
    view({ suggested: [workRow('Noor', now), workRow('Lena', now + 7_200_000)] }),
    now + 3_000_000,
  ],
])('the next boundary is when %s', (_what, shown, at) => {
  expect(nextBoundary(shown, now)).toBe(at);
});

it('calls once when the moment has come, and not before', () => {
  const onReach = vi.fn();
  renderHook(() => useBoundary(now + MINUTE, onReach));
  vi.advanceTimersByTime(MINUTE - 1);
  expect(onReach).not.toHaveBeenCalled();
  vi.advanceTimersByTime(MINUTE);
  expect(onReach).toHaveBeenCalledOnce();
});

it('sets no timer while the page is hidden or nothing is to come', () => {
  visibility = 'hidden';
  renderHook(() => useBoundary(now + MINUTE, () => {}));
  renderHook(() => useBoundary(null, () => {}));
  expect(vi.getTimerCount()).toBe(0);
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(vi.getTimerCount()).toBe(1);
});
