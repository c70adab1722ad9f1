import type { ChartColumn, SheetPlan } from "../../plan/plan.ts";
import { lookOf } from "../../plan/styles.ts";
import type { CalculatedValue } from "../calculatedValues.ts";
import { shownValue } from "../shownValue.ts";
import type { XmlElement } from "../xmlDocument.ts";

/** The cells of a column or row that a chart shows, as the chart remembers them for a viewer that does not calculate. */
export class ChartCaches {
  constructor(
    readonly sheet: SheetPlan,
    /** Of the sheet's formula cells, by address. */
    readonly values: ReadonlyMap<string, CalculatedValue>,
  ) {}

  /** The number format of the first cell that is there, which is that of the chart's axis: a waterfall begins with blanks. */
  format(column: ChartColumn): string {
    const first = this.#cells(column).find((cell) => cell !== undefined);
    return first === undefined ? "General" : lookOf(first.style, first.format).numberFormat;
  }

  /** Whether every cell holds a number. */
  numeric(column: ChartColumn): boolean {
    return this.#cells(column).every(
      (cell) => cell !== undefined && typeof shownValue(this.sheet, cell, this.values) === "number",
    );
  }

  /** Numbers, in the first cell's format; a place that holds none has no bar. */
  numbers(column: ChartColumn): XmlElement {
    return {
      "c:formatCode": this.format(column),
      ...this.#points(column, (value) => (typeof value === "number" ? String(value) : undefined)),
    };
  }

  texts(column: ChartColumn): XmlElement {
    return this.#points(column, (value) => (typeof value === "object" ? value.error : String(value)));
  }

  #points(column: ChartColumn, textOf: (value: CalculatedValue) => string | undefined): XmlElement {
    const points = this.#cells(column).flatMap((cell, index) => {
      const value = cell && shownValue(this.sheet, cell, this.values);
      const text = value === undefined ? undefined : textOf(value);
      return text === undefined ? [] : [{ "@idx": index, "c:v": text }];
    });
    return { "c:ptCount": { "@val": column.rows * column.columns }, "c:pt": points };
  }

  /** From the top down, or from left to right. */
  #cells({ row, column, rows, columns }: ChartColumn) {
    return Array.from({ length: rows * columns }, (_, index) =>
      this.sheet.cells.find(
        (cell) => cell.row === row + Math.floor(index / columns) && cell.column === column + (index % columns),
      ),
    );
  }
}
