import { forecastYears } from "./builtInUnits.ts";
import { blockLines } from "../../src/impairment/unit/lines.ts";
import type { CellState, OwnUnit } from "../../src/host/ModelHost.ts";

type Content = number | string | boolean | null;

const stateOf = (value: Content): CellState => ({ value, text: value === null ? "" : String(value) });

/**
 * A unit of the user's own as Excel reads it: its switches as a new unit has them, and else blank but for what is given
 * by label, one value for each year.
 */
export function fakeOwnUnit(
  number: number,
  given: Readonly<Record<string, readonly Content[]>> = {},
  changes: Partial<OwnUnit> = {},
): OwnUnit {
  const line = (label: string, width: number, usual: Content) => ({
    label,
    cells: Array.from({ length: forecastYears.length }, (_, index) =>
      stateOf(given[label]?.[index] ?? (index < width ? usual : null)),
    ),
  });
  const sheet = `sheet-${number}`;
  return {
    id: `unit${number}`,
    blockName: `Unit_${number}`,
    title: `Unit ${number}`,
    tab: `Unit ${number}`,
    sheet: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
    currency: "RMB'000",
    block: {
      place: { sheet, row: 9, column: 0, rows: 14, columns: 6 },
      periods: forecastYears,
      lines: blockLines.map(({ label, byDefault }) =>
        byDefault === undefined ? line(label, 0, null) : line(label, 1, byDefault),
      ),
    },
    headroom: { sheet, row: 60, column: 1, rows: 1, columns: 1 },
    lostNames: [],
    ...changes,
  };
}

/**
 * The worked example of docs/impairment.md, whose revenue grows by 10%, 10%, then 2% for good: so it does in the third
 * to fifth year of a block and after them. Its headroom is 360.0765.
 */
export const workedExample: Readonly<Record<string, readonly number[]>> = {
  "Base revenue": [1000],
  "Revenue growth": [0.1, 0.1, 0.02, 0.02, 0.02],
  "Gross margin": [0.3, 0.3, 0.3, 0.3, 0.3],
  "Operating costs / revenue": [0.18, 0.18, 0.18, 0.18, 0.18],
  "Capital expenditure / revenue": [0.02, 0.02, 0.02, 0.02, 0.02],
  "Working capital / revenue": [0.05],
  "Terminal growth": [0.02],
  "Pre-tax discount rate": [0.12],
  Goodwill: [255],
  Ownership: [0.51],
  "Intangible assets": [100],
  "Opening working capital": [50],
  "Other net assets": [200],
};
