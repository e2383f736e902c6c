import type { AddressForm } from '@/lib/appointments/client';
import type { ExcuseReason } from '@/lib/appointments/status';
import { days, hours } from './spans';

/** The rules a client meets, a sentence or two each. English has one form of address. */
export const briefWording = {
  charge: {
    nothing: 'nothing',
    full: 'the full price',
    part: (percent: string) => `${percent} of the price`,
  },
  exception: {
    emergency: 'an emergency',
    illness: 'illness',
    family: 'a family matter like a sick child',
    travel: 'trouble on the way',
    technical: 'technical trouble',
    our_mistake: 'a mistake of mine',
    other: 'another good reason',
  } satisfies Record<ExcuseReason, string> as Record<ExcuseReason, string>,
  notice: (h: number, _form: AddressForm) =>
    h > 0
      ? `If something comes up, please cancel or move the appointment at least ${hours(h)} before it begins. Then it costs nothing.`
      : 'If something comes up, you can cancel or move the appointment until it begins, and it costs nothing.',
  /** `from`, `under`: hours; `null` where nothing has to be said of them. */
  tier: (from: number | null, under: number | null, charge: string): string => {
    const told = [
      ...(from === null ? [] : [`at least ${hours(from)}`]),
      ...(under === null ? [] : [`less than ${hours(under)}`]),
    ].join(' and ');
    return told === '' ? charge : `${charge} with ${told} of notice`;
  },
  tiers: (list: string, _form: AddressForm) => `For later cancellations I charge ${list}.`,
  no_show: (charge: string, _form: AddressForm) =>
    `If you do not come and I have not heard from you, I charge ${charge}.`,
  deposit_brief: (charge: string, n: number, _form: AddressForm) =>
    `When you book, I ask for a deposit of ${charge}. It moves to a new date if we agree on one ${
      n > 0 ? `within ${days(n)} after the original date` : 'on the day of the original one'
    }.`,
  exceptions: (list: string, _form: AddressForm) =>
    `In case of ${list}, I charge nothing. Please tell me as soon as you can.`,
};

/** What every language must supply. */
export type BriefWording = typeof briefWording;
