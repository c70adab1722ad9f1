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

const holds = ({ row, column, rows, columns }: Area, cellRow: number, cellColumn: number): boolean =>
  cellRow >= row && cellRow < row + rows && cellColumn >= column && cellColumn < column + columns;

/** True of areas of one sheet that share a cell. */
const meets = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

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
  /** Looks of cells, by row and column, with how many of the layers are in them: the others are laid over when asked. */
  readonly #formats = new Map<number, { layers: number; format: CellFormat }>();

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
    this.#formats.clear();
    this.#layers = this.#layers.filter((layer) => !covers(area, layer.area));
    if (this.#layers.some((layer) => meets(layer.area, area))) {
      this.#layers.push({ area, changes: defaultFormat });
    }
  }

  cellFormat(row: number, column: number): CellFormat {
    const place = row * sheetSize.columns + column;
    const known = this.#formats.get(place) ?? { layers: 0, format: defaultFormat };
    let { format } = known;
    for (let index = known.layers; index < this.#layers.length; index += 1) {
      const layer = this.#layers[index];
      if (layer !== undefined && holds(layer.area, row, column)) format = { ...format, ...layer.changes };
    }
    this.#formats.set(place, { layers: this.#layers.length, format });
    return format;
  }

  /** What the cells share: looked up once for each piece that the layers' edges cut the area into. */
  format(area: Area): CommonFormat {
    if (area.rows === 1 && area.columns === 1) return this.cellFormat(area.row, area.column);
    const touching = this.#layers.filter((layer) => meets(layer.area, area));
    const cuts = (from: number, count: number, edges: (layer: Area) => number[]): number[] => {
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
    this.#formats.clear();
    this.#layers = this.#layers.flatMap(({ area, changes }) => {
      const [start, length] = shiftedStretch(area[axis], area[size], at, count);
      return length > 0 ? [{ area: { ...area, [axis]: start, [size]: length }, changes }] : [];
    });
  }
}
