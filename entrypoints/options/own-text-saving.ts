import { noForms, type OwnScenario, withOwnText } from '@/lib/drafts/own-scenario';
import { fingerprint, type OwnText, type PlainText, type TextPlace } from '@/lib/drafts/own-texts';
import { isSameText } from '@/components/hooks/use-edited-text';
import { ask } from '@/lib/messaging/client';
import type { Outcome } from '@/lib/messaging/protocol';
import type { Place } from '@/components/templates/place';
import type { OwnChange } from './use-own-scenarios';
import type { Saving } from './use-saving';

/** The text of a scenario of the user at a place. */
export function ownTextAt(own: OwnScenario, { table, form }: Place): PlainText {
  const texts = own.texts[table] ?? noForms;
  return { subject: form === 'mail' ? texts.subject : '', body: texts[form] };
}

/** A scenario of the user with another text at a place. */
export const withOwnTextAt =
  ({ table, form }: Place, text: PlainText): OwnChange =>
  (own) =>
    withOwnText(own, { table, form, ...text });

/**
 * A text in place of one of Kept's. It remembers which one it was first made from; one that says the
 * same as Kept's is none.
 *
 * @param mine the text of the user that stands there
 */
export function textSaving(
  place: TextPlace,
  kept: PlainText,
  mine: OwnText | undefined,
  [text, before]: [PlainText, PlainText],
): Saving {
  const basedOn = mine?.basedOn ?? fingerprint(kept);
  const write = ({ subject, body }: PlainText): Promise<Outcome<null>> =>
    isSameText({ subject, body }, kept)
      ? ask('resetOwnText', place)
      : ask('saveOwnText', { ...place, subject, body, basedOn });
  return { write: () => write(text), revert: () => write(before) };
}

const again = ({ at: _at, ...text }: OwnText) => ask('saveOwnText', text);

/** Kept's own text stands there again. */
export const resetSaving = (place: TextPlace, mine: OwnText): Saving => ({
  write: () => ask('resetOwnText', place),
  revert: () => again(mine),
});

/** The text of the user stays, with the better one of Kept's seen. */
export const keepSaving = (mine: OwnText, kept: PlainText): Saving => ({
  write: () => again({ ...mine, basedOn: fingerprint(kept) }),
  revert: () => again(mine),
});
