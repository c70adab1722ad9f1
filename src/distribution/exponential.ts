const bits = new DataView(new ArrayBuffer(8));
const exponentBias = 1023;
/** ln 2 in two parts, the first with so many trailing zeros that its multiples are exact. */
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;

/**
 * eˣ for −700 < x < 700, within 1e-15 relative, by multiplication, division and addition alone: Math.exp
 * may differ from engine to engine.
 *
 * With x = k ln 2 + r and |r| ≤ ½ ln 2, eˣ = 2ᵏ (1 + r + r²/2! + … + r¹³/13!).
 */
export function exponential(x: number): number {
  const k = Math.floor(x / Math.LN2 + 0.5);
  const r = x - k * ln2High - k * ln2Low;
  let series = 1;
  for (let term = 13; term >= 1; term--) series = 1 + (r / term) * series;
  bits.setUint32(0, (k + exponentBias) << 20);
  bits.setUint32(4, 0);
  return series * bits.getFloat64(0);
}
