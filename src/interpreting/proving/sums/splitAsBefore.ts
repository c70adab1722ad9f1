import { isNamedResult } from "../../words/resultWords.ts";
import { isCalledTotal, isOfWhich, signByName } from "../../words/totalWords.ts";
import { tryAt, type Trial } from "../Relation.ts";
import type { FoundSum, Open, SumLine } from "./SumLine.ts";

/**
 * The sum of two items below the row that they make up, in a statement that sets a list so already: the second of them, though
 * "Net" may stand in its name, is not what the first leaves of that row.
 */
export function splitAsBefore(
  { line }: Open,
  sum: Trial,
  found: readonly FoundSum[],
): { readonly sum: FoundSum; readonly item: SumLine } | undefined {
  const [whole, item, ...more] = sum.parts;
  if (whole === undefined || item?.sign !== -1 || more.length > 0) return undefined;
  if (line.label === "" || line.bold || isCalledTotal(line.label) || isResult(line.label)) return undefined;
  // What a cost or a total takes off, leaves something.
  const isTotal = ({ total }: FoundSum): boolean => total === item.line || total === whole.line;
  if (signByName((item.line as SumLine).label) === -1 || found.some(isTotal)) return undefined;
  const isUsual = found.some(
    ({ stands, fails, parts }) =>
      stands === "below" &&
      fails === 0 &&
      parts.length > 1 &&
      !parts.some((part) => isOfWhich((part.line as SumLine).label)),
  );
  if (!isUsual) return undefined;
  const split = tryAt(whole.line, [
    { line: item.line, sign: 1 },
    { line, sign: 1 },
  ]);
  return split.fails > 0 ? undefined : { sum: { ...split, stands: "below" }, item: item.line as SumLine };
}

/** True where a line is what rows with lists of their own leave of the row above them: it is one of them, and its list comes. */
export const isOneOfLists = ({ parts: [, ...items] }: Trial, found: readonly FoundSum[]): boolean =>
  items.length > 0 &&
  items.every(
    ({ line, sign }) => sign === -1 && found.some(({ stands, total }) => stands === "below" && total === line),
  );

const isResult = (label: string): boolean =>
  isNamedResult(label) || /\b(?:profit|loss|margin|result|revenue|ebit\w*)s?\b/iu.test(label);
