import { allOf, call, equal, isNumber, joined, unequal, when } from "../../formula/build.ts";
import { boundsOf } from "../../impairment/unit/boundsOf.ts";
import { exceederOf, unitOfLine } from "../../impairment/unit/lines.ts";
import { switchChoices, switchWord } from "../../plan/inputs/switchWords.ts";
import { inputRule } from "../assumptions/inputRule.ts";
import { lineKind } from "../assumptions/lineKind.ts";
import { caseKey } from "./caseKeys.ts";
import type { CaseSheet, CaseUnit, CaseValue } from "./CaseSheet.ts";
import { column, keptCases } from "./columns.ts";

/** What each case assumes of a unit: inputs for the kept ones; of the model's, the base case as it starts, and as it is. */
export function caseValues(on: CaseSheet, unit: CaseUnit): void {
  const { sheet } = on;
  sheet.text(unit.valuesHeading, column.label, "heading", unit.unit.title);
  for (const value of unit.values) valueRow(on, unit, value);
  marks(on, unit);
}

function valueRow(on: CaseSheet, unit: CaseUnit, value: CaseValue): void {
  const { sheet, book, assumed } = on;
  const { line, year, index, id } = value;
  const row = on.valueRow(unit, line.key, index);
  const format = lineKind(line);
  const isSwitch = line.holds === "switch";
  const unitWords = isSwitch ? switchChoices.join(" or ") : unitOfLine(line, assumed.money.printed);
  sheet.text(row, column.label, "label", [line.label, ...(year === undefined ? [] : [year])].join(" "), { indent: 1 });
  sheet.text(row, column.unit, "unit", unitWords, { indent: 1 });
  const start = unit.starts?.[line.key].values[index];
  if (typeof start === "boolean") sheet.text(row, column.base, "formula", switchWord(start), { format });
  else if (start !== undefined) sheet.number(row, column.base, "formula", String(start), { format });
  for (let kept = 0; kept < keptCases; kept += 1)
    sheet.put(row, column.firstCase + kept, "input", { kind: "empty" }, { format, inputKey: caseKey(kept, id) });
  if (unit.starts !== undefined) {
    const now = book.cell(id);
    sheet.formula(row, column.now, "link", when(equal(call("COUNTA", now), 0), "", now), { format });
  }
  sheet.text(row, column.item, "key", id, { indent: 1 });
  rules(on, unit, value, row);
}

/** What may be typed, case by case where a rule reads another value of the same case. */
function rules(on: CaseSheet, unit: CaseUnit, { line }: CaseValue, row: number): void {
  const { sheet, assumed } = on;
  const area = { row, column: column.firstCase, rows: 1, columns: keptCases };
  if (line.holds === "switch") {
    sheet.choice({ area, choices: switchChoices });
    return;
  }
  const start = unit.starts?.[line.key].values.map(Number);
  // What is usual of an amount depends on the company and its money.
  const usual = line.measure === "ratio" ? line.bounds : undefined;
  const bounds = start === undefined ? usual : boundsOf(line, assumed.money.scale, start);
  const ruleAt = (of: number) =>
    inputRule(line, {
      ...(bounds && { bounds }),
      cellOf: (key) => on.value(unit, key, of),
      sheet: sheet.name,
    });
  const readsAnother = line.exceeds !== undefined || exceederOf(line.key) !== undefined;
  if (!readsAnother) sheet.rule({ ...ruleAt(column.firstCase), area });
  else
    for (let of: number = column.firstCase; of <= column.lastCase; of += 1)
      sheet.rule({ ...ruleAt(of), area: { ...area, column: of, columns: 1 } });
}

/** What a case has otherwise than the base case stands out; so does what should be a number in a case that is used. */
function marks(on: CaseSheet, unit: CaseUnit): void {
  const { sheet } = on;
  const [row, of] = [unit.valuesHeading + 1, column.firstCase];
  const cell = sheet.cell(row, of);
  const base = sheet.cell(row, column.base, "column");
  const area = { row, column: of, rows: unit.values.length, columns: keptCases };
  const forecast = unit.values.filter(({ line }) => line.fact === undefined && line.holds !== "switch").length;
  sheet.conditionalFormat({
    area: { ...area, rows: forecast },
    formula: allOf(on.isUsed(unit, of, "row"), equal(isNumber(cell), false)),
    look: "outOfBounds",
  });
  if (unit.starts === undefined) return;
  sheet.conditionalFormat({
    area,
    formula: allOf(unequal(joined(cell, ""), ""), unequal(joined(cell, ""), joined(base, ""))),
    look: "explained",
  });
}
