// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { type Action, useActions } from '@/entrypoints/own-pages/use-actions';
import type { Outcome } from '@/lib/messaging/protocol';

const done = (): Promise<Outcome<null>> => Promise.resolve({ ok: true, value: null });
const action = (more: Partial<Action> = {}): Action => ({
  says: 'Lena: Late',
  hides: ['row'],
  perform: async () => ({ ok: true, value: done }),
  ...more,
});
/** Does something and lets every promise and render that follows from it come to rest. */
const doing = (work: () => void) =>
  act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve));
  });
const start = () => renderHook(() => useActions()).result;

it('hides the row at once and shows it again when the mark is undone', async () => {
  const result = start();
  await doing(() => {
    result.current.settle(new Set(['row']));
    result.current.run(action());
  });
  expect(result.current.hidden.has('row')).toBe(true);
  expect(result.current.toast?.text).toBe('Lena: Late');
  await doing(() => result.current.undoLast());
  expect(result.current.hidden.has('row')).toBe(false);
  expect(result.current.toast?.text).toBe('Undone');
});

it.each([
  ['refused', async (): Promise<Outcome<null>> => ({ ok: false, why: 'failed' })],
  ['lost', () => Promise.reject(new Error('no worker'))],
])('puts the row back when a mark is %s, and tries again', async (_, perform) => {
  const result = start();
  const attempts = vi.fn(perform as Action['perform']);
  await doing(() => result.current.run(action({ perform: attempts })));
  expect(result.current.hidden.size).toBe(0);
  expect(result.current.toast).toBeNull();
  expect(result.current.failure?.text).toBe('Not saved. Nothing was changed.');
  await doing(() => result.current.failure?.retry());
  expect(attempts).toHaveBeenCalledTimes(2);
});

it('says what is only known afterwards, and offers no undo where nothing was done', async () => {
  const result = start();
  const says = vi.fn(() => 'All of these were marked already');
  const perform = vi.fn(async (): Promise<Outcome<null>> => {
    expect(says).not.toHaveBeenCalled();
    return { ok: true, value: null };
  });
  await doing(() => result.current.run(action({ says, perform })));
  expect(result.current.toast).toMatchObject({
    text: 'All of these were marked already',
    actions: [],
  });
});

it('undoes the last first, each once', async () => {
  const result = start();
  const undone: string[] = [];
  const named = (name: string) =>
    action({
      perform: async () => ({
        ok: true,
        value: () => {
          undone.push(name);
          return done();
        },
      }),
    });
  await doing(() => result.current.run(named('first')));
  await doing(() => result.current.run(named('second')));
  await doing(() => result.current.undoLast());
  await doing(() => result.current.undoLast());
  await doing(() => result.current.undoLast());
  expect(undone).toEqual(['second', 'first']);
});

it('undoes a mark that is still being written, once it is', async () => {
  const result = start();
  const undo = vi.fn(done);
  let finish: (outcome: Outcome<typeof undo>) => void = () => {};
  const perform = () => new Promise<Outcome<typeof undo>>((resolve) => (finish = resolve));
  await doing(() => result.current.run(action({ perform })));
  await doing(() => result.current.undoLast());
  expect(undo).not.toHaveBeenCalled();
  await doing(() => finish({ ok: true, value: undo }));
  expect(undo).toHaveBeenCalledOnce();
  expect(result.current.hidden.size).toBe(0);
});

it('lets a row be seen again that was taken back elsewhere', async () => {
  const result = start();
  await doing(() => {
    result.current.settle(new Set(['row']));
    result.current.run(action());
  });
  await doing(() => result.current.settle(new Set()));
  await doing(() => result.current.settle(new Set(['row'])));
  expect(result.current.hidden.has('row')).toBe(false);
});
