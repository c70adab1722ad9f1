import type { SheetId } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import * as sheetWords from "./sheetWords.ts";

/** The sheet that every other leads back to. */
export const coverId: SheetId = "cover";

/** Below title, subtitle, the way back and a blank row. */
export const firstContentRow = 4;

/** Title, subtitle and the way back to the cover, in the first three rows. Returns the first row for content. */
export function sheetHeader(sheet: SheetBuilder, title: string, subtitle: string): number {
  sheet.titled(title);
  sheet.text(0, 0, "title", title);
  sheet.text(1, 0, "subtitle", subtitle);
  if (sheet.id !== coverId) {
    sheet.text(2, 0, "link", sheetWords.backToCover, { link: { sheet: coverId, address: "A1" } });
  }
  return firstContentRow;
}
