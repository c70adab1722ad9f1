import { call, joined, times } from "../formula/build.ts";
import type { Formula } from "../formula/Formula.ts";
import { printFormula } from "../formula/printFormula.ts";

/**
 * Numbers inside sentences, as formulas: a negative has a minus sign, as brackets would read as an aside. The sign is
 * escaped, so that every spreadsheet takes it as it is.
 */
const minus = "\\−";

/** Of a formula a formula; of a formula's text, without "=", such a text. */
interface InWords {
  (value: Formula): Formula;
  (value: string): string;
}

const text = (format: string): InWords => inWords((value) => call("TEXT", value, format));

/** "−6.0%" */
export const percentInWords = text(`0.0%;${minus}0.0%`);

/** "−104,724" */
export const amountInWords = text(`#,##0;${minus}#,##0`);

/** A relative shift: "+2.8%", "−23.1%". */
export const relativeShiftInWords = text(`+0.0%;${minus}0.0%;0.0%`);

/** A shift of a ratio in percentage points: "+2.8 points". */
export const pointsInWords = inWords((shift) =>
  joined(call("TEXT", times(100, shift), `+0.0;${minus}0.0;0.0`), " points"),
);

function inWords(of: (value: Formula) => Formula): InWords {
  function written(value: Formula): Formula;
  function written(value: string): string;
  function written(value: Formula | string): Formula | string {
    return typeof value === "string" ? printFormula(of({ kind: "name", name: value }), "") : of(value);
  }
  return written;
}
