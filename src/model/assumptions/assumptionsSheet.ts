import { areaAddress, cellAddress, type Place } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { textLiteral } from "../../formula/textLiteral.ts";
import { assumptionLines, type AssumptionKey, type AssumptionLine } from "./assumptionLines.ts";
import { boundsFormula, lessThan, switchFormula, withinBounds, type BoundsAddresses } from "./boundsFormula.ts";
import { dash } from "./common.ts";
import { changeFormula, startInWords } from "./startingValue.ts";
import {
  forecastYears,
  unitAssumptions,
  type UnitAssumption,
  type UnitAssumptions,
  type UnitIdentity,
} from "./unitAssumptions.ts";

const column = {
  label: 0,
  basis: 1,
  unit: 2,
  values: 3,
  minimum: 8,
  maximum: 9,
  status: 10,
  change: 11,
  item: 12,
  source: 13,
  reasoning: 14,
} as const;

type Line = AssumptionLine & { readonly key: AssumptionKey };

/** The key of an assumption's cell, and its id: "compass.revenueGrowth.2024", "compass.terminalGrowth". */
export function assumptionKey(unit: Pick<UnitIdentity, "id">, lineKey: string, year?: string): string {
  return [unit.id, lineKey, ...(year === undefined ? [] : [year])].join(".");
}

/** The key of the cell that says from what a row was changed, and nothing where it was not: "compass.goodwill.change". */
export const changeKey = (unit: Pick<UnitIdentity, "id">, lineKey: string): string => `${unit.id}.${lineKey}.change`;

/**
 * The Assumptions sheet: every value the impairment tests rest on, with its bounds, basis, reasoning and source. A value
 * that is not the announced one any more is illustrative, and its source and reasoning say of which value they are.
 */
export function assumptionsSheet(book: BookBuilder, sheet: SheetBuilder): void {
  const heads = sheetHeader(
    sheet,
    "Assumptions",
    "RMB'000 unless the row says otherwise. Basis: announced, derived from announced figures, or illustrative (not in the announcement, or changed since)",
  );
  sheet.heads(heads, column.label, ["Assumption", "Basis", "Unit"]);
  sheet.figureHeads(heads, column.values, [...forecastYears, "Minimum", "Maximum"]);
  sheet.heads(heads, column.status, ["Status", "Change", "Item", "Source", "Reasoning"], { indent: 1 });
  sheet.freeze(heads + 1, 1);
  sheet.columnWidths([44, 12, 16, 12, 12, 12, 12, 12, 12, 12, 36, 36, 28, 118, 120]);
  let row = heads + 1;
  for (const unit of unitAssumptions) {
    sheet.text(row, column.label, "heading", unit.title);
    row += 1;
    for (const line of assumptionLines) {
      assumptionRow(book, sheet, unit, line, unit.assumptions[line.key], row, heads);
      row += 1;
    }
    row += 1;
  }
}

function assumptionRow(
  book: BookBuilder,
  sheet: SheetBuilder,
  unit: UnitAssumptions,
  line: Line,
  assumption: UnitAssumption,
  row: number,
  heads: number,
): void {
  sheet.text(row, column.label, "label", line.label);
  sheet.text(row, column.unit, "unit", line.unit);
  const periods: readonly (string | undefined)[] = line.yearly ? forecastYears : [undefined];
  periods.forEach((period, index) => {
    assumptionCell(book, sheet, unit, line, assumption, { row, column: column.values + index }, index, period);
  });

  const first = { row, column: column.values };
  const last = { row, column: column.values + periods.length - 1 };
  const { bounds } = line;
  if (bounds === undefined) {
    sheet.choice({ area: { ...first, rows: 1, columns: 1 }, choices: ["TRUE", "FALSE"] });
    status(sheet, row, switchFormula(cellAddress(first)));
  } else {
    const format = { format: line.kind };
    sheet.number(row, column.minimum, "remark", String(bounds.minimum), format);
    sheet.number(row, column.maximum, "remark", String(bounds.maximum), format);
    const minimum = cellAddress({ row, column: column.minimum }, "column");
    const maximum = cellAddress({ row, column: column.maximum }, "column");
    const years = areaAddress({ row: heads, column: first.column }, { row: heads, column: last.column }, "row");
    const values = line.yearly ? areaAddress(first, last) : cellAddress(first);
    const floor = line.key === "otherNetAssets" ? openingWorkingCapital(book, sheet, unit) : undefined;
    const addresses: BoundsAddresses = {
      values,
      count: periods.length,
      minimum,
      maximum,
      ...(line.yearly && { years }),
      ...(floor && { floor }),
    };
    status(sheet, row, boundsFormula(addresses, line.kind));
    sheet.conditionalFormat({
      area: { ...first, rows: 1, columns: periods.length },
      formula: `=OR(NOT(ISNUMBER(${cellAddress(first)})),${cellAddress(first)}<${minimum},${cellAddress(first)}>${maximum})`,
      look: "outOfBounds",
    });
  }
  const cells = periods.map((_, index) => cellAddress({ row, column: column.values + index }));
  sheet.text(row, column.item, "key", assumptionKey(unit, line.key), { indent: 1 });
  whence(book, sheet, unit, line, assumption, row, cells);
}

