/** A forecast of a miss, 0 to 1, and what came. */
export interface Forecast {
  chance: number;
  missed: boolean;
}

/** Mean squared error. */
export const brier = (all: readonly Forecast[]): number =>
  mean(all.map(({ chance, missed }) => (chance - Number(missed)) ** 2));

/**
 * How often of a missed and a kept visit the missed one had the higher chance, ties by half: the
 * area under the ROC curve.
 */
export function auc(all: readonly Forecast[]): number {
  const groups = [...Map.groupBy(all, ({ chance }) => chance)].sort(([a], [b]) => a - b);
  let [kept, missed, wins] = [0, 0, 0];
  for (const [, group] of groups) {
    const misses = group.filter((one) => one.missed).length;
    const shows = group.length - misses;
    wins += misses * (kept + shows / 2);
    kept += shows;
    missed += misses;
  }
  return wins / (kept * missed);
}

/** How far forecasts are from what came, over ten bins of equal width, by their size. */
export function calibrationError(all: readonly Forecast[]): number {
  const bins = Map.groupBy(all, ({ chance }) => Math.min(Math.floor(chance * 10), 9));
  let error = 0;
  for (const bin of bins.values()) {
    const gap = mean(bin.map(({ chance }) => chance)) - mean(bin.map((one) => Number(one.missed)));
    error += (Math.abs(gap) * bin.length) / all.length;
  }
  return error;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
