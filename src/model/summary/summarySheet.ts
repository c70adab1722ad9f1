import { documentNoun } from "../documentNoun.ts";
import { sourceText } from "../../filing/sourceText.ts";
import type { Place } from "../../formula/addresses.ts";
import { atLeast, call, isNumber, joined, when } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { readsOtherSheet } from "../../formula/printFormula.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { cellLook } from "../cellLook.ts";
import { derivationFormula } from "../derivationFormula.ts";
import { lowerFirst } from "../lowerFirst.ts";
import { endedOrAsAtWords, listed, periodName } from "../periodWords.ts";
import type { SheetContext } from "../SheetContext.ts";
import { conditionKey, figureKey } from "../sheets/figureKey.ts";
import { conditionText } from "../sheets/tables/provenance.ts";
import { markLoss, masterCheckCell } from "../sheets/resultCells.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { summaryCorners } from "./summaryArea.ts";
import { chartRoomRows, summaryCharts } from "./summaryCharts.ts";
import { summarySections } from "./summarySections.ts";
import type { SummaryLine, SummarySection } from "./SummaryLine.ts";
import * as summaryWords from "./summaryWords.ts";

/** Where the columns of the sheet stand. */
interface Columns {
  readonly label: number;
  readonly unit: number;
  /** By period. */
  readonly values: ReadonlyMap<string, number>;
  readonly basis: number;
  readonly how: number;
  readonly source: number;
  readonly condition: number;
  readonly item: number;
}

/** The sheet with its columns. */
interface Summary {
  readonly sheet: SheetBuilder;
  readonly columns: Columns;
  /** The row of the heads. */
  readonly heads: number;
}

const firstValue = 2;

/**
 * The analysis that follows from the figures, each line with its derivation in words, an announced one with its source.
 * The sheets that it refers to must be complete, and the master check must have its place.
 */
export function summarySheet(context: SheetContext, sheet: SheetBuilder): void {
  const { periods } = context;
  const columns = columnsFor(periods.map(({ key }) => key));
  const top = sheetHeader(sheet, "Summary", summaryWords.subtitle(endedOrAsAtWords(periods, "or")));
  sheet.text(top, columns.label, "label", "Checks");
  masterCheckCell(context.book, sheet, { row: top, column: columns.unit }, context.filing.pack.doubts.length);
  const widths = [44, 20, ...periods.map(() => 12), 12, 56, 66, 28, 30];
  const sections = summarySections(context);
  const room = { row: top + 2, widths: widths.slice(0, columns.how) };
  const lines = new Set(sections.flatMap((section) => section.lines.map(({ id }) => id)));
  const heads = room.row + chartRoomRows(context, room.widths, lines);
  sheet.heads(heads, columns.label, ["Measure", "Unit"]);
  sheet.figureHeads(heads, firstValue, periods.map(periodName));
  sheet.heads(heads, columns.basis, ["Basis", summaryWords.howItIsCalculated, "Source", "Condition", "Item"], {
    indent: 1,
  });
  // The charts stand above the heads, which each section repeats.
  sheet.freeze(top, 1);
  sheet.columnWidths(widths);
  sheet.wrap(heads, [columns.label, columns.unit, columns.how, columns.source, columns.condition]);
  sheet.print({ columns: columns.item, pageColumns: [columns.how], headRow: heads });
  let row = heads + 1;
  for (const section of sections) row = summarySection(context, { sheet, columns, heads }, row, section) + 1;
  context.book.register(summaryCorners.first, sheet, { row: heads + 1, column: firstValue });
  context.book.register(summaryCorners.last, sheet, { row, column: columns.basis - 1 });
  summaryCharts(context, sheet, heads, room);
}

/** @returns the first row below the section. */
function summarySection(context: SheetContext, summary: Summary, top: number, section: SummarySection): number {
  const { sheet, columns, heads } = summary;
  const repeatsPeriods = top > heads + 1;
  sheet.text(top, columns.label, "heading", section.title);
  sheet.band(top, "heading", columns.unit, columns.unit);
  for (const { key, ...period } of context.periods) {
    const name = repeatsPeriods ? periodName({ key, ...period }) : undefined;
    periodHeading(sheet, top, columns.values.get(key), name);
  }
  sheet.band(top, "heading", columns.basis, columns.item);
  sheet.entry(section.title, top);
  let row = top + 1;
  const without: string[] = [];
  for (const line of section.lines) {
    const values = valuesOf(context, columns, line);
    if (values.length === 0) without.push(lowerFirst(line.label));
    else {
      summaryLine(context, summary, row, line, values);
      row += 1;
    }
  }
  const sentence = summaryWords.leftOut(documentNoun(context.filing.pack.document), listed(without));
  for (const text of [...section.leftOut, ...(without.length === 0 ? [] : [sentence])]) {
    sheet.text(row, columns.label, "remark", text, { indent: 1 });
    row += 1;
  }
  return row;
}

