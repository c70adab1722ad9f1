/** A number that was typed, and the format that Excel gives to a cell that has none. */
export interface TypedNumber {
  readonly number: number;
  readonly numberFormat?: string;
}

const digitsKept = 15;
const largestTyped = 9.99999999999999e307;
const smallestNormal = 2.2250738585072014e-308;

/** A decimal number as Excel keeps it: digits after the fifteenth are dropped; undefined where it is too large for one. */
function keptNumber(digits: string, exponent = 0): number | undefined {
  const [whole = "", fraction = ""] = digits.split(".");
  const all = (whole + fraction).replace(/^0+/, "");
  const kept = all.slice(0, digitsKept);
  const number = Number(`${kept || "0"}e${exponent - fraction.length + all.length - kept.length}`);
  if (number > largestTyped) return undefined;
  return number < smallestNormal ? 0 : number;
}

/** A number's own fifteen digits. */
export function keptDigits(number: number): number {
  const [digits = "", exponent] = Math.abs(number).toExponential().split("e");
  return Math.sign(number) * (keptNumber(digits, Number(exponent)) ?? Math.abs(number));
}

interface Written {
  readonly digits: string;
  readonly currency: boolean;
  readonly percent: boolean;
  readonly exponent: string | undefined;
}

function givenFormat({ digits, currency, percent, exponent }: Written): string | undefined {
  const decimals = digits.includes(".");
  if (percent) return decimals ? "0.00%" : "0%";
  if (currency) return decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (exponent !== undefined) return "0.00E+00";
  if (!digits.includes(",")) return undefined;
  return decimals ? "#,##0.00" : "#,##0";
}

/** "1 1/2" */
function mixedFraction(text: string): TypedNumber | undefined {
  const match = /^([-+])?(\d{1,15}) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (match === null || Number(match[4]) === 0) return undefined;
  const [, sign, whole, above = "", below = ""] = match;
  const number = Number(whole) + Number(above) / Number(below);
  return { number: sign === "-" ? -number : number, numberFormat: below.length > 1 ? "# ??/??" : "# ?/?" };
}

/** "1,162", "(1,162,560)", "33.6%", "$1,234", "1.5E+3" as Excel in English (United States) reads them. */
export function typedNumber(text: string): TypedNumber | undefined {
  const match =
    /^(\()?([-+])?(\$\s*)?([-+])?(\$)?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?:[eE]([-+]?\d+))?\s*(%)?(\))?$/.exec(
      text,
    );
  if (match === null) return mixedFraction(text);
  const [, open, before, symbol, after, late, digits = "", exponent, percent, close] = match;
  const signs = [open, before, after].filter((sign) => sign !== undefined);
  const symbols = [symbol, late, percent].filter((mark) => mark !== undefined);
  if ((open === undefined) !== (close === undefined) || signs.length > 1 || symbols.length > 1) return undefined;
  const magnitude = keptNumber(digits.replaceAll(",", ""), Number(exponent ?? 0));
  if (magnitude === undefined) return undefined;
  const signed = signs[0] === undefined || signs[0] === "+" || magnitude === 0 ? magnitude : -magnitude;
  const currency = symbol !== undefined || late !== undefined;
  const numberFormat = givenFormat({ digits, currency, percent: percent !== undefined, exponent });
  return { number: percent === undefined ? signed : signed / 100, ...(numberFormat !== undefined && { numberFormat }) };
}
