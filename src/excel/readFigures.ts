import type { CellState } from "../workbook/modelHost.ts";
import type { FigurePlan, SheetId, WorkbookPlan } from "../workbook/plan.ts";
import { blocksOf } from "./blocks.ts";
import type { LayoutMaps } from "./layoutMaps.ts";
import type { SheetMap } from "./moveReferences.ts";
import type { BuildRecord } from "./ownership.ts";
import { cellState } from "./readModel.ts";
import { rangeOf } from "./sheetHandle.ts";

/** A figure where its cell is now. */
interface PlacedFigure {
  readonly figure: FigurePlan;
  readonly row: number;
  readonly column: number;
}

const sheetsOf = (figures: readonly FigurePlan[]): SheetId[] => [...new Set(figures.map(({ sheet }) => sheet))];

/** Where a figure's cell is; undefined where its row or column was deleted. */
export function placeNow({ row, column }: FigurePlan, { rows, columns }: SheetMap): { row: number; column: number } | undefined {
  const place = { row: rows.now(row), column: columns.now(column) };
  return rows.lineAt(place.row) === row && columns.lineAt(place.column) === column ? place : undefined;
}

/** Queues reading the figures of one sheet, in a few blocks; call what it returns after the next sync. */
function queueReading(worksheet: Excel.Worksheet, figures: readonly PlacedFigure[]): () => (readonly [string, CellState])[] {
  const ranges = blocksOf(figures).map((block) => ({ block, range: rangeOf(worksheet, block).load("values,text") }));
  return () =>
    ranges.flatMap(({ block, range: { values, text } }) =>
      block.cells.map(({ figure, row, column }) => {
        const [r, c] = [row - block.row, column - block.column];
        return [figure.key, cellState(values[r]?.[c], String(text[r]?.[c] ?? ""))] as const;
      }),
    );
}

/** What the cells of the figures hold that are typed, not calculated: one request where their places are known. */
export async function readFigures(plan: WorkbookPlan, record: BuildRecord, maps: LayoutMaps): Promise<Record<string, CellState>> {
  const typed = plan.figures.filter(({ calculated }) => !calculated);
  return Excel.run(async (context) => {
    const { workbook } = context;
    let sheets = sheetsOf(typed).filter((sheet) => record.sheets[sheet] !== undefined);
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
      const placed = typed.flatMap((figure) => {
        const place = figure.sheet === sheet ? placeNow(figure, map) : undefined;
        return place === undefined ? [] : [{ figure, ...place }];
      });
      return queueReading(workbook.worksheets.getItem(record.sheets[sheet] ?? ""), placed);
    });
    await context.sync();
    return Object.fromEntries(readings.flatMap((read) => read()));
  });
}