/** The period over a section's figures, a year as a number; the first section stands below the heads that say it. */
function periodHeading(sheet: SheetBuilder, row: number, column: number | undefined, name: string | undefined): void {
  if (column === undefined) return;
  if (name === undefined) sheet.band(row, "heading", column, column);
  else if (/^\d{4}$/.test(name)) sheet.number(row, column, "heading", name, { format: "year" });
  else sheet.text(row, column, "heading", name, { format: "count", wrap: true });
}

function columnsFor(periods: readonly string[]): Columns {
  const after = firstValue + periods.length;
  return {
    label: 0,
    unit: 1,
    values: new Map(periods.map((period, index) => [period, firstValue + index])),
    basis: after,
    how: after + 1,
    source: after + 2,
    condition: after + 3,
    item: after + 4,
  };
}

/** A value of a line, and the period and column that it is for. */
interface LineValue {
  readonly period: string;
  readonly column: number;
  readonly formula: Formula;
}

/** None where the document prints what the line takes for no period. */
const valuesOf = (context: SheetContext, { values }: Columns, line: SummaryLine): readonly LineValue[] =>
  [...values].flatMap(([period, column]) => {
    const formula = line.periods?.includes(period) === false ? undefined : lineFormula(context, line, period);
    return formula === undefined ? [] : [{ period, column, formula }];
  });

function summaryLine(
  context: SheetContext,
  summary: Summary,
  row: number,
  line: SummaryLine,
  values: readonly LineValue[],
): void {
  const { sheet, columns } = summary;
  sheet.text(row, columns.label, "label", line.label, { indent: 1 });
  sheet.text(row, columns.unit, "unit", line.unit);
  for (const { period, column, formula } of values) {
    valueCell(sheet, { row, column }, formula, line.format);
    context.book.register(figureKey(line.id, period), sheet, { row, column });
  }
  sheet.text(row, columns.how, "source", line.how, { indent: 1 });
  sheet.text(row, columns.basis, "basis", line.basis, { indent: 1 });
  if (line.basis === "announced")
    provenance(
      context,
      summary,
      row,
      line.rows ?? [],
      values.map(({ period }) => period),
    );
  sheet.text(row, columns.item, "key", line.id, { indent: 1 });
}

/** Undefined where a term stands in no cell. */
function lineFormula(context: SheetContext, line: SummaryLine, period: string): Formula | undefined {
  const look = cellLook(context);
  const derivation = line.derivation(period);
  const formula = derivation && derivationFormula(derivation, look, { period, into: line.into });
  if (formula === undefined || line.onlyWhereNegative === undefined) return formula;
  const condition = derivationFormula(line.onlyWhereNegative, look, { period });
  return condition && when(atLeast(condition, 0), "not applicable", formula);
}

function valueCell(sheet: SheetBuilder, place: Place, formula: Formula, format: SummaryLine["format"]): void {
  const style = readsOtherSheet(formula, sheet.name) ? "link" : "formula";
  sheet.formula(place.row, place.column, style, formula, { format });
  if (format === "headroom" || format === "fineHeadroom") markLoss(sheet, place);
}

/** Where an announced line stands in the document, and whether it is as printed. */
function provenance(
  { book, filing }: SheetContext,
  { sheet, columns }: Summary,
  at: number,
  rowIds: readonly string[],
  periods: readonly string[],
): void {
  const rows = rowIds.map((id) => filing.row(id));
  const listedOnce = (texts: readonly string[]): string => [...new Set(texts)].join("; ");
  const sources = rows.map(({ source }) => sourceText(source));
  sheet.text(at, columns.source, "source", listedOnce(sources), { indent: 1 });
  const filed = rows.map((row) => {
    const { columns: all } = filing.tableOf(row.id);
    const printed = all.filter(({ period }) => period !== undefined && periods.includes(period));
    return conditionText(row, printed);
  });
  const asFiled = listedOnce(filed);
  // What their own cells say once a figure is not as announced.
  const cells = rows.flatMap(({ id }) => (book.has(conditionKey(id)) ? [book.cell(conditionKey(id))] : []));
  const changed = cells.map((cell) => when(isNumber(call("FIND", " changed: ", cell)), joined("; ", cell), ""));
  const [first, ...rest] = changed;
  const said = first === undefined ? asFiled : joined(asFiled, first, ...rest);
  sheet.say(at, columns.condition, "source", said, { indent: 1 });
}
