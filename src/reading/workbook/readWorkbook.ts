import { strFromU8 } from "fflate";
import readSheets from "read-excel-file/universal";
import type { ReadCell, ReadLine, ReadPage } from "../ReadDocument.ts";
import { RefusedFileError } from "../RefusedFileError.ts";
import type { ReadingLimits } from "../limits.ts";
import { unfold } from "../package/unfold.ts";
import { makeCell } from "../words/makeCell.ts";
import { cellName } from "./address.ts";
import { sheetPaths } from "./sheetPaths.ts";
import { sheetShape, type SheetShape } from "./SheetShape.ts";
import { shownNumber } from "./shownNumber.ts";
import { withinTime } from "./withinTime.ts";
import { plainLook, workbookStyles, type CellLook } from "./workbookStyles.ts";
import * as readingWords from "../readingWords.ts";
import { joinMarksBehind } from "../markup/joinSplitCells.ts";

/**
 * Reads the sheets of an .xlsx, a page each: values, merged areas as spans, indents, bold. Dates read as ISO days.
 *
 * @throws RefusedFileError damaged, bomb, or uncalculated where a formula has no result in the file
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  limits: ReadingLimits,
): Promise<readonly ReadPage[]> {
  const wanted = (path: string) =>
    /^xl\/(?:workbook|styles)\.xml$|^xl\/_rels\/|^xl\/worksheets\/[^/]+\.xml$/.test(path);
  const files = unfold(bytes, { name, limits, wanted });
  const text = (path: string) => {
    const file = files.get(path);
    return file === undefined ? undefined : strFromU8(file);
  };
  const looks = workbookStyles(text("xl/styles.xml"), name);
  const paths = sheetPaths(text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels"), name);
  const sheets = await valuesInTime(bytes, name, limits);
  return sheets.map(({ sheet, data }, index) => {
    const xml = text(paths.get(sheet) ?? "");
    const shape = xml === undefined ? undefined : sheetShape(xml, name);
    refuseUncalculated(shape, sheet, name);
    const lines = data.flatMap((values, row) => sheetLine(values, { sheet, row, table: index, shape, looks }));
    return { number: index + 1, name: sheet, lines, furniture: [] };
  });
}

type Sheets = Awaited<ReturnType<typeof readSheets>>;

/** read-excel-file has been seen neither to return nor to fail: it is given its time and no more. */
async function valuesInTime(bytes: Uint8Array, name: string, limits: ReadingLimits): Promise<Sheets> {
  try {
    return await withinTime(readSheets(new Blob([bytes.slice()])), limits.workbookMilliseconds);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new RefusedFileError(
      "damaged",
      name,
      readingWords.thisWorkbookCannotBeRead(found),
      readingWords.openItInExcel,
    );
  }
}

function refuseUncalculated(shape: SheetShape | undefined, sheet: string, name: string): void {
  if (shape?.uncalculated === undefined) return;
  throw new RefusedFileError(
    "uncalculated",
    name,
    readingWords.cellOfSheetHolds(shape.uncalculated, sheet),
    readingWords.openTheWorkbookInExcel,
  );
}

interface SheetRow {
  readonly sheet: string;
  readonly row: number;
  readonly table: number;
  readonly shape: SheetShape | undefined;
  readonly looks: readonly CellLook[];
}

function sheetLine(values: Sheets[number]["data"][number], context: SheetRow): readonly ReadLine[] {
  const cells = joinMarksBehind(values.flatMap((value, column) => sheetCell(value, column, context)));
  const [first] = cells;
  if (first === undefined) return [];
  const indent = lookAt(cellName({ column: first.left, row: context.row }), context).indent;
  return [
    {
      cells,
      measure: "columns",
      table: context.table,
      ...(cells.every(({ bold }) => bold === true) && { bold: true }),
      ...(indent > 0 && { indent }),
    },
  ];
}

function sheetCell(value: unknown, column: number, context: SheetRow): readonly ReadCell[] {
  const address = cellName({ column, row: context.row });
  const look = lookAt(address, context);
  const text = context.shape?.errors.get(address) ?? shownText(value, look);
  const span = context.shape?.merged.get(address);
  const cell = makeCell({
    text,
    left: column,
    right: column + (span?.columns ?? 1),
    place: { sheet: context.sheet, cell: address },
    bold: look.bold,
    ...(span !== undefined && { rows: span.rows }),
  });
  return cell === undefined ? [] : [cell];
}

function lookAt(address: string, { shape, looks }: SheetRow): CellLook {
  return looks[shape?.styles.get(address) ?? -1] ?? plainLook;
}

function shownText(value: unknown, look: CellLook): string {
  if (typeof value === "number") return shownNumber(value, look);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : "";
}
