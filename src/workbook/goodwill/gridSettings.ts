import { drivers, type Driver } from "../../impairment/drivers.ts";
import { assumptionKey } from "../assumptions/assumptionsSheet.ts";
import type { UnitIdentity } from "../assumptions/unitAssumptions.ts";
import type { SheetBuilder } from "../SheetBuilder.ts";
import { column, fixed, single } from "./columns.ts";
import type { UnitBlock } from "./unitBlock.ts";

/** Which two drivers a grid shifts, and by how much: rows of the settings' cells. */
export interface GridSettings {
  readonly rowDriver: number;
  readonly rowStep: number;
  readonly columnDriver: number;
  readonly columnStep: number;
  readonly status: number;
  readonly next: number;
}

/** What the status says where the grid can be calculated. */
export const ready = "ready";

/** Leaves room for a driver's name beside its cell. */
const unitColumn = column.firstYear + 3;

const rowDriver: Driver = "Pre-tax discount rate";
const columnDriver: Driver = "Terminal growth";

/** The grid's drivers, named in cells and picked from a list, and the step of each; a step for base revenue is relative. */
export function gridSettings(sheet: SheetBuilder, unit: UnitIdentity, block: UnitBlock, top: number): GridSettings {
  const settings = { rowDriver: top + 1, rowStep: top + 2, columnDriver: top + 3, columnStep: top + 4, status: top + 5, next: top + 6 };
  sheet.heads(top, column.label, ["Sensitivity of headroom", "Setting"]);
  sheet.band(top, "columnHead", column.firstYear + 1, unitColumn - 1);
  sheet.heads(top, unitColumn, ["Unit", "Item"]);
  sheet.band(top, "columnHead", unitColumn + 2, column.unit);
  const describe = (row: number, label: string, unitText: string, key: string): void => {
    sheet.text(row, column.label, "label", label);
    sheet.text(row, unitColumn, "unit", unitText);
    sheet.text(row, unitColumn + 1, "key", assumptionKey(unit, key));
  };
  const driver = (row: number, label: string, key: string, value: Driver): void => {
    describe(row, label, "driver", key);
    sheet.text(row, column.firstYear, "input", value, { inputKey: assumptionKey(unit, key) });
    sheet.choice({ area: { row, column: column.firstYear, rows: 1, columns: 1 }, choices: drivers });
  };
  const step = (row: number, label: string, key: string, value: string): void => {
    describe(row, label, "% per step", key);
    sheet.number(row, column.firstYear, "input", value, { format: "percentage", inputKey: assumptionKey(unit, key) });
  };
  driver(settings.rowDriver, "Driver down the rows", "grid.rowDriver", rowDriver);
  step(settings.rowStep, "Step down the rows", "grid.rowStep", "0.01");
  driver(settings.columnDriver, "Driver across the columns", "grid.columnDriver", columnDriver);
  step(settings.columnStep, "Step across the columns", "grid.columnStep", "0.005");

  const names = `${fixed(block.firstDriver, column.label)}:${fixed(block.lastDriver, column.label)}`;
  const known = (row: number): string => `SUMPRODUCT(--(${names}=${single(row)}))`;
  sheet.text(settings.status, column.label, "label", "Settings");
  sheet.formula(
    settings.status,
    column.firstYear,
    "remark",
    `IF(${known(settings.rowDriver)}+${known(settings.columnDriver)}<2,"choose two of the eight drivers",` +
      `IF(${single(settings.rowDriver)}=${single(settings.columnDriver)},"choose two different drivers","${ready}"))`,
    { format: "text" },
  );
  sheet.text(settings.status, unitColumn, "unit", "check");
  sheet.conditionalFormat({
    area: { row: settings.status, column: column.firstYear, rows: 1, columns: 1 },
    formula: `=${single(settings.status)}<>"${ready}"`,
    look: "break",
  });
  return settings;
}
