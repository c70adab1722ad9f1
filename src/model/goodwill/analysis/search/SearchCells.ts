import { call } from "../../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../../formula/Formula.ts";
import type { NumberKind } from "../../../../plan/plan.ts";
import type { SheetBuilder } from "../../../../plan/SheetBuilder.ts";
import { column } from "../../unit/columns.ts";
import { multiples, startPoint, type SearchPart, type SearchPlace } from "./searchLayout.ts";

/** The three columns of a search: the value of the driver, what its sum is there, and its slope. */
export type SearchColumn = "value" | "result" | "slope";

const formats = { value: "factor", result: "magnitude", slope: "magnitude" } as const satisfies Record<
  SearchColumn,
  NumberKind
>;

/** Writes the cells of one search and refers to them. */
export class SearchCells {
  /** @param first the column of the values. */
  constructor(
    private readonly sheet: SheetBuilder,
    readonly place: SearchPlace,
    private readonly first: number,
  ) {}

  put(row: number, of: SearchColumn, formula: Formula, format: NumberKind = formats[of]): void {
    this.sheet.formula(row, this.#columnOf(of), "formula", formula, { format });
  }

  number(part: SearchPart, value: string): void {
    this.sheet.number(this.place.row(part), this.first, "formula", value, { format: formats.value });
  }

  /** As a formula of any row refers to it. */
  readonly of = (part: SearchPart, column: SearchColumn = "value"): CellRef => this.inRow(this.place.row(part), column);
  readonly inRow = (row: number, column: SearchColumn = "value"): CellRef =>
    this.sheet.cell(row, this.#columnOf(column), "row");

  /** As a formula of the same rows does. */
  readonly here = (row: number, column: SearchColumn = "value"): CellRef =>
    this.sheet.cell(row, this.#columnOf(column));

  /** As a formula anywhere on the sheet does. */
  anchored(row: number): CellRef {
    return this.sheet.cell(row, this.first, "both");
  }

  /** The multiple of the scan in a row. */
  multiple(row: number): CellRef {
    return this.sheet.cell(row, column.label, "column");
  }

  /** The points' cells, from one to another. */
  points(of: SearchColumn, from = 0, to: number = multiples.length - 1): AreaRef {
    const end = (point: number) => ({ row: this.place.row("points", point), column: this.#columnOf(of) });
    return this.sheet.area(end(from), end(to), "both");
  }

  /** The sign of the sum at the start. */
  startSign(): Formula {
    return call("SIGN", this.inRow(this.place.row("points", startPoint), "result"));
  }

  #columnOf(of: SearchColumn): number {
    return this.first + { value: 0, result: 1, slope: 2 }[of];
  }
}
