import {
  call,
  equal,
  formulaOf,
  greater,
  isError,
  joined,
  less,
  atMost,
  when,
  type Operand,
} from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { anyIn } from "../../formula/lists.ts";
import { driverLines } from "../../impairment/unit/drivers.ts";
import type { ValuedWhere } from "../../impairment/unit/LineEntry.ts";
import { lineOf, shortName, type UnitLine } from "../../impairment/unit/lines.ts";
import { isAbove } from "../goodwill/analysis/terminalValue.ts";
import { lowerFirst } from "../lowerFirst.ts";
import { workedLines, type CaseSheet, type CaseUnit } from "./CaseSheet.ts";
import { workedCell } from "./workedCell.ts";
import { column } from "./columns.ts";
import * as caseWords from "./caseWords.ts";
import * as termWords from "../termWords.ts";

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
    ...notAbove(on, unit, of),
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
    termWords.holdsAnError,
    when(call("ISTEXT", value), text, when(equal(value, ""), "is missing", caseWords.isNotANumber)),
  );
  const name = joined(call("LOWER", call("LEFT", label, 1)), call("MID", label, 2, 100));
  return { is: greater(at, 0), words: caseWords.noValue(name, said) };
}

const named = ({ label }: Pick<UnitLine, "label">, words: string): string => `No value: ${lowerFirst(label)} ${words}`;

/** Numbers of the forecast that leave no value. */
const outside = (on: CaseSheet, unit: CaseUnit, of: number): readonly Trouble[] =>
  driverLines.flatMap((line) => {
    const { key, holds, valued } = line;
    if (valued?.above === undefined) return [];
    const least = holds === "yearly" ? call("MIN", on.yearsOf(unit, key, of)) : on.value(unit, key, of);
    return [{ is: atMost(least, valued.above), words: named(line, valued.words) }];
  });

/** Facts and switches that are none, or out of what has a value; where a case leaves one blank, the model's. */
function noFacts(on: CaseSheet, unit: CaseUnit, of: number): readonly Trouble[] {
  return workedLines.flatMap((line): readonly Trouble[] => {
    const { key, holds, valued } = line;
    const cell = workedCell(on, unit, key, of);
    const isNone = {
      is: isError(cell),
      words: named(line, holds === "switch" ? caseWords.isNeitherYesNorNo : caseWords.holdsNoNumber),
    };
    const { above, least, most }: Partial<ValuedWhere> = valued ?? {};
    const bounds = [
      ...(above === undefined ? [] : [atMost(cell, above)]),
      ...(least === undefined ? [] : [less(cell, least)]),
      ...(most === undefined ? [] : [greater(cell, most)]),
    ];
    return valued === undefined ? [isNone] : [isNone, { is: anyIn(bounds), words: named(line, valued.words) }];
  });
}

/** A rate that is not above the growth that it has to exceed. */
const notAbove = (on: CaseSheet, unit: CaseUnit, of: number): readonly Trouble[] =>
  driverLines.flatMap((line) => {
    const { key, exceeds } = line;
    if (exceeds === undefined) return [];
    const above = isAbove(on.value(unit, key, of), on.value(unit, exceeds, of));
    return [{ is: call("NOT", above), words: named(line, caseWords.mustBeAbove(shortName(lineOf(exceeds)))) }];
  });
