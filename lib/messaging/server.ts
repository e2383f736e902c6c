import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { logError } from '@/lib/platform/log';
import { ownAddress } from '@/lib/platform/tabs';
import type { Message } from './client';
import { askerOf, mayAsk, messages, type Sender } from './guard';
import type { Outcome, Protocol, Refusal } from './protocol';
import { schemas } from './schemas';

type Asked<M extends Message> = Parameters<Protocol[M]> extends [infer Data] ? Data : undefined;

type Handler<M extends Message> = (
  asked: Asked<M>,
  sender: Sender,
) => ReturnType<Protocol[M]> | Promise<ReturnType<Protocol[M]>>;

/** The protocol as the registry sees it: the schemas decide what the data really is. */
type AnyProtocol = Record<string, (data: unknown) => unknown>;

/** One answer for every message. */
export type Handlers = { [M in Message]: Handler<M> };

/** Messages that change something: they tell of every failure as a refusal. */
type OutcomeMessage = {
  [M in Message]: ReturnType<Protocol[M]> extends Outcome<unknown> ? M : never;
}[Message];

const outcomes: Readonly<Record<OutcomeMessage, true>> = {
  loadPanel: true,
  mark: true,
  undo: true,
  judgePerson: true,
  assign: true,
  useCalendar: true,
  openDraft: true,
  writeLater: true,
  dropToWrite: true,
  markAll: true,
  undoBatch: true,
  voidSlot: true,
  addClient: true,
  changeClient: true,
  draft: true,
  saveOwnText: true,
  resetOwnText: true,
  saveOwnScenario: true,
  dropOwnScenario: true,
  changePractice: true,
  styleCalendar: true,
  dismissSuggestion: true,
  importStart: true,
  importPart: true,
  importCancel: true,
  chooseFound: true,
  answerMerge: true,
  useFoundCalendar: true,
  finishImport: true,
  undoImport: true,
  addFeed: true,
  removeFeed: true,
  mergeClients: true,
  unmergeClient: true,
  splitClient: true,
  eraseClient: true,
  sayKeep: true,
  amendOutcome: true,
  putOffAlert: true,
  importContacts: true,
  importOutcomes: true,
  postponeBackup: true,
  eraseEverything: true,
  savePolicy: true,
  restorePolicyVersion: true,
  refilled: true,
  newDateAgreed: true,
  sayLedger: true,
  sayStep: true,
  sayContact: true,
  termsReviewed: true,
  takeBackSaid: true,
  hidePageTrouble: true,
};

type Refuse = (why: Refusal, error?: unknown) => { ok: false; why: Refusal };

function refusing(message: Message): Refuse {
  if (message in outcomes) return (why) => ({ ok: false, why });
  return (why, error) => {
    throw error ?? new Error(`${message}: ${why}`);
  };
}

/**
 * Answers every message. Registers at once, before anything is awaited: a worker that was just
 * woken by a message loses it otherwise.
 *
 * A sender that may not ask and data of another form are refused as `invalid`, or by an error
 * where the answer is no `Outcome`.
 *
 * @returns stops answering
 */
export function serve(handlers: Handlers): () => void {
  const { onMessage, removeAllListeners } = defineExtensionMessaging<AnyProtocol>();
  for (const message of messages) {
    onMessage(message, ({ data, sender }) => answer(handlers, message, data, sender));
  }
  return removeAllListeners;
}

const own = () => ({ id: browser.runtime.id, base: ownAddress('popup.html') });

/** Whether a calendar page asks: some answers tell it less than Kept's own pages. */
export const askedByPage = (sender: Sender): boolean => askerOf(sender, own()) === 'calendar';

async function answer(
  handlers: Handlers,
  message: Message,
  data: unknown,
  sender: Sender,
): Promise<unknown> {
  const refuse = refusing(message);
  if (!mayAsk(askerOf(sender, own()), message)) return refuse('invalid');
  const parsed = v.safeParse(schemas[message], plain(data));
  if (!parsed.success) return refuse('invalid');
  try {
    const handler = handlers[message] as (data: unknown, sender: Sender) => unknown;
    return await handler(parsed.output, sender);
  } catch (error) {
    logError(message, error);
    return refuse('failed', error);
  }
}

/**
 * Chrome carries messages as JSON, Firefox as a structured clone with `undefined` in it: both
 * come out as JSON.
 */
const plain = (data: unknown): unknown =>
  data === undefined ? undefined : JSON.parse(JSON.stringify(data));
