/** Whole numbers below are exact in double precision, and so are their sums and differences. */
const mostWhole = 2 ** 52;

const scales: readonly number[] = [1, 1e2, 1e4, 1e6, 1e9];

/**
 * A scale, a power of ten, at which numbers that a person typed are whole, so that they can be added exactly without a
 * Decimal for each: there may be a million of them. Undefined for numbers of more digits.
 *
 * @example wholeScale(0.1, 2.25) // 100: 10 and 225
 */
export function wholeScale(number: number, other = 0): number | undefined {
  for (const scale of scales) {
    if (isWhole(number, scale) && isWhole(other, scale)) return scale;
  }
  return undefined;
}

function isWhole(number: number, scale: number): boolean {
  const whole = Math.round(number * scale);
  return whole / scale === number && whole <= mostWhole && whole >= -mostWhole;
}
