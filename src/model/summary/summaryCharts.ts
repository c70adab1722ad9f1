import { widthInPoints } from "../../plan/paper/paper.ts";
import type { ChartPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { closingDay, dayWords } from "../periodWords.ts";
import type { SheetContext } from "../SheetContext.ts";
import { figureKey } from "../sheets/figureKey.ts";
import { adjustedWords } from "../sheets/measures/adjustedWords.ts";
import * as summaryWords from "./summaryWords.ts";
import * as termWords from "../termWords.ts";

/** Rows that each chart takes. */
const chartRows = 14;
/** In points: a chart is as wide as the fewest columns that are; narrower where all stand side by side then. */
const narrowest = { usual: 200, sideBySide: 160 } as const;

type Drawn = Omit<ChartPlan, "place">;

/** Where the charts of the analysis may stand: from a row on, over the columns that are in sight. */
export interface ChartRoom {
  readonly row: number;
  /** In characters. */
  readonly widths: readonly number[];
}

/** A chart for each of the lines that the workbook has; the lines' keys, in the order of the charts. */
function chartable(
  context: SheetContext,
): readonly { readonly line: string; readonly title: string; readonly unit: string }[] {
  const { filing } = context;
  const adjusted = adjustedWords(filing);
  return [
    { line: "summary.grossMargin", title: termWords.grossMargin, unit: "% of revenue" },
    ...(adjusted === undefined
      ? []
      : [{ line: `summary.${adjusted.id}`, title: summaryWords.nonIFRS(adjusted.full), unit: filing.money.printed }]),
  ];
}

/** How many rows the charts take, with a blank one below; none where there is nothing to show. */
export function chartRoomRows(context: SheetContext, widths: readonly number[], lines: ReadonlySet<string>): number {
  const count =
    chartable(context).filter(({ line }) => lines.has(line)).length + (context.assumed.units.length > 0 ? 1 : 0);
  if (count === 0) return 0;
  const places = placesIn({ row: 0, widths }, count);
  return Math.max(...places.map(({ row, rows }) => row + rows)) + 1;
}

/** Draws gross margin and the adjusted result by period, and headroom by unit, from the sheet's own cells. */
export function summaryCharts(context: SheetContext, sheet: SheetBuilder, heads: number, room: ChartRoom): void {
  const drawn = [
    ...chartable(context).flatMap(({ line, title, unit }) => byPeriod(context, { line, title, unit, heads })),
    ...headroomByUnit(context),
  ];
  const places = placesIn(room, drawn.length);
  drawn.forEach((chart, index) => {
    const place = places[index];
    if (place !== undefined) sheet.chart({ ...chart, place });
  });
}

/** A line's figures from its first period to its last, over the heads of their columns. */
function byPeriod(
  { book, periods }: SheetContext,
  {
    line,
    title,
    unit,
    heads,
  }: { readonly line: string; readonly title: string; readonly unit: string; readonly heads: number },
): readonly Drawn[] {
  const places = periods.flatMap(({ key }) =>
    book.has(figureKey(line, key)) ? [book.find(figureKey(line, key)).place] : [],
  );
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const figures = { ...first, rows: 1, columns: last.column - first.column + 1 };
  return [
    {
      name: summaryWords.headroomByPeriod(line.replace("summary.", "")),
      // Columns would have to begin at zero, which an axis that follows its figures does not.
      kind: "lines",
      title,
      unit,
      categories: { ...figures, row: heads },
      series: [{ name: title, values: figures }],
    },
  ];
}

/** The headroom of the units that have one, whose lines stand below each other. */
function headroomByUnit({ book, periods, assumed, filing }: SheetContext): readonly Drawn[] {
  const newest = periods.at(-1);
  if (newest === undefined) return [];
  const rows = assumed.units.flatMap(({ id }) => {
    const key = figureKey(`summary.${id}.headroom`, newest.key);
    return book.has(key) ? [book.find(key).place] : [];
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || last.row - first.row !== rows.length - 1) return [];
  const figures = { ...first, rows: rows.length, columns: 1 };
  const title = summaryWords.headroomByUnit(dayWords(closingDay(newest)));
  return [
    {
      name: summaryWords.headroomHeadroomByUnit,
      kind: "opposedBars",
      title,
      unit: filing.money.printed,
      categories: { ...figures, column: 0 },
      series: [{ name: "Headroom", values: figures }],
    },
  ];
}

/** Places for charts side by side, as many as the columns hold, and below each other. */
function placesIn({ row, widths }: ChartRoom, count: number): readonly ChartPlan["place"][] {
  const [usual, narrow] = [spansOf(widths, narrowest.usual), spansOf(widths, narrowest.sideBySide)];
  const spans = usual.length < count && narrow.length >= count ? narrow : usual;
  const across = spans.length === 0 ? [{ column: 0, columns: widths.length }] : spans;
  return Array.from({ length: count }, (_, index) => ({
    ...(across[index % across.length] ?? { column: 0, columns: widths.length }),
    row: row + Math.floor(index / across.length) * (chartRows + 1),
    rows: chartRows,
  }));
}

/** Columns beside each other that are so many points wide at least. */
function spansOf(
  widths: readonly number[],
  least: number,
): readonly { readonly column: number; readonly columns: number }[] {
  const spans: { column: number; columns: number }[] = [];
  let column = 0;
  let width = 0;
  widths.forEach((each, index) => {
    width += widthInPoints(each);
    if (width < least) return;
    spans.push({ column, columns: index - column + 1 });
    column = index + 1;
    width = 0;
  });
  // What is left is too narrow for a chart, and widens the last.
  const last = spans.at(-1);
  if (last !== undefined) last.columns = widths.length - last.column;
  return spans;
}
