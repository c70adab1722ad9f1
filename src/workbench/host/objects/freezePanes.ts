import type { Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import { sheetSize } from "../cells/area.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostType } from "../requests/hostObject.ts";
import { isWholeColumns, isWholeRows } from "../cells/rangeReference.ts";
import { integer } from "./cells.ts";
import { areaArgument } from "./areaArgument.ts";
import { rangeObject } from "./sharedObjects.ts";
import type { SheetReference } from "./references.ts";

function freeze({ id }: SheetReference, rows: number, columns: number, context: HostContext): void {
  context.sheet(id);
  context.workbook.updateSheet(id, { freeze: { rows, columns } });
}

/** The frozen cells; undefined where none are. */
function frozen({ id }: SheetReference, context: HostContext): Area | undefined {
  const { rows, columns } = context.sheet(id).freeze;
  if (rows === 0 && columns === 0) return undefined;
  return {
    sheet: id,
    row: 0,
    column: 0,
    rows: rows === 0 ? sheetSize.rows : rows,
    columns: columns === 0 ? sheetSize.columns : columns,
  };
}

function count(value: unknown): number {
  const number = integer(value, 1);
  if (number < 0) throw new ApiError("InvalidArgument");
  return number;
}

export const freezePanesType: HostType<SheetReference> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheet, args, context) => {
      const area = areaArgument(args[0], sheet.id, context);
      const rows = isWholeColumns(area) ? 0 : area.row + area.rows;
      freeze(sheet, rows, isWholeRows(area) ? 0 : area.column + area.columns, context);
    },
    FreezeColumns: (sheet, args, context) => freeze(sheet, 0, count(args[0]), context),
    FreezeRows: (sheet, args, context) => freeze(sheet, count(args[0]), 0, context),
    GetLocation: (sheet, _args, context) => {
      const area = frozen(sheet, context);
      if (area === undefined) throw new ApiError("ItemNotFound");
      return rangeObject(area, context);
    },
    GetLocationOrNullObject: (sheet, _args, context) => {
      const area = frozen(sheet, context);
      return area === undefined ? null : rangeObject(area, context);
    },
    Unfreeze: (sheet, _args, context) => freeze(sheet, 0, 0, context),
  },
};
