import type { ExcuseReason } from '@/lib/appointments/status';
import { type KindOfPractice, startingRate } from '@/lib/reliability/practice-rate';
import type { Charge, PresetId, Terms } from './terms';

/** Where a trade usually starts. Every value can be changed. */
export interface Preset {
  id: PresetId;
  terms: Terms;
  /** What is taken for the usual miss rate until the practice has a record of its own, 0 to 1. */
  startingRate: number;
  /**
   * That somebody comes here is nobody's business: badges on hover only, neutral subjects, no names
   * in notifications, excuses without a reason.
   */
  confidential: boolean;
}

/** Where no country tells. */
const CURRENCY = 'EUR';

const free: Charge = { kind: 'none' };
const percent = (of: number): Charge => ({ kind: 'percent', percent: of });

/**
 * Grace of 5 to 20 minutes is seen, most often 15 (morethanokcounseling.com, thewholesoul.org,
 * thefemalebusinesscoach.com); first contact at 5 (effect-ex-phys-hub, studiodeedesign.com), again
 * at 10 (headandheartcounselling.com).
 */
const waiting = { limitMinutes: 15, firstNudge: 5, secondNudge: 10 };

/**
 * Two strikes: a talk (Square sellers, morethanokcounseling.com, Bookavant). Three: a decision
 * (therapistworksheet.com), three in six months (thewholesoul.org).
 */
const strikes = { talkAt: 2, decideAt: 3, months: 6 };

/**
 * Sudden illness, a sick child, a medical or family emergency (headandheartcounselling.com); an
 * accident, a death (renewpandc.com).
 */
const usualExceptions: ExcuseReason[] = ['emergency', 'illness', 'family', 'our_mistake'];

/**
 * The policy of somebody who has chosen none: nothing costs anything.
 *
 * @param noticeHours later cancellations count as late; rounded up to quarters, as notice is told
 * @param currency ISO 4217
 */
export const plainTerms = (noticeHours: number, currency: string = CURRENCY): Terms => ({
  currency,
  price: null,
  notice: {
    hours: Number.isFinite(noticeHours) ? Math.max(0, Math.ceil(noticeHours * 4) / 4) : 48,
    tiers: [],
  },
  waiting,
  noShow: free,
  deposit: null,
  reschedules: null,
  forgiveness: 'none',
  strikes,
  exceptions: usualExceptions,
});

interface Trade {
  kind: KindOfPractice;
  confidential: boolean;
  terms: Pick<Terms, 'noShow'> & Partial<Terms>;
}

/*
 * A window of 24 hours is seen most often (goodtherapy.org, psyling, clinics with Jane), 48 where
 * preparation is lost (docsbay.net, harleytherapy.co.uk, the article). Fees: nothing, half, all
 * (deluxeorganizers.com) among businesses. Fresha offers late and no-show fees of 10/30, 30/50 and
 * 50/100 per cent: where clients are mostly consumers no preset takes everything, as a fee has to be
 * in proportion to what was lost (gov.uk, unfair terms).
 */
const trades: Readonly<Record<PresetId, Trade>> = {
  // The article: 48 hours, and a deposit that is carried over to a date agreed within three days.
  // Half of a large piece of work is usual as a deposit, a quarter of a small one (tofu.com). The
  // second move within 90 days costs (deluxeorganizers.com).
  consultant: {
    kind: 'other',
    confidential: false,
    terms: {
      notice: {
        hours: 48,
        tiers: [
          { underHours: 48, charge: percent(50) },
          { underHours: 24, charge: percent(100) },
        ],
      },
      noShow: percent(100),
      deposit: { charge: percent(25), newDateDays: 3 },
      reschedules: { most: 1, months: 3 },
      // One per twelve months (renewpandc.com).
      forgiveness: 'yearly',
    },
  },
  // Coaches mostly work with 24 hours; Fresha’s 50/100.
  coach: {
    kind: 'other',
    confidential: false,
    terms: {
      notice: { hours: 24, tiers: [{ underHours: 24, charge: percent(50) }] },
      noShow: percent(100),
      reschedules: { most: 2, months: 3 },
      forgiveness: 'yearly',
    },
  },
  // 48 hours with harleytherapy.co.uk; less for late than for not at all (goodtherapy.org); the
  // first one free (psyling, wishingwellness.co).
  therapist: {
    kind: 'allied_health',
    confidential: true,
    terms: {
      notice: { hours: 48, tiers: [{ underHours: 24, charge: percent(50) }] },
      noShow: percent(50),
      forgiveness: 'first',
    },
  },
  tutor: {
    kind: 'other',
    confidential: false,
    terms: {
      notice: { hours: 24, tiers: [{ underHours: 24, charge: percent(30) }] },
      noShow: percent(50),
      reschedules: { most: 2, months: 3 },
      forgiveness: 'yearly',
    },
  },
  // Fresha’s 30/50; a quarter as a deposit (tofu.com).
  salon: {
    kind: 'beauty',
    confidential: false,
    terms: {
      notice: { hours: 24, tiers: [{ underHours: 24, charge: percent(30) }] },
      noShow: percent(50),
      deposit: { charge: percent(25), newDateDays: 3 },
      forgiveness: 'first',
    },
  },
  // 24 hours in clinics that book with Jane; Fresha’s 10/30.
  medical: {
    kind: 'medicine',
    confidential: true,
    terms: {
      notice: { hours: 24, tiers: [{ underHours: 24, charge: percent(10) }] },
      noShow: percent(30),
      forgiveness: 'first',
    },
  },
};

/**
 * The preset of a trade.
 *
 * @param currency ISO 4217
 */
export function presetOf(id: PresetId, currency: string = CURRENCY): Preset {
  const { kind, confidential, terms } = trades[id];
  return {
    id,
    terms: { ...plainTerms(24, currency), ...terms },
    startingRate: startingRate(kind),
    confidential,
  };
}
