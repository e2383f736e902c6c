import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportRun, ShownProblem } from '@/components/import/import-run';
import { ask, isDisconnected } from '@/lib/messaging/client';
import type { ImportSource } from '@/lib/messaging/import-protocol';
import type { Refusal } from '@/lib/messaging/protocol';
import { LARGEST_FILE, partsOf } from './file-parts';

/** What is imported: an account, an address, or a file with its content. */
export type Importable = Exclude<ImportSource, { kind: 'file' }> | { kind: 'file'; file: File };

export interface Importing {
  run: ImportRun;
  /** @param onDone gets the id of the import; its review waits there */
  start: (what: Importable, onDone: (importId: string) => void) => void;
  cancel: () => void;
  fail: (kind: ImportSource['kind'], problem: ShownProblem) => void;
}

const idle: ImportRun = { at: 'idle' };
const NAME = 200;

/** A job that is not there was lost with its worker. */
const problemOf = (why: Refusal): ShownProblem => ({
  code: why === 'storage_full' ? why : why === 'not_found' ? 'interrupted' : 'failed',
});

const sourceOf = (what: Importable): ImportSource =>
  what.kind === 'file' ? { kind: 'file', name: what.file.name.slice(0, NAME) } : what;

/**
 * Drives one import at a time: begins it, hands over the file in parts, and asks for step after
 * step. Leaving the page cancels it; nothing is written before its end.
 */
export function useImport(): Importing {
  const [run, setRun] = useState<ImportRun>(idle);
  const current = useRef<string | null>(null);

  const stop = () => {
    const job = current.current;
    current.current = null;
    if (job) void ask('importCancel', { job }).catch(() => {});
    return job !== null;
  };
  useEffect(() => () => void stop(), []);

  const start = async (what: Importable, onDone: (importId: string) => void) => {
    stop();
    const job = crypto.randomUUID();
    const source = sourceOf(what);
    const again = () => void start(what, onDone);
    const mine = () => current.current === job;
    const fail = (problem: ShownProblem) => {
      if (!mine()) return;
      current.current = null;
      setRun({ at: 'failed', kind: source.kind, problem, again });
    };
    const show = (step: Omit<Extract<ImportRun, { at: 'running' }>, 'at' | 'source'>) => {
      if (mine()) setRun({ at: 'running', source, ...step });
    };

    current.current = job;
    if (what.kind === 'file' && what.file.size > LARGEST_FILE) {
      fail({ code: 'too_large', limit: LARGEST_FILE });
      return;
    }
    show(
      what.kind === 'file'
        ? { phase: 'sending', done: 0, of: what.file.size }
        : { phase: 'fetching', done: 0, of: null },
    );
    try {
      const begun = await ask('importStart', { job, source });
      if (!begun.ok) return fail(problemOf(begun.why));
      if (what.kind === 'file') {
        for await (const { at, base64, last, done } of partsOf(what.file)) {
          if (!mine()) return;
          const taken = await ask('importPart', { job, at, base64, last });
          if (!taken.ok) return fail(problemOf(taken.why));
          show({ phase: 'sending', done, of: what.file.size });
        }
      }
      while (mine()) {
        const step = await ask('importStep', { job });
        if (!mine()) return;
        if (step.state === 'failed') return fail(step.problem);
        if (step.state === 'done') {
          current.current = null;
          setRun(idle);
          onDone(step.importId);
          return;
        }
        show(step);
      }
    } catch (error) {
      fail({ code: isDisconnected(error) ? 'interrupted' : 'failed' });
    }
  };

  return {
    run,
    start: (what, onDone) => void start(what, onDone),
    cancel: () => {
      if (!stop() || run.at !== 'running') return;
      const kind = run.source.kind;
      setRun({ at: 'failed', kind, problem: { code: 'cancelled' }, again: () => {} });
    },
    fail: (kind, problem) => {
      stop();
      setRun({ at: 'failed', kind, problem, again: () => {} });
    },
  };
}
