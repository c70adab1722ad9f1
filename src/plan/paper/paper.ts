import type { AreaPlan, CellPlan, SheetPlan } from "../plan.ts";
import { pageStarts, type Lines } from "./pageStarts.ts";
import { printedAreas, titleRows, typedAreas, type TitleRows } from "./printedAreas.ts";
import { DEFAULT_HEIGHT, rowHeights } from "./rowHeights.ts";
import { lookOfCell } from "../styles.ts";

/** Points of type that print must not go below. */
export const SMALLEST_TYPE = 7;

/** A4 landscape and its margins, in points. */
export const page = { width: 841.89, height: 595.28, left: 28, right: 28, top: 28, bottom: 42, footer: 20 } as const;

/**
 * How much wider columns may be than Excel makes them: elsewhere a digit of ten points of Arial is 5.56 points wide, where
 * Excel has 7 pixels, 5.25 points.
 */
export const STAND_IN = 1.08;
const ROOM = { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom };
/** How much of a page's height is filled by estimate, as the heights of broken texts are not known to the point. */
const FILLED = 0.96;
const DEFAULT_WIDTH = 9;
/** Percent: ten points of Arial, whose letters are large, are eight then, which reads well and saves pages. */
const BIGGEST_SCALE = 80;

/** Of the pages that a sheet has, so many at most are left where its type is made smaller. */
const WORTH_SMALLER = 0.8;

/** A sheet on paper. */
export interface Paper {
  /** Percent of the sheet's own size. */
  readonly scale: number;
  /** What is printed, from the first cell on, in all. */
  readonly rows: number;
  readonly columns: number;
  /** What is printed one after the other, each beginning a page: what stands on no page twice but the first columns. */
  readonly areas: readonly Omit<AreaPlan, "sheet">[];
  /** The heads that stand on every page below their own; absent where a sheet's tables have heads of their own. */
  readonly titleRows?: TitleRows;
  /** Columns and rows, the first of an area apart, that begin a page. */
  readonly columnStarts: readonly number[];
  readonly rowStarts: readonly number[];
}

/** Excel gives widths in points: a character of its default font has 7 pixels, a cell 5 more, a pixel ¾ of a point. */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * How a sheet goes on A4 landscape: as large as its widest page allows, and never with type of less than seven points,
 * so that columns that do not fit follow on pages of their own, beside the frozen ones; no chart is cut, and no heading
 * stands at a page's foot.
 *
 * @param textOf what a cell shows, as far as it is known; undefined where that is no text.
 */
export function paperOf(sheet: SheetPlan, textOf: (cell: CellPlan) => string | undefined): Paper {
  const { print = {}, freeze, charts = [] } = sheet;
  const area = printedArea(sheet);
  const { rows, columns } = area;
  const smallest = smallestScale(sheet, area);
  const widths = Array.from(
    { length: columns },
    (_, column) => STAND_IN * widthInPoints(sheet.columnWidths[column] ?? DEFAULT_WIDTH),
  );
  const across = {
    sizes: widths,
    repeated: sum(widths.slice(0, freeze.columns)),
    forced: print.pageColumns ?? [],
    whole: charts.map(({ place }) => ({ first: place.column, count: place.columns })),
  };
  const columnStarts = pageStarts(across, (ROOM.width * 100) / smallest);
  const biggest = Math.max(
    smallest,
    Math.min(BIGGEST_SCALE, Math.floor((ROOM.width * 100) / widest(across, columnStarts))),
  );
  const estimated = rowHeights(sheet, textOf);
  const heights = Array.from({ length: rows }, (_, row) => estimated.get(row) ?? DEFAULT_HEIGHT);
  const titles = titleRows(sheet);
  const down = {
    sizes: heights,
    repeated: titles === undefined ? 0 : sum(heights.slice(titles.row, titles.row + titles.rows)),
    forced: print.pageRows ?? [],
    whole: [
      ...[...charts.map(({ place }) => place), ...(print.whole ?? [])].map((each) => ({
        first: each.row,
        count: each.rows,
      })),
      ...headings(sheet, rows),
    ],
  };
  const { scale, rowStarts } = scaled(down, { biggest, smallest, together: print.together ?? 0 });
  const areas =
    print.nothing === true
      ? [blankCell(sheet)]
      : [...printedAreas(sheet, area, columnStarts), ...typedAreas(sheet, columns)];
  const begun = new Set(areas.map(({ column }) => column));
  return {
    scale,
    rows,
    columns,
    areas,
    ...(titles && print.nothing !== true && { titleRows: titles }),
    columnStarts: columnStarts.filter((column) => !begun.has(column)),
    rowStarts,
  };
}

