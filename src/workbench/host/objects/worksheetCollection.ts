import { ApiError } from "../apiError.ts";
import type { HostContext } from "../hostContext.ts";
import { hostObject, type HostObject, type HostType } from "../hostObject.ts";
import { text } from "./cells.ts";
import { workbookRegistrations } from "./eventRegistrations.ts";
import { checkSheetName } from "./sheetName.ts";
import { worksheetType } from "./worksheet.ts";

/** The workbook's own collection: there is only one. */
export type TheWorkbook = Readonly<Record<never, never>>;

function sheetObject(id: string, context: HostContext): HostObject {
  return hostObject(worksheetType, { id }, context);
}

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
  return sheetObject(context.workbook.addSheet(name), context);
}

function counted(visibleOnly: unknown, context: HostContext): readonly string[] {
  return context.workbook
    .sheets()
    .filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible")
    .map((sheet) => sheet.id);
}

function at(id: string | undefined, context: HostContext): HostObject {
  if (id === undefined) throw new ApiError("ItemNotFound");
  return sheetObject(id, context);
}

export const worksheetCollectionType: HostType<TheWorkbook> = {
  name: "WorksheetCollection",
  methods: {
    ...workbookRegistrations,
    Add: (_sheets, args, context) => add(args, context),
    GetActiveWorksheet: (_sheets, _args, context) => sheetObject(context.workbook.activeSheet(), context),
    GetCount: (_sheets, args, context) => counted(args[0], context).length,
    GetFirst: (_sheets, args, context) => at(counted(args[0], context)[0], context),
    GetItemOrNullObject: (_sheets, args, context) => {
      const sheet = context.findSheet(args[0]);
      return sheet === undefined ? null : sheetObject(sheet.id, context);
    },
    GetLast: (_sheets, args, context) => at(counted(args[0], context).at(-1), context),
  },
  items: (_sheets, context) => context.workbook.sheets().map((sheet) => sheetObject(sheet.id, context)),
  item: (_sheets, key, context) => at(context.findSheet(key)?.id, context),
};
