/** A whole number of so many decimals as one of more, or of fewer, what is finer than those cut off. */
export const inDecimals = (value: bigint, from: number, to: number): bigint =>
  to >= from ? value * 10n ** BigInt(to - from) : value / 10n ** BigInt(from - to);
