import type { Area } from "../../formula/addresses.ts";
import { ModelHostError } from "../../host/Advice.ts";
import { hiddenSheet } from "../../host/sentences.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import { errorCode } from "./adviceOn.ts";

/** Shows a worksheet, with a range of it selected. @throws ModelHostError where the sheet is hidden. */
export async function showArea(context: Excel.RequestContext, worksheet: string, area: Area): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(worksheet);
  sheet.activate();
  rangeOf(sheet, area).select();
  try {
    await context.sync();
  } catch (error) {
    if (errorCode(error) === "ItemNotFound") throw error;
    const now = await visibilityOf(worksheet);
    if (now.visibility === "Visible") throw error;
    throw new ModelHostError(hiddenSheet(now.name), { cause: error });
  }
}

function visibilityOf(worksheet: string): Promise<{ readonly name: string; readonly visibility: string }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheet).load("name,visibility");
    await context.sync();
    return { name: sheet.name, visibility: sheet.visibility };
  });
}