interface Scales {
  readonly biggest: number;
  readonly smallest: number;
  readonly together: number;
}

/**
 * As large as it may be, and smaller where that saves a page in five, as no few lines stand on a page of their own, or
 * where it keeps the first rows together that belong together.
 */
function scaled(down: Lines, { biggest, smallest, together }: Scales): Pick<Paper, "scale" | "rowStarts"> {
  const at = (scale: number): Pick<Paper, "scale" | "rowStarts"> => ({
    scale,
    rowStarts: pageStarts(down, (ROOM.height * FILLED * 100) / scale),
  });
  const scales = Array.from({ length: biggest - Math.ceil(smallest) + 1 }, (_, less) => biggest - less);
  const whole = scales.map(at).find(({ rowStarts: [next = Infinity] }) => next >= together);
  const usual = whole ?? at(biggest);
  const pages = usual.rowStarts.length + 1;
  const least = at(smallest);
  if (least.rowStarts.length + 1 > WORTH_SMALLER * pages) return usual;
  const between = at(Math.ceil((biggest + smallest) / 2));
  return between.rowStarts.length > least.rowStarts.length ? least : between;
}

/** The size of type that the smallest text of a sheet has on paper, in points. */
export function typeOnPaper(
  sheet: SheetPlan,
  { scale, rows, columns }: Pick<Paper, "scale" | "rows" | "columns">,
): number {
  return (smallestFont(sheet, { rows, columns }) * scale) / 100;
}

type Printed = Pick<Paper, "rows" | "columns">;

/** The rows and columns that are printed, from the first cell on. */
function printedArea({ cells, charts = [], columnWidths, print }: SheetPlan): Printed {
  if (print?.nothing === true) return { rows: 1, columns: 1 };
  const ends = charts.map(({ place }) => ({ row: place.row + place.rows, column: place.column + place.columns }));
  const rows = Math.max(1, ...cells.map(({ row }) => row + 1), ...ends.map(({ row }) => row));
  const columns = Math.max(1, columnWidths.length, ...ends.map(({ column }) => column));
  return { rows: Math.min(rows, print?.rows ?? rows), columns: Math.min(columns, print?.columns ?? columns) };
}

/** The first cell of the first column that holds nothing. */
function blankCell({ cells }: SheetPlan): Omit<AreaPlan, "sheet"> {
  const used = new Set(cells.filter(({ column }) => column === 0).map(({ row }) => row));
  let row = 0;
  while (used.has(row)) row += 1;
  return { row, column: 0, rows: 1, columns: 1 };
}

function smallestFont({ cells }: SheetPlan, { rows, columns }: Printed): number {
  const onPaper = cells.filter(
    ({ row, column, content }) => row < rows && column < columns && content.kind !== "empty",
  );
  return Math.min(11, ...onPaper.map((cell) => lookOfCell(cell).fontSize));
}

const smallestScale = (sheet: SheetPlan, area: Printed): number =>
  Math.ceil((SMALLEST_TYPE * 100) / smallestFont(sheet, area));

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** The width of the widest page, with the columns that every page repeats. */
function widest(
  { sizes, repeated }: { readonly sizes: readonly number[]; readonly repeated: number },
  starts: readonly number[],
): number {
  const bounds = [0, ...starts, sizes.length];
  return Math.max(
    ...bounds
      .slice(0, -1)
      .map((from, index) => sum(sizes.slice(from, bounds[index + 1])) + (from === 0 ? 0 : repeated)),
  );
}

const isHead = ({ style, column }: CellPlan): boolean =>
  style === "columnHead" || (column === 0 && (style === "heading" || style === "title"));

/** Rows of headings and heads, each with the two rows below it. */
function headings({ cells }: SheetPlan, rows: number): readonly { first: number; count: number }[] {
  const heads = new Set(cells.filter(isHead).map(({ row }) => row));
  return [...heads].map((row) => {
    let end = row + 1;
    while (heads.has(end)) end += 1;
    return { first: row, count: Math.min(end + 2, rows) - row };
  });
}
