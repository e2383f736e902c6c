/*
 * Has somebody who used to come begun to miss? An exact scan over the newest visits.
 *
 * If nothing has changed, every order of the same visits is as likely as any other. Among all those
 * orders the newest `k` then hold a hypergeometric number of misses (Fisher's exact test of the
 * newest against the earlier ones). Where the change began is unknown, so several `k` are tried and
 * the smallest of their probabilities is taken; trying several makes a small one likelier, so what
 * counts is the share of all orders in which one at least as small would have turned up. That share
 * is counted exactly, by walking back from the newest visit.
 */

/** What the scan found. */
export interface Scan {
  /** The newest visits that stand out most. */
  of: number;
  missed: number;
  /** Probability of something that stands out as much, had nothing changed. 0 to 1. */
  probability: number;
}

/** Fewer than two visits are no change; what lies ten visits back is not news. */
const SHORTEST = 2;
const LONGEST = 10;
/** Two probabilities that are the same but for rounding. */
const SAME = 1 + 1e-9;

/** Number of ways to choose `k` of `n`; exact enough for `n` up to a few hundred. */
function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) ways = (ways * (n - i + 1)) / i;
  return ways;
}

/** Probability that `k` of `n` visits, `m` of them missed, hold at least `least` misses. */
export function tail(n: number, m: number, k: number, least: number): number {
  let sum = 0;
  for (let j = Math.max(least, 0); j <= Math.min(k, m); j += 1) {
    sum += choose(k, j) * choose(n - k, m - j);
  }
  return sum / choose(n, m);
}

/**
 * Compares the newest visits with the earlier ones.
 *
 * @param missed whether each visit was missed, oldest first
 * @returns `null` where there is nothing to compare: no miss, or too few visits
 */
export function scan(missed: readonly boolean[]): Scan | null {
  const n = missed.length;
  const m = missed.filter(Boolean).length;
  const longest = Math.min(LONGEST, Math.floor(n / 2));
  if (m === 0 || longest < SHORTEST) return null;
  let found: { of: number; missed: number; p: number } | null = null;
  let seen = 0;
  for (let k = 1; k <= longest; k += 1) {
    seen += missed[n - k] ? 1 : 0;
    if (k < SHORTEST) continue;
    const p = tail(n, m, k, seen);
    // Of two that stand out alike the longer one tells more.
    if (!found || p <= found.p * SAME) found = { of: k, missed: seen, p };
  }
  if (!found) return null;
  const { of, p } = found;
  return { of, missed: found.missed, probability: asLikely(n, m, longest, p) };
}

/** Share of all orders in which some `k` stands out by a probability of at most `p`. */
function asLikely(n: number, m: number, longest: number, p: number): number {
  // Ways to fill the newest visits with `j` misses so that no `k` has stood out so far.
  let quiet = [1];
  for (let k = 1; k <= longest; k += 1) {
    const next = Array.from(
      { length: k + 1 },
      (_, j) => (quiet[j] ?? 0) + (j > 0 ? (quiet[j - 1] ?? 0) : 0),
    );
    quiet = k < SHORTEST ? next : next.map((ways, j) => (tail(n, m, k, j) <= p * SAME ? 0 : ways));
  }
  const left = quiet.reduce((sum, ways, j) => sum + ways * choose(n - longest, m - j), 0);
  return 1 - left / choose(n, m);
}
