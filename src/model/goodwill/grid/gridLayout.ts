import { rows, type PlacedRows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column, forecastLength } from "../unit/columns.ts";
import type { GridSettings } from "./gridSettings.ts";

/** How many shifts a grid has each way. */
export const gridSize = 7;

/** Where a grid and what it is made of stand, on the unit's own sheet. */
export interface Grid {
  readonly own: SheetBuilder;
  readonly settings: GridSettings;
  /** The row of the column shifts. */
  readonly shifts: number;
  /** The rows of the figures, each with its shift before it. */
  readonly figures: readonly number[];
}

export const gridLayout = rows({
  rowDriver: 1,
  columnDriver: 1,
  status: 1,
  titles: 1,
  shifts: 1,
  figures: gridSize,
  belowFigures: 1,
  rowHeads: 1,
  rowPaths: gridSize,
  belowRowPaths: 1,
  columnHeads: 1,
  columnPaths: gridSize,
  belowColumnPaths: 1,
  partHeads: 1,
  parts: gridSize,
});

export type GridPlace = PlacedRows<
  | "rowDriver"
  | "columnDriver"
  | "status"
  | "titles"
  | "shifts"
  | "figures"
  | "rowHeads"
  | "rowPaths"
  | "columnHeads"
  | "columnPaths"
  | "partHeads"
  | "parts"
>;

export const gridTwinLength = gridLayout.length;

/** First column of a grid's figures, and of the second part of what they are made of. */
export const gridColumn = column.firstYear;
export const terminalColumn = gridColumn + gridSize + 2;

/** The columns of the helper: each shift's own rate, terminal growth, working capital, margin, growth and revenue path. */
export const helper = {
  shift: 0,
  rate: 1,
  terminalGrowth: 2,
  workingCapital: 3,
  margin: 4,
  growth: 5,
  base: 6,
  firstYear: 7,
  lastYear: 6 + forecastLength,
} as const;
