import { ModelHostError } from "../../host/Advice.ts";
import { cellNotBlank, cellOfModel } from "../../host/sentences.ts";
import { settledWrite } from "./settledWrite.ts";

/**
 * Writes a formula into the selected cell, in English whatever the user's Excel speaks; a percentage unless the cell has
 * a format of its own.
 *
 * @param isOurs whether a worksheet is the model's: what stands there is not the user's to keep.
 * @returns the cell's address, "Sheet1!B5".
 * @throws ModelHostError where the cell is not blank, or on a sheet of the model; nothing is written then.
 */
export function insertFormula(formula: string, isOurs: (worksheet: string) => boolean): Promise<string> {
  return settledWrite<string>((sends) =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address, rowIndex, columnIndex, formulas, values, numberFormat");
      const worksheet = cell.worksheet.load("id, name");
      await context.sync();
      if (isOurs(worksheet.id)) throw new ModelHostError(cellOfModel(worksheet.name));
      if ([cell.formulas, cell.values].some((held) => held[0]?.[0] !== ""))
        throw new ModelHostError(cellNotBlank(cell.address));
      const { rowIndex: row, columnIndex: column } = cell;
      sends([{ worksheet: worksheet.id, row, column, value: formula, before: "" }], cell.address);
      cell.formulas = [[formula]];
      if (cell.numberFormat[0]?.[0] === "General") cell.numberFormat = [["0.0%"]];
      await context.sync();
      return cell.address;
    }),
  );
}
