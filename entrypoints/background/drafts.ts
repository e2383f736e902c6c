import { browser } from 'wxt/browser';
import { channelOf } from '@/lib/drafts/channel';
import type { ChoiceInput } from '@/lib/drafts/choice';
import { chooseScenario } from '@/lib/drafts/choose-scenario';
import type { Draft } from '@/lib/drafts/draft';
import { choiceForPage, draftForPage, toldToPage } from '@/lib/drafts/page-draft';
import { withOwnTexts } from '@/lib/drafts/own-texts';
import { isForPage, looksAhead } from '@/lib/drafts/scenario';
import { planDraft, writeDraft } from '@/lib/drafts/write-draft';
import { namesAt } from '@/lib/drafts/template-names';
import { tableFor } from '@/lib/drafts/write-message';
import { localeFor } from '@/lib/i18n/locale';
import type { DraftRequest, Outcome } from '@/lib/messaging/protocol';
import { askedByPage, type Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { openComposer } from '@/lib/platform/tabs';
import { languageItem } from '@/lib/settings/items';
import { type DraftBasis, draftBasis } from '@/lib/store/draft-basis';
import { freeTimes } from '@/lib/store/free-times/free-times';
import { ownTexts, resetOwnText, saveOwnText } from '@/lib/store/own-texts';
import { prepareList } from '@/lib/store/prepare/prepare-list';
import { notePrepared } from '@/lib/store/prepare/prepared';
import { nextDate } from '@/lib/store/worklist';
import { changed, telling } from './changed';
import { draftExtras } from './draft-extras';
import { textTable } from './texts';

/**
 * What the message that fits a slot is chosen from.
 *
 * @param page the calendar page asks for it
 */
function choiceFor(
  basis: DraftBasis,
  { slot, urgent }: Pick<DraftRequest, 'slot' | 'urgent'>,
  at: number,
  page: boolean,
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
    ...(remote === null ? {} : { remote }),
    ...(silence === null ? {} : { silence }),
    ...(urgent === undefined ? {} : { urgent }),
    now: at,
  };
  return page ? choiceForPage(input) : input;
}

/** What looks ahead is about the client's next date where the one it was asked at has begun. */
async function meant(request: DraftRequest): Promise<DraftRequest> {
  const { clientId, scenario, slot } = request;
  if (!scenario || !looksAhead(scenario) || slot.start > now()) return request;
  const next = await nextDate(clientId, now());
  if (!next) return request;
  const { title, ...date } = next;
  return { ...request, slot: date, title };
}

/**
 * Writes a follow-up; nothing is opened, nothing is sent.
 *
 * @param page the calendar page asks for it
 */
async function draft(request: DraftRequest, page: boolean): Promise<Outcome<Draft>> {
  const { clientId, slot, title, account, scenario, tone, channel } = request;
  const at = now();
  const basis = await draftBasis(clientId, { ...slot, title }, account, at);
  if (!basis) return { ok: false, why: 'not_found' };
  const browserLanguage = browser.i18n.getUILanguage();
  const locale = localeFor(await languageItem.getValue(), browserLanguage);
  const name = tableFor({ ...basis, locale });
  const table = withOwnTexts(name, await textTable(name), await ownTexts());
  const wanted = {
    ...basis,
    choice: choiceFor(basis, request, at, page),
    channel: channel ?? channelOf(basis.client, basis.practice.channel),
    ...(scenario ? { scenario } : {}),
    ...(tone ? { tone } : {}),
  };
  const plan = planDraft(wanted);
  const names = namesAt(table, plan);
  const extras = await draftExtras(request, basis, { scenario: plan.scenario, names, table: name });
  const told = { ...wanted, table, extras, slot, browserLanguage, locale, now: at };
  return { ok: true, value: page ? draftForPage(told, names) : writeDraft(told) };
}

/** Drafts, the composers they open in, and times to offer in them. */
export const draftHandlers = {
  draft: async (asked) => draft(await meant(asked), false),
  async openDraft(asked, sender) {
    const page = askedByPage(sender);
    // What is about money, terms or a goodbye is written in Kept's own pages only.
    if (asked.scenario && page && !isForPage(asked.scenario)) {
      return { ok: false, why: 'invalid' };
    }
    const request = await meant(asked);
    const written = await draft(request, page);
    if (!written.ok) return written;
    const { url, scenario, channel } = written.value;
    const { id: tabId } = (sender.tab ?? {}) as { id?: number };
    // What to say on the phone is read first; the number is called from there.
    if (url !== null && channel !== 'phone') await openComposer(url, tabId);
    const { clientId, slot } = request;
    if (await notePrepared(clientId, slot, { scenario, channel }, now())) await changed();
    return page ? { ok: true, value: toldToPage(written.value) } : written;
  },
  async draftChoice({ clientId, slot }, sender) {
    const at = now();
    const basis = await draftBasis(clientId, { ...slot, title: null }, null, at);
    if (!basis) return null;
    const page = askedByPage(sender);
    const fits = chooseScenario(choiceFor(basis, { slot }, at, page));
    if (!page) return fits;
    return { ...fits, others: fits.others.filter(isForPage), anytime: [] };
  },
  freeTimes: ({ clientId }) => freeTimes(clientId, now()),
  prepareList: () => prepareList(now()),
  ownTexts: () => ownTexts(),
  saveOwnText: (text) => telling(saveOwnText({ ...text, at: now() })),
  resetOwnText: (place) => telling(resetOwnText(place)),
} satisfies Pick<
  Handlers,
  | 'draft'
  | 'openDraft'
  | 'draftChoice'
  | 'freeTimes'
  | 'prepareList'
  | 'ownTexts'
  | 'saveOwnText'
  | 'resetOwnText'
>;
