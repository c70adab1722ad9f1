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
