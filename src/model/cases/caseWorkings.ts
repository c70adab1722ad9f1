import {
  allOf,
  anyOf,
  call,
  equal,
  errorValue,
  greater,
  isNumber,
  minus,
  plus,
  times,
  unequal,
  when,
  type Operand,
} from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { readsOtherSheet } from "../../formula/printFormula.ts";
import { adjustmentsOf, unitOfLine, type LineKey, type UnitLine } from "../../impairment/unit/lines.ts";
import { isSwitch, switchFormula } from "../assumptions/switchFormula.ts";
import { lineKind } from "../assumptions/lineKind.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import { resultKey } from "./caseKeys.ts";
import { marginOf } from "../goodwill/cashMargin.ts";
import { caseReason } from "./caseReason.ts";
import { workedLines, type CaseSheet, type CaseUnit, type WorkedKey } from "./CaseSheet.ts";
import { column } from "./columns.ts";
import { valuedOf } from "./valuedOf.ts";
import { workedCell } from "./workedCell.ts";
import * as caseWords from "./caseWords.ts";
import * as termWords from "../termWords.ts";

/** More than the rows of any sheet. */
const beyond = 2_000_000;
const none = errorValue("#N/A");

/** What the results rest on: which cases are used, and of each unit its flows by year in each case. */
export function caseWorkings(on: CaseSheet): void {
  const { sheet, used, names } = on;
  sheet.text(used, column.label, "label", caseWords.anythingIsTypedInto);
  sheet.put(used, column.base, "formula", { kind: "logical", value: true }, { format: "logical" });
  for (let of: number = column.firstCase; of <= column.lastCase; of += 1) {
    const values = on.units.map((unit) => on.allValues(unit, of));
    const typed = greater(call("COUNTA", sheet.cell(names, of), ...values), 0);
    sheet.formula(used, of, "formula", typed, { format: "logical" });
  }
  for (const unit of on.units) unitWorkings(on, unit);
}

/** What the results of a unit of the user's own rest on. */
export function ownWorkings(on: CaseSheet, unit: CaseUnit): void {
  unitWorkings(on, unit);
  line(on, unit, unit.used, [caseWords.theCaseSaysSomething, "", "logical"], (at) =>
    greater(call("COUNTA", on.allValues(unit, at)), 0),
  );
}

/** True of a case that is used and in which the unit has a value. */
export const hasValue = (on: CaseSheet, unit: CaseUnit, of: number): Formula =>
  on.sheet.cell(unit.workings.row("valued"), of);

function unitWorkings(on: CaseSheet, unit: CaseUnit): void {
  const { sheet, assumed } = on;
  const { workings, unit: of } = unit;
  const money = assumed.money.printed;
  sheet.text(workings.row("heading"), column.label, "heading", of.title);
  line(on, unit, workings.row("noNumber"), [caseWords.theFirstValue, caseWords.rowBelowItsHeading, "count"], (at) =>
    when(on.isUsed(unit, at), firstNoNumber(on, unit, at), 0),
  );
  line(on, unit, workings.row("reason"), [termWords.reasonForNoValue, "", "text"], (at) =>
    when(on.isUsed(unit, at), caseReason(on, unit, at), ""),
  );
  line(on, unit, workings.row("valued"), [caseWords.theCaseIsUsed, "", "logical"], (at) =>
    allOf(on.isUsed(unit, at), equal(sheet.cell(workings.row("reason"), at), "")),
  );
  on.book.register(resultKey(of.id, "reason"), sheet, { row: workings.row("reason"), column: column.base });
  for (const worked of workedLines) {
    const { key, label, fact } = worked;
    const words = fact && unit.starts !== undefined ? caseWords.theModelsWhereBlank(label) : label;
    line(on, unit, workings.row(key), [words, unitOfLine(worked, money), lineKind(worked)], (at) =>
      when(on.isUsed(unit, at), inForce(on, unit, worked, at), ""),
    );
  }
  assumed.years.forEach((year, index) => {
    line(on, unit, workings.row("revenue", index), [`Revenue ${year}`, money, "amount"], (at) =>
      shown(on, unit, at, revenue(on, unit, at, index)),
    );
    line(on, unit, workings.row("cashFlow", index), [`Cash flow ${year}`, money, "amount"], (at) =>
      shown(on, unit, at, cashFlow(on, unit, at, index)),
    );
  });
  line(on, unit, workings.row("terminalFlow"), [caseWords.cashFlowOfTheYear, money, "amount"], (at) =>
    shown(on, unit, at, terminalFlow(on, unit, at)),
  );
}

