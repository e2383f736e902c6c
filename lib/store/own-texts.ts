import { type OwnText, type TextPlace, withoutText, withText } from '@/lib/drafts/own-texts';
import { forms, scenarios, tones } from '@/lib/drafts/scenario';
import { textTables } from '@/lib/drafts/text-table';
import type { Outcome } from '@/lib/messaging/protocol';
import { getMeta, setMeta } from './meta';
import { done } from './refusal';
import { read, type ReadTx, writeOutcome } from './transact';

/** Damaged ones, and those of a scenario this version does not know, are left alone and unread. */
const isReadable = (one: OwnText): boolean =>
  textTables.includes(one.table) &&
  scenarios.includes(one.scenario) &&
  forms.includes(one.form) &&
  tones.includes(one.tone) &&
  typeof one.subject === 'string' &&
  typeof one.body === 'string' &&
  Number.isFinite(one.at);

/** All that is stored, those of a later version too. */
export const ownTextsIn = async (tx: ReadTx): Promise<OwnText[]> => {
  const list = await getMeta(tx, 'ownTexts');
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];
};

/** The texts the user wrote in place of Kept's own. */
export const ownTexts = (): Promise<OwnText[]> =>
  read(async (tx) => (await ownTextsIn(tx)).filter(isReadable));

/** Keeps a text of the user in place of the one that stood there. */
export const saveOwnText = (text: OwnText): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    await setMeta(tx, 'ownTexts', withText(await ownTextsIn(tx), text));
    return done(null);
  });

/** Kept's own text stands there again. */
export const resetOwnText = (place: TextPlace): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    await setMeta(tx, 'ownTexts', withoutText(await ownTextsIn(tx), place));
    return done(null);
  });
