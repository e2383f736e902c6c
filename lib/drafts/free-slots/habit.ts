import { wallClock } from './wall-clock';

/** An appointment that counts: when it began, epoch milliseconds, and whether it was kept. */
export interface KeptOrMissed {
  start: number;
  kept: boolean;
}

/** Of a weekday or an hour. */
interface Tally {
  kept: number;
  all: number;
}

/** Kept among all; of nothing known it is one half, of little it is near to that (Laplace's rule). */
const share = ({ kept, all }: Tally): number => (kept + 1) / (all + 2);

/**
 * How well a time suits somebody who came, or did not, at others: the shares of what was kept on
 * that weekday and in that hour (Laplace's rule), multiplied. In tenths, so that one appointment
 * more or less does not decide.
 *
 * @param zone IANA
 * @returns of an instant: 0 to 1, 0.3 of nothing known
 */
export function habitOf(zone: string, past: readonly KeptOrMissed[]): (at: number) => number {
  const tallies = new Map<string, Tally>();
  const keysOf = (instant: number): string[] => {
    const { weekday, minute } = wallClock(zone, instant);
    return [`day ${weekday}`, `hour ${Math.floor(minute / 60)}`];
  };
  const tallyOf = (key: string): Tally => tallies.get(key) ?? { kept: 0, all: 0 };
  for (const { start, kept } of past) {
    for (const key of keysOf(start)) {
      const before = tallyOf(key);
      tallies.set(key, { kept: before.kept + (kept ? 1 : 0), all: before.all + 1 });
    }
  }
  return (instant) =>
    Math.round(10 * keysOf(instant).reduce((all, key) => all * share(tallyOf(key)), 1)) / 10;
}
