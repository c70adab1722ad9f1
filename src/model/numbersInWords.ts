import { call, joined, times } from "../formula/build.ts";
import type { Formula } from "../formula/Formula.ts";

/**
 * Numbers inside sentences: a negative has a minus sign, as brackets would read as an aside. The sign is escaped, so
 * that every spreadsheet takes it as it is.
 */
const minus = "\\−";

/** "−6.0%" */
export const percentInWords = (value: Formula): Formula => call("TEXT", value, `0.0%;${minus}0.0%`);

/** "−104,724" */
export const amountInWords = (value: Formula): Formula => call("TEXT", value, `#,##0;${minus}#,##0`);

/** A relative shift: "+2.8%", "−23.1%". */
export const relativeShiftInWords = (shift: Formula): Formula => call("TEXT", shift, `+0.0%;${minus}0.0%;0.0%`);

/** A shift of a ratio in percentage points: "+2.8 points". */
export const pointsInWords = (shift: Formula): Formula =>
  joined(call("TEXT", times(100, shift), `+0.0;${minus}0.0;0.0`), " points");
