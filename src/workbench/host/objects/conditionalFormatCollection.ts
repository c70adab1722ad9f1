import type { Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { intersection } from "../cells/rangeReference.ts";
import { text, type Cells } from "./cells.ts";
import { conditionalFormatType } from "./conditionalFormat.ts";

/** Conditional formats are sought and added on the sheet of the first area. */
function sheetOf(cells: Cells): string {
  const sheet = cells.areas()[0]?.sheet;
  if (sheet === undefined) throw new ApiError("InvalidReference");
  return sheet;
}

function touches(areas: readonly Area[], others: readonly Area[]): boolean {
  return areas.some((area) => others.some((other) => intersection(area, other) !== undefined));
}

function ids(cells: Cells, context: HostContext): string[] {
  return context.workbook
    .conditionalFormats(sheetOf(cells))
    .filter((format) => touches(format.areas, cells.areas()))
    .sort((a, b) => a.priority - b.priority)
    .map((format) => format.id);
}

function object(cells: Cells, id: string, context: HostContext): HostObject {
  return hostObject(conditionalFormatType, { sheet: sheetOf(cells), id }, context);
}

function add(cells: Cells, type: unknown, context: HostContext): HostObject {
  // Formula-driven formats are what the host shows; data bars, icons and scales it does not.
  if (type !== "Custom") throw new ApiError(typeof type === "string" ? "NotImplemented" : "InvalidArgument");
  const sheet = sheetOf(cells);
  context.guardSheet(sheet);
  const present = context.workbook.conditionalFormats(sheet);
  for (const format of present) {
    context.workbook.setConditionalFormat({ ...format, priority: format.priority + 1 });
  }
  const numbers = present.map((format) => Number(/(\d+)\}$/.exec(format.id)?.[1] ?? 0));
  const id = `{00000000-0000-0000-0000-${String(Math.max(0, ...numbers) + 1).padStart(12, "0")}}`;
  context.workbook.setConditionalFormat({
    id,
    sheet,
    areas: [...cells.areas()],
    formula: "",
    format: {},
    stopIfTrue: false,
    priority: 0,
  });
  return object(cells, id, context);
}

export const conditionalFormatCollectionType: HostType<Cells> = {
  name: "ConditionalFormatCollection",
  methods: {
    Add: (cells, args, context) => add(cells, args[0], context),
    ClearAll: (cells, _args, context) => {
      context.guardSheet(sheetOf(cells));
      for (const id of ids(cells, context)) context.workbook.deleteConditionalFormat(sheetOf(cells), id);
    },
    GetCount: (cells, _args, context) => ids(cells, context).length,
    GetItemAt: (cells, args, context) => {
      const id = ids(cells, context)[Number(args[0])];
      if (id === undefined) throw new ApiError("ItemNotFound");
      return object(cells, id, context);
    },
    GetItemOrNullObject: (cells, args, context) =>
      ids(cells, context).includes(text(args[0])) ? object(cells, text(args[0]), context) : null,
  },
  items: (cells, context) => ids(cells, context).map((id) => object(cells, id, context)),
  item: (cells, key, context) => {
    if (!ids(cells, context).includes(text(key))) throw new ApiError("ItemNotFound");
    return object(cells, text(key), context);
  },
};
