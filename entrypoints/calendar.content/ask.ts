import { ask as send, isDisconnected } from '@/lib/messaging/client';
import type { Protocol } from '@/lib/messaging/protocol';

/** Asks the background; `undefined` where there is no answer, so that no fault reaches the page. */
export type Ask = <K extends keyof Protocol>(
  name: K,
  ...data: Parameters<Protocol[K]>
) => Promise<ReturnType<Protocol[K]> | undefined>;

/**
 * @param onDisconnected called when this script has been orphaned by an update or removal of the
 *   extension: it must fall silent
 */
export function createAsk(onDisconnected: () => void): Ask {
  return async (name, ...data) => {
    try {
      return await send(name, ...data);
    } catch (error) {
      if (isDisconnected(error)) onDisconnected();
      return undefined;
    }
  };
}
