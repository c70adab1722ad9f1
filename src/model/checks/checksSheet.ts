import { settle } from "../../accounting/tieOuts/settle.ts";
import type { FigureRef, TieOutCase } from "../../accounting/tieOuts/tieOutCase.ts";
import { tieOuts } from "../../accounting/tieOuts/tieOuts.ts";
import type { Filing } from "../../filing/Filing.ts";
import { areaAddress, cellAddress, type Place } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { numberKind } from "../numberKind.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { notAvailable } from "../sheets/crossCheck.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { assumptionCheckRow } from "./assumptionCheckRow.ts";
import { assumptionChecks, assumptionsGroup, changedByYou } from "./assumptionChecks.ts";
import { announcedRows, checkRows, column, keyOf, ownCellFinds, type CheckRow } from "./checkRows.ts";
import { fine, noise } from "./differenceKinds.ts";
import { foundFormula } from "./foundFormula.ts";
import { jumpCell } from "./jumpCell.ts";

/** The keys of the master check's cells: the number of breaks that are not explained, and the sentence. */
export const checksKeys = { breaks: "checks.breaks", master: "checks.master" } as const;

/** Every tie-out as a row of live formulas, and the master check. All figures must be placed already. */
export function checksSheet(book: BookBuilder, sheet: SheetBuilder, announcement: Filing): void {
  const top = sheetHeader(
    sheet,
    "Checks",
    "Every tie-out: what the announcement prints against what follows from its other figures, in the unit of the row; a boxed figure is the announced one, as its own cell calculates",
  );
  const heads = top + 3;
  const rows = checkRows(tieOuts(announcement), assumptionChecks, heads + 1);
  masterCheck(book, sheet, top, rows);
  sheet.heads(heads, column.number, ["#", "Check", "Group", "Unit"]);
  sheet.figureHeads(heads, column.expected, ["Expected", "Found", "Difference", "Tolerance"]);
  sheet.heads(heads, column.status, ["Status"], { indent: 1 });
  sheet.heads(heads, column.expectedIn, ["Expected stands in", "Found from", "Item", "Reason"]);
  sheet.freeze(heads + 1, 2);
  sheet.columnWidths([5, 96, 30, 13, 13, 13, 12, 12, 18, 24, 24, 24, 110]);

  const announced = announcedRows(rows);
  for (const row of rows) {
    if (row.kind === "heading") groupHeading(sheet, row);
    else if (row.kind === "assumption") assumptionCheckRow(book, sheet, announcement, row.row, row.number, row.check);
    else checkRow(book, sheet, announcement, row.row, row.number, row.tie, announced);
  }
}

function masterCheck(book: BookBuilder, sheet: SheetBuilder, top: number, rows: readonly CheckRow[]): void {
  const area = (of: number): string =>
    areaAddress({ row: rows.at(0)?.row ?? top, column: of }, { row: rows.at(-1)?.row ?? top, column: of }, "both");
  const breaks: Place = { row: top, column: column.expected };
  const sentence: Place = { row: top + 1, column: column.expected };
  const of = cellAddress(breaks);
  const count = `COUNT(${area(column.number)})`;
  const counted = (status: string): string => `COUNTIF(${area(column.status)},"${status}")`;
  sheet.text(breaks.row, column.name, "subtotal", "Breaks that are not explained");
  sheet.formula(breaks.row, breaks.column, "total", counted("break"), {});
  sheet.text(sentence.row, column.name, "subtotal", "Master check");
  sheet.formula(
    sentence.row,
    sentence.column,
    "subtotal",
    `IF(${of}=0,"All "&${count}&" checks tie out; "&${counted("explained")}&" explained"&IF(${counted(changedByYou)}=0,"","; "&${counted(changedByYou)}&" ${changedByYou}"),${of}&IF(${of}=1," break"," breaks")&" in "&${count}&" checks")`,
    {},
  );
  for (const place of [breaks, sentence]) {
    sheet.conditionalFormat({
      area: { ...place, rows: 1, columns: 1 },
      formula: `=${cellAddress(breaks, "both")}>0`,
      look: "break",
    });
  }
  const first = rows.at(0)?.row ?? top;
  const status = { row: first, column: column.status, rows: (rows.at(-1)?.row ?? top) - first + 1, columns: 1 };
  for (const [said, look] of [
    ["break", "break"],
    ["explained", "explained"],
    [changedByYou, "explained"],
  ] as const) {
    sheet.conditionalFormat({
      area: status,
      formula: `=${cellAddress({ row: first, column: column.status }, "column")}="${said}"`,
      look,
    });
  }
  book.register(checksKeys.breaks, sheet, breaks);
  book.register(checksKeys.master, sheet, sentence);
  const cell = { sheet: sheet.id, ...breaks, rows: 1, columns: 1 };
  const group = "Checks";
  book.addMeasure({
    id: checksKeys.breaks,
    name: book.addName("Checks_Breaks", cell, "Tie-outs that break and are not explained"),
    label: "Breaks that are not explained",
    group,
    cell,
    kind: "count",
    unit: "checks",
  });
  const said = { sheet: sheet.id, ...sentence, rows: 1, columns: 1 };
  book.addMeasure({
    id: checksKeys.master,
    name: book.addName("Checks_Master", said, "The master check in words"),
    label: "Master check",
    group,
    cell: said,
    kind: "text",
    unit: "",
  });
}

