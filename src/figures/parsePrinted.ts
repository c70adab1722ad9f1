import { decimal, type Decimal } from "./decimal.ts";

/** What a statement prints in a cell: a number, or a mark for nil. A cell with nothing in it is neither: it is absent. */
export type PrintedNumber =
  | { readonly kind: "nil" }
  | {
      readonly kind: "number";
      /** As printed: 31.8 for "31.8%", −1162560 for "(1,162,560)". */
      readonly value: Decimal;
      /** How many decimals are printed: 1 for "1,351.0". */
      readonly decimals: number;
      /** True where a % sign is printed. */
      readonly percent: boolean;
    };

/** The marks that announcements print for nil. */
export const nilMarks: readonly string[] = ["—", "–", "-", "_"];

/**
 * Reads a figure as a statement prints it: thousands separated by commas, a negative in brackets (or with a minus),
 * an optional % sign, or a mark for nil.
 *
 * @throws PrintedFigureError for anything else, blank text among it: what is absent is not nil.
 * @example parsePrinted("(1,162,560)") // { kind: "number", value: -1162560, decimals: 0, percent: false }
 */
export function parsePrinted(printed: string): PrintedNumber {
  const text = printed.trim();
  if (nilMarks.includes(text)) return { kind: "nil" };
  const bracketed = text.startsWith("(") && text.endsWith(")");
  const match = figure.exec(bracketed ? text.slice(1, -1).trim() : text);
  if (match === null) throw new PrintedFigureError(printed);
  const [, sign = "", whole = "", fraction = "", percentSign = ""] = match;
  if (bracketed && sign !== "") throw new PrintedFigureError(printed);
  const magnitude = decimal(whole.replaceAll(",", "") + (fraction === "" ? "" : `.${fraction}`));
  const negative = bracketed || sign !== "";
  return {
    kind: "number",
    value: negative && !magnitude.isZero() ? magnitude.negated() : magnitude,
    decimals: fraction.length,
    percent: percentSign !== "",
  };
}

const figure = /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s?(%?)$/;

/** Text that is not a figure as a statement prints one. */
export class PrintedFigureError extends Error {
  override readonly name = "PrintedFigureError";
  constructor(readonly found: string) {
    super(
      `Expected a printed figure such as "1,751,045", "(1,162,560)", "31.8%" or a nil mark (${nilMarks.join(" ")}), found ${JSON.stringify(found)}.`,
    );
  }
}

/** What a figure's text says, as `parsePrinted`; null where it is no figure. */
export function printedNumber(text: string): PrintedNumber | null {
  try {
    return parsePrinted(text);
  } catch (error) {
    if (error instanceof PrintedFigureError) return null;
    throw error;
  }
}
