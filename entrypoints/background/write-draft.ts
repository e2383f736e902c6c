import { browser } from 'wxt/browser';
import { channelOf } from '@/lib/drafts/channel';
import type { ChoiceInput } from '@/lib/drafts/choice';
import type { Draft } from '@/lib/drafts/draft';
import { isAhead, isOwn, type OfferedOwn, type OwnScenario } from '@/lib/drafts/own-scenario';
import { type OwnText, withOwnTexts } from '@/lib/drafts/own-texts';
import { choiceForPage, draftForPage, isReadThere, withoutReason } from '@/lib/drafts/page-draft';
import { namesOf } from '@/lib/drafts/template-names';
import type { TextTableName } from '@/lib/drafts/text-table';
import { planDraft, writeDraft } from '@/lib/drafts/write-draft';
import { type Addressed, tableFor } from '@/lib/drafts/write-message';
import { type Locale, localeFor } from '@/lib/i18n/locale';
import type { DraftRequest } from '@/lib/messaging/protocol';
import { languageItem } from '@/lib/settings/items';
import { type DraftBasis, draftBasis } from '@/lib/store/draft-basis';
import { ownScenarios } from '@/lib/store/own-scenarios';
import { ownTexts } from '@/lib/store/own-texts';
import { now } from '@/lib/platform/clock';
import { nextDate } from '@/lib/store/worklist';
import { draftExtras } from './draft-extras';
import { textTable } from './texts';

/** What the user wrote: in place of Kept's texts, and scenarios of their own. */
export interface OwnWriting {
  texts: readonly OwnText[];
  scenarios: readonly OwnScenario[];
}

export const ownWriting = async (): Promise<OwnWriting> => ({
  texts: await ownTexts(),
  scenarios: await ownScenarios(),
});

export const interfaceLocale = async (): Promise<Locale> =>
  localeFor(await languageItem.getValue(), browser.i18n.getUILanguage());

/** Whom a draft is for and how they are told. */
export const addressedIn = async (basis: DraftBasis): Promise<Addressed> => ({
  ...basis,
  locale: await interfaceLocale(),
});

/**
 * What the message that fits a slot is chosen from.
 *
 * @param page the calendar page asks for it
 * @param own scenarios of the user that can be offered
 */
export function choiceFor(
  basis: DraftBasis,
  { slot, urgent }: Pick<DraftRequest, 'slot' | 'urgent'>,
  at: number,
  page: boolean,
  own: readonly OfferedOwn[] = [],
): ChoiceInput {
  const { step, paidAhead, remote, silence } = basis;
  const input: ChoiceInput = {
    history: basis.history,
    slot,
    practice: basis.totals,
    doNotRate: basis.client.doNotRate === true,
    prepared: basis.prepared,
    step,
    paidAhead,
    own,
    ...(remote === null ? {} : { remote }),
    ...(silence === null ? {} : { silence }),
    ...(urgent === undefined ? {} : { urgent }),
    now: at,
  };
  return page ? choiceForPage(input) : input;
}

/** What looks ahead is about the client's next date where the one it was asked at has begun. */
export async function meant(
  request: DraftRequest,
  { scenarios }: Pick<OwnWriting, 'scenarios'>,
): Promise<DraftRequest> {
  const { clientId, scenario, slot } = request;
  if (!scenario || slot.start > now()) return request;
  const message = isOwn(scenario) ? scenarios.find(({ id }) => id === scenario) : scenario;
  const next = message && isAhead(message) ? await nextDate(clientId, now()) : null;
  if (!next) return request;
  const { title, ...date } = next;
  return { ...request, slot: date, title };
}

export interface Written {
  draft: Draft;
  /** The texts it was written with. */
  table: TextTableName;
  /** What the message that fits was chosen from. */
  choice: ChoiceInput;
  /** The scenario of the user, where it is one. */
  own: OwnScenario | null;
}

/**
 * Writes a follow-up; nothing is opened, nothing is sent.
 *
 * @param page the calendar page asks for it
 * @param at epoch milliseconds
 * @returns `null`: there is no such client, or no such scenario of the user
 */
export async function written(
  request: DraftRequest,
  { texts, scenarios }: OwnWriting,
  page: boolean,
  at: number,
): Promise<Written | null> {
  const { clientId, slot, title, account, tone, channel } = request;
  const basis = await draftBasis(clientId, { ...slot, title }, account, at);
  if (!basis) return null;
  const wished = request.scenario;
  const own = wished && isOwn(wished) ? scenarios.find(({ id }) => id === wished) : undefined;
  const scenario = wished && isOwn(wished) ? own : wished;
  if (wished && !scenario) return null;
  const addressed = await addressedIn(basis);
  const name = tableFor(addressed, scenario);
  const wanted = {
    ...basis,
    ...addressed,
    table: withOwnTexts(name, await textTable(name), texts),
    choice: choiceFor(basis, request, at, page),
    channel: channel ?? channelOf(basis.client, basis.practice.channel),
    usual: basis.practice.channel,
    ...(scenario ? { scenario } : {}),
    ...(tone ? { tone } : {}),
  };
  const compose = async (choice: ChoiceInput): Promise<Draft> => {
    const plan = { ...wanted, choice };
    const { text } = planDraft(plan);
    const names = namesOf(text);
    const used = { scenario: text.scenario, names, table: name };
    const extras = await draftExtras(request, basis, used);
    const browserLanguage = browser.i18n.getUILanguage();
    const told = { ...plan, extras, slot, browserLanguage, now: at };
    return page ? draftForPage(told, names) : writeDraft(told);
  };
  const draft = await compose(wanted.choice);
  // Words tell the reason of an excuse, too. Who wants them on the page picks that message there.
  const neutral = withoutReason(wanted.choice);
  const tells = page && !scenario && neutral !== wanted.choice && isReadThere(draft);
  return {
    draft: tells ? await compose(neutral) : draft,
    table: name,
    choice: wanted.choice,
    own: own ?? null,
  };
}