function groupHeading(sheet: SheetBuilder, { row, group, first, last }: Extract<CheckRow, { kind: "heading" }>): void {
  const statuses = areaAddress({ row: first, column: column.status }, { row: last, column: column.status });
  const possible =
    group === assumptionsGroup ? ["exact", changedByYou, "break"] : ["exact", "within rounding", "explained", "break"];
  const counts = possible.map((status) => `COUNTIF(${statuses},"${status}")&" ${status}"`);
  sheet.entry(group, row);
  sheet.band(row, "heading", column.number, column.number);
  sheet.text(row, column.name, "heading", group);
  sheet.formula(row, column.group, "heading", `ROWS(${statuses})&" checks: "&${counts.join('&", "&')}`, {});
  sheet.band(row, "heading", column.unit, column.reason);
}

function checkRow(
  book: BookBuilder,
  sheet: SheetBuilder,
  announcement: Filing,
  row: number,
  number: number,
  tie: TieOutCase,
  announced: ReadonlyMap<string, number>,
): void {
  const unit = announcement.unit(tie.expected.item, tie.expected.column);
  const format = numberKind(announcement.measure(tie.expected.item, tie.expected.column));
  const { expected, tolerance } = settle(announcement, tie);
  const place = (figure: FigureRef): { readonly sheet: SheetBuilder; readonly place: Place } => {
    const printed = announcement.unit(figure.item, figure.column) === "%" ? announced.get(keyOf(figure)) : undefined;
    return printed === undefined
      ? book.find(keyOf(figure))
      : { sheet, place: { row: printed, column: column.expected } };
  };
  const refer = (figure: FigureRef): string => {
    const at = place(figure);
    return at.sheet === sheet ? cellAddress(at.place) : book.reference(keyOf(figure), sheet);
  };

  sheet.number(row, column.number, "unit", String(number), {});
  sheet.text(row, column.name, "label", tie.name);
  sheet.text(row, column.group, "unit", tie.group);
  sheet.text(row, column.unit, "unit", unit);
  const own = book.reference(keyOf(tie.expected), sheet);
  if (tie.calculatedInSheet === true) {
    sheet.number(row, column.expected, "input", expected.toString(), { format, announced: expected.toString() });
  } else {
    sheet.formula(row, column.expected, "link", tie.expectedSign === -1 ? `-${own}` : own, { format });
  }
  const at = (of: number): string => cellAddress({ row, column: of });
  if (tie.found === undefined) {
    sheet.text(row, column.found, "remark", notAvailable);
  } else {
    const found = ownCellFinds(announcement, tie) ? own : foundFormula(announcement, tie.found, unit, refer);
    sheet.formula(row, column.found, found.includes("!") ? "link" : "formula", found, { format });
    sheet.formula(
      row,
      column.difference,
      "formula",
      `ROUND(${at(column.found)}-${at(column.expected)},${noise(format)})`,
      { format: fine(format) },
    );
  }
  sheet.number(row, column.tolerance, "formula", tolerance.toString(), { format: fine(format) });
  sheet.formula(row, column.status, "basis", statusFormula(tie, at(column.difference), at(column.tolerance)), {
    indent: 1,
  });
  jumpCell(sheet, row, column.expectedIn, book.find(keyOf(tie.expected)));
  const term = firstTerm(tie);
  if (term !== undefined) jumpCell(sheet, row, column.foundFrom, place(term));
  if (tie.explained !== undefined) sheet.text(row, column.reason, "remark", tie.explained);
  sheet.text(row, column.item, "key", tie.id);
}

/** The tie-out's status from its difference and tolerance; a difference that is no number is a break. */
function statusFormula({ explained, found }: TieOutCase, difference: string, tolerance: string): string {
  if (found === undefined) return '"explained"';
  const broken = explained === undefined ? "break" : "explained";
  return `IF(ISNUMBER(${difference}),IF(${difference}=0,"exact",IF(ABS(${difference})<=${tolerance},"within rounding","${broken}")),"break")`;
}

function firstTerm({ found }: TieOutCase): FigureRef | undefined {
  return found?.kind === "sum" ? found.terms[0] : found?.numerator[0];
}
