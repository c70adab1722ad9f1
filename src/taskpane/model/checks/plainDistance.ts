/**
 * A difference as its cell shows it, as a distance: "(0.105000)" is "0.105", "−90.0" is "90".
 * Three digits behind the last mark may be thousands: noughts among them stay, unless a nought alone is before it.
 */
export function plainDistance(shown: string): string {
  const unsigned = shown.replace(/^[(\-−]/, "").replace(/\)$/, "");
  const found = /^(.*\d)([.,])(\d+)(\s?%?)$/.exec(unsigned);
  if (!found) return unsigned;
  const [, whole = "", mark = "", digits = "", unit = ""] = found;
  if (digits.length === 3 && whole !== "0") return unsigned;
  const left = digits.replace(/0+$/, "");
  return `${whole}${left === "" ? "" : `${mark}${left}`}${unit}`;
}

/** A distance between shares, as `plainDistance` has it, in percentage points: "0.2" is "20", "0,005" is "0,5". */
export function inPoints(distance: string): string {
  const found = /^(\d+)(?:([.,])(\d+))?$/.exec(distance);
  if (!found) return distance;
  const [, whole = "", mark = "", digits = ""] = found;
  const all = whole + digits.padEnd(2, "0");
  const left = all.slice(whole.length + 2);
  const points = all.slice(0, whole.length + 2).replace(/^0+(?=\d)/, "");
  return left === "" ? points : `${points}${mark}${left}`;
}
