import { browser } from 'wxt/browser';
import { writeDraft } from '@/lib/drafts/write-draft';
import type { Draft } from '@/lib/drafts/draft';
import { localeFor } from '@/lib/i18n/locale';
import type { DraftRequest, Outcome } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { openTab } from '@/lib/platform/tabs';
import { languageItem } from '@/lib/settings/items';
import { draftBasis } from '@/lib/store/draft-basis';

/** Writes a follow-up; nothing is opened, nothing is sent. */
async function draft(request: DraftRequest): Promise<Outcome<Draft>> {
  const { clientId, slot, title, account, scenario, channel } = request;
  const basis = await draftBasis(clientId, slot.eventId, account);
  if (!basis) return { ok: false, why: 'not_found' };
  const browserLanguage = browser.i18n.getUILanguage();
  const value = writeDraft({
    ...basis,
    slot,
    title,
    browserLanguage,
    channel: channel ?? basis.practice.channel,
    locale: localeFor(await languageItem.getValue(), browserLanguage),
    now: now(),
    ...(scenario ? { scenario } : {}),
  });
  return { ok: true, value };
}

/** Drafts, and the composers they open in. */
export const draftHandlers = {
  draft,
  async openDraft(request) {
    const written = await draft(request);
    if (written.ok && written.value.url !== null) await openTab(written.value.url);
    return written;
  },
} satisfies Pick<Handlers, 'draft' | 'openDraft'>;
