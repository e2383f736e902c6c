import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAsk } from '@/entrypoints/calendar.content/ask';
import { ask as send } from '@/lib/messaging/client';

vi.mock(import('@/lib/messaging/client'), async (original) => ({
  ...(await original()),
  ask: vi.fn(),
}));

const failed = { ok: false, why: 'failed' } as const;
const done = { ok: true, value: null } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(send).mockReset();
});
afterEach(() => void vi.useRealTimers());

describe('a question that fails', () => {
  it.each([
    ['an answer that it failed', () => Promise.resolve(failed)],
    ['an error', () => Promise.reject(new Error('the worker is stopped'))],
  ])('is asked again after %s', async (_what, fails) => {
    vi.mocked(send)
      .mockImplementationOnce(fails as never)
      .mockImplementationOnce(fails as never)
      .mockResolvedValueOnce(done as never);
    const answer = createAsk(() => {})('loadPanel');
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(done);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is given up after three times, with its last answer', async () => {
    vi.mocked(send).mockResolvedValue(failed as never);
    const answer = createAsk(() => {})('loadPanel');
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(failed);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is asked once where the answer opens a tab', async () => {
    vi.mocked(send).mockResolvedValue(failed as never);
    await createAsk(() => {})('openPage', { page: 'options' });
    expect(send).toHaveBeenCalledTimes(1);
  });
});
