import type { Area, Place } from "../formula/addresses.ts";
import type { Formula } from "../formula/Formula.ts";
import { placeKey } from "./placeKey.ts";

/** Which cells formulas read: those that they name one by one, and those of areas. */
export class CellReads {
  /** By the tab's name, the keys of places. */
  readonly #cells = new Map<string, Set<number>>();
  /** By the tab's name, each once by its corners: the keys of the first and of the last. */
  readonly #areas = new Map<string, Map<number, Map<number, Area>>>();

  add(formula: Formula): void {
    switch (formula.kind) {
      case "cell":
        setOf(this.#cells, formula.sheet, noPlaces).add(placeKey(formula));
        return;
      case "area": {
        const { first, last } = formula;
        const areas = setOf(this.#areas, first.sheet, () => new Map<number, Map<number, Area>>());
        const from = setOf(areas, placeKey(first), () => new Map<number, Area>());
        const to = placeKey(last);
        if (!from.has(to)) from.set(to, areaBetween(first, last));
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

  /** The keys of the cells of a sheet that formulas name by themselves. */
  named(sheet: string): ReadonlySet<number> {
    return this.#cells.get(sheet) ?? noNames;
  }

  /** The areas of a sheet that formulas read, each once. */
  areas(sheet: string): readonly Area[] {
    return [...(this.#areas.get(sheet)?.values() ?? [])].flatMap((from) => [...from.values()]);
  }
}

const noNames: ReadonlySet<number> = new Set();
const noPlaces = (): Set<number> => new Set();

const areaBetween = ({ row, column }: Place, last: Place): Area => ({
  row,
  column,
  rows: last.row - row + 1,
  columns: last.column - column + 1,
});

function setOf<Key, Of>(all: Map<Key, Of>, key: Key, make: () => Of): Of {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
