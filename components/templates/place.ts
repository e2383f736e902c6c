import { isOwn, type MessageName, type OwnScenario } from '@/lib/drafts/own-scenario';
import type { TextPlace } from '@/lib/drafts/own-texts';
import { forms, type Form, hasForm, type Tone, traits } from '@/lib/drafts/scenario';

/** Which text is looked at: one of Kept's, or of a scenario of the user. */
export interface Place extends Omit<TextPlace, 'scenario'> {
  scenario: MessageName;
}

/** Tells places apart. */
export const keyOf = ({ table, scenario, form, tone }: Place): string =>
  [table, scenario, form, tone].join();

const ownTones = ['warm'] as const;

/** The tones a message has texts in. One of the user's own is written once. */
export const tonesOf = (scenario: MessageName): readonly Tone[] =>
  isOwn(scenario) ? ownTones : traits[scenario].tones;

export const formsOf = (scenario: MessageName): readonly Form[] =>
  forms.filter((form) => isOwn(scenario) || hasForm(scenario, form));

/** A place that there is: the form and the tone of another message may not exist here. */
export function fittingPlace(place: Place): Place {
  const form = formsOf(place.scenario).includes(place.form) ? place.form : 'mail';
  const tones = tonesOf(place.scenario);
  const keeps = form !== 'spoken' && tones.includes(place.tone);
  return { ...place, form, tone: keeps ? place.tone : (tones[0] ?? 'warm') };
}

/** Whether a scenario of the user is meant to ask for another appointment. */
export const ownAsks = ({ moment }: OwnScenario): boolean =>
  moment === 'no_show' || moment === 'cancelled';
