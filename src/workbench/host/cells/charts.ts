import type { Area } from "./area.ts";
import { shiftedStretch } from "./rangeReference.ts";

/** What a chart says of one axis, as Office.js spells it. */
export interface ChartAxisData {
  readonly title: string;
  readonly reversed: boolean;
  /** "NextToAxis", "Low" … */
  readonly tickLabelPosition: string;
  /** Every how many labels one stands: a number, or "Automatic". */
  readonly tickLabelSpacing: number | "Automatic";
  /** Where the other axis crosses this one: "Automatic", "Maximum" … */
  readonly position: string;
}

/** The sign at each point of a line; absent what Excel chooses. */
export interface ChartMarkerData {
  /** "Circle", "Square" … */
  readonly style?: string;
  /** "#1F3864" */
  readonly background?: string;
  readonly foreground?: string;
}

export interface ChartSeriesData {
  readonly name: string;
  readonly values: Area;
  readonly categories?: Area;
  readonly gapWidth: number;
  readonly overlap: number;
  /** "#1F3864", of bars; "" where nothing is seen of them, absent where Excel chooses. */
  readonly fill?: string;
  /** "#1F3864", of a line; absent likewise. */
  readonly line?: string;
  readonly marker?: ChartMarkerData;
}

export interface ChartLegendData {
  readonly visible: boolean;
  /** "Bottom", "Right" … */
  readonly position: string;
}

/** A chart of a sheet. */
export interface ChartData {
  /** Stays the same whatever its name. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** "ColumnClustered" */
  readonly type: string;
  readonly title: string;
  readonly legend: ChartLegendData;
  /** The cells it covers. */
  readonly place: Area;
  readonly series: readonly ChartSeriesData[];
  readonly categoryAxis: ChartAxisData;
  readonly valueAxis: ChartAxisData;
}

/** The charts of a workbook, which its sheets carry. */
export class Charts {
  readonly #charts = new Map<string, ChartData>();
  readonly #listeners = new Set<(sheet: string) => void>();
  #last = 0;

  constructor(data: readonly ChartData[] = []) {
    for (const chart of data) {
      this.#charts.set(chart.id, chart);
      this.#last = Math.max(this.#last, Number(/\d+/.exec(chart.id)?.[0] ?? 0));
    }
  }

  /** Of one sheet, or all; in the order in which they were added. */
  list(sheet?: string): readonly ChartData[] {
    return [...this.#charts.values()].filter((chart) => sheet === undefined || chart.sheet === sheet);
  }

  get(id: string): ChartData | undefined {
    return this.#charts.get(id);
  }

  /** Adds a chart under a name of Excel's own, "Chart 3". */
  add(chart: Omit<ChartData, "id" | "name">): ChartData {
    this.#last += 1;
    const added = { ...chart, id: `{chart-${this.#last}}`, name: `Chart ${this.#last}` };
    this.set(added);
    return added;
  }

  /** Replaces the chart of the same id. */
  set(chart: ChartData): void {
    this.#charts.set(chart.id, chart);
    this.#changed(chart.sheet);
  }

  delete(id: string): void {
    const chart = this.#charts.get(id);
    if (chart === undefined) return;
    this.#charts.delete(id);
    this.#changed(chart.sheet);
  }

  deleteOfSheet(sheet: string): void {
    for (const { id } of this.list(sheet)) this.delete(id);
  }

  /** Follows rows or columns that were inserted (count > 0) or deleted (count < 0). */
  shift(sheet: string, axis: "row" | "column", at: number, count: number): void {
    const size = axis === "row" ? "rows" : "columns";
    const shifted = (area: Area): Area => {
      if (area.sheet !== sheet) return area;
      const [start, length] = shiftedStretch(area[axis], area[size], at, count);
      return { ...area, [axis]: start, [size]: length };
    };
    for (const chart of this.list()) {
      this.set({
        ...chart,
        place: shifted(chart.place),
        series: chart.series.map(({ values, categories, ...series }) => ({
          ...series,
          values: shifted(values),
          ...(categories && { categories: shifted(categories) }),
        })),
      });
    }
  }
  /** Calls the listener with the sheet after every change of one of its charts; gives how to stop. */
  listen(listener: (sheet: string) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #changed(sheet: string): void {
    for (const listener of this.#listeners) listener(sheet);
  }
}
