import type { AddressForm } from '@/lib/appointments/client';
import { briefWording } from './policy-brief';
import { some } from './spans';

const months = (n: number) => some(n, 'month', 'months');

/** The policy as clients read it. English has one form of address and ignores which. */
export const policyWording = {
  ...briefWording,
  why: {
    short: (_form: AddressForm) =>
      'I keep each appointment free for you alone, and meeting steadily is what moves our work forward.',
    long: (_form: AddressForm) =>
      'I keep each appointment free for you alone and get ready for it. Meeting steadily is what makes our work pay off: with every gap we lose some of what we have built, and a time that becomes free at short notice can rarely be given to somebody else. So here is what we can both rely on.',
  },
  reschedules: (most: number, span: number, _form: AddressForm) =>
    most > 0
      ? `You can move ${some(most, 'appointment', 'appointments')} within ${months(span)} at no cost, even at short notice. After that, moving one counts as cancelling it.`
      : 'Moving an appointment counts as cancelling it.',
  waiting: (minutes: number, _form: AddressForm) =>
    `If you are late, I wait ${some(minutes, 'minute', 'minutes')} and try to reach you. After that, the appointment may count as missed.`,
  deposit: (charge: string, days: number, _form: AddressForm) =>
    `I ask for a deposit of ${charge} when you book; it counts towards the price. If the appointment does not take place, the deposit is carried over to a new date, as long as we agree on that date ${
      days > 0
        ? `within ${some(days, 'day', 'days')} after the original one`
        : 'on the day of the original one'
    }; the new date itself may be later. Otherwise it is forfeited. If you cancel in time, it is carried over or returned.`,
  deposit_counts: (_form: AddressForm) =>
    'A forfeited deposit counts towards any fee. You never pay more than the price.',
  forgiveness: {
    first: (_form: AddressForm) => 'Things happen: the first time I charge nothing.',
    yearly: (_form: AddressForm) => 'Things happen: once in twelve months I charge nothing.',
  },
  refilled: (_form: AddressForm) => 'If somebody else can take the time, I charge nothing for it.',
  mine: (deposit: boolean, _form: AddressForm): string =>
    deposit
      ? 'If I have to cancel an appointment myself, it costs you nothing, and a deposit is returned.'
      : 'If I have to cancel an appointment myself, it costs you nothing.',
  lower_damage: (_form: AddressForm) =>
    'You may show that I suffered no loss, or a considerably lower one; then you pay no more than that.',
  recorded: (_form: AddressForm) =>
    'For these terms I note whether our appointments took place, were moved or cancelled, and when I was told. These notes stay with me and are not passed on. You can ask me at any time what I have noted about you, and have it corrected or deleted.',
  /** For the user, beside the text. */
  note: {
    no_legal_advice:
      'This text is no legal advice. Have it checked before it becomes part of a contract.',
    check_proportion:
      'A fee has to be in proportion to what was really lost, above all where clients are consumers. What is allowed differs from country to country.',
  },
};

export type PolicyWording = typeof policyWording;
