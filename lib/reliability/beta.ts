/*
 * The beta distribution, as far as the score needs it. Formulas: NIST Digital Library of
 * Mathematical Functions, dlmf.nist.gov.
 */

/** From here on the series below is exact to 12 digits. */
const LARGE = 10;

/** The logarithm of the gamma function for x > 0: Stirling's series (DLMF 5.11.1), moved up. */
export function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < LARGE; y += 1) shift += Math.log(y);
  const square = 1 / (y * y);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / y;
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** Below this a denominator is taken for zero. */
const TINY = 1e-300;
const awayFromZero = (x: number): number => (Math.abs(x) < TINY ? TINY : x);

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  const take = (coefficient: number): number => {
    denominator = 1 / awayFromZero(1 + coefficient * denominator);
    numerator = awayFromZero(1 + coefficient / numerator);
    value *= denominator * numerator;
    return Math.abs(denominator * numerator - 1);
  };
  for (let m = 1; m <= 1_000; m += 1) {
    take((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    if (take((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))) < 1e-14) break;
  }
  return value;
}

/**
 * The chance that a rate with the distribution Beta(a, b) is at most `x` (DLMF 8.17.2). Where `a`
 * or `b` is zero all of it lies at 0 or at 1.
 *
 * @returns 0 to 1
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x >= 1 || (a <= 0 && x >= 0)) return 1;
  if (x <= 0 || b <= 0) return 0;
  const weight = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  // The fraction converges quickly below the middle; above it the other tail is computed.
  const below =
    x < (a + 1) / (a + b + 2)
      ? (weight * fraction(x, a, b)) / a
      : 1 - (weight * fraction(1 - x, b, a)) / b;
  return Math.min(Math.max(below, 0), 1);
}

/**
 * The rate below which a share `p` of Beta(a, b) lies, to six digits: halving, which no shape of
 * the distribution can lead astray.
 *
 * @param p 0 to 1
 */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
