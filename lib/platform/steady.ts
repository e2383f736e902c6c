/**
 * What Chromium answers to a call from a service worker that it has not registered yet or is just
 * stopping. Nothing is wrong with the call.
 */
const NO_WORKER = 'No SW';
const AGAIN_AFTER_MS = [50, 200, 800];

/** Whether a call failed only because the worker it came from is about to start or to stop. */
export const isBetweenWorkers = (error: unknown): boolean =>
  error instanceof Error && error.message === NO_WORKER;

/**
 * Calls the browser, once more where it does not know its own worker yet. A worker that is stopped
 * meanwhile simply ends here.
 *
 * @throws what the last call threw
 */
export async function steady<T>(call: () => Promise<T>): Promise<T> {
  for (const wait of AGAIN_AFTER_MS) {
    try {
      return await call();
    } catch (error) {
      if (!isBetweenWorkers(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return call();
}
