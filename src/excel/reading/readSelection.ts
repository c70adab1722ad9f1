import { areaAddress } from "../../formula/addresses.ts";
import { ModelHostError } from "../../host/Advice.ts";
import type { SelectedTable } from "../../host/SelectedTable.ts";
import { noTableSelected, tooManyCells } from "../../host/sentences.ts";
import { asHostError, errorCode } from "../office/adviceOn.ts";
import * as excelWords from "../excelWords.ts";

/** Excel on the web answers up to 5 MB. */
const most = 50_000;

/** What Excel says where several ranges, or a chart, are selected. */
const noRange: ReadonlySet<string | undefined> = new Set(["InvalidSelection", "InvalidReference", "ItemNotFound"]);

/**
 * The cells that the user has selected, without the blank rows and columns around what they hold.
 *
 * @throws ModelHostError where no table is selected, it is too large, or Excel refuses.
 */
export async function readSelection(): Promise<SelectedTable> {
  try {
    return await Excel.run({ delayForCellEdit: true }, read);
  } catch (error) {
    if (noRange.has(errorCode(error))) throw new ModelHostError(noTableSelected);
    throw asHostError(error, excelWords.readingTheSelectedCells);
  }
}

async function read(context: Excel.RequestContext): Promise<SelectedTable> {
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject || used.rowCount < 2 || used.columnCount < 2) throw new ModelHostError(noTableSelected);
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  if (rows * columns > most) throw new ModelHostError(tooManyCells(rows * columns, most));
  used.load("values,numberFormat");
  const { worksheet } = used;
  worksheet.load("name");
  await context.sync();
  return {
    sheet: worksheet.name,
    address: areaAddress({ row, column, rows, columns }),
    row,
    column,
    values: used.values as SelectedTable["values"],
    formats: used.numberFormat as SelectedTable["formats"],
  };
}
