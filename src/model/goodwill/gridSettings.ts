import type { UnitIdentity } from "../assumptions/unitAssumptions.ts";
import type { SettingPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { SettingRows } from "./analysis/settings.ts";
import { column, fixed, single } from "./columns.ts";
import type { UnitBlock } from "./unitBlock.ts";

/** Which two drivers a grid shifts, and by how much: rows of the settings' cells. */
export interface GridSettings {
  readonly rowDriver: number;
  readonly rowStep: number;
  readonly columnDriver: number;
  readonly columnStep: number;
  readonly status: number;
  readonly settings: readonly SettingPlan[];
  readonly next: number;
}

/** What the status says where the grid can be calculated. */
export const ready = "ready";

/** The grid's drivers, named in cells and picked from a list, and the step of each; a step for base revenue is relative. */
export function gridSettings(sheet: SheetBuilder, unit: UnitIdentity, block: UnitBlock, top: number): GridSettings {
  const rows = {
    rowDriver: top + 1,
    rowStep: top + 2,
    columnDriver: top + 3,
    columnStep: top + 4,
    status: top + 5,
    next: top + 6,
  };
  const setting = new SettingRows(sheet, unit, top, "Sensitivity of headroom");
  setting.driver(rows.rowDriver, "Driver down the rows", "grid.rowDriver", "Pre-tax discount rate");
  setting.step(rows.rowStep, "Step down the rows", "grid.rowStep", "0.01");
  setting.driver(rows.columnDriver, "Driver across the columns", "grid.columnDriver", "Terminal growth");
  setting.step(rows.columnStep, "Step across the columns", "grid.columnStep", "0.005");
  setting.status(
    rows.status,
    twoDriversFormula(block, rows.rowDriver, rows.columnDriver, `"${ready}"`),
    `${single(rows.status)}<>"${ready}"`,
  );
  return { ...rows, settings: setting.settings };
}

/** Says what is wrong with two chosen drivers, otherwise what `rest` says; without "=". */
export function twoDriversFormula(block: UnitBlock, one: number, other: number, rest: string): string {
  const names = `${fixed(block.firstDriver, column.label)}:${fixed(block.lastDriver, column.label)}`;
  const known = (row: number): string => `SUMPRODUCT(--(${names}=${single(row)}))`;
  return (
    `IF(${known(one)}+${known(other)}<2,"choose two of the eight drivers",` +
    `IF(${single(one)}=${single(other)},"choose two different drivers",${rest}))`
  );
}
