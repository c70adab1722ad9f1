import type { Place } from "../formula/addresses.ts";
import { PlaceFreeError, PlaceTakenError } from "./errors.ts";
import { placeKey } from "./placeKey.ts";
import type { CellContent, CellPlan, StyleName } from "./plan.ts";

const constantKinds: ReadonlySet<CellContent["kind"]> = new Set(["number", "text", "logical"]);

/** The cells of one sheet as they are planned: at most one at a place. */
export class PlannedCells {
  /** By `placeKey`. */
  readonly #cells = new Map<number, CellPlan>();
  /** The same row by row, until there is another. */
  #rowByRow: readonly CellPlan[] | undefined;
  readonly #sheet: string;

  /** @param sheet its name, which errors tell */
  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** @throws PlaceTakenError where a cell is planned already. */
  add(cell: CellPlan): void {
    const key = placeKey(cell);
    if (this.#cells.has(key)) throw new PlaceTakenError(this.#sheet, { row: cell.row, column: cell.column });
    this.#keep(key, cell);
  }

  /** Changes a cell that is planned already. @throws PlaceFreeError */
  change(place: Place, change: Partial<CellPlan>): void {
    const key = placeKey(place);
    const cell = this.#cells.get(key);
    if (cell === undefined) throw new PlaceFreeError(this.#sheet, place);
    this.#keep(key, { ...cell, ...change });
  }

  #keep(key: number, cell: CellPlan): void {
    this.#cells.set(key, cell);
    this.#rowByRow = undefined;
  }

  /** Row by row. */
  all(): readonly CellPlan[] {
    this.#rowByRow ??= Array.from(Float64Array.from(this.#cells.keys()).sort(), (key) => this.#cells.get(key)).filter(
      (cell) => cell !== undefined,
    );
    return this.#rowByRow;
  }

  /** Those of a style, row by row. */
  ofStyle(style: StyleName): readonly CellPlan[] {
    return this.all().filter((cell) => cell.style === style);
  }

  /** Those that calculate by formulas of every spreadsheet, row by row; inputs apart. */
  formulas(): readonly CellPlan[] {
    return this.all().filter(
      ({ content, inputKey, withoutAddIn }) =>
        content.kind === "formula" && inputKey === undefined && withoutAddIn === undefined,
    );
  }

  /** Those that hold a number, a text or a logical for good, row by row; inputs apart. */
  constants(): readonly CellPlan[] {
    return this.all().filter(({ content: { kind }, inputKey }) => constantKinds.has(kind) && inputKey === undefined);
  }
}
