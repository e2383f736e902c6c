import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Protocol } from './protocol';

/*
 * How content script and pages ask the background. Kept small: it is loaded into every calendar
 * page, so validation and everything else of weight is on the other side.
 */

export type Message = keyof Protocol;
type Asked<M extends Message> = Parameters<Protocol[M]>;
type Answered<M extends Message> = ReturnType<Protocol[M]>;

const { sendMessage } = defineExtensionMessaging<Protocol>();
const send = sendMessage as (message: Message, data: unknown) => Promise<unknown>;

/** The extension was updated or removed under this script: nothing can be asked any more. */
const DISCONNECTED = 'KeptDisconnected';

/** Whether an error says that this script is left over from an earlier version. */
export const isDisconnected = (error: unknown): boolean =>
  error instanceof Error && error.name === DISCONNECTED;

/**
 * Worker asleep or stopped in the middle. `No response` is how the library tells that nobody
 * answered.
 */
const LOST =
  /message port closed|could not establish connection|receiving end does not exist|message channel closed|no response/i;
/** What opens something may have opened it before the answer was lost: twice is worse than an error. */
const opens: ReadonlySet<Message> = new Set<Message>(['openDraft', 'openPage']);
/** A worker that was stopped starts again at once; one that is being updated takes a moment. */
const AGAIN_AFTER_MS = [0, 200, 800, 2000];
const INVALIDATED = /extension context invalidated/i;

/**
 * Asks the background. A message that was lost with its worker is sent again, the same data with
 * the same ids, so that whatever it records is recorded once. What opens a tab is not.
 *
 * @throws what the background threw; an error told by `isDisconnected` where this script is left
 *   over from before an update
 */
export async function ask<M extends Message>(
  message: M,
  ...[data]: Asked<M>
): Promise<Answered<M>> {
  const waits = opens.has(message) ? [] : AGAIN_AFTER_MS;
  for (const wait of waits) {
    try {
      return await once<M>(message, data);
    } catch (error) {
      if (!LOST.test(textOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return once<M>(message, data);
}

async function once<M extends Message>(message: M, data: unknown): Promise<Answered<M>> {
  if (!isConnected()) throw disconnected();
  try {
    return (await send(message, data)) as Answered<M>;
  } catch (error) {
    throw INVALIDATED.test(textOf(error)) || !isConnected() ? disconnected() : error;
  }
}

/** In a script left over from an earlier version the id is gone, and later `runtime` itself. */
function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function disconnected(): Error {
  const error = new Error('Kept was updated; reload the page.');
  error.name = DISCONNECTED;
  return error;
}
