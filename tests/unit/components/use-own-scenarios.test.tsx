// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useOwnScenarios } from '@/entrypoints/options/use-own-scenarios';
import { useSaving } from '@/entrypoints/options/use-saving';
import { emptyOwn } from '@/lib/drafts/own-from';
import type { OwnScenario } from '@/lib/drafts/own-scenario';
import { ask } from '@/lib/messaging/client';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask) as unknown as ReturnType<typeof vi.fn>;

const way: OwnScenario = { id: 'own:way', name: 'The way here', at: 1, ...emptyOwn };

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(async () => ({ ok: true, value: null }));
});
afterEach(cleanup);

/** The hook with the background's list, which the test changes as the background would. */
function shown(stored: readonly OwnScenario[]) {
  return renderHook(
    (list: readonly OwnScenario[]) => {
      const saving = useSaving();
      return { saving, own: useOwnScenarios(list, saving) };
    },
    { initialProps: stored },
  );
}
const names = () => asked.mock.calls.map(([message]) => message as unknown);

it('two changes made before either is told of both count, and are undone one by one', async () => {
  const { result } = shown([way]);
  await act(async () => {
    const { change } = result.current.own;
    change(
      way.id,
      (now) => ({ ...now, name: 'Here' }),
      (now) => ({ ...now, name: way.name }),
    );
    change(
      way.id,
      (now) => ({ ...now, moment: 'kept' }),
      (now) => ({ ...now, moment: 'anytime' }),
    );
  });
  expect(asked).toHaveBeenLastCalledWith('saveOwnScenario', {
    id: way.id,
    ...emptyOwn,
    name: 'Here',
    moment: 'kept',
  });
  expect(result.current.own.list).toMatchObject([{ name: 'Here', moment: 'kept' }]);
  act(() => result.current.saving.undo());
  await waitFor(() =>
    expect(result.current.own.list).toMatchObject([{ name: 'Here', moment: 'anytime' }]),
  );
});

it('one that is added is there at once, and gone with its undo', async () => {
  const { result, rerender } = shown([way]);
  const onUndone = vi.fn();
  await act(async () => {
    result.current.own.add({ name: 'New', ...emptyOwn }, onUndone);
  });
  const [, added] = result.current.own.list;
  expect(added?.name).toBe('New');
  rerender([way, { ...added!, at: 2 }]);
  expect(result.current.own.list).toHaveLength(2);
  act(() => result.current.saving.undo());
  await waitFor(() => expect(onUndone).toHaveBeenCalledOnce());
  expect(result.current.own.list).toEqual([way]);
  expect(names()).toEqual(['saveOwnScenario', 'dropOwnScenario']);
});

it('one that is deleted comes back with its undo, or where it could not be deleted', async () => {
  const { result } = shown([way]);
  await act(async () => result.current.own.remove(way, () => {}));
  expect(result.current.own.list).toEqual([]);
  act(() => result.current.saving.undo());
  await waitFor(() => expect(result.current.own.list).toEqual([way]));
  asked.mockImplementation(async () => ({ ok: false, why: 'failed' }));
  act(() => result.current.own.remove(way, () => {}));
  await waitFor(() => expect(result.current.saving.refused).toMatchObject({ why: 'failed' }));
  expect(result.current.own.list).toEqual([way]);
});
