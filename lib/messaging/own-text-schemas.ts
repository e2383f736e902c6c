import * as v from 'valibot';
import { oneLine } from '@/lib/drafts/one-line';
import {
  noForms,
  OWN_NAME,
  type OwnForms,
  type OwnId,
  ownMoments,
  type OwnScenario,
} from '@/lib/drafts/own-scenario';
import type { OwnText } from '@/lib/drafts/own-texts';
import { forms, tones } from '@/lib/drafts/scenario';
import { textTables } from '@/lib/drafts/text-table';
import { instant, text } from './schema-parts';

/*
 * The form of texts the user wrote, in messages as in backups: a backup may come from anywhere, and
 * what is in it goes into messages to clients.
 */

/** Longest text of a mail, in characters: three pages, where a mail has a third of one. */
export const BODY = 8_000;
const SUBJECT = 300;
/** Longest text for a text message or the phone, in characters: what is too long is told of. */
const SHORT = 2_000;

export const ownId = v.custom<OwnId>(
  (value) => typeof value === 'string' && /^own:[\w-]{1,64}$/.test(value),
);
export const subject = text(SUBJECT);
export const body = v.pipe(text(BODY), v.trim(), v.nonEmpty());
export const basedOn = v.pipe(v.string(), v.regex(/^[\da-f]{16}$/));

const table = v.picklist(textTables);

/** A text in place of one of Kept's; a later version may know more scenarios than this one. */
export const ownTextRecord = v.object({
  table,
  scenario: v.pipe(v.string(), v.regex(/^[a-z_]{1,64}$/)) as v.GenericSchema<
    unknown,
    OwnText['scenario']
  >,
  form: v.picklist(forms),
  tone: v.picklist(tones),
  subject,
  body,
  basedOn,
  at: instant,
} satisfies { [K in keyof OwnText]: v.GenericSchema });

const written = v.object({
  subject,
  mail: text(BODY),
  short: text(SHORT),
  spoken: text(SHORT),
} satisfies { [K in keyof OwnForms]: v.GenericSchema });

const perTable = v.exactOptional(written, noForms);

/** A scenario of the user, without when it was changed. Its name is one harmless line. */
export const ownScenario = {
  id: ownId,
  name: v.pipe(
    text(OWN_NAME),
    v.transform((name) => oneLine(name, OWN_NAME)),
    v.nonEmpty(),
  ),
  moment: v.picklist(ownMoments),
  onPage: v.boolean(),
  texts: v.object({ en: perTable, 'de-du': perTable, 'de-sie': perTable }),
};

export const ownScenarioRecord = v.object({ ...ownScenario, at: instant } satisfies {
  [K in keyof OwnScenario]: v.GenericSchema;
});
