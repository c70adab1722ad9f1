import type { CellState } from "../../host/ModelHost.ts";
import type { SheetId } from "../../plan/plan.ts";
import { blocksOf } from "../ranges/blocks.ts";
import type { LayoutMaps } from "../following/LayoutMaps.ts";
import type { SheetMap } from "../following/moveReferences.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import { cellState } from "./cellState.ts";
import { rangeOf } from "../ranges/rangeOf.ts";

/** A cell of the plan, and what it is asked for by. */
export interface KeyedCell {
  readonly key: string;
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** A cell where it is now. */
interface PlacedCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** Where a cell of the plan is; undefined where its row or column was deleted. */
export function placeNow(
  { row, column }: Pick<KeyedCell, "row" | "column">,
  { rows, columns }: SheetMap,
): { row: number; column: number } | undefined {
  const place = { row: rows.now(row), column: columns.now(column) };
  return rows.lineAt(place.row) === row && columns.lineAt(place.column) === column ? place : undefined;
}

/** Queues reading cells of one sheet, in a few blocks; call what it returns after the next sync. */
function queueReading(
  worksheet: Excel.Worksheet,
  cells: readonly PlacedCell[],
): () => (readonly [string, CellState])[] {
  const ranges = blocksOf(cells).map((block) => ({ block, range: rangeOf(worksheet, block).load("values,text") }));
  return () =>
    ranges.flatMap(({ block, range: { values, text } }) =>
      block.cells.map(({ key, row, column }) => {
        const [r, c] = [row - block.row, column - block.column];
        return [key, cellState(values[r]?.[c], String(text[r]?.[c] ?? ""))] as const;
      }),
    );
}

/** What cells of the plan hold, by key, without those that are gone: one request where their places are known. */
export async function readCells(
  cells: readonly KeyedCell[],
  record: BuildRecord,
  maps: LayoutMaps,
): Promise<Record<string, CellState>> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    let sheets = [...new Set(cells.map(({ sheet }) => sheet))].filter((sheet) => record.sheets[sheet] !== undefined);
    if (!maps.knows(sheets)) {
      const { worksheets } = workbook;
      worksheets.load("items/id");
      await context.sync();
      const alive = new Set(worksheets.items.map(({ id }) => id));
      sheets = sheets.filter((sheet) => alive.has(record.sheets[sheet] ?? ""));
    }
    const learn = maps.queueLearning(workbook, record, sheets);
    if (!maps.knows(sheets)) await context.sync();
    const readings = [...learn()].map(([sheet, map]) => {
      const placed = cells.flatMap((cell) => {
        const place = cell.sheet === sheet ? placeNow(cell, map) : undefined;
        return place === undefined ? [] : [{ key: cell.key, ...place }];
      });
      return queueReading(workbook.worksheets.getItem(record.sheets[sheet] ?? ""), placed);
    });
    await context.sync();
    return Object.fromEntries(readings.flatMap((read) => read()));
  });
}
