import * as v from 'valibot';
import { draftChannels } from '@/lib/drafts/draft';
import { SHOWN } from '@/lib/drafts/free-slots/free-slots';
import { forms, scenarios, tones } from '@/lib/drafts/scenario';
import { textTables } from '@/lib/drafts/text-table';
import { account, id, instant, NAME, slot, text, title } from './schema-parts';

/** Longest text of the user, in characters: three pages, where a mail has a third of one. */
const BODY = 8_000;
const SUBJECT = 300;

const place = {
  table: v.picklist(textTables),
  scenario: v.picklist(scenarios),
  form: v.picklist(forms),
  tone: v.picklist(tones),
};

const draftRequest = v.object({
  clientId: id,
  slot,
  title,
  account: v.nullable(account),
  scenario: v.exactOptional(v.picklist(scenarios)),
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
  saveOwnText: v.object({
    ...place,
    subject: text(SUBJECT),
    body: v.pipe(text(BODY), v.trim(), v.nonEmpty()),
    basedOn: v.pipe(v.string(), v.regex(/^[\da-f]{16}$/)),
  }),
  resetOwnText: v.object(place),
};
