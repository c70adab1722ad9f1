import { ModelHostError } from "../../host/Advice.ts";
import { missingNames } from "../../host/sentences.ts";
import { errorCode } from "../office/adviceOn.ts";

/** Writes the cell of a defined name. @throws ModelHostError where the name is gone or leads nowhere. */
export async function setNamedCell(name: string, value: number | string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.names.getItem(name).getRange().untrack().values = [[value]];
      await context.sync();
    });
  } catch (error) {
    if (errorCode(error) !== "ItemNotFound" && errorCode(error) !== "InvalidReference") throw error;
    throw new ModelHostError(missingNames([name]), { cause: error });
  }
}
