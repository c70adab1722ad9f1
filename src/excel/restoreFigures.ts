import { ModelHostError } from "../workbook/modelHost.ts";
import type { FigurePlan } from "../workbook/plan.ts";
import { missingFigures, missingSheets } from "./advice.ts";
import { areaAddress } from "./address.ts";
import type { LayoutMaps } from "./layoutMaps.ts";
import type { BuildRecord } from "./ownership.ts";
import { placeNow } from "./readFigures.ts";
import { rangeOf } from "./sheetHandle.ts";

/**
 * Writes what the announcement states into the figures' cells. Where they are is read anew: what is remembered will
 * do for showing a cell, not for writing to it.
 *
 * @throws ModelHostError where a cell is gone; nothing is written then.
 */
export async function restoreFigures(figures: readonly FigurePlan[], record: BuildRecord, maps: LayoutMaps): Promise<void> {
  const sheets = [...new Set(figures.map(({ sheet }) => sheet))];
  const lost = sheets.filter((sheet) => record.sheets[sheet] === undefined);
  if (lost.length > 0) throw new ModelHostError(missingSheets(lost));
  await Excel.run(async (context) => {
    const { workbook } = context;
    for (const sheet of sheets) maps.forget(sheet);
    const learn = maps.queueLearning(workbook, record, sheets);
    await context.sync();
    const now = learn();
    const placed = figures.map((figure) => {
      const map = now.get(figure.sheet);
      return { figure, place: map && placeNow(figure, map) };
    });
    const gone = placed.filter(({ place }) => place === undefined);
    if (gone.length > 0) throw new ModelHostError(missingFigures(gone.map(({ figure }) => `${figure.label}, ${figure.heading}`)));
    for (const { figure, place } of placed) {
      if (place === undefined) continue;
      const worksheet = workbook.worksheets.getItem(record.sheets[figure.sheet] ?? "");
      rangeOf(worksheet, areaAddress({ ...place, rows: 1, columns: 1 })).values = [[Number(figure.announced)]];
    }
    await context.sync();
  });
}
