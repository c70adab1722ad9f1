import type { Area, Place } from "../formula/addresses.ts";
import type { Formula } from "../formula/Formula.ts";
import { placeKey } from "./placeKey.ts";

const holds = (area: Area, { row, column }: Place): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Which cells formulas read: those that they name one by one, and those of areas. */
export class CellReads {
  /** By the tab's name, the keys of places. */
  readonly #cells = new Map<string, Set<number>>();
  /** By the tab's name, each once by its corners. */
  readonly #areas = new Map<string, Map<string, Area>>();

  add(formula: Formula): void {
    switch (formula.kind) {
      case "cell":
        setOf(this.#cells, formula.sheet, () => new Set<number>()).add(placeKey(formula));
        return;
      case "area": {
        const { first, last } = formula;
        const areas = setOf(this.#areas, first.sheet, () => new Map<string, Area>());
        const [rows, across] = [last.row - first.row + 1, last.column - first.column + 1];
        areas.set(`${placeKey(first)}:${placeKey(last)}`, {
          row: first.row,
          column: first.column,
          rows,
          columns: across,
        });
        return;
      }
      case "call":
        for (const argument of formula.arguments) this.add(argument);
        return;
      case "binary":
        this.add(formula.left);
        this.add(formula.right);
        return;
      case "negation":
        this.add(formula.of);
        return;
      case "number":
      case "text":
      case "logical":
      case "error":
      case "name":
    }
  }

  /** Whether a formula names the cell by itself. */
  names(sheet: string, place: Place): boolean {
    return this.#cells.get(sheet)?.has(placeKey(place)) === true;
  }

  /** Whether a formula names the cell, or an area that it is in. */
  reads(sheet: string, place: Place): boolean {
    if (this.names(sheet, place)) return true;
    return [...(this.#areas.get(sheet)?.values() ?? [])].some((area) => holds(area, place));
  }
}

function setOf<Of>(all: Map<string, Of>, sheet: string, make: () => Of): Of {
  const found = all.get(sheet) ?? make();
  all.set(sheet, found);
  return found;
}
