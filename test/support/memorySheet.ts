import type { Area } from "../../src/workbench/host/cells/area.ts";
import { sheetSize } from "../../src/workbench/host/cells/area.ts";
import {
  commonFormat,
  defaultFormat,
  type CellFormat,
  type CommonFormat,
} from "../../src/workbench/host/cells/cellFormat.ts";
import type { CellValue } from "../../src/workbench/host/cells/cellValue.ts";
import { intersection, shiftedStretch } from "../../src/workbench/host/cells/rangeReference.ts";

export interface MemoryCell {
  value: CellValue;
  formula: string | null;
  /** Where the formula spills, its own cell included. */
  spill?: Area;
  /** The cell whose formula filled this one. */
  spilledFrom?: string;
}

/** A look given to an area; later ones lie over earlier ones. */
interface Layer {
  readonly area: Area;
  readonly changes: Partial<CellFormat>;
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** Moves what lines have: an inserted line takes after the one before it, as in Excel. */
function shiftLines<T>(lines: Map<number, T>, at: number, count: number): void {
  const before = [...lines];
  const neighbour = lines.get(at - 1);
  lines.clear();
  for (const [line, value] of before) {
    const [place, length] = shiftedStretch(line, 1, at, count);
    if (length > 0) lines.set(place, value);
  }
  if (neighbour === undefined) return;
  for (let line = at; line < at + count; line += 1) lines.set(line, neighbour);
}

/** The cells and looks of one sheet of the in-memory workbook. */
export class MemorySheet {
  readonly cells = new Map<string, MemoryCell>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  #layers: Layer[] = [];

  constructor(readonly id: string) {}

  static key(row: number, column: number): string {
    return `${row},${column}`;
  }

  static place(key: string): [row: number, column: number] {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [row, column];
  }

  cell(row: number, column: number): MemoryCell | undefined {
    return this.cells.get(MemorySheet.key(row, column));
  }

  map<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => read(area.row + r, area.column + c)),
    );
  }

  /** The keys of cells with content in the area. */
  keysIn(area: Area): string[] {
    return [...this.cells.keys()].filter((key) => {
      const [row, column] = MemorySheet.place(key);
      return (
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
      );
    });
  }

  setFormat(area: Area, changes: Partial<CellFormat>): void {
    this.#layers.push({ area, changes });
  }

  clearFormats(area: Area): void {
    this.#layers = this.#layers.filter((layer) => !covers(area, layer.area));
    if (this.#layers.some((layer) => intersection(layer.area, area) !== undefined)) {
      this.#layers.push({ area, changes: defaultFormat });
    }
  }

  cellFormat(row: number, column: number): CellFormat {
    let format = defaultFormat;
    for (const { area, changes } of this.#layers) {
      const within =
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      if (within) format = { ...format, ...changes };
    }
    return format;
  }

  /** What the cells share: looked up once for each piece that the layers' edges cut the area into. */
  format(area: Area): CommonFormat {
    const cuts = (from: number, count: number, edges: (layer: Area) => number[]): number[] => {
      const touching = this.#layers.filter((layer) => intersection(layer.area, area) !== undefined);
      const inside = touching
        .flatMap((layer) => edges(layer.area))
        .filter((edge) => edge > from && edge < from + count);
      return [...new Set([from, ...inside])];
    };
    const rows = cuts(area.row, area.rows, (layer) => [layer.row, layer.row + layer.rows]);
    const columns = cuts(area.column, area.columns, (layer) => [layer.column, layer.column + layer.columns]);
    return commonFormat(rows.flatMap((row) => columns.map((column) => this.cellFormat(row, column))));
  }

  /** The smallest area within `area` that holds contents and, unless `valuesOnly`, looks of cells. */
  usedArea(area: Area, valuesOnly: boolean): Area | null {
    const found = this.keysIn(area)
      .filter((key) => this.cells.get(key)?.value !== null || this.cells.get(key)?.formula !== null)
      .map((key): Area => {
        const [row, column] = MemorySheet.place(key);
        return { ...area, row, column, rows: 1, columns: 1 };
      });
    const looks = valuesOnly
      ? []
      : this.#layers
          .filter(
            (layer) =>
              layer.area.rows < sheetSize.rows &&
              layer.area.columns < sheetSize.columns &&
              layer.changes !== defaultFormat,
          )
          .flatMap((layer) => intersection(layer.area, area) ?? []);
    const all = [...found, ...looks];
    if (all.length === 0) return null;
    const row = Math.min(...all.map((one) => one.row));
    const column = Math.min(...all.map((one) => one.column));
    return {
      sheet: this.id,
      row,
      column,
      rows: Math.max(...all.map((one) => one.row + one.rows)) - row,
      columns: Math.max(...all.map((one) => one.column + one.columns)) - column,
    };
  }

  /** Moves cells and looks for rows or columns inserted (count > 0) or deleted. Formulas keep their text. */
  shift(axis: "row" | "column", at: number, count: number): void {
    const moved = new Map<string, MemoryCell>();
    for (const [key, cell] of this.cells) {
      const [row, column] = MemorySheet.place(key);
      const [place, length] = shiftedStretch(axis === "row" ? row : column, 1, at, count);
      if (length > 0) moved.set(axis === "row" ? MemorySheet.key(place, column) : MemorySheet.key(row, place), cell);
    }
    const [sizes, hidden] =
      axis === "row" ? [this.rowHeights, this.hiddenRows] : [this.columnWidths, this.hiddenColumns];
    shiftLines(sizes, at, count);
    const gone = new Map([...hidden].map((line) => [line, true] as const));
    shiftLines(gone, at, count);
    hidden.clear();
    for (const line of gone.keys()) hidden.add(line);
    this.cells.clear();
    for (const [key, cell] of moved) this.cells.set(key, cell);
    const size = axis === "row" ? "rows" : "columns";
    this.#layers = this.#layers.flatMap(({ area, changes }) => {
      const [start, length] = shiftedStretch(area[axis], area[size], at, count);
      return length > 0 ? [{ area: { ...area, [axis]: start, [size]: length }, changes }] : [];
    });
  }
}
