import type { CasePlan } from "../../plan/CasesPlan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import { allOf, call, equal, greater, times } from "../../formula/build.ts";
import type { Place } from "../../formula/addresses.ts";
import type { SheetContext } from "../SheetContext.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { caseId, caseKey } from "./caseKeys.ts";
import { CaseSheet } from "./CaseSheet.ts";
import { caseHeads, caseWidths, column, keptCases } from "./columns.ts";
import { caseResults } from "./caseResults.ts";
import { ownCases } from "./ownCases.ts";
import { caseValues } from "./caseValues.ts";
import { caseWorkings } from "./caseWorkings.ts";
import * as caseWords from "./caseWords.ts";

/**
 * The Cases sheet: sets of assumptions side by side, and what each unit is worth in each, by native formulas that follow
 * whatever is typed into a case, or into the model where a case says nothing. Assumptions and units must be there.
 */
export function casesSheet({ book, assumed }: SheetContext, sheet: SheetBuilder): void {
  const money = assumed.money.printed;
  sheetHeader(sheet, caseWords.title, caseWords.subtitle(money));
  const on = new CaseSheet(book, sheet, assumed);
  sheet.freeze(on.names + 1, 1);
  sheet.columnWidths(caseWidths);
  heads(on);
  for (const unit of on.units) caseResults(on, unit);
  sheet.text(on.valuesTitle, column.label, "heading", caseWords.whatEachCaseAssumes);
  sheet.band(on.valuesTitle, "heading", column.unit, column.now);
  sheet.entry(caseWords.whatEachCaseAssumes, on.valuesTitle);
  for (const unit of on.units) caseValues(on, unit);
  sheet.text(on.workingsTitle, column.label, "heading", caseWords.howTheCasesAreCalculated);
  sheet.band(on.workingsTitle, "heading", column.unit, column.now);
  sheet.entry(caseWords.howTheCasesAreCalculated, on.workingsTitle);
  caseWorkings(on);
  ownCases(on);
  // What a unit of the user's own is worth and assumes; how it is calculated is not printed, here as above.
  const rowsIfTyped = on.own.map(({ results, valuesHeading, values }) => {
    const row = results.row("heading");
    return { row, rows: valuesHeading + values.length + 1 - row };
  });
  sheet.print({ columns: column.item, rows: on.workingsTitle, rowsIfTyped });
  // They lead to the sheet where a workbook has lost what it remembers of its build.
  for (let index = 0; index < keptCases; index += 1)
    book.addName(
      `Case_${index + 1}`,
      area(sheet, { row: on.names, column: column.firstCase + index }),
      `${caseHeads.kept(index)}: its name`,
    );
  book.keepCases({
    top: area(sheet, { row: on.heads, column: column.label }),
    cases: Array.from({ length: keptCases }, (_, index) => caseOf(on, index)),
    mayBeBlank: on.units.flatMap(({ values }) => values.filter(({ line }) => line.fact).map(({ id }) => id)),
    own: on.own.map(({ unit, values }) => ({
      id: unit.id,
      title: unit.title,
      values: values.map(({ id, line, index }) => ({
        id,
        label: line.label,
        index,
        holds: line.holds === "switch" ? "switch" : "number",
      })),
    })),
  });
}

const area = (sheet: SheetBuilder, { row, column: first }: Place, columns = 1): AreaPlan => ({
  sheet: sheet.id,
  row,
  column: first,
  rows: 1,
  columns,
});

/** What the columns are, and below the names that a person gives to cases. */
function heads({ sheet, heads: row, names }: CaseSheet): void {
  const kept = Array.from({ length: keptCases }, (_, index) => caseHeads.kept(index));
  sheet.heads(row, column.label, ["Case"]);
  sheet.heads(row, column.unit, ["Unit"], { indent: 1 });
  sheet.figureHeads(row, column.base, [caseHeads.base, ...kept, caseHeads.now]);
  sheet.heads(row, column.item, ["Item"], { indent: 1 });
  sheet.text(names, column.label, "label", "Name");
  sheet.text(names, column.base, "remark", caseWords.asItStarts);
  kept.forEach((_, index) => {
    const inputKey = caseKey(index, "name");
    sheet.put(names, column.firstCase + index, "input", { kind: "empty" }, { format: "text", inputKey, wrap: true });
  });
  sheet.text(names, column.now, "remark", caseWords.as);
  sheet.text(names, column.item, "key", "cases.name", { indent: 1 });
  const all = sheet.area({ row: names, column: column.firstCase }, { row: names, column: column.lastCase }, "both");
  const name = sheet.cell(names, column.firstCase);
  // COUNTIF takes no name of more than 255 characters, and others than the same for the same: "a*", ">5".
  const same = call("SUMPRODUCT", times(equal(all, name), 1));
  sheet.conditionalFormat({
    area: { row: names, column: column.firstCase, rows: 1, columns: keptCases },
    formula: allOf(greater(call("LEN", name), 0), greater(same, 1)),
    look: "break",
  });
}

function caseOf(on: CaseSheet, index: number): CasePlan {
  const { sheet, own, names } = on;
  const units = [...on.units, ...own];
  const of = column.firstCase + index;
  const at = (row: number): AreaPlan => area(sheet, { row, column: of });
  return {
    id: caseId(index),
    label: caseHeads.kept(index),
    name: at(names),
    inputs: Object.fromEntries(
      units.flatMap((unit) =>
        unit.values.map((value) => [value.id, at(on.valueRow(unit, value.line.key, value.index))]),
      ),
    ),
    headrooms: Object.fromEntries(units.map(({ unit, results }) => [unit.id, at(results.row("headroom"))])),
    calls: Object.fromEntries(own.map(({ unit, results }) => [unit.id, at(results.row("called"))])),
    reasons: Object.fromEntries(units.map(({ unit, workings }) => [unit.id, at(workings.row("reason"))])),
  };
}
