import { cellAddress } from "../../formula/addresses.ts";
import { forecastYears } from "../assumptions/unitAssumptions.ts";

/** The columns of the Goodwill sheet. The years follow the labels directly, as a unit block wants them. */
export const column = {
  label: 0,
  firstYear: 1,
  lastYear: forecastYears.length,
  terminal: forecastYears.length + 1,
  unit: forecastYears.length + 2,
  remark: forecastYears.length + 3,
} as const;

/** "B12" with what is asked for anchored; rows zero-based. */
export const at = (row: number, of: number): string => cellAddress({ row, column: of });
export const fixedRow = (row: number, of: number): string => cellAddress({ row, column: of }, "row");
export const fixedColumn = (row: number, of: number): string => cellAddress({ row, column: of }, "column");
export const fixed = (row: number, of: number): string => cellAddress({ row, column: of }, "both");

/** A single value of the unit block or of the model: "$B$12". */
export const single = (row: number): string => fixed(row, column.firstYear);

/** The years' cells of a row: "B12:F12", or "$B$12:$F$12". */
export const yearsOf = (row: number): string => `${at(row, column.firstYear)}:${at(row, column.lastYear)}`;
export const fixedYearsOf = (row: number): string => `${fixed(row, column.firstYear)}:${fixed(row, column.lastYear)}`;
