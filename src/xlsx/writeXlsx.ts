import { Workbook } from "@cj-tech-master/excelts";
import type { WorkbookPlan } from "../plan/plan.ts";
import type { CalculatedValues } from "./calculatedValues.ts";
import { finishPackage } from "./finishPackage.ts";
import { writeSheet } from "./writeSheet.ts";

export interface WriteXlsxOptions {
  /** What the document's properties say it was created and last changed. */
  readonly date: Date;
}

/**
 * The plan as the bytes of an .xlsx file that is live without the add-in: custom functions are replaced by their
 * twins, and every formula carries its calculated value for viewers that do not calculate. The same plan, values and
 * date give the same bytes.
 *
 * Throws MissingTwinError, MissingValueError (a formula cell without a calculated value), UnwritableCellError,
 * UnwritableChoicesError, UnwritableSheetNameError and UnknownSheetError.
 */
export async function writeXlsx(
  plan: WorkbookPlan,
  calculated: CalculatedValues,
  options: WriteXlsxOptions,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = plan.title;
  workbook.creator = "Headroom";
  workbook.lastModifiedBy = "Headroom";
  workbook.created = options.date;
  workbook.modified = options.date;
  workbook.calcProperties = { fullCalcOnLoad: true };
  workbook.views = [{ x: 0, y: 0, width: 28800, height: 17000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  for (const sheet of plan.sheets) {
    writeSheet(workbook, sheet, calculated.get(sheet.id) ?? new Map());
  }
  return finishPackage(await packageOf(workbook), plan, calculated);
}

/**
 * Packed as it is: it is opened again at once to be finished, and compressed then. Gathered here, as the library's own
 * buffer fails over a part of more than a megabyte that comes in one piece.
 */
async function packageOf(workbook: Workbook): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const gather = { write: (piece: Uint8Array) => pieces.push(piece), end: () => undefined };
  await workbook.xlsx.write(gather, { zip: { level: 0 } });
  return concatenated(pieces);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
