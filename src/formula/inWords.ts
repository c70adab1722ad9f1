import { call, greater, joined, less, times, unequal, when, type Operand } from "./build.ts";
import type { Formula } from "./Formula.ts";

/**
 * Numbers inside sentences, by FIXED: its decimal sign and separators are those of the reader's region, where a format code
 * of TEXT would be read in it. As in cells a negative amount
 * stands in brackets and a negative percentage has a minus sign; what rounds to zero has neither.
 */

/** "(104,724)", "1,050.6" with one decimal; without saying how many, whole from a hundred on, below that with one. */
export const amountInWords = (value: Operand, decimals: Operand = decimalsOf(value)): Formula => {
  const size = fixed(call("ABS", value), decimals);
  return when(isNegative(value, decimals), joined("(", size, ")"), size);
};

/** A ratio as a percentage: "−6.0%". */
export const percentInWords = (value: Formula): Formula => {
  const points = hundredfold(value);
  const size = fixed(call("ABS", points), 1);
  return joined(when(isNegative(points, 1), "−", ""), size, "%");
};

/** A relative shift, with its sign: "+2.8%", "−23.1%", "0.0%". */
export const relativeShiftInWords = (shift: Formula): Formula => joined(signed(hundredfold(shift)), "%");

/** A shift of a ratio in percentage points, with its sign: "+2.8 points". */
export const pointsInWords = (shift: Formula): Formula => joined(signed(hundredfold(shift)), " points");

const fixed = (value: Operand, decimals: Operand): Formula => call("FIXED", value, decimals);

const hundredfold = (ratio: Formula): Formula => times(100, ratio);

/** One for what is below a hundred and not zero: as a sum, so that a sentence grows little by it. */
const decimalsOf = (value: Operand): Formula =>
  times(less(call("ABS", value), 100), unequal(call("ROUND", value, 1), 0));

const isNegative = (value: Operand, decimals: Operand): Formula => less(call("ROUND", value, decimals), 0);

function signed(value: Formula): Formula {
  const rounded = call("ROUND", value, 1);
  return joined(when(less(rounded, 0), "−", when(greater(rounded, 0), "+", "")), fixed(call("ABS", value), 1));
}
