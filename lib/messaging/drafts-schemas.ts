import * as v from 'valibot';
import { forms, scenarios, tones } from '@/lib/drafts/scenario';
import { textTables } from '@/lib/drafts/text-table';
import { text } from './schema-parts';

/** Longest text of the user, in characters: three pages, where a mail has a third of one. */
const BODY = 8_000;
const SUBJECT = 300;

const place = {
  table: v.picklist(textTables),
  scenario: v.picklist(scenarios),
  form: v.picklist(forms),
  tone: v.picklist(tones),
};

/** The form of messages about the user's own texts. */
export const draftsSchemas = {
  saveOwnText: v.object({
    ...place,
    subject: text(SUBJECT),
    body: v.pipe(text(BODY), v.trim(), v.nonEmpty()),
    basedOn: v.pipe(v.string(), v.regex(/^[\da-f]{16}$/)),
  }),
  resetOwnText: v.object(place),
};
