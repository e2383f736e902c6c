import type { Message } from './client';

/** Who sent a message: the content script of a calendar page, or a page of Kept itself. */
export type Asker = 'calendar' | 'kept';

/** The sender as the browser describes it, as far as it is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: unknown;
}

const CALENDAR = 'https://calendar.google.com';

/** What a calendar page may ask: badges and marks for what it shows, never the client list. */
const forCalendar: Readonly<Record<Message, boolean>> = {
  badges: true,
  knownBadges: true,
  rangeSeen: true,
  loadPanel: true,
  openEvent: true,
  mark: true,
  markAll: true,
  undo: true,
  judgePerson: true,
  assign: true,
  findClients: true,
  useCalendar: true,
  openDraft: true,
  draftChoice: true,
  openPage: true,
  writeLater: true,
  dropToWrite: true,

  today: false,
  undoBatch: false,
  voidSlot: false,
  clients: false,
  clientCard: false,
  addClient: false,
  changeClient: false,
  draft: false,
  ownTexts: false,
  saveOwnText: false,
  resetOwnText: false,
  ownScenarios: false,
  saveOwnScenario: false,
  dropOwnScenario: false,
  draftPreview: false,
  practice: false,
  changePractice: false,
  calendars: false,
  styleCalendar: false,
  pastSlots: false,
  accounts: false,
  showAccount: false,
  dismissSuggestion: false,

  importStart: false,
  importPart: false,
  importStep: false,
  importCancel: false,
  imports: false,
  importReview: false,
  chooseFound: false,
  answerMerge: false,
  useFoundCalendar: false,
  finishImport: false,
  undoImport: false,
  feeds: false,
  addFeed: false,
  removeFeed: false,

  mergeClients: false,
  unmergeClient: false,
  mergedWith: false,
  splitClient: false,
  notClients: false,
  erasurePreview: false,
  eraseClient: false,
  dataSheet: false,

  timeline: false,
  sayKeep: false,
  amendOutcome: false,
  putOffAlert: false,

  freeTimes: false,
  prepareList: false,

  matchContacts: false,
  importContacts: false,
  previewOutcomes: false,
  importOutcomes: false,
  outcomeRows: false,
  exportBackup: false,
  previewRestore: false,
  restoreBackup: false,
  backupState: false,
  postponeBackup: false,
  previewRetention: false,
  eraseEverything: false,

  policy: false,
  savePolicy: false,
  restorePolicyVersion: false,
  assessment: false,
  toSettle: false,
  refilled: false,
  newDateAgreed: false,
  ledger: false,
  sayLedger: false,
  ledgerCsv: false,
  steps: false,
  sayStep: false,
  contactsLog: false,
  sayContact: false,
  termsReviews: false,
  termsReview: false,
  termsReviewed: false,
  returningMatches: false,
  takeBackSaid: false,

  pageChecked: true,
  pageState: false,
  hidePageTrouble: false,
};

/** Every message there is. */
export const messages = Object.keys(forCalendar) as readonly Message[];

/** `scheme://host`; `URL.origin` is opaque for an extension's own scheme in some engines. */
function originOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

/**
 * Who a message comes from, or `null` where it is neither.
 *
 * @param own id and base address of this extension
 */
export function askerOf(sender: Sender, own: { id: string; base: string }): Asker | null {
  if (sender.id !== own.id) return null;
  const origin = originOf(sender.url);
  if (origin === null) return null;
  if (origin === originOf(own.base)) return 'kept';
  const topFrameOfTab = sender.tab !== undefined && sender.frameId === 0;
  return topFrameOfTab && origin === CALENDAR ? 'calendar' : null;
}

/** Whether this asker may send this message. */
export const mayAsk = (asker: Asker | null, message: Message): boolean =>
  asker === 'kept' || (asker === 'calendar' && forCalendar[message]);
