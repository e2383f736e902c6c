import type { ImportSource } from '@/lib/messaging/import-protocol';
import type { Handlers } from '@/lib/messaging/server';
import { joined, MOST_BYTES } from '@/lib/platform/google-fetch';
import { wasImported } from '@/lib/store/imported';
import { done, refuse } from '@/lib/store/refusal';
import { importExport, importFeed, importFile } from './import-job';
import { cancel, type Ended, newRun, type Run, step } from './import-run';

/*
 * Imports that a page asks for. They live in memory: the page that wants one asks for its steps,
 * which keeps the worker awake, and where the worker was stopped all the same nothing has changed.
 */

interface Job {
  /** The file, as far as it has come; `null` where there is none to come. */
  file: { name: string; parts: Uint8Array[]; size: number } | null;
  /** Bytes of it that came. */
  received: number;
  run: Run | null;
  end: Ended | null;
}

const jobs = new Map<string, Job>();

const failed = (code: 'interrupted' | 'cancelled' | 'failed'): Ended => ({
  state: 'failed',
  problem: { code },
});
const tooLarge: Ended = { state: 'failed', problem: { code: 'too_large', limit: MOST_BYTES } };

function begin(job: string, source: ImportSource): Job {
  const file = source.kind === 'file' ? { name: source.name, parts: [], size: 0 } : null;
  const run =
    source.kind === 'google'
      ? newRun((signal) => importExport(job, source, signal), 'fetching')
      : source.kind === 'feed'
        ? newRun((signal) => importFeed(job, source.feedId, 'whole', signal), 'fetching')
        : null;
  return { file, received: 0, run, end: null };
}

function stop(job: Job): void {
  job.file = null;
  if (job.run) cancel(job.run);
  else job.end ??= failed('cancelled');
}

/** Ends all imports and forgets them, as the end of the worker does. */
export function dropImports(): void {
  for (const job of jobs.values()) stop(job);
  jobs.clear();
}

/** Starting, feeding, driving and cancelling an import. */
export const importJobHandlers = {
  importStart({ job, source }) {
    // The message came twice.
    if (jobs.has(job)) return done(null);
    for (const [id, other] of jobs) {
      if (other.end ?? other.run?.end) jobs.delete(id);
      else stop(other);
    }
    jobs.set(job, begin(job, source));
    return done(null);
  },
  importPart({ job, at, base64, last }) {
    const found = jobs.get(job);
    if (!found) return refuse('not_found');
    const { file } = found;
    // The message came twice: the file is whole, or has this part.
    if (found.received > at) return done(null);
    if (!file || found.end || at > file.size) return refuse('invalid');
    const bytes = bytesOf(base64);
    const size = file.size + (bytes?.length ?? 0);
    if (bytes === null || size > MOST_BYTES) {
      found.file = null;
      found.end = bytes === null ? failed('failed') : tooLarge;
      return refuse('invalid');
    }
    file.parts.push(bytes);
    file.size = size;
    found.received = size;
    if (last) {
      found.file = null;
      const { name, parts } = file;
      found.run = newRun(() => importFile(job, name, joined(parts)), 'unpacking');
    }
    return done(null);
  },
  async importStep({ job }) {
    const found = jobs.get(job);
    // An import has the id of its job: it may have been saved just before the worker was stopped.
    if (!found) {
      return (await wasImported(job)) ? { state: 'done', importId: job } : failed('interrupted');
    }
    if (found.end) return found.end;
    if (found.run) return step(found.run);
    return { state: 'running', phase: 'fetching', done: found.file?.size ?? 0, of: null };
  },
  importCancel({ job }) {
    const found = jobs.get(job);
    if (found) stop(found);
    return done(null);
  },
} satisfies Pick<Handlers, 'importStart' | 'importPart' | 'importStep' | 'importCancel'>;

function bytesOf(base64: string): Uint8Array | null {
  try {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
