import type { CellRef } from "../../formula/Formula.ts";
import { printFormula } from "../../formula/printFormula.ts";
import { decimal } from "../../figures/decimal.ts";
import { formatPrinted } from "../../figures/formatPrinted.ts";
import type { Bounds } from "../../impairment/unit/LineEntry.ts";
import { exceederOf, lineOf, shortName, type LineKey, type UnitLine } from "../../impairment/unit/lines.ts";
import type { NumberRule } from "../../plan/plan.ts";
import * as assumptionWords from "./assumptionWords.ts";

/** Excel takes no infinity; a number beyond these overflows somewhere in the model. */
const most = 1e300;
/** Excel refuses a longer one. */
const longestTitle = 32;
/** As near to −100% as anybody types. */
const almostNone = -0.99999;

/** What a rule rests on beside its line. */
export interface RuleSources {
  readonly bounds?: Pick<Bounds, "minimum" | "maximum">;
  /** The cell of another line, which this one has to exceed or stay below. */
  readonly cellOf: (key: LineKey) => CellRef;
  /** The tab of the sheet that the inputs stand on. */
  readonly sheet: string;
}

/**
 * What may be typed into a line's inputs: a stop where anything else has no value, a warning where a value outside is
 * possible, but odd. Pasting passes both, so nothing rests on it.
 */
export function inputRule(line: UnitLine, { bounds, cellOf, sheet }: RuleSources): NumberRule {
  const { key, label, valued: where, exceeds } = line;
  const title = label.length > longestTitle ? `${label.slice(0, longestTitle - 1)}…` : label;
  const stop = { style: "stop", title } as const;
  const cell = (of: LineKey): string => `=${printFormula({ ...cellOf(of), anchor: "both" }, sheet)}`;
  if (exceeds !== undefined)
    return {
      ...stop,
      operator: "greaterThan",
      first: cell(exceeds),
      message: assumptionWords.mustExceed(shortName(line), shortName(lineOf(exceeds))),
    };
  const exceeder = exceederOf(key);
  if (exceeder !== undefined)
    return {
      ...stop,
      operator: "between",
      first: almostNone,
      second: cell(exceeder.key),
      message: assumptionWords.mustStayBelow(label, shortName(exceeder)),
    };
  if (where !== undefined) {
    const message = assumptionWords.mustBeNumberAnd(label, where.words);
    const { above, least, most: greatest } = where;
    if (greatest !== undefined) return { ...stop, operator: "between", first: 0.000001, second: greatest, message };
    if (above !== undefined) return { ...stop, operator: "greaterThan", first: above, message };
    return { ...stop, operator: "atLeast", first: least ?? -most, message };
  }
  if (bounds === undefined)
    return { ...stop, operator: "between", first: -most, second: most, message: assumptionWords.mustBeNumber(label) };
  const [minimum, maximum] = [bounds.minimum, bounds.maximum].map((bound) => inWords(bound, line)) as [string, string];
  return {
    style: "warning",
    title,
    operator: "between",
    first: bounds.minimum,
    second: bounds.maximum,
    message: assumptionWords.usualRange(minimum, maximum),
  };
}

const inWords = (value: number, { measure }: UnitLine): string =>
  measure === "money"
    ? formatPrinted(decimal(String(value)), { decimals: 0 })
    : formatPrinted(decimal(String(value)).times(100), { decimals: 0, percent: true });
