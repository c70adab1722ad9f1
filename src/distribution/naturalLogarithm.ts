const bits = new DataView(new ArrayBuffer(8));
const exponentBias = 1023;

/**
 * ln x for a normal number above zero, within 1e-15 relative. Math.log may differ from engine to engine;
 * multiplication, division and addition do not.
 *
 * With x = 2ᵉ m and m from √½ to √2, ln m = 2 (s + s³/3 + s⁵/5 + …), s = (m − 1) / (m + 1), |s| < 0.1716.
 */
export function naturalLogarithm(x: number): number {
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - exponentBias;
  bits.setUint32(0, (high & 0xfffff) | (exponentBias << 20));
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 1 / 21;
  for (let odd = 19; odd >= 3; odd -= 2) series = series * square + 1 / odd;
  return exponent * Math.LN2 + 2 * s * (1 + square * series);
}
