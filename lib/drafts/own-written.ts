import { canFill } from './fill';
import { noForms, type OfferedOwn, type OwnScenario } from './own-scenario';
import type { Form } from './scenario';
import { type TextTableName, textTables } from './text-table';

/* Which text of a scenario of the user a client is written to with. */

/** What stands in where a form is not written, the nearest first. */
const nearestForm: Readonly<Record<Form, readonly Form[]>> = {
  mail: ['mail', 'short', 'spoken'],
  short: ['short', 'mail', 'spoken'],
  spoken: ['spoken', 'mail', 'short'],
};

/** The same language in its other form of address before another language. */
const nearestTable: Readonly<Record<TextTableName, readonly TextTableName[]>> = {
  en: ['en', 'de-sie', 'de-du'],
  'de-du': ['de-du', 'de-sie', 'en'],
  'de-sie': ['de-sie', 'de-du', 'en'],
};

/** A text that is broken counts as none: a draft must not fail of it. */
const isUsable = (text: string): boolean => text.trim() !== '' && canFill(text);

const formsIn = (own: OwnScenario, table: TextTableName): readonly Form[] => {
  const texts = own.texts[table];
  return texts ? nearestForm.mail.filter((form) => isUsable(texts[form])) : [];
};

/** The texts a client is written to with; `null`: nothing is written in any language. */
export const tableOfOwn = (own: OwnScenario, wanted: TextTableName): TextTableName | null =>
  nearestTable[wanted].find((table) => formsIn(own, table).length > 0) ?? null;

/** The text of a form, else the nearest there is. A short one can be sent as a mail. */
export function ownText(
  own: OwnScenario,
  table: TextTableName,
  wanted: Form,
): { form: Form; subject: string; body: string } {
  const { subject, ...texts } = own.texts[table] ?? noForms;
  const written = formsIn(own, table);
  const form = nearestForm[wanted].find((one) => written.includes(one)) ?? wanted;
  return { form, subject: form === 'mail' && canFill(subject) ? subject : '', body: texts[form] };
}

/** The scenarios of the user as menus offer them to a client with these texts. */
export const offeredOwn = (list: readonly OwnScenario[], wanted: TextTableName): OfferedOwn[] =>
  list.flatMap((own) => {
    const table = tableOfOwn(own, wanted);
    if (table === null) return [];
    const { id, name, moment } = own;
    return [{ id, name, moment, ...(table === wanted ? {} : { instead: table }) }];
  });

/** In how many of the tables something is written, in their order. */
export const writtenTables = (own: OwnScenario): TextTableName[] =>
  textTables.filter((table) => formsIn(own, table).length > 0);
