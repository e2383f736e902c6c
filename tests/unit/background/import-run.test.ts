import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  cancel,
  type Ended,
  newRun,
  type Run,
  type Running,
  step,
} from '@/entrypoints/background/import-run';

afterEach(() => {
  vi.useRealTimers();
});

const at = (done: number): Running => ({ state: 'running', phase: 'reading', done, of: 9 });
const finished: Ended = { state: 'done', importId: 'i' };
const cancelled: Ended = { state: 'failed', problem: { code: 'cancelled' } };

/** Something that can be awaited, and let go from outside. */
function gate() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

const run = (steps: (signal: AbortSignal) => AsyncGenerator<Running, Ended>): Run =>
  newRun(steps, 'fetching');

/** Pieces of work of 30 ms each, on a clock that only they move. */
function slow(pieces: number): Run {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  return run(async function* () {
    for (let done = 1; done <= pieces; done += 1) {
      time += 30;
      yield at(done);
    }
    return finished;
  });
}

describe('a step', () => {
  test('works for a tenth of a second and tells how far it is', async () => {
    const slowly = slow(6);
    expect(await step(slowly)).toEqual(at(4));
    expect(await step(slowly)).toEqual(finished);
  });

  test('does nothing before it is asked for', async () => {
    const worked = vi.fn();
    const waiting = run(async function* () {
      worked();
      yield at(1);
      return finished;
    });
    await Promise.resolve();
    expect(worked).not.toHaveBeenCalled();
    await step(waiting);
    expect(worked).toHaveBeenCalledOnce();
  });

  test('that is asked for twice at a time is one step', async () => {
    const slowly = slow(6);
    expect(await Promise.all([step(slowly), step(slowly)])).toEqual([at(4), at(4)]);
  });

  test('tells the end as often as it is asked', async () => {
    const short = slow(1);
    expect(await step(short)).toEqual(finished);
    expect(await step(short)).toEqual(finished);
  });

  test('waits a second for the network, and goes on where it was', async () => {
    vi.useFakeTimers();
    const piece = gate();
    const waiting = run(async function* () {
      yield at(1);
      await piece.opened;
      return finished;
    });
    const first = step(waiting);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await first).toEqual(at(1));
    const second = step(waiting);
    piece.open();
    expect(await second).toEqual(finished);
  });

  test('that throws is a failure without its words', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = run(async function* () {
      yield at(1);
      throw new RangeError('anna.meier@client.example');
    });
    const end = { state: 'failed', problem: { code: 'failed' } };
    expect(await step(broken)).toEqual(end);
    expect(await step(broken)).toEqual(end);
    expect(told.mock.calls).toEqual([['Kept: import: RangeError']]);
  });
});

describe('a cancelled run', () => {
  test('that has not begun never begins', async () => {
    const worked = vi.fn();
    const waiting = run(async function* () {
      worked();
      yield at(1);
      return finished;
    });
    cancel(waiting);
    expect(await step(waiting)).toEqual(cancelled);
    expect(worked).not.toHaveBeenCalled();
  });

  test('ends between two pieces, and lets go of what it holds', async () => {
    const letGo = vi.fn();
    const slowly = run(async function* () {
      try {
        for (let done = 1; ; done += 1) yield at(done);
      } finally {
        letGo();
      }
    });
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 60));
    await step(slowly);
    cancel(slowly);
    expect(await step(slowly)).toEqual(cancelled);
    expect(letGo).toHaveBeenCalledOnce();
  });

  test('tells its work to stop at once', async () => {
    const fetching = run(async function* (signal) {
      yield at(1);
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return cancelled;
    });
    const first = step(fetching);
    cancel(fetching);
    expect(await first).toEqual(cancelled);
  });

  test('that is being saved is saved, and says so', async () => {
    vi.useFakeTimers();
    const disk = gate();
    const saving = run(async function* () {
      yield at(9);
      await disk.opened;
      return finished;
    });
    const first = step(saving);
    await vi.advanceTimersByTimeAsync(1_000);
    await first;
    cancel(saving);
    disk.open();
    expect(await step(saving)).toEqual(finished);
  });
});
