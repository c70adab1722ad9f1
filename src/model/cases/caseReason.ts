import {
  call,
  equal,
  formulaOf,
  greater,
  isError,
  joined,
  less,
  atMost,
  anyOf,
  when,
  type Operand,
} from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { assumptionLines, type LineKey } from "../../impairment/unit/lines.ts";
import { valuedWhere } from "../../impairment/value/valuedWhere.ts";
import { isAbove } from "../goodwill/analysis/terminalValue.ts";
import { lowerFirst } from "../lowerFirst.ts";
import { workedLines, type CaseSheet, type CaseUnit } from "./CaseSheet.ts";
import { workedCell } from "./workedCell.ts";
import { column } from "./columns.ts";
import { caseWords } from "./caseWords.ts";

/** As much of a text as a sentence quotes. */
const quoted = 30;

/** Something that leaves a unit without a value, and how it is said. */
interface Trouble {
  readonly is: Formula;
  readonly words: Operand;
}

/** Why a unit has no value in a case that is used: "No value: gross margin 2031 is missing"; "" where it has one. */
export function caseReason(on: CaseSheet, unit: CaseUnit, of: number): Formula {
  const troubles = [
    noNumber(on, unit, of),
    ...outside(on, unit, of),
    ...noFacts(on, unit, of),
    belowGrowth(on, unit, of),
  ];
  return formulaOf(troubles.reduceRight<Operand>((rest, { is, words }) => when(is, words, rest), ""));
}

/** A value of the forecast that is no number, quoted where it is a text. */
function noNumber(on: CaseSheet, unit: CaseUnit, of: number): Trouble {
  const at = on.sheet.cell(unit.workings.row("noNumber"), of);
  const label = call("INDEX", on.forecast(unit, column.label, "both"), at);
  const value = call("INDEX", on.forecast(unit, of), at);
  const text = caseWords.isTheTextNot(call("LEFT", value, quoted));
  const said = when(
    isError(value),
    caseWords.holdsAnErrorNot,
    when(call("ISTEXT", value), text, when(equal(value, ""), "is missing", caseWords.isNotANumber)),
  );
  const name = joined(call("LOWER", call("LEFT", label, 1)), call("MID", label, 2, 100));
  return { is: greater(at, 0), words: caseWords.noValue(name, said) };
}

const named = (key: LineKey, words: string): string => {
  const line = assumptionLines.find((each) => each.key === key);
  return `No value: ${lowerFirst(line?.label ?? key)} ${words}`;
};

const wordsOf = (key: LineKey): string => named(key, valuedWhere[key]?.words ?? caseWords.hasNoValue);

/** Numbers of the forecast that leave no value. */
function outside(on: CaseSheet, unit: CaseUnit, of: number): readonly Trouble[] {
  const least = (key: LineKey): number => valuedWhere[key]?.above ?? 0;
  const single = (key: LineKey): Trouble => ({ is: atMost(on.value(unit, key, of), least(key)), words: wordsOf(key) });
  const growth = call("MIN", on.yearsOf(unit, "revenueGrowth", of));
  return [
    single("baseRevenue"),
    { is: atMost(growth, least("revenueGrowth")), words: wordsOf("revenueGrowth") },
    single("terminalGrowth"),
    single("preTaxDiscountRate"),
  ];
}

/** Facts and switches that are none, or out of what has a value; where a case leaves one blank, the model's. */
function noFacts(on: CaseSheet, unit: CaseUnit, of: number): readonly Trouble[] {
  return workedLines.flatMap((key): readonly Trouble[] => {
    const cell = workedCell(on, unit, key, of);
    const isNone = {
      is: isError(cell),
      words: named(
        key,
        key.endsWith("ing") || key.startsWith("gross") ? caseWords.isNeitherYesNorNo : caseWords.holdsNoNumber,
      ),
    };
    const { above, least: lowest, most } = valuedWhere[key] ?? {};
    const bounds = [
      ...(above === undefined ? [] : [atMost(cell, above)]),
      ...(lowest === undefined ? [] : [less(cell, lowest)]),
      ...(most === undefined ? [] : [greater(cell, most)]),
    ];
    const [first, ...others] = bounds;
    if (first === undefined) return [isNone];
    return [isNone, { is: others.length === 0 ? first : anyOf(first, ...others), words: wordsOf(key) }];
  });
}

function belowGrowth(on: CaseSheet, unit: CaseUnit, of: number): Trouble {
  const above = isAbove(on.value(unit, "preTaxDiscountRate", of), on.value(unit, "terminalGrowth", of));
  return { is: call("NOT", above), words: named("preTaxDiscountRate", caseWords.mustBeAboveTheTerminal) };
}
