import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { steady } from '@/lib/platform/steady';

const between = () => Promise.reject(new Error('No SW'));

describe('a call to the browser', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is made again while the browser does not know the worker yet', async () => {
    const call = vi
      .fn<() => Promise<string>>()
      .mockImplementationOnce(between)
      .mockImplementationOnce(between)
      .mockResolvedValue('done');
    const result = steady(call);
    await vi.runAllTimersAsync();
    expect(await result).toBe('done');
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('fails at once for any other reason', async () => {
    const call = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(steady(call)).rejects.toThrow('QUOTA_BYTES');
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('gives up where the worker stays unknown', async () => {
    const call = vi.fn<() => Promise<string>>().mockImplementation(between);
    const result = expect(steady(call)).rejects.toThrow('No SW');
    await vi.runAllTimersAsync();
    await result;
    expect(call).toHaveBeenCalledTimes(4);
  });
});
