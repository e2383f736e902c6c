/** A sample of figures by its middle and where half of them lie. */
export interface Spread {
  median: number;
  lower: number;
  upper: number;
  runs: number;
}

const at = (sorted: number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const [low = Number.NaN, high = low] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return low + (high - low) * (place % 1);
};

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: at(sorted, 0.5),
    lower: at(sorted, 0.25),
    upper: at(sorted, 0.75),
    runs: sorted.length,
  };
}

const digits = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** `12.3 (11.8–13.0)`: the median and the middle half. */
export const inWords = ({ median, lower, upper }: Spread): string =>
  `${digits(median)} (${digits(lower)}–${digits(upper)})`;

/** A table for the console: the first row is the head; all columns but the first end right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
