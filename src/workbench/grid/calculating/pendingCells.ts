import { generateRandomId, WrapStrategy } from "@univerjs/core";
import type { IBorderData, ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import {
  MarkDirtyRowAutoHeightOperation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Area } from "../../host/cells/area.ts";
import type { GridCommands } from "../gridCommands.ts";

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Spares a change of looks what Univer does about changed contents; it would take a formula not named for deleted. */
const noContents = { onlyLocal: true } as const;

interface Pending {
  /** What was written, in order: each is an event of its own, as in Excel. */
  readonly writes: Area[];
  readonly contents: Record<number, Record<number, ICellData>>;
  readonly looks: Record<number, Record<number, ICellData>>;
  /** Pixels by column. */
  readonly widths: Record<number, number>;
}

/**
 * Cells on their way to Univer. Each of its mutations is looked at by some dozens of listeners, so the hundreds of
 * small writes of one update go as one of contents and one of looks for each sheet.
 */
export class PendingCells {
  readonly #pending = new Map<string, Pending>();
  #held = 0;
  #writing: readonly Area[] | undefined;

  constructor(private readonly context: GridCommands) {}

  hold(): void {
    this.#held += 1;
  }

  release(): void {
    this.#held -= 1;
    this.#flushUnlessHeld();
  }

  setContents(area: Area, cells: CellMatrix): void {
    const { contents, writes } = this.#of(area.sheet);
    writes.push(area);
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

  setWidths(sheet: string, column: number, count: number, pixels: number): void {
    const { widths } = this.#of(sheet);
    for (let place = column; place < column + count; place += 1) widths[place] = pixels;
    this.#flushUnlessHeld();
  }

  /** Pixels, with what is still on its way. */
  width(sheet: string, column: number): number {
    return this.#pending.get(sheet)?.widths[column] ?? this.context.sheet(sheet).getColumnWidth(column);
  }

  /** A cell's style, with what is still on its way. */
  style(sheet: string, row: number, column: number): IStyleData {
    const composed = this.#composed(sheet, row, column);
    const pending = this.#pending.get(sheet)?.looks[row]?.[column]?.s;
    return pending == null ? composed : merged(composed, pending);
  }

  /** What is kept beside a cell, with what is still on its way. */
  custom(sheet: string, row: number, column: number): Nullable<ICellData["custom"]> {
    return (
      this.#pending.get(sheet)?.looks[row]?.[column]?.custom ??
      this.context.sheet(sheet).getCellRaw(row, column)?.custom
    );
  }

  /** What the mutation under way writes; undefined where it is not from here. */
  get writing(): readonly Area[] | undefined {
    return this.#writing;
  }

  flush(): void {
    for (const [subUnitId, { writes, contents, looks, widths }] of [...this.#pending]) {
      this.#pending.delete(subUnitId);
      const place = { unitId: this.context.unitId, subUnitId };
      if (Object.keys(widths).length > 0) this.#setWidths(subUnitId, widths);
      if (Object.keys(contents).length > 0) this.#setContents({ ...place, cellValue: contents }, writes);
      if (Object.keys(looks).length > 0) this.#setLooks({ ...place, cellValue: looks });
      this.#fitRows(subUnitId, looks, contents);
    }
  }

  /** Rows that are not of a set height grow with larger letters and wrapped text, when the grid has a moment. */
  #fitRows(subUnitId: string, looks: CellMatrix, contents: CellMatrix): void {
    const columns = this.context.sheet(subUnitId).getColumnCount();
    const rows = new Set<number>();
    each(looks, (row, _column, { s }) => {
      if (typeof s === "object" && s !== null && (s.fs !== undefined || s.tb === WrapStrategy.WRAP)) rows.add(row);
    });
    each(contents, (row, column) => {
      if (!rows.has(row) && this.#composed(subUnitId, row, column).tb === WrapStrategy.WRAP) rows.add(row);
    });
    if (rows.size === 0) return;
    const ranges = [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columns - 1 }));
    this.context.run(MarkDirtyRowAutoHeightOperation.id, {
      unitId: this.context.unitId,
      subUnitId,
      ranges,
      id: generateRandomId(6),
    });
  }

  /** Univer composes it too, but with what only its drawing needs. */
  #composed(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.context.sheet(sheetId);
    const own = this.context.workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column));
    return {
      ...sheet.getDefaultCellStyleInternal(),
      ...sheet.getColumnStyle(column),
      ...sheet.getRowStyle(row),
      ...own,
    };
  }

  #flushUnlessHeld(): void {
    if (this.#held === 0) this.flush();
  }

  #of(sheet: string): Pending {
    const known = this.#pending.get(sheet);
    if (known !== undefined) return known;
    const made: Pending = { writes: [], contents: {}, looks: {}, widths: {} };
    this.#pending.set(sheet, made);
    return made;
  }

  #setWidths(subUnitId: string, colWidth: Readonly<Record<number, number>>): void {
    const sheet = this.context.sheet(subUnitId);
    const columns = Object.keys(colWidth).map(Number);
    const range = {
      startRow: 0,
      endRow: sheet.getRowCount() - 1,
      startColumn: Math.min(...columns),
      endColumn: Math.max(...columns),
    };
    const params = { unitId: this.context.unitId, subUnitId, ranges: [range], colWidth };
    const { id } = SetWorksheetColWidthMutation;
    this.context.runUndoably({ id, params }, { id, params: SetWorksheetColWidthMutationFactory(params, sheet) });
  }

  #setContents(params: ISetRangeValuesMutationParams, writes: readonly Area[]): void {
    const { id } = SetRangeValuesMutation;
    const undo = SetRangeValuesUndoMutationFactory(this.context.injector, params);
    // Reading a cell before it is written writes what waits for another sheet.
    const around = this.#writing;
    this.#writing = writes;
    try {
      this.context.runUndoably({ id, params }, { id, params: undo });
    } finally {
      this.#writing = around;
    }
  }

  #setLooks(params: ISetRangeValuesMutationParams): void {
    const { id } = SetRangeValuesMutation;
    const before: Record<number, Record<number, ICellData>> = {};
    each(
      SetRangeValuesUndoMutationFactory(this.context.injector, params).cellValue ?? {},
      (row, column, { s, custom }) => {
        (before[row] ??= {})[column] = { s: s ?? null, custom: custom ?? null };
      },
    );
    const undo = { ...params, cellValue: before };
    this.context.runUndoably({ id, params, options: noContents }, { id, params: undo, options: noContents });
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
