import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again until there is an answer.
 *
 * @param what names the thing waited for, for the error message
 * @param ask returns `undefined` while there is no answer yet; may throw, which counts the same
 * @param limit milliseconds
 * @throws Error when the limit is over
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  limit = 10_000,
): Promise<T> {
  const end = performance.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`Waited ${limit / 1000} s in vain: ${what}`, { cause: last });
    }
    await wait(50);
  }
}
