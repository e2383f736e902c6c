// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TimesOffer } from '@/entrypoints/own-pages/TimesOffer';
import { ask } from '@/lib/messaging/client';
import type { FreeTimes } from '@/lib/messaging/drafts-protocol';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const at = (day: number, hour: number): number => new Date(2026, 11, day, hour).getTime();
const slot = (day: number, hour: number) => ({ start: at(day, hour), end: at(day, hour + 1) });
const found = (more: Partial<FreeTimes> = {}): FreeTimes => ({
  slots: [slot(3, 9), slot(1, 14), slot(2, 10), slot(4, 11)],
  bookingLink: null,
  zone: null,
  ...more,
});
const onDraft = vi.fn();

async function open(times: FreeTimes) {
  vi.mocked(ask).mockResolvedValue(times as never);
  render(<TimesOffer clientId="c" onDraft={onDraft} />);
  fireEvent.click(screen.getByRole('button', { name: 'Choose times' }));
  await screen.findByRole('region', { name: 'Times to offer' });
}
const lines = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  onDraft.mockReset();
});
afterEach(cleanup);

it('shows three in the order of the clock, and drafts with them', async () => {
  await open(found());
  expect(lines()).toEqual(['Tue, Dec 1, 2 PM', 'Wed, Dec 2, 10 AM', 'Thu, Dec 3, 9 AM']);
  press('Draft with these times');
  expect(onDraft).toHaveBeenCalledExactlyOnceWith([at(1, 14), at(2, 10), at(3, 9)]);
  expect(screen.getByRole('button', { name: 'Choose times' })).toBeTruthy();
});

it('swaps one for another, and leaves one out', async () => {
  await open(found());
  press('Another time instead of Tue, Dec 1, 2 PM');
  expect(lines()).toEqual(['Wed, Dec 2, 10 AM', 'Thu, Dec 3, 9 AM', 'Fri, Dec 4, 11 AM']);
  press('Do not offer Thu, Dec 3, 9 AM');
  press('Draft with these times');
  expect(onDraft).toHaveBeenCalledExactlyOnceWith([at(2, 10), at(4, 11)]);
});

it('has nothing to swap with where there are no more', async () => {
  await open(found({ slots: [slot(3, 9)] }));
  expect(screen.queryByRole('button', { name: /^Another time/ })).toBeNull();
  press('Do not offer Thu, Dec 3, 9 AM');
  press('Draft');
  expect(onDraft).toHaveBeenCalledExactlyOnceWith([]);
});

it.each([
  ['no_hours', /working hours/],
  ['unknown_days', /knows too little/],
  ['none_free', /nothing is free/],
] as const)('says why there are none: %s', async (why, words) => {
  await open(found({ slots: [], why, bookingLink: 'https://book.example' }));
  expect(screen.getByText(words).textContent).toContain('booking link');
  expect(lines()).toEqual([]);
});

it('says in whose zone the times are', async () => {
  await open(found({ zone: 'America/New_York' }));
  expect(screen.getByText(/America\/New York/)).toBeTruthy();
});

it('says so where they could not be found', async () => {
  vi.mocked(ask).mockRejectedValue(new Error('no'));
  render(<TimesOffer clientId="c" onDraft={onDraft} />);
  press('Choose times');
  expect((await screen.findByRole('alert')).textContent).toContain('Try again');
});