type Format = "count" | "logical" | "amount" | "text" | ReturnType<typeof lineKind>;

function line(
  { sheet }: CaseSheet,
  unit: CaseUnit,
  row: number,
  [label, unitWords, format]: readonly [label: string, unit: string, format: Format],
  formula: (of: number) => Formula,
): void {
  sheet.text(row, column.label, "label", label, { indent: 1 });
  sheet.text(row, column.unit, "unit", unitWords, { indent: 1 });
  for (const of of valuedOf(unit)) {
    const found = formula(of);
    sheet.formula(row, of, readsOtherSheet(found, sheet.name) ? "link" : "formula", found, { format });
  }
}

const shown = (on: CaseSheet, unit: CaseUnit, of: number, formula: Operand): Formula =>
  when(hasValue(on, unit, of), formula, "");

/** Where among the forecast's values the first stands that is no number, from 1; 0 where each is one. A row of the user's between them is passed over. */
function firstNoNumber(on: CaseSheet, unit: CaseUnit, of: number): Formula {
  const values = on.forecast(unit, of);
  const keys = on.forecast(unit, column.item, "both");
  const fine = times(isNumber(values), minus(1, call("ISLOGICAL", values)));
  const wrong = times(unequal(keys, ""), minus(1, fine));
  const first = minus(beyond, call("SUMPRODUCT", call("MAX", times(wrong, minus(beyond, call("ROW", values))))));
  return when(equal(call("SUMPRODUCT", wrong), 0), 0, plus(minus(first, call("ROW", values.first)), 1));
}

/** What a case has of a line: its own, or the model's where it leaves a fact blank; #N/A where that is no value. */
function inForce(on: CaseSheet, unit: CaseUnit, { key, holds, fact }: UnitLine<WorkedKey>, of: number): Formula {
  const own = on.value(unit, key, of);
  const taken = (cell: CellRef): Formula => {
    if (holds === "switch") return when(isSwitch(cell), switchFormula(cell), none);
    return when(anyOf(call("ISLOGICAL", cell), equal(isNumber(cell), false)), none, cell);
  };
  if (!fact || of === column.base || unit.starts === undefined) return taken(own);
  return when(equal(call("COUNTA", own), 0), taken(on.book.cell(assumptionKey(unit.unit, key))), taken(own));
}

const years =
  ({ sheet }: CaseSheet, { workings }: CaseUnit, part: "revenue" | "cashFlow", of: number) =>
  (index: number) =>
    sheet.cell(workings.row(part, index), of);

function revenue(on: CaseSheet, unit: CaseUnit, of: number, index: number): Formula {
  const before = index === 0 ? on.value(unit, "baseRevenue", of) : years(on, unit, "revenue", of)(index - 1);
  return times(before, plus(1, on.value(unit, "revenueGrowth", of, index)));
}

/** What is earned of revenue, with what is added to it, − what is spent of it. */
const cashMargin = (on: CaseSheet, unit: CaseUnit, of: number, index: number): Formula =>
  marginOf((key) => {
    const value = (each: LineKey): CellRef => on.value(unit, each, of, index);
    const added = adjustmentsOf(key).filter((line) => unit.values.some((held) => held.line.key === line.key));
    return plus(value(key), ...added.map((line) => value(line.key)));
  });

function cashFlow(on: CaseSheet, unit: CaseUnit, of: number, index: number): Formula {
  const at = years(on, unit, "revenue", of);
  const tied = on.value(unit, "workingCapital", of);
  const opening = index === 0 ? workedCell(on, unit, "openingWorkingCapital", of) : times(tied, at(index - 1));
  const increase = minus(times(tied, at(index)), opening);
  return minus(times(at(index), cashMargin(on, unit, of, index)), increase);
}

/** The year after the last grows by the terminal growth and keeps the last year's ratios. */
function terminalFlow(on: CaseSheet, unit: CaseUnit, of: number): Formula {
  const last = on.assumed.years.length - 1;
  const revenueOfLast = years(on, unit, "revenue", of)(last);
  const growth = on.value(unit, "terminalGrowth", of);
  const earned = times(revenueOfLast, plus(1, growth), cashMargin(on, unit, of, last));
  return minus(earned, times(on.value(unit, "workingCapital", of), revenueOfLast, growth));
}
