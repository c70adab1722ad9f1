import { amountInWords, percentInWords, pointsInWords, relativeShiftInWords } from "../../numbersInWords.ts";
import type { DriverLine } from "./driverLines.ts";
import type { Roots } from "./roots.ts";
import type { UnitRefTexts } from "./UnitModel.ts";

/** The cells of a driver's row that the sentence quotes. */
export interface BreakEvenCells {
  readonly shift: string;
  readonly value: string;
  readonly residual: string;
}

/** A break-even whose residual headroom is larger is no solution: of the carrying amount, and in RMB'000. */
const solved = { ofCarryingAmount: "0.000001", atLeast: "0.001" } as const;

/**
 * "Headroom vanishes at a gross margin of 31.2% in 2028 (−0.8 points in each year)", how many there are, that it never
 * does, or why there is no value; without "=".
 */
export function breakEvenSentence(
  line: DriverLine,
  found: Roots | undefined,
  { shift, value, residual }: BreakEvenCells,
  { lastYear, carryingAmount, reason }: UnitRefTexts,
): string {
  const { words, format, yearly, method } = line;
  const shown = format === "amount" ? amountInWords(value) : percentInWords(value);
  const moved = method === "proportion" ? relativeShiftInWords(shift) : pointsInWords(shift);
  const inYear = yearly ? `&" in "&${lastYear}&" ("` : `&" ("`;
  const each = yearly ? `&" in each year)"` : `&")"`;
  const limit = `MAX(${solved.atLeast},${solved.ofCarryingAmount}*ABS(${carryingAmount}))`;
  const unsolved =
    found === undefined
      ? ""
      : `&IF(ABS(${residual})>${limit},"; not solved, headroom of "&TEXT(${residual},"#,##0.0")&" is left","")`;
  return (
    `IF(ISNUMBER(${shift}),"Headroom vanishes at ${words} of "&${shown}${inYear}&${moved}${each}${unsolved}${countedFormula(found)},` +
    `IF(ISERROR(${shift}),${reason},${noneFormula(line, found)}))`
  );
}

/** How many there are, where there are more, or may be; without "=". */
function countedFormula(roots: Roots | undefined): string {
  if (roots === undefined) return "";
  const { found, most } = roots;
  const several = `IF(${found}>1,"; "&${found}&" values make it zero, this is the nearest","")`;
  return `&IF(${found}>=${most},${several},"; "&${found}&" found by the scan, at most "&${most}&" exist")`;
}

/** Says that no value of the driver makes headroom zero, or that the scan found none; without "=". */
function noneFormula({ words, key, method }: DriverLine, roots: Roots | undefined): string {
  const plain = words.replace(/^a /, "");
  if (method === "quotient") return `"No ${plain} between −100% and the discount rate makes headroom zero"`;
  if (roots === undefined) return `"No ${plain} makes headroom zero"`;
  const { found, most, base, bound } = roots;
  const isRate = key === "discountRate";
  const what = isRate ? plain : `shift of ${plain}`;
  const from = isRate ? percentInWords(`${bound}-1`) : pointsInWords(`(${bound}-${base})`);
  const none = `"No ${what}${isRate ? " above the terminal growth" : ""} makes headroom zero"`;
  const scanned = `"The scan from "&${from}&" up found no ${what} that makes headroom zero; at most "&${most}&" exist"`;
  return `IF(${found}>=${most},${none},${scanned})`;
}
