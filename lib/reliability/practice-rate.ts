/** How often clients of a practice miss, as far as its own records tell. */
export interface PracticeTotals {
  /** Counted days of all clients. */
  counted: number;
  /** Misses among them, late cancellations by half. */
  missed: number;
  /** Taken until the practice has records of its own: 0 to 1. */
  startingRate: number;
}

/**
 * The starting rate counts as much as so many outcomes. A judgement: the practice's own data
 * outweigh it after 20 to 50.
 */
const STARTING_STRENGTH = 20;

/**
 * The miss rate that is usual in this practice, 0 to 1: its own, drawn towards the starting rate
 * while there is little of it. Nothing decays here.
 */
export const practiceRate = ({ counted, missed, startingRate }: PracticeTotals): number =>
  (startingRate * STARTING_STRENGTH + missed) / (STARTING_STRENGTH + counted);

/**
 * Rates to start from, by kind of practice. Rough guesses from what is published, which the
 * practice's own records overrule: beauty, about 3 to 5 % no-shows with some of the late
 * cancellations (Zenoti's figures of 2025; 3.5 % in the salon the score was measured on); allied
 * health, 10.4 % in US physical therapy; medicine, 8 % to 23 % (Marshfield 2021; Dantas 2018,
 * Health Policy, a review of 105 studies). Where nothing is known, 10 %.
 */
const startingRates = {
  beauty: 0.05,
  allied_health: 0.1,
  medicine: 0.15,
  other: 0.1,
} as const;

export type KindOfPractice = keyof typeof startingRates;

/** The rate to start from, 0 to 1; of an unknown kind the usual one. */
export const startingRate = (kind: KindOfPractice = 'other'): number => startingRates[kind];
