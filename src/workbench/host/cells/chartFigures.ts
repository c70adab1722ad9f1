import type { Area } from "./area.ts";
import type { ChartData } from "./charts.ts";
import type { HostWorkbook } from "../hostWorkbook.ts";

interface SeriesFigures {
  readonly name: string;
  /** As many as there are categories; undefined where the cell holds no number. */
  readonly values: readonly (number | undefined)[];
  /** As the cells show them. */
  readonly texts: readonly string[];
}

/** What a chart shows: its cells as last calculated. */
export interface ChartFigures {
  /** As the cells show them; "1", "2" … where the chart has none. */
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  /** The value axis is linked to its source: the number format of the first figure. */
  readonly numberFormat: string;
}

/** Longer areas are cut to what is in use, so that a chart of a whole column is not read to the sheet's end. */
const readWhole = 1000;

function inUse(area: Area, workbook: HostWorkbook): Area | undefined {
  if (area.rows <= readWhole && area.columns <= readWhole) return area;
  const used = workbook.usedArea(area, true);
  if (used === null) return undefined;
  return {
    ...area,
    rows: used.row + used.rows - area.row,
    columns: used.column + used.columns - area.column,
  };
}

function cells<T>(area: Area | undefined, read: (area: Area) => readonly (readonly T[])[]): readonly T[] {
  return area === undefined || area.rows < 1 || area.columns < 1 ? [] : read(area).flat();
}

export function chartFigures(chart: ChartData, workbook: HostWorkbook): ChartFigures {
  const read = chart.series.map(({ name, values, categories }) => {
    const area = inUse(values, workbook);
    return {
      name,
      values: cells(area, (place) => workbook.values(place)),
      texts: cells(area, (place) => workbook.texts(place)),
      categories: cells(categories && inUse(categories, workbook), (place) => workbook.texts(place)),
    };
  });
  const count = Math.max(0, ...read.map(({ values }) => values.length));
  const places = Array.from({ length: count }, (_, index) => index);
  const named = read.find(({ categories }) => categories.length > 0)?.categories;
  const [first] = chart.series;
  return {
    categories: places.map((index) => (named === undefined ? String(index + 1) : (named[index] ?? ""))),
    series: read.map(({ name, values, texts }) => ({
      name,
      values: places.map((index) => {
        const value = values[index];
        return typeof value === "number" ? value : undefined;
      }),
      texts: places.map((index) => texts[index]?.trim() ?? ""),
    })),
    numberFormat:
      first === undefined || count === 0
        ? "General"
        : (workbook.numberFormats({ ...first.values, rows: 1, columns: 1 })[0]?.[0] ?? "General"),
  };
}
