import type { CellLook } from "./workbookStyles.ts";

/**
 * A number of a workbook as decimal text: the fifteen digits that Excel shows of it, no thousands, shifted as its format
 * shows it ("16.3%" for 0.163 as a percentage) and with the sign that it shows, exactly.
 */
export function shownNumber(value: number, look: CellLook): string {
  const signed = look.turned === true ? -value : value;
  return shifted(plainDecimal(Number(signed.toPrecision(15))), look.shift) + (look.percent ? "%" : "");
}

/** Without an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  return sign + shifted(`${whole}.${fraction}`, Number(exponent));
}

/** Moves the decimal point to the right, or to the left where `places` is negative. */
function shifted(text: string, places: number): string {
  if (places === 0) return text;
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const rest = padded.slice(at).replace(/0+$/, "");
  return (negative ? "-" : "") + integer + (rest === "" ? "" : `.${rest}`);
}
