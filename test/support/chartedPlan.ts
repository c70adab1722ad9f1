import type { ChartPlan, SheetPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { samplePlan } from "./samplePlan.ts";

const area = (row: number, column: number, rows: number, columns = 1) => ({ row, column, rows, columns });

/** Revenue, cost of sales and gross profit of 2022 and 2023, in rows 5 to 7 of Inputs. */
export const columns: ChartPlan = {
  name: "Headroom: gross profit",
  kind: "columns",
  title: "From revenue to gross profit <both years> & their cost",
  unit: "RMB'000",
  categories: area(4, 0, 3),
  series: [
    { name: "2022", values: area(4, 2, 3) },
    { name: "2023", values: area(4, 3, 3) },
  ],
  place: area(1, 6, 12, 5),
};

/** Rows 9 and 10 of the second sheet, whose labels are a text and a blank. */
export const bars: ChartPlan = {
  ...columns,
  name: "Headroom: shifts",
  kind: "opposedBars",
  title: "Shifts",
  unit: "million",
  categories: area(8, 0, 2),
  series: [
    { name: "down", values: area(8, 1, 2) },
    { name: "up", values: area(8, 2, 2) },
  ],
  place: area(20, 0, 15, 4),
};

/** The figures of the first chart as lines, over the years as numbers: 2022 and 2023, in row 4 of Inputs. */
export const lines: ChartPlan = {
  ...columns,
  name: "Headroom: margins as lines",
  kind: "lines",
  categoryTitle: "Margin of 2022",
  categories: area(7, 2, 2),
  series: [
    { name: "2022", values: area(7, 2, 2) },
    { name: "2023", values: area(7, 3, 2) },
  ],
};

/** A switch among figures: rows 8 to 10 of Inputs hold a margin, an average and the text "on". */
export const withText: ChartPlan = {
  ...columns,
  name: "Headroom: margins",
  categories: area(7, 0, 3),
  series: [{ name: "2022", values: area(7, 2, 3) }],
};

const charts: Readonly<Record<string, readonly ChartPlan[]>> = { inputs: [columns, withText, lines], model: [bars] };

/** The sample plan with charts on both of its sheets, the first of which has a note. */
export const chartedPlan: WorkbookPlan = {
  ...samplePlan,
  sheets: samplePlan.sheets.map((sheet): SheetPlan => ({ ...sheet, charts: charts[sheet.id] ?? [] })),
};
