/**
 * Moves the decimal point: `shiftDecimal(15.4, -2)` is 0.154 and `shiftDecimal(0.022, 2)` is 2.2, the nearest number
 * to each, where `15.4 / 100` or `0.022 * 100` may be off in the last digit.
 */
export function shiftDecimal(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
