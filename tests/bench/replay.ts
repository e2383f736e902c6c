import { calendarDay } from '@/lib/reliability/calendar-day';
import type { Level } from '@/lib/reliability/level';
import { practiceRate, startingRate } from '@/lib/reliability/practice-rate';
import { score } from '@/lib/reliability/score';
import type { Visit } from './attendance-data.ts';

/** What would have been said of a visit on its morning, and what became of it. */
export interface Foretold {
  at: number;
  /** Counted days of this person before. */
  past: number;
  missed: boolean;
  /** Of the score. */
  kept: number;
  level: Level | null;
  /** The practice's rate, for everybody alike: the score's starting point, lost slots in full. */
  base: number;
  /** The person's own lost slots of outcomes. */
  raw: number;
  /** The same with one more of each. */
  laplace: number;
}

interface Past {
  status: Visit['outcome'];
  start: number;
}

/** Late cancellations count by half, as in the score. */
const missOf = ({ outcome }: Visit): number =>
  outcome === 'no_show' ? 1 : outcome === 'late_cancel' ? 0.5 : 0;

const isLost = ({ outcome }: Visit): boolean => outcome !== 'showed';

/**
 * Goes through the visits of one practice in time order. For each only earlier days are known, of
 * the person as of the practice.
 */
export function replay(visits: readonly Visit[]): Foretold[] {
  const people = new Map<number, Past[]>();
  const practice = { counted: 0, missed: 0, startingRate: startingRate() };
  let lost = 0;
  const foretold: Foretold[] = [];
  let today: Visit[] = [];
  const closeDay = (): void => {
    for (const visit of today) {
      practice.counted += 1;
      practice.missed += missOf(visit);
      if (isLost(visit)) lost += 1;
    }
    today = [];
  };
  for (const visit of visits) {
    if (today[0] && today[0].at !== visit.at) closeDay();
    today.push(visit);
    const past = people.get(visit.person) ?? [];
    const { missRate, level, counted, missed } = score(past, {
      asOf: calendarDay(visit.at),
      practice,
    });
    foretold.push({
      at: visit.at,
      past: counted,
      missed: isLost(visit),
      kept: missRate,
      level,
      base: practiceRate({ ...practice, missed: lost }),
      raw: counted === 0 ? 0 : missed / counted,
      laplace: (missed + 1) / (counted + 2),
    });
    people.set(visit.person, [...past, { status: visit.outcome, start: visit.at }]);
  }
  return foretold;
}