/** Other net assets hold the working capital that the forecast opens with, so that they are hardly less than it. */
function openingWorkingCapital(
  book: BookBuilder,
  sheet: SheetBuilder,
  unit: UnitIdentity,
): NonNullable<BoundsAddresses["floor"]> {
  const [ratio, base] = (["workingCapital", "baseRevenue"] as const).map((key) =>
    book.reference(assumptionKey(unit, key), sheet),
  );
  return { amount: `${ratio ?? ""}*${base ?? ""}`, words: "opening working capital" };
}

function status(sheet: SheetBuilder, row: number, formula: string): void {
  const place = { row, column: column.status };
  const cell = cellAddress(place);
  const deserves = `LEFT(${cell},${lessThan.length})="${lessThan}"`;
  sheet.formula(row, column.status, "remark", formula, { format: "text", indent: 1 });
  const area = { ...place, rows: 1, columns: 1 };
  sheet.conditionalFormat({ area, formula: `=${deserves}`, look: "explained" });
  sheet.conditionalFormat({
    area,
    formula: `=AND(${cell}<>"${withinBounds}",NOT(${deserves}))`,
    look: "outOfBounds",
  });
}

/** What the values are, where they come from and why; and once they are changed, of which value that speaks. */
function whence(
  book: BookBuilder,
  sheet: SheetBuilder,
  unit: UnitIdentity,
  line: Line,
  assumption: UnitAssumption,
  row: number,
  cells: readonly string[],
): void {
  const { basis, source, reasoning } = assumption;
  const change = { row, column: column.change };
  const unchanged = `${cellAddress(change, "column")}=""`;
  if (basis === "illustrative") sheet.text(row, column.basis, "basis", basis);
  else sheet.formula(row, column.basis, "basis", `IF(${unchanged},"${basis}","illustrative")`, { format: "text" });
  sheet.formula(row, change.column, "remark", changeFormula(cells, assumption, line.kind), {
    format: "text",
    indent: 1,
  });
  for (const of of [column.basis, change.column]) {
    sheet.conditionalFormat({
      area: { row, column: of, rows: 1, columns: 1 },
      formula: `=${cellAddress(change, "column")}<>""`,
      look: "explained",
    });
  }
  book.register(changeKey(unit, line.key), sheet, change);
  const ofStart = `IF(${unchanged},"","Of ${startInWords(assumption, line.kind)}, not of what is here now: ")`;
  const words = (of: number, style: "source" | "remark", text: string): void => {
    sheet.formula(row, of, style, `${ofStart}&${textLiteral(text)}`, { format: "text", indent: 1 });
  };
  if (source === dash) sheet.text(row, column.source, "source", source, { indent: 1 });
  else words(column.source, "source", source);
  words(column.reasoning, "remark", reasoning);
}

function assumptionCell(
  book: BookBuilder,
  sheet: SheetBuilder,
  unit: UnitAssumptions,
  line: Line,
  assumption: UnitAssumption,
  place: Place,
  index: number,
  period: string | undefined,
): void {
  const value = assumption.values[index];
  if (value === undefined) throw new MissingAssumptionError(assumptionKey(unit, line.key, period));
  const id = assumptionKey(unit, line.key, period);
  const extras = { format: line.kind, inputKey: id };
  if (typeof value === "boolean") sheet.put(place.row, place.column, "input", { kind: "logical", value }, extras);
  else sheet.number(place.row, place.column, "input", String(value), extras);
  book.register(id, sheet, place);

  const cell = { sheet: sheet.id, ...place, rows: 1, columns: 1 };
  const label = `${unit.title}: ${line.label}${period === undefined ? "" : ` ${period}`}`;
  const wanted = [unit.blockName, line.name, ...(period === undefined ? [] : [period])].join("_");
  const name = book.addName(wanted, cell, `${label}, ${line.unit}`);
  book.addAssumption({
    id,
    name,
    label: line.label,
    ...(period !== undefined && { period }),
    group: unit.title,
    cell,
    kind: line.kind,
    unit: line.unit,
    value,
    ...line.bounds,
    slider: line.slider,
    basis: assumption.basis,
    reasoning: assumption.reasoning,
    source: assumption.source,
  });
}

/** A unit of the plan without a value for one of its assumptions. */
export class MissingAssumptionError extends Error {
  override readonly name = "MissingAssumptionError";
  constructor(readonly id: string) {
    super(`Expected a value for the assumption ${id}, found none.`);
  }
}
