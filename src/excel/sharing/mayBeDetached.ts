import { detachedSheet } from "../../host/sharingSentences.ts";
import { parseReference } from "../ranges/address.ts";
import type { SheetState, WorkbookState } from "../reading/readWorkbook.ts";

/** The defined name by which the sheet is found, whatever its tab is called. */
export const DETACHED_NAME = "Headroom_Detached";

/** The sheet that may remember functions that are away, and whether the name says that it is ours. */
export function sheetOfDetached({
  sheets,
  names,
}: Pick<WorkbookState, "sheets" | "names">): { readonly sheet: SheetState; readonly isOurs: boolean } | undefined {
  const named = parseReference(
    names.find(({ name }) => name.toLowerCase() === DETACHED_NAME.toLowerCase())?.formula ?? "",
  );
  const tab = (named?.sheet ?? detachedSheet.tab).toLowerCase();
  const sheet = sheets.find(({ name }) => name.toLowerCase() === tab);
  return sheet === undefined ? undefined : { sheet, isOurs: named !== undefined };
}

/** Whether the workbook seems to remember functions that are away, by its names and tabs alone. */
export const mayBeDetached = (state: Pick<WorkbookState, "sheets" | "names">): boolean =>
  sheetOfDetached(state) !== undefined;
