import { isBetweenWorkers } from './steady';

const told = new Set<string>();

/**
 * Reports a bug to the extension's own console, once per place. Only the kind of the error is
 * written: messages and values may hold names, addresses and titles of clients.
 *
 * @param place where it happened, a fixed text
 */
export function logError(place: string, error: unknown): void {
  // The worker ends here; whoever waits for it asks the next one.
  if (isBetweenWorkers(error)) return;
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  const line = `Kept: ${place}: ${name}`;
  if (told.has(line)) return;
  told.add(line);
  // oxlint-disable-next-line no-console -- the one place that may
  console.error(line);
}
