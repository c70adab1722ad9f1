import { generateRandomId, WrapStrategy } from "@univerjs/core";
import type { IBorderData, ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { GridContext } from "./gridContext.ts";

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Univer does not trigger a calculation for changes that name this command. */
const lookOnly = "sheet.command.set-style";

interface Pending {
  contents: Record<number, Record<number, ICellData>>;
  looks: Record<number, Record<number, ICellData>>;
}

/**
 * Cells on their way to Univer. Each of its mutations is looked at by some dozens of listeners, so the hundreds of
 * small writes of one update go as one of contents and one of looks for each sheet.
 */
export class PendingCells {
  readonly #pending = new Map<string, Pending>();
  #held = 0;

  constructor(private readonly context: GridContext) {}

  hold(): void {
    this.#held += 1;
  }

  release(): void {
    this.#held -= 1;
    this.#flushUnlessHeld();
  }

  setContents(sheet: string, cells: CellMatrix): void {
    const { contents } = this.#of(sheet);
    each(cells, (row, column, cell) => {
      (contents[row] ??= {})[column] = cell;
    });
    this.#flushUnlessHeld();
  }

  setLooks(sheet: string, cells: CellMatrix): void {
    const { looks } = this.#of(sheet);
    each(cells, (row, column, cell) => {
      const line = (looks[row] ??= {});
      const before = line[column];
      line[column] = before === undefined ? cell : { ...before, ...cell, s: merged(before.s, cell.s) };
    });
    this.#flushUnlessHeld();
  }

  /** A cell's style, with what is still on its way. */
  style(sheet: string, row: number, column: number): IStyleData {
    const composed = this.#composed(sheet, row, column);
    const pending = this.#pending.get(sheet)?.looks[row]?.[column]?.s;
    return pending == null ? composed : merged(composed, pending);
  }

  /** What is kept beside a cell, with what is still on its way. */
  custom(sheet: string, row: number, column: number): Nullable<ICellData["custom"]> {
    return this.#pending.get(sheet)?.looks[row]?.[column]?.custom ?? this.context.sheet(sheet).getCellRaw(row, column)?.custom;
  }

  flush(): void {
    for (const [subUnitId, { contents, looks }] of [...this.#pending]) {
      this.#pending.delete(subUnitId);
      const place = { unitId: this.context.unitId, subUnitId };
      if (Object.keys(contents).length > 0) this.#set({ ...place, cellValue: contents });
      if (Object.keys(looks).length === 0) continue;
      this.#set({ ...place, cellValue: looks, trigger: lookOnly });
      this.#fitRows(subUnitId, looks);
    }
  }

  /** Rows that are not of a set height grow with larger letters and wrapped text, when the grid has a moment. */
  #fitRows(subUnitId: string, looks: CellMatrix): void {
    const columns = this.context.sheet(subUnitId).getColumnCount();
    const rows = new Set<number>();
    each(looks, (row, _column, { s }) => {
      if (typeof s === "object" && s !== null && (s.fs !== undefined || s.tb === WrapStrategy.WRAP)) rows.add(row);
    });
    if (rows.size === 0) return;
    const ranges = [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columns - 1 }));
    this.context.run(MarkDirtyRowAutoHeightOperation.id, { unitId: this.context.unitId, subUnitId, ranges, id: generateRandomId(6) });
  }

  /** Univer composes it too, but with what only its drawing needs. */
  #composed(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.context.sheet(sheetId);
    const own = this.context.workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column));
    return { ...sheet.getDefaultCellStyleInternal(), ...sheet.getColumnStyle(column), ...sheet.getRowStyle(row), ...own };
  }

  #flushUnlessHeld(): void {
    if (this.#held === 0) this.flush();
  }

  #of(sheet: string): Pending {
    const known = this.#pending.get(sheet);
    if (known !== undefined) return known;
    const made: Pending = { contents: {}, looks: {} };
    this.#pending.set(sheet, made);
    return made;
  }

  #set(params: ISetRangeValuesMutationParams): void {
    const { id } = SetRangeValuesMutation;
    const undo = SetRangeValuesUndoMutationFactory(this.context.injector, params);
    this.context.runUndoably({ id, params }, { id, params: { ...undo, ...(params.trigger !== undefined && { trigger: params.trigger }) } });
  }
}

function each(cells: CellMatrix, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line as Record<number, Nullable<ICellData>>)) {
      if (cell != null) visit(Number(row), Number(column), cell);
    }
  }
}

/** Looks are set one over the other; of borders, each side by itself. */
function merged(before: ICellData["s"], after: ICellData["s"]): IStyleData {
  if (typeof before !== "object" || before === null) return typeof after === "object" && after !== null ? after : {};
  if (typeof after !== "object" || after === null) return before;
  const sides: IBorderData = { ...before.bd, ...after.bd };
  return { ...before, ...after, ...(Object.keys(sides).length > 0 && { bd: sides }) };
}
