import type { DraftChannel } from '@/lib/drafts/draft';
import { isAhead, isOwn, withOwnText } from '@/lib/drafts/own-scenario';
import { fingerprint, withText } from '@/lib/drafts/own-texts';
import type { Form } from '@/lib/drafts/scenario';
import type { DraftPreview, PreviewRequest } from '@/lib/messaging/drafts-protocol';
import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { dropOwnScenario, ownScenarios, saveOwnScenario } from '@/lib/store/own-scenarios';
import { ownTexts, resetOwnText, saveOwnText } from '@/lib/store/own-texts';
import { previewSlot } from '@/lib/store/preview-slot';
import { telling } from './changed';
import { type OwnWriting, ownWriting, written } from './write-draft';

const channelFor: Readonly<Record<Form, DraftChannel>> = {
  mail: 'copy',
  short: 'sms',
  spoken: 'phone',
};

/** What the user wrote, with the text of the editor in it, saved or not. */
function withEdited({ texts, scenarios }: OwnWriting, edited: PreviewRequest): OwnWriting {
  const { table, scenario, form, tone, subject, body } = edited;
  if (!isOwn(scenario)) {
    const text = { table, scenario, form, tone, subject, body };
    return {
      scenarios,
      texts: withText(texts, { ...text, basedOn: fingerprint(text), at: now() }),
    };
  }
  const place = { table, form, subject, body };
  return {
    texts,
    scenarios: scenarios.map((own) => (own.id === scenario ? withOwnText(own, place) : own)),
  };
}

/** A text as this client would get it, by the same way as a draft. */
async function draftPreview(edited: PreviewRequest): Promise<DraftPreview> {
  const { clientId, scenario, form, tone } = edited;
  const at = now();
  const mine = withEdited(await ownWriting(), edited);
  const meant = isOwn(scenario) ? mine.scenarios.find(({ id }) => id === scenario) : scenario;
  const slot = await previewSlot(clientId, meant !== undefined && isAhead(meant), at);
  if (slot === undefined) return { state: 'no_client' };
  if (slot === null) return { state: 'no_slot' };
  const request = { clientId, slot, title: null, account: null, channel: channelFor[form] };
  const one = await written({ ...request, scenario, tone }, mine, false, at);
  if (!one) return { state: 'no_client' };
  return { state: 'written', draft: one.draft, slot, table: one.table };
}

/** Texts of the user, and scenarios they added. */
export const ownTextHandlers = {
  ownTexts: () => ownTexts(),
  saveOwnText: (text) => telling(saveOwnText({ ...text, at: now() })),
  resetOwnText: (place) => telling(resetOwnText(place)),
  ownScenarios: () => ownScenarios(),
  saveOwnScenario: (own) => telling(saveOwnScenario({ ...own, at: now() })),
  dropOwnScenario: ({ id }) => telling(dropOwnScenario(id)),
  draftPreview,
} satisfies Pick<
  Handlers,
  | 'ownTexts'
  | 'saveOwnText'
  | 'resetOwnText'
  | 'ownScenarios'
  | 'saveOwnScenario'
  | 'dropOwnScenario'
  | 'draftPreview'
>;
