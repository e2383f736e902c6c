import type { ImportProblem, ImportSource, ImportStep } from '@/lib/messaging/import-protocol';

type Phase = Extract<ImportStep, { state: 'running' }>['phase'];

/** What went wrong, the page's own refusals among it. */
export type ShownProblem = ImportProblem | { code: 'many_files' };

/** The one import a page drives at a time. */
export type ImportRun =
  | { at: 'idle' }
  | {
      at: 'running';
      source: ImportSource;
      /** `sending`: a file is on its way to the background. */
      phase: Phase | 'sending';
      /** Bytes while sending and fetching, else events. */
      done: number;
      of: number | null;
    }
  | { at: 'failed'; kind: ImportSource['kind']; problem: ShownProblem; again: () => void };

/** Whether what is counted are bytes. */
export const countsBytes = (phase: Phase | 'sending'): boolean =>
  phase === 'sending' || phase === 'fetching' || phase === 'unpacking';
