import type { ImportStep } from '@/lib/messaging/import-protocol';
import { logError } from '@/lib/platform/log';

/** How far a run is, and how it ended. */
export type Running = Extract<ImportStep, { state: 'running' }>;
export type Ended = Exclude<ImportStep, Running>;

/** An import in the making. It moves only while somebody asks for its next step. */
export interface Run {
  steps: AsyncGenerator<Running, Ended>;
  abort: AbortController;
  /** Work that was begun and is not through: a piece from the network, the saving. */
  begun: Promise<IteratorResult<Running, Ended>> | null;
  /** A step that is being worked on: asked twice, both get its answer. */
  stepping: Promise<ImportStep> | null;
  last: Running;
  end: Ended | null;
}

/** So long a step works before it tells how far it is. */
const WORK_MS = 100;
/** So long it waits for the network or the disk. */
const WAIT_MS = 1_000;

const cancelled: Ended = { state: 'failed', problem: { code: 'cancelled' } };

/** A run that has not begun yet. */
export function newRun(
  start: (signal: AbortSignal) => AsyncGenerator<Running, Ended>,
  phase: Running['phase'],
): Run {
  const abort = new AbortController();
  const last: Running = { state: 'running', phase, done: 0, of: null };
  return { steps: start(abort.signal), abort, begun: null, stepping: null, last, end: null };
}

/** Works on a run for a moment and tells how far it is. The end is told as often as it is asked. */
export function step(run: Run): Promise<ImportStep> {
  run.stepping ??= work(run).finally(() => {
    run.stepping = null;
  });
  return run.stepping;
}

/**
 * Ends a run. What is being saved already is saved, and its end says so: nothing is told as
 * cancelled that has happened.
 */
export function cancel(run: Run): void {
  run.abort.abort();
  // Takes it to its end, so that what it holds is let go.
  void step(run);
}

async function work(run: Run): Promise<ImportStep> {
  const until = performance.now() + WORK_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), WAIT_MS);
  });
  try {
    while (run.end === null) {
      if (run.begun === null && run.abort.signal.aborted) return (run.end = drop(run));
      run.begun ??= next(run);
      const came = await Promise.race([run.begun, patience]);
      if (came === null) return run.last;
      run.begun = null;
      if (came.done) return (run.end = came.value);
      run.last = came.value;
      if (performance.now() >= until) return run.last;
    }
    return run.end;
  } catch (error) {
    logError('import', error);
    return (run.end = { state: 'failed', problem: { code: 'failed' } });
  } finally {
    clearTimeout(timer);
  }
}

/** Nobody may be waiting when it fails; whoever asks next gets to know. */
function next({ steps }: Run): Promise<IteratorResult<Running, Ended>> {
  const begun = steps.next();
  begun.catch(() => {});
  return begun;
}

function drop(run: Run): Ended {
  run.steps.return(cancelled).catch((error: unknown) => logError('import', error));
  return cancelled;
}
