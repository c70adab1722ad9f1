import { areaAddress } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { areaCrossCheckFormula, notAvailable } from "../sheets/crossCheck.ts";
import { at, column, fixedColumn, fixedRow, single } from "./columns.ts";
import { gridSettings } from "./gridSettings.ts";
import { gridTwin, gridTwinLength, type GridPlaces } from "./gridTwin.ts";
import type { UnitModel } from "./analysis/UnitModel.ts";

/** Steps to either side of the base case, which is in the middle. */
const stepsEachWay = 3;
const size = 2 * stepsEachWay + 1;
const gap = 2;

/** Rows of the settings, the grids and the check; and of what the native one is calculated from. */
export const sensitivityLength = size + 10;
export const sensitivityWorkingsLength = gridTwinLength(size);

/**
 * Headroom under shifts of two drivers: SENSITIVITY spilled, its native twin beside it, and a check of the one against
 * the other.
 *
 * @param workings the first row of what the native grid is calculated from.
 */
export function sensitivityGrid(
  book: BookBuilder,
  sheet: SheetBuilder,
  model: UnitModel,
  top: number,
  workings: number,
): void {
  const { unit, block, values } = model;
  const settings = gridSettings(sheet, unit, block, top);
  const titles = settings.next + 1;
  const grid: GridPlaces = {
    shifts: titles + 1,
    size,
    functionColumn: column.firstYear,
    twinColumn: column.firstYear + size + gap,
  };
  const { shifts, functionColumn, twinColumn } = grid;
  const axes = `down: "&${single(settings.rowDriver)}&", across: "&${single(settings.columnDriver)}`;
  const headings = [
    { first: functionColumn, title: "By SENSITIVITY" },
    { first: twinColumn, title: "Native twin" },
  ];
  for (const { first, title } of headings) {
    sheet.formula(titles, first - 1, "heading", `"${title}: headroom, RMB'000, ${axes}`, { format: "text" });
    sheet.band(titles, "heading", first, first + size - 1);
    sheet.text(shifts, first - 1, "columnHead", "Shift", { format: "count" });
  }

  for (let index = 0; index < size; index += 1) {
    const steps = index - stepsEachWay;
    sheet.formula(shifts + 1 + index, functionColumn - 1, "columnHead", `${steps}*${single(settings.rowStep)}`, {
      format: "percentage",
    });
    sheet.formula(shifts, functionColumn + index, "columnHead", `${steps}*${single(settings.columnStep)}`, {
      format: "percentage",
    });
    sheet.formula(
      shifts + 1 + index,
      twinColumn - 1,
      "columnHead",
      fixedColumn(shifts + 1 + index, functionColumn - 1),
      { format: "percentage" },
    );
    sheet.formula(shifts, twinColumn + index, "columnHead", fixedRow(shifts, functionColumn + index), {
      format: "percentage",
    });
  }

  const rowShifts = areaAddress(
    { row: shifts + 1, column: functionColumn - 1 },
    { row: shifts + size, column: functionColumn - 1 },
  );
  const columnShifts = areaAddress(
    { row: shifts, column: functionColumn },
    { row: shifts, column: functionColumn + size - 1 },
  );
  const call = `HEADROOM.SENSITIVITY(${block.name},${single(settings.rowDriver)},${rowShifts},${single(settings.columnDriver)},${columnShifts})`;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const row = shifts + 1 + i;
      const withoutAddIn = { kind: "formula", formula: `=${at(row, twinColumn + j)}` } as const;
      const content =
        i === 0 && j === 0 ? ({ kind: "formula", formula: `=${call}` } as const) : ({ kind: "empty" } as const);
      sheet.put(row, functionColumn + j, "function", content, { format: "headroom", withoutAddIn });
    }
  }
  sheet.spill({ row: shifts + 1, column: functionColumn, rows: size, columns: size });

  const areaOf = (first: number): string =>
    areaAddress({ row: shifts + 1, column: first }, { row: shifts + size, column: first + size - 1 });
  for (const first of [functionColumn, twinColumn]) {
    const area = { row: shifts + 1, column: first, rows: size, columns: size };
    const cell = at(shifts + 1, first);
    sheet.conditionalFormat({ area, formula: `=AND(ISNUMBER(${cell}),${cell}<0)`, look: "loss" });
    sheet.conditionalFormat({
      area,
      formula: `=AND(${fixedColumn(shifts + 1, first - 1)}=0,${fixedRow(shifts, first)}=0)`,
      look: "baseCase",
    });
  }

  const check = shifts + size + 1;
  sheet.text(check, column.label, "label", "Function against cells");
  sheet.formula(check, functionColumn, "check", areaCrossCheckFormula(areaOf(functionColumn), areaOf(twinColumn)), {
    format: "text",
    withoutAddIn: { kind: "text", text: notAvailable },
  });
  sheet.text(check, functionColumn + 1, "unit", "check", { indent: 1 });
  sheet.conditionalFormat({
    area: { row: check, column: functionColumn, rows: 1, columns: 1 },
    formula: `=${at(check, functionColumn)}="differs"`,
    look: "break",
  });
  gridTwin(sheet, block, settings, values.carryingAmount, model.yearHeads, model.cashMargin, grid, workings);

  const table = { sheet: sheet.id, row: shifts, column: twinColumn - 1, rows: size + 1, columns: size + 1 };
  const status = { sheet: sheet.id, row: settings.status, column: column.firstYear, rows: 1, columns: 1 };
  book.addAnalysis({
    unit: unit.id,
    title: unit.title,
    kind: "sensitivity",
    table,
    status,
    settings: settings.settings,
  });
}
