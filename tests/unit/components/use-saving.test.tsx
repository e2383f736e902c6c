// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { type Saving, useSaving } from '@/entrypoints/options/use-saving';
import type { Outcome } from '@/lib/messaging/protocol';

afterEach(cleanup);

const fine: Outcome<null> = { ok: true, value: null };
const done: string[] = [];

/** A change that tells when it is written and taken back. */
const saving = (name: string, more: Partial<Saving> = {}): Saving => ({
  write: async () => {
    done.push(name);
    return fine;
  },
  revert: async () => {
    done.push(`${name} back`);
    return fine;
  },
  ...more,
});
const start = () => {
  done.length = 0;
  return renderHook(() => useSaving()).result;
};

it('takes back backwards, one for each press, however quick', async () => {
  const result = start();
  for (const name of ['a', 'b', 'c']) result.current.save(saving(name));
  await waitFor(() => expect(done).toHaveLength(3));
  act(() => {
    result.current.undo();
    result.current.undo();
  });
  await waitFor(() => expect(done.slice(3)).toEqual(['c back', 'b back']));
  expect(result.current.saved).toBe(true);
  act(() => result.current.undo());
  await waitFor(() => expect(result.current.saved).toBe(false));
  expect(done.at(-1)).toBe('a back');
  act(() => result.current.undo());
  expect(done).toHaveLength(6);
});

it('takes back what is still being written, not what came before it', async () => {
  const result = start();
  result.current.save(saving('a'));
  await waitFor(() => expect(result.current.saved).toBe(true));
  const slow = Promise.withResolvers<Outcome<null>>();
  result.current.save(saving('slow', { write: () => slow.promise }));
  act(() => result.current.undo());
  slow.resolve(fine);
  await waitFor(() => expect(done).toEqual(['a', 'slow back']));
  expect(result.current.saved).toBe(true);
});

it('takes back what came before, pressed again while the first is under way', async () => {
  const result = start();
  result.current.save(saving('a'));
  await waitFor(() => expect(result.current.saved).toBe(true));
  const [slow, back] = [
    Promise.withResolvers<Outcome<null>>(),
    Promise.withResolvers<Outcome<null>>(),
  ];
  const revert = vi.fn<Saving['revert']>().mockReturnValue(back.promise);
  result.current.save(saving('slow', { write: () => slow.promise, revert }));
  act(() => result.current.undo());
  slow.resolve(fine);
  await waitFor(() => expect(revert).toHaveBeenCalledOnce());
  act(() => result.current.undo());
  back.resolve(fine);
  await waitFor(() => expect(done).toEqual(['a', 'a back']));
  expect(revert).toHaveBeenCalledOnce();
});

it('takes back nothing where that was refused, and goes on saying so', async () => {
  const result = start();
  result.current.save(saving('a'));
  await waitFor(() => expect(result.current.saved).toBe(true));
  const slow = Promise.withResolvers<Outcome<null>>();
  result.current.save(saving('slow', { write: () => slow.promise }));
  act(() => result.current.undo());
  slow.resolve({ ok: false, why: 'storage_full' });
  await waitFor(() => expect(result.current.refused?.why).toBe('storage_full'));
  expect(done).toEqual(['a']);
  act(() => result.current.undo());
  await waitFor(() => expect(done).toEqual(['a', 'a back']));
});

it('can be tried again where taking back was refused', async () => {
  const result = start();
  const revert = vi.fn<Saving['revert']>();
  revert.mockResolvedValueOnce({ ok: false, why: 'failed' }).mockResolvedValue(fine);
  result.current.save(saving('a', { revert }));
  await waitFor(() => expect(result.current.saved).toBe(true));
  act(() => result.current.undo());
  await waitFor(() => expect(result.current.refused).not.toBeNull());
  expect(result.current.saved).toBe(true);
  act(() => result.current.refused?.retry());
  await waitFor(() => expect(result.current.saved).toBe(false));
  expect(result.current.refused).toBeNull();
  expect(revert).toHaveBeenCalledTimes(2);
});

it('goes on saying what was refused until just that is written', async () => {
  const result = start();
  const refuses = vi.fn<Saving['write']>();
  refuses.mockResolvedValueOnce({ ok: false, why: 'invalid' }).mockResolvedValue(fine);
  result.current.save(saving('emails', { about: 'emails', write: refuses }));
  await waitFor(() => expect(result.current.refused?.why).toBe('invalid'));
  result.current.save(saving('note', { about: 'note' }));
  await waitFor(() => expect(result.current.saved).toBe(true));
  expect(result.current.refused?.why).toBe('invalid');
  result.current.save(saving('emails', { about: 'emails' }));
  await waitFor(() => expect(result.current.refused).toBeNull());
});

it('takes back nothing that came before something final', async () => {
  const result = start();
  result.current.save(saving('a'));
  result.current.commit(async () => fine);
  await waitFor(() => expect(done).toEqual(['a']));
  await waitFor(() => expect(result.current.saved).toBe(false));
  act(() => result.current.undo());
  expect(done).toEqual(['a']);
});
