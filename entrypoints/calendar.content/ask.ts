import type { Ask } from '@/entrypoints/calendar-panel/contract';
import { ask as send, isDisconnected } from '@/lib/messaging/client';

/** Milliseconds after which a question without any answer is asked again. */
const PATIENCE = 5000;
/**
 * Milliseconds until a question that failed is asked again. A worker that is just being stopped
 * fails in many ways; every question carries its ids, so nothing is recorded twice.
 */
const AGAIN_AFTER = [300, 1500];
const LATE = Symbol('late');

/** Waits for an answer, but not for ever: a question may go down with its worker unheard. */
async function soon<T>(answer: Promise<T>): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, LATE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

const isFailed = (answer: unknown): boolean =>
  (answer as { why?: unknown } | null | undefined)?.why === 'failed';

/**
 * @param onDisconnected called when this script has been orphaned by an update or removal of the
 *   extension: it must fall silent
 */
export function createAsk(onDisconnected: () => void): Ask {
  return async (name, ...data) => {
    // What opens a tab must not be asked twice.
    const waits = name === 'openDraft' || name === 'openPage' ? [] : AGAIN_AFTER;
    for (const wait of waits) {
      try {
        const answer = await soon(send(name, ...data));
        if (answer !== LATE && !isFailed(answer)) return answer;
      } catch (error) {
        if (isDisconnected(error)) {
          onDisconnected();
          return undefined;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    try {
      return await send(name, ...data);
    } catch (error) {
      if (isDisconnected(error)) onDisconnected();
      return undefined;
    }
  };
}
