import { areaOf, call, equal, greater, joined, when } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { ConditionalFormatPlan } from "../../plan/plan.ts";
import { rows as rowsOf } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";
import { changedByYou } from "./statuses.ts";

/** The keys of the master check's cells: the number of breaks that are not explained, and the sentence. */
export const checksKeys = { breaks: "checks.breaks", master: "checks.master" } as const;

/** The rows of the master check, with a blank one below. */
export const masterRows = rowsOf({ breaks: 1, sentence: 1, blank: 1 });

/** Counts the checks that break and are not explained, and says so in words. */
export function masterCheck(
  book: BookBuilder,
  sheet: SheetBuilder,
  top: number,
  checks: { readonly first: number; readonly last: number },
): void {
  const placed = masterRows.at(top);
  const [breaks, sentence] = [placed.row("breaks"), placed.row("sentence")].map((row) =>
    sheet.cell(row, column.expected),
  ) as [CellRef, CellRef];
  const area = (of: number): AreaRef =>
    areaOf(sheet.cell(checks.first, of, "both"), sheet.cell(checks.last, of, "both"));
  const [numbers, statuses] = [area(column.number), area(column.status)];
  sheet.text(breaks.row, column.name, "subtotal", "Breaks that are not explained");
  sheet.formula(breaks.row, breaks.column, "total", call("COUNTIF", statuses, "break"), {});
  sheet.text(sentence.row, column.name, "subtotal", "Master check");
  sheet.formula(sentence.row, sentence.column, "subtotal", sentenceOf(breaks, numbers, statuses), {});
  const broken = greater({ ...breaks, anchor: "both" }, 0);
  for (const cell of [breaks, sentence]) mark(sheet, { ...cell, rows: 1 }, broken, "break");
  for (const [said, look] of [
    ["break", "break"],
    ["explained", "explained"],
    [changedByYou, "explained"],
  ] as const) {
    const first = sheet.cell(checks.first, column.status, "column");
    mark(sheet, { ...first, rows: checks.last - checks.first + 1 }, equal(first, said), look);
  }
  addMeasures(book, sheet, breaks, sentence);
}

function sentenceOf(breaks: CellRef, numbers: AreaRef, statuses: AreaRef): Formula {
  const counted = (status: string): Formula => call("COUNTIF", statuses, status);
  const count = call("COUNT", numbers);
  const changed = when(equal(counted(changedByYou), 0), "", joined("; ", counted(changedByYou), ` ${changedByYou}`));
  return when(
    equal(breaks, 0),
    joined("All ", count, " checks tie out; ", counted("explained"), " explained", changed),
    joined(breaks, when(equal(breaks, 1), " break", " breaks"), " in ", count, " checks"),
  );
}

function mark(
  sheet: SheetBuilder,
  { row, column: first, rows }: { readonly row: number; readonly column: number; readonly rows: number },
  condition: Formula,
  look: ConditionalFormatPlan["look"],
): void {
  const area = { row, column: first, rows, columns: 1 };
  sheet.conditionalFormat({ area, formula: condition, look });
}

function addMeasures(book: BookBuilder, sheet: SheetBuilder, breaks: CellRef, sentence: CellRef): void {
  const areaIn = ({ row, column: of }: CellRef) => ({ sheet: sheet.id, row, column: of, rows: 1, columns: 1 });
  const group = "Checks";
  book.register(checksKeys.breaks, sheet, breaks);
  book.register(checksKeys.master, sheet, sentence);
  book.addMeasure({
    id: checksKeys.breaks,
    name: book.addName("Checks_Breaks", areaIn(breaks), "Tie-outs that break and are not explained"),
    label: "Breaks that are not explained",
    group,
    cell: areaIn(breaks),
    kind: "count",
    unit: "checks",
  });
  book.addMeasure({
    id: checksKeys.master,
    name: book.addName("Checks_Master", areaIn(sentence), "The master check in words"),
    label: "Master check",
    group,
    cell: areaIn(sentence),
    kind: "text",
    unit: "",
  });
}
