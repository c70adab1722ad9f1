import type { FigureRef } from "../../accounting/TieOut.ts";
import type { Look } from "../../derivation/Look.ts";
import type { Filing } from "../../filing/Filing.ts";
import type { CellRef } from "../../formula/Formula.ts";
import type { Place } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { Written } from "../derivationFormula.ts";
import { figureKey } from "../sheets/figureKey.ts";
import type { CheckRow } from "./checkRows.ts";
import { column } from "./columns.ts";

/** What every row of the Checks sheet is written with: the cells that figures stand in, seen from this sheet. */
export class CheckSheet {
  /** The row that expects a figure whose own cell calculates it, by the figure's key. */
  readonly #announced = new Map<string, number>();
  readonly look: Look<Written>;

  constructor(
    readonly book: BookBuilder,
    readonly sheet: SheetBuilder,
    readonly filing: Filing,
    rows: readonly CheckRow[],
  ) {
    for (const row of rows) {
      if (row.kind !== "tie" || row.tie.calculatedInSheet !== true) continue;
      const key = keyOf(row.tie.expected);
      if (!this.#announced.has(key)) this.#announced.set(key, row.row);
    }
    // A tie-out names the column of every term.
    this.look = {
      figure: (row, at) => ("column" in at ? this.#written({ row, column: at.column }) : undefined),
      line: () => undefined,
      role: () => undefined,
      before: () => [],
    };
  }

  /** The figure's own cell. */
  ownCell(figure: FigureRef): CellRef {
    return this.book.cell(keyOf(figure));
  }

  ownPlace(figure: FigureRef): { readonly sheet: SheetBuilder; readonly place: Place } {
    return this.book.find(keyOf(figure));
  }

  /**
   * Where the figure stands as printed: a percentage whose own cell calculates it stands on this sheet, in the row that
   * expects it; any other figure in its own cell.
   */
  printedPlace(figure: FigureRef): { readonly sheet: SheetBuilder; readonly place: Place } {
    const isRatio = this.filing.measure(figure.row, figure.column).kind === "ratio";
    const row = isRatio ? this.#announced.get(keyOf(figure)) : undefined;
    if (row === undefined) return this.ownPlace(figure);
    return { sheet: this.sheet, place: { row, column: column.expected } };
  }

  #written(figure: FigureRef): Written {
    const { sheet, place } = this.printedPlace(figure);
    const measure = this.filing.measure(figure.row, figure.column);
    return { formula: sheet.cell(place.row, place.column), measure };
  }
}

const keyOf = ({ row, column: key }: FigureRef): string => figureKey(row, key);
