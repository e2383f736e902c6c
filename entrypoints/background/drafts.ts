import { browser } from 'wxt/browser';
import { channelOf } from '@/lib/drafts/channel';
import type { Draft } from '@/lib/drafts/draft';
import { writeDraft } from '@/lib/drafts/write-draft';
import { localeFor } from '@/lib/i18n/locale';
import type { DraftRequest, Outcome } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { openComposer } from '@/lib/platform/tabs';
import { languageItem } from '@/lib/settings/items';
import { draftBasis } from '@/lib/store/draft-basis';
import { freeTimes } from '@/lib/store/free-times/free-times';
import { prepareList } from '@/lib/store/prepare/prepare-list';
import { notePrepared } from '@/lib/store/prepare/prepared';
import { changed } from './changed';

/** Writes a follow-up; nothing is opened, nothing is sent. */
async function draft(request: DraftRequest): Promise<Outcome<Draft>> {
  const { clientId, slot, title, account, scenario, channel } = request;
  const basis = await draftBasis(clientId, { ...slot, title }, account);
  if (!basis) return { ok: false, why: 'not_found' };
  const browserLanguage = browser.i18n.getUILanguage();
  const value = writeDraft({
    ...basis,
    slot,
    title,
    browserLanguage,
    channel: channel ?? channelOf(basis.client, basis.practice.channel),
    locale: localeFor(await languageItem.getValue(), browserLanguage),
    now: now(),
    ...(scenario ? { scenario } : {}),
  });
  return { ok: true, value };
}

/** Drafts, the composers they open in, and times to offer in them. */
export const draftHandlers = {
  draft,
  async openDraft(request, sender) {
    const written = await draft(request);
    if (!written.ok) return written;
    const { url, channel } = written.value;
    const { id: tabId } = (sender.tab ?? {}) as { id?: number };
    // What to say on the phone is read first; the number is called from there.
    if (url !== null && channel !== 'phone') await openComposer(url, tabId);
    const { scenario } = written.value;
    const { clientId, slot } = request;
    if (await notePrepared(clientId, slot, { scenario, channel }, now())) await changed();
    return written;
  },
  freeTimes: ({ clientId }) => freeTimes(clientId, now()),
  prepareList: () => prepareList(now()),
} satisfies Pick<Handlers, 'draft' | 'openDraft' | 'freeTimes' | 'prepareList'>;
