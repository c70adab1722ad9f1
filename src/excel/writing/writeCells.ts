import { ModelHostError } from "../../host/Advice.ts";
import { missingFigures, missingSheets } from "../../host/sentences.ts";
import type { LayoutMaps } from "../following/LayoutMaps.ts";
import { inOneStep } from "../office/inOneStep.ts";
import { placeNow, type KeyedCell } from "../reading/readCells.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import { columnsOf } from "../ranges/rectangles.ts";

/** A cell of the plan, and what is to stand in it; "" leaves it blank. */
export interface ValuedCell extends Omit<KeyedCell, "key"> {
  /** What the user knows it by: "Revenue, 2031". */
  readonly title: string;
  readonly value: number | string;
}

/** A cell where it is now. */
interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
}

/** Writes cells below each other at once. */
function writeColumns(worksheet: Excel.Worksheet, cells: readonly PlacedValue[]): void {
  const values = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  for (const area of columnsOf(cells)) {
    const { row, column, rows } = area;
    rangeOf(worksheet, area).values = Array.from({ length: rows }, (_, index) => [
      values.get(`${row + index} ${column}`) ?? "",
    ]);
  }
}

/**
 * Writes values into cells of the plan. Where they are is read anew: what is remembered will do for showing a cell,
 * not for writing to it.
 *
 * @throws ModelHostError where a cell is gone; nothing is written then.
 */
export async function writeCells(cells: readonly ValuedCell[], record: BuildRecord, maps: LayoutMaps): Promise<void> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const lost = sheets.filter((sheet) => record.sheets[sheet] === undefined);
  if (lost.length > 0) throw new ModelHostError(missingSheets(lost));
  await inOneStep(async (context) => {
    const { workbook } = context;
    for (const sheet of sheets) maps.forget(sheet);
    const learn = maps.queueLearning(workbook, record, sheets);
    await context.sync();
    const now = learn();
    const placed = cells.map((cell) => {
      const map = now.get(cell.sheet);
      return { cell, place: map && placeNow(cell, map) };
    });
    const gone = placed.filter(({ place }) => place === undefined);
    if (gone.length > 0) throw new ModelHostError(missingFigures(gone.map(({ cell }) => cell.title)));
    for (const sheet of sheets) {
      const ours = placed.flatMap(({ cell, place }) =>
        cell.sheet === sheet && place !== undefined ? [{ ...place, value: cell.value }] : [],
      );
      writeColumns(workbook.worksheets.getItem(record.sheets[sheet] ?? ""), ours);
    }
    await context.sync();
  });
}
