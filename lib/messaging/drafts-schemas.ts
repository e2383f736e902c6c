import * as v from 'valibot';
import { draftChannels } from '@/lib/drafts/draft';
import { SHOWN } from '@/lib/drafts/free-slots/free-slots';
import { forms, scenarios, tones } from '@/lib/drafts/scenario';
import { textTables } from '@/lib/drafts/text-table';
import { basedOn, BODY, body, ownId, ownScenario, subject } from './own-text-schemas';
import { account, id, instant, NAME, nothing, slot, text, title } from './schema-parts';

const place = {
  table: v.picklist(textTables),
  scenario: v.picklist(scenarios),
  form: v.picklist(forms),
  tone: v.picklist(tones),
};

/** One of Kept's messages, or one of the user's own. */
const messageName = v.union([v.picklist(scenarios), ownId]);

const draftRequest = v.object({
  clientId: id,
  slot,
  title,
  account: v.nullable(account),
  scenario: v.exactOptional(messageName),
  tone: v.exactOptional(v.picklist(tones)),
  channel: v.exactOptional(v.picklist(draftChannels)),
  times: v.exactOptional(v.pipe(v.array(instant), v.maxLength(SHOWN))),
  urgent: v.exactOptional(v.boolean()),
  needed: v.exactOptional(text(NAME)),
  neededBy: v.exactOptional(instant),
  openWork: v.exactOptional(text(NAME)),
  openWorkBy: v.exactOptional(instant),
  referral: v.exactOptional(text(NAME)),
});

/** The form of messages about drafts, and about the user's own texts. */
export const draftsSchemas = {
  draft: draftRequest,
  openDraft: draftRequest,
  draftChoice: v.object({ clientId: id, slot }),
  ownTexts: nothing,
  saveOwnText: v.object({ ...place, subject, body, basedOn }),
  resetOwnText: v.object(place),
  ownScenarios: nothing,
  saveOwnScenario: v.object(ownScenario),
  dropOwnScenario: v.object({ id: ownId }),
  draftPreview: v.object({
    ...place,
    scenario: messageName,
    clientId: id,
    subject,
    // Of a scenario of the user nothing may be written yet: then another form stands in.
    body: text(BODY),
  }),
};
