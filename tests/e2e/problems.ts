import type { BrowserContext, ConsoleMessage, Worker } from '@playwright/test';

/** An error or warning that some page or Kept's service worker wrote or threw. */
export interface Problem {
  kind: 'error' | 'warning' | 'uncaught';
  text: string;
  /** Address of the script or page it came from; empty where unknown. */
  from: string;
}

const kinds: Record<string, Problem['kind']> = { error: 'error', warning: 'warning' };

/**
 * Collects what goes wrong in every page, content script and service worker of a context, for as
 * long as its listeners are there.
 *
 * @returns a list that grows as problems come up
 */
export function recordProblems(context: BrowserContext): Problem[] {
  const problems: Problem[] = [];
  const take = (message: ConsoleMessage): void => {
    const kind = kinds[message.type()];
    if (kind) problems.push({ kind, text: message.text(), from: message.location().url });
  };
  const follow = (worker: Worker): void => {
    worker.on('console', take);
    // Playwright tells uncaught errors of pages only; a worker has to write its own down.
    void worker
      .evaluate(() => {
        const tell = (what: string, why: unknown) =>
          console.error(what, why instanceof Error ? (why.stack ?? why.message) : String(why));
        globalThis.addEventListener('error', (event) => tell('Uncaught', event.error));
        globalThis.addEventListener('unhandledrejection', (event) => {
          tell('Unhandled rejection', event.reason);
        });
      })
      .catch(() => {
        // The worker was gone before it could be asked: nothing to listen to.
      });
  };
  context.on('console', take);
  context.on('weberror', (thrown) => {
    const error = thrown.error();
    problems.push({
      kind: 'uncaught',
      text: error.stack ?? error.message,
      from: thrown.page()?.url() ?? '',
    });
  });
  context.serviceWorkers().forEach(follow);
  context.on('serviceworker', follow);
  return problems;
}
