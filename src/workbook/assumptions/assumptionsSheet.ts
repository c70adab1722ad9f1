import { areaAddress, cellAddress, type Place } from "../addresses.ts";
import type { BookBuilder } from "../BookBuilder.ts";
import type { SheetBuilder } from "../SheetBuilder.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { assumptionLines, type AssumptionLine } from "./assumptionLines.ts";
import { boundsFormula, switchFormula, withinBounds } from "./boundsFormula.ts";
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
  item: 11,
  source: 12,
  reasoning: 13,
} as const;

/** The key of an assumption's cell, and its id: "compass.revenueGrowth.2024", "compass.terminalGrowth". */
export function assumptionKey(unit: Pick<UnitIdentity, "id">, lineKey: string, year?: string): string {
  return [unit.id, lineKey, ...(year === undefined ? [] : [year])].join(".");
}

/** The Assumptions sheet: every value the impairment tests rest on, with its bounds, basis, reasoning and source. */
export function assumptionsSheet(book: BookBuilder, sheet: SheetBuilder): void {
  const heads = sheetHeader(
    sheet,
    "Assumptions",
    "RMB'000 unless the row says otherwise. Basis: announced, derived from announced figures, or illustrative (not in the announcement)",
  );
  sheet.heads(heads, column.label, ["Assumption", "Basis", "Unit"]);
  sheet.figureHeads(heads, column.values, [...forecastYears, "Minimum", "Maximum", "Status"]);
  sheet.heads(heads, column.item, ["Item", "Source", "Reasoning"], { indent: 1 });
  sheet.freeze(heads + 1, 1);
  sheet.columnWidths([44, 12, 14, 12, 12, 12, 12, 12, 12, 12, 34, 28, 78, 120]);
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
  line: AssumptionLine,
  assumption: UnitAssumption,
  row: number,
  heads: number,
): void {
  sheet.text(row, column.label, "label", line.label);
  sheet.text(row, column.basis, "basis", assumption.basis);
  sheet.text(row, column.unit, "unit", line.unit);
  const periods: readonly (string | undefined)[] = line.yearly ? forecastYears : [undefined];
  periods.forEach((period, index) => {
    assumptionCell(book, sheet, unit, line, assumption, { row, column: column.values + index }, index, period);
  });

  const first = { row, column: column.values };
  const last = { row, column: column.values + periods.length - 1 };
  const { bounds } = line;
  if (bounds === undefined) {
    sheet.formula(row, column.status, "check", switchFormula(cellAddress(first)), { format: "text" });
    sheet.choice({ area: { ...first, rows: 1, columns: 1 }, choices: ["TRUE", "FALSE"] });
  } else {
    const format = { format: line.kind };
    sheet.number(row, column.minimum, "remark", String(bounds.minimum), format);
    sheet.number(row, column.maximum, "remark", String(bounds.maximum), format);
    const minimum = cellAddress({ row, column: column.minimum }, "column");
    const maximum = cellAddress({ row, column: column.maximum }, "column");
    const years = areaAddress({ row: heads, column: first.column }, { row: heads, column: last.column }, "row");
    const values = line.yearly ? areaAddress(first, last) : cellAddress(first);
    const addresses = { values, count: periods.length, minimum, maximum, ...(line.yearly && { years }) };
    sheet.formula(row, column.status, "check", boundsFormula(addresses, line.kind), { format: "text" });
    sheet.conditionalFormat({
      area: { ...first, rows: 1, columns: periods.length },
      formula: `=OR(NOT(ISNUMBER(${cellAddress(first)})),${cellAddress(first)}<${minimum},${cellAddress(first)}>${maximum})`,
      look: "outOfBounds",
    });
  }
  const status = { row, column: column.status };
  sheet.conditionalFormat({
    area: { ...status, rows: 1, columns: 1 },
    formula: `=${cellAddress(status)}<>"${withinBounds}"`,
    look: "outOfBounds",
  });
  sheet.text(row, column.item, "key", assumptionKey(unit, line.key), { indent: 1 });
  sheet.text(row, column.source, "source", assumption.source, { indent: 1 });
  sheet.text(row, column.reasoning, "remark", assumption.reasoning, { indent: 1 });
}

function assumptionCell(
  book: BookBuilder,
  sheet: SheetBuilder,
  unit: UnitAssumptions,
  line: AssumptionLine,
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
  const name = book.addName(wanted, cell, `${label}, ${line.unit}, ${assumption.basis}`);
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
