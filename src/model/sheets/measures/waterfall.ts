import { call, greater, less, minus, plus, when } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { periodName } from "../../periodWords.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { lowerFirst } from "../../lowerFirst.ts";
import { figureKey } from "../figureKey.ts";
import type { AdjustedWords } from "./adjustedWords.ts";
import type { MeasureSheet } from "./measureSheet.ts";
import * as measureWords from "./measureWords.ts";

/** The rows that the chart takes. */
export const waterfallRows = 18;

/** Beside the sheet's own columns, a blank one between: what the chart shows of each row. */
const columns = ["from", "to", "base", "result", "upAbove", "upBelow", "downAbove", "downBelow"] as const;
type Column = (typeof columns)[number];

const heads: Readonly<Record<Column, string>> = {
  from: "Chart: from",
  to: "Chart: to",
  base: measureWords.chartStands,
  result: "Chart: result",
  upAbove: measureWords.chartRaisesItAboveZero,
  upBelow: measureWords.chartRaisesItBelowZero,
  downAbove: measureWords.chartLowersItAboveZero,
  downBelow: measureWords.chartLowersItBelowZero,
};

/** The widths of these columns, and of the blank one before them, in characters. */
export const waterfallWidths: readonly number[] = [3, ...columns.map(() => 28)];

/** In points: a character of a column's width, a letter of the chart's, and what its axis takes with its title. */
const points = { width: 5.25, letter: 4.2, axis: 80 } as const;
/** The columns that the chart stands over before those of figures, in characters; and the widest that a figure's is made. */
const beforeFigures = 19;
const widest = 16;

/** How wide each of so many columns of figures is, in characters, for the longest word below a bar to stay whole. */
export function waterfallValueWidth(labels: readonly string[], slots: number): number {
  const word = Math.max(0, ...labels.flatMap((label) => label.split(/[\s-]/)).map(({ length }) => length));
  const chart = (labels.length * (word + 1) * points.letter + points.axis) / points.width;
  return Math.min(widest, Math.ceil((chart - beforeFigures) / slots));
}

interface Rows {
  /** Of the sheet's heads. */
  readonly heads: number;
  readonly result: number;
  readonly adjusted: number;
  /** The first of the chart's. */
  readonly chart: number;
}

/**
 * The way from the newest result to the adjusted one as a chart: each adjustment stands where the one before it ends,
 * above zero or below. The rows between the result and the adjusted one are the adjustments.
 */
export function waterfall(context: SheetContext, words: AdjustedWords, on: MeasureSheet, rows: Rows): void {
  const { sheet, layout } = on;
  const newest = context.periods.findLast(({ key }) => context.book.has(figureKey(words.lines.adjusted, key)));
  const value = newest && layout.values.get(newest.key);
  if (newest === undefined || value === undefined) return;
  const first = layout.item + 2;
  const placeOf = (column: Column): number => first + columns.indexOf(column);
  sheet.figureHeads(
    rows.heads,
    first,
    columns.map((column) => heads[column]),
  );
  for (let row = rows.result; row <= rows.adjusted; row += 1) {
    const own = sheet.cell(row, value);
    const isResult = row === rows.result || row === rows.adjusted;
    const start = sheet.cell(rows.result, value);
    const [from, to] = [sheet.cell(row, placeOf("from")), sheet.cell(row, placeOf("to"))];
    const before =
      row === rows.result + 1 ? start : call("SUM", { kind: "area", first: start, last: sheet.cell(row - 1, value) });
    const write = (column: Column, formula: Formula): void => {
      sheet.formula(row, placeOf(column), "formula", formula, { format: context.amount });
    };
    if (isResult) {
      write("result", own);
      continue;
    }
    write("from", before);
    write("to", plus(from, own));
    for (const [column, formula] of steps(from, to)) write(column, formula);
  }
  const figures = (column: number) => ({
    row: rows.result,
    column,
    rows: rows.adjusted - rows.result + 1,
    columns: 1,
  });
  const label = context.filing.role("resultForThePeriod")?.label ?? "";
  sheet.chart({
    name: `Headroom: ${lowerFirst(words.full)}`,
    kind: "waterfall",
    title: measureWords.to({ label, full: lowerFirst(words.full), newest: periodName(newest) }),
    unit: context.filing.money.printed,
    categories: figures(layout.label),
    series: (["base", "result", "upAbove", "upBelow", "downAbove", "downBelow"] as const).map((column) => ({
      name: heads[column].replace("Chart: ", ""),
      values: figures(placeOf(column)),
    })),
    // Beside the first column, which is printed again where the sources follow the figures.
    place: { row: rows.chart, column: layout.note, rows: waterfallRows, columns: layout.source - layout.note },
  });
}

/** The pieces of a step: what it stands on, and how much of it is above zero and below, by where it leads. */
function steps(from: CellRef, to: CellRef): readonly (readonly [Column, Formula])[] {
  const low = call("MIN", from, to);
  const high = call("MAX", from, to);
  const above = minus(call("MAX", 0, high), call("MAX", 0, low));
  const below = minus(call("MIN", 0, low), call("MIN", 0, high));
  const [up, down] = [greater(to, from), less(to, from)];
  return [
    ["base", plus(call("MAX", 0, low), call("MIN", 0, high))],
    ["upAbove", when(up, above, 0)],
    ["upBelow", when(up, below, 0)],
    ["downAbove", when(down, above, 0)],
    ["downBelow", when(down, below, 0)],
  ];
}
