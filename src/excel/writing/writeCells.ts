import { areaAddress } from "../../formula/addresses.ts";
import { ModelHostError } from "../../host/Advice.ts";
import { missingFigures, missingSheets } from "../../host/sentences.ts";
import type { LayoutMaps } from "../following/LayoutMaps.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import { placeNow, type KeyedCell } from "../reading/readCells.ts";
import { rangeOf } from "../ranges/rangeOf.ts";

/** A cell of the plan, and what is to stand in it. */
export interface ValuedCell extends Omit<KeyedCell, "key"> {
  /** What the user knows it by: "Revenue, 2031". */
  readonly title: string;
  readonly value: number | string;
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
  await Excel.run(async (context) => {
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
    for (const { cell, place } of placed) {
      if (place === undefined) continue;
      const worksheet = workbook.worksheets.getItem(record.sheets[cell.sheet] ?? "");
      rangeOf(worksheet, areaAddress({ ...place, rows: 1, columns: 1 })).values = [[cell.value]];
    }
    await context.sync();
  });
}
