import { chooseScenario } from '@/lib/drafts/choose-scenario';
import { isOwn, type MessageName, type OwnScenario } from '@/lib/drafts/own-scenario';
import { offeredOwn } from '@/lib/drafts/own-written';
import { namedToPage, toldToPage } from '@/lib/drafts/page-draft';
import { isForPage } from '@/lib/drafts/scenario';
import { tableFor } from '@/lib/drafts/write-message';
import { askedByPage, type Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { openComposer } from '@/lib/platform/tabs';
import { draftBasis } from '@/lib/store/draft-basis';
import { freeTimes } from '@/lib/store/free-times/free-times';
import { ownScenarios } from '@/lib/store/own-scenarios';
import { prepareList } from '@/lib/store/prepare/prepare-list';
import { notePrepared } from '@/lib/store/prepare/prepared';
import { changed } from './changed';
import { addressedIn, choiceFor, interfaceLocale, meant, ownWriting, written } from './write-draft';

/** What is about money, terms or a goodbye is written in Kept's own pages only. */
const mayPageName = (message: MessageName, own: readonly OwnScenario[]): boolean =>
  isOwn(message) ? own.some(({ id, onPage }) => id === message && onPage) : isForPage(message);

/** Drafts, the composers they open in, and times to offer in them. */
export const draftHandlers = {
  async draft(asked) {
    const mine = await ownWriting();
    const one = await written(await meant(asked, mine), mine, false, now());
    return one ? { ok: true, value: one.draft } : { ok: false, why: 'not_found' };
  },
  async openDraft(asked, sender) {
    const mine = await ownWriting();
    const page = askedByPage(sender);
    if (asked.scenario && page && !mayPageName(asked.scenario, mine.scenarios)) {
      return { ok: false, why: 'invalid' };
    }
    const request = await meant(asked, mine);
    const one = await written(request, mine, page, now());
    if (!one) return { ok: false, why: 'not_found' };
    const { url, scenario, channel } = one.draft;
    const { id: tabId } = (sender.tab ?? {}) as { id?: number };
    // What to say on the phone is read first; the number is called from there.
    if (url !== null && channel !== 'phone') await openComposer(url, tabId);
    const { clientId, slot } = request;
    const what = { scenario, channel, ...(one.own ? { name: one.own.name } : {}) };
    if (await notePrepared(clientId, slot, what, now())) await changed();
    return { ok: true, value: page ? toldToPage(one.draft, one.choice) : one.draft };
  },
  async draftChoice({ clientId, slot }, sender) {
    const at = now();
    const basis = await draftBasis(clientId, { ...slot, title: null }, null, at);
    if (!basis) return null;
    const page = askedByPage(sender);
    const own = (await ownScenarios()).filter(({ onPage }) => onPage || !page);
    const offered = offeredOwn(own, tableFor(await addressedIn(basis)));
    const input = choiceFor(basis, { slot }, at, page, offered);
    return page ? namedToPage(input) : chooseScenario(input);
  },
  freeTimes: ({ clientId }) => freeTimes(clientId, now()),
  prepareList: async () => prepareList(await interfaceLocale(), now()),
} satisfies Pick<Handlers, 'draft' | 'openDraft' | 'draftChoice' | 'freeTimes' | 'prepareList'>;
