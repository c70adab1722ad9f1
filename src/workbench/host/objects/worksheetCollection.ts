import { ApiError } from "../requests/apiError.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "../requests/boundObject.ts";
import type { HostType } from "../requests/hostObject.ts";
import { text } from "./cells.ts";
import { workbookRegistrations } from "./eventRegistrations.ts";
import { checkSheetName } from "./sheetName.ts";
import { worksheetObject } from "./sharedObjects.ts";
import type { TheWorkbook } from "./references.ts";

function freeName(context: HostContext): string {
  const taken = new Set(context.workbook.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function add(args: readonly unknown[], context: HostContext): HostObject {
  context.guardStructure();
  const name = args[0] === undefined || args[0] === null ? freeName(context) : text(args[0]);
  checkSheetName(name);
  if (context.workbook.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new ApiError("ItemAlreadyExists");
  }
  return worksheetObject(context.workbook.addSheet(name), context);
}

function counted(visibleOnly: unknown, context: HostContext): readonly string[] {
  return context.workbook
    .sheets()
    .filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible")
    .map((sheet) => sheet.id);
}

function at(id: string | undefined, context: HostContext): HostObject {
  if (id === undefined) throw new ApiError("ItemNotFound");
  return worksheetObject(id, context);
}

export const worksheetCollectionType: HostType<TheWorkbook> = {
  name: "WorksheetCollection",
  methods: {
    ...workbookRegistrations,
    Add: (_sheets, args, context) => add(args, context),
    GetActiveWorksheet: (_sheets, _args, context) => worksheetObject(context.workbook.activeSheet(), context),
    GetCount: (_sheets, args, context) => counted(args[0], context).length,
    GetFirst: (_sheets, args, context) => at(counted(args[0], context)[0], context),
    GetItemOrNullObject: (_sheets, args, context) => {
      const sheet = context.findSheet(args[0]);
      return sheet === undefined ? null : worksheetObject(sheet.id, context);
    },
    GetLast: (_sheets, args, context) => at(counted(args[0], context).at(-1), context),
  },
  items: (_sheets, context) => context.workbook.sheets().map((sheet) => worksheetObject(sheet.id, context)),
  item: (_sheets, key, context) => at(context.findSheet(key)?.id, context),
};
