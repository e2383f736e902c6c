import { isOwn, type OwnChoice } from '@/lib/drafts/own-scenario';
import type { DraftTexts } from '@/lib/i18n/drafts';
import type { Prepared } from '@/lib/messaging/drafts-protocol';

/** What a message that was prepared is called; one of the user's own as it was called then. */
export const preparedName = (
  { scenario, name }: Pick<Prepared, 'scenario' | 'name'>,
  texts: DraftTexts,
): string => name ?? (isOwn(scenario) ? texts.ownGone : texts.scenario[scenario]);

/** A scenario of the user in a menu, with the texts it is written in where they are others. */
export const ownLabel = ({ name, instead }: OwnChoice, texts: DraftTexts): string =>
  instead ? `${name} (${texts.instead[instead]})` : name;
