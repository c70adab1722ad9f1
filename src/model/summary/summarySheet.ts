import type { Filing } from "../../filing/Filing.ts";
import { cellAddress } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { checksKeys } from "../checks/checksSheet.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { reportedYears } from "../sheets/measureSheet.ts";
import { conditionText, sourceText } from "../sheets/provenance.ts";
import { figureKey } from "../sheets/renderTable.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { expenseSection, growthSection, lossSection, marginSection } from "./marginSections.ts";
import { customerSection, gearingSection, goodwillSection, receivablesSection } from "./positionSections.ts";
import type { Refer, SummaryLine } from "./SummaryLine.ts";

const sections = [
  growthSection,
  marginSection,
  expenseSection,
  lossSection,
  receivablesSection,
  gearingSection,
  customerSection,
  goodwillSection,
];

const firstYear = 2;
const column = {
  label: 0,
  unit: 1,
  of: (year: string): number => firstYear + reportedYears.findIndex((reported) => reported === year),
  basis: firstYear + reportedYears.length,
  how: firstYear + reportedYears.length + 1,
  source: firstYear + reportedYears.length + 2,
  condition: firstYear + reportedYears.length + 3,
  item: firstYear + reportedYears.length + 4,
} as const;

/**
 * The analysis that follows from the figures, each line with its formula in words, an announced one with its source. The
 * other sheets must be complete.
 */
export function summarySheet(book: BookBuilder, sheet: SheetBuilder, announcement: Filing): void {
  const top = sheetHeader(
    sheet,
    "Summary",
    "Analysis of the announced figures by native formulas; units by row, years ended, or as at, 31 December",
  );
  masterCheck(book, sheet, top);
  const heads = top + 2;
  sheet.heads(heads, column.label, ["Measure", "Unit"]);
  sheet.figureHeads(heads, firstYear, reportedYears);
  sheet.heads(heads, column.basis, ["Basis", "How it is calculated", "Source", "Condition", "Item"], { indent: 1 });
  sheet.freeze(heads + 1, 1);
  sheet.columnWidths([72, 21, ...reportedYears.map(() => 14), 14, 104, 118, 44, 38]);
  let row = heads + 1;
  for (const { title, lines } of sections) {
    sheet.text(row, column.label, "heading", title);
    sheet.band(row, "heading", column.unit, column.item);
    sheet.entry(title, row);
    lines.forEach((line, index) => {
      summaryLine(book, sheet, announcement, row + 1 + index, line);
    });
    row += lines.length + 2;
  }
}

function masterCheck(book: BookBuilder, sheet: SheetBuilder, row: number): void {
  const { sheet: checks, place } = book.find(checksKeys.master);
  const cell = { row, column: column.unit };
  sheet.text(row, column.label, "label", "Checks");
  sheet.formula(row, cell.column, "link", book.reference(checksKeys.master, sheet), {
    link: { sheet: checks.id, address: cellAddress(place) },
  });
  sheet.conditionalFormat({
    area: { ...cell, rows: 1, columns: 1 },
    formula: `=ISNUMBER(SEARCH("break",${cellAddress(cell)}))`,
    look: "break",
  });
}

function summaryLine(
  book: BookBuilder,
  sheet: SheetBuilder,
  announcement: Filing,
  row: number,
  { id, label, unit, format, years, formula, how, basis, rows = [] }: SummaryLine,
): void {
  // A value of no year, such as a unit's headroom, is known by its id alone.
  const refer: Refer = (figure, key) => book.reference(key === "" ? figure : figureKey(figure, key), sheet);
  sheet.text(row, column.label, "label", label, { indent: 1 });
  sheet.text(row, column.unit, "unit", unit);
  for (const year of years) {
    const cell = { row, column: column.of(year) };
    const text = formula(refer, year);
    sheet.formula(row, cell.column, text.includes("!") ? "link" : "formula", text, { format });
    book.register(figureKey(id, year), sheet, cell);
    if (format === "headroom") {
      sheet.conditionalFormat({
        area: { ...cell, rows: 1, columns: 1 },
        formula: `=${cellAddress(cell)}<0`,
        look: "loss",
      });
    }
  }
  sheet.text(row, column.how, "source", how, { indent: 1 });
  sheet.text(row, column.basis, "basis", basis, { indent: 1 });
  if (basis === "announced") {
    const sources = rows.map((figure) => ({
      row: announcement.row(figure),
      columns: announcement.tableOf(figure).columns.filter(({ key }) => years.includes(key)),
    }));
    const inColumn = (of: number, texts: readonly string[]): void => {
      sheet.text(row, of, "source", [...new Set(texts)].join("; "), { indent: 1 });
    };
    inColumn(
      column.source,
      sources.map((source) => sourceText(source.row.source)),
    );
    inColumn(
      column.condition,
      sources.map((source) => conditionText(source.row, source.columns)),
    );
  }
  sheet.text(row, column.item, "key", id, { indent: 1 });
}
