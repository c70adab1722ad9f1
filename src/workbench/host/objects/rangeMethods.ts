import { sheetSize, type Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import type { HostContext } from "../hostContext.ts";
import type { ClearWhat } from "../hostWorkbook.ts";
import type { HostObject } from "../requests/boundObject.ts";
import type { HostType } from "../requests/hostObject.ts";
import { bounding, intersection, isWholeColumns, isWholeRows, type RangeReference } from "../cells/rangeReference.ts";
import { integer, oneOf } from "./cells.ts";
import { copyCells } from "./copyCells.ts";
import { areaArgument } from "./areaArgument.ts";
import { rangeObject } from "./sharedObjects.ts";
import * as hostWords from "../hostWords.ts";

type Methods = NonNullable<HostType<RangeReference>["methods"]>;

const clearWords: readonly (ClearWhat | "RemoveHyperlinks")[] = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
];

function covered(area: Area, by: readonly Area[]): boolean {
  return by.some((outer) => {
    const common = intersection(area, outer);
    return common !== undefined && common.rows === area.rows && common.columns === area.columns;
  });
}

/** Conditional formats go with the looks of their cells, where all of them are cleared. */
function clearConditionalFormats(areas: readonly Area[], { workbook }: HostContext): void {
  for (const sheet of new Set(areas.map((area) => area.sheet))) {
    for (const format of [...workbook.conditionalFormats(sheet)]) {
      if (format.areas.every((area) => covered(area, areas))) workbook.deleteConditionalFormat(sheet, format.id);
    }
  }
}

/** `range.clear(applyTo)` for any areas. */
export function clearAreas(areas: readonly Area[], applyTo: unknown, context: HostContext): void {
  context.guardCells(areas);
  const what = oneOf(applyTo ?? "All", clearWords);
  for (const area of areas) {
    if (what !== "Contents" && what !== "Formats") context.workbook.annotations.clear("hyperlink", area);
    if (what === "All") context.workbook.annotations.clear("note", area);
  }
  if (what === "All" || what === "Formats") clearConditionalFormats(areas, context);
  if (what !== "Hyperlinks" && what !== "RemoveHyperlinks") context.workbook.clear(areas, what);
}

/** The area, if it lies on the sheet. */
function onSheet(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheetSize.rows &&
    area.column + area.columns <= sheetSize.columns;
  if (!fits) throw new ApiError("InvalidArgument");
  return area;
}

/** A method that gives other cells. */
function giving(find: (area: Area, args: readonly unknown[], context: HostContext) => Area): Methods[string] {
  return ({ area }, args, context) => rangeObject(onSheet(find(area, args, context)), context);
}

function orNull(area: Area | null | undefined, context: HostContext): HostObject | null {
  return area === null || area === undefined ? null : rangeObject(area, context);
}

function orNotFound(area: Area | null | undefined, context: HostContext): HostObject {
  if (area === null || area === undefined) throw new ApiError("ItemNotFound");
  return rangeObject(area, context);
}

function spilled({ area }: RangeReference, { workbook }: HostContext): Area | null {
  if (area.rows * area.columns !== 1) throw new ApiError("InvalidOperation");
  const spill = workbook.spillArea(area.sheet, area.row, area.column);
  return spill !== null && spill.row === area.row && spill.column === area.column ? spill : null;
}

function spillParent({ area }: RangeReference, { workbook }: HostContext): Area | null {
  const spill = workbook.spillArea(area.sheet, area.row, area.column);
  return spill === null ? null : { ...spill, rows: 1, columns: 1 };
}

function crossed(area: Area, args: readonly unknown[], context: HostContext): Area | undefined {
  return intersection(area, areaArgument(args[0], area.sheet, context));
}

function used(area: Area, args: readonly unknown[], { workbook }: HostContext): Area | null {
  return workbook.usedArea(area, args[0] === true);
}

/** Inserts or deletes whole rows or columns; shifting single cells is not answered. */
function shiftCells(area: Area, along: "rows" | "columns", by: "insert" | "delete", context: HostContext): void {
  const { workbook } = context;
  context.guardSheet(area.sheet);
  if (along === "rows") {
    if (!isWholeRows(area)) throw new ApiError("NotImplemented");
    if (by === "insert") workbook.insertRows(area.sheet, area.row, area.rows);
    else workbook.deleteRows(area.sheet, area.row, area.rows);
  } else {
    if (!isWholeColumns(area)) throw new ApiError("NotImplemented");
    if (by === "insert") workbook.insertColumns(area.sheet, area.column, area.columns);
    else workbook.deleteColumns(area.sheet, area.column, area.columns);
  }
}

export const rangeMethods: Methods = {
  _KeepReference: () => null,
  _ValidateArraySize: ({ area }, args) => {
    if (args[0] !== area.rows || args[1] !== area.columns) {
      throw new ApiError("InvalidArgument", hostWords.theNumberOfRows);
    }
  },
  Calculate: (_range, _args, { workbook }) => workbook.calculate("Recalculate"),
  Clear: ({ area }, args, context) => clearAreas([area], args[0], context),
  CopyFrom: ({ area }, args, context) => copyCells(area, args, context),
  Delete: ({ area }, args, context) =>
    shiftCells(area, oneOf(args[0], ["Up", "Left"]) === "Up" ? "rows" : "columns", "delete", context),
  GetAbsoluteResizedRange: giving((area, args) => ({ ...area, rows: integer(args[0]), columns: integer(args[1]) })),
  GetBoundingRect: giving((area, args, context) => bounding(area, areaArgument(args[0], area.sheet, context))),
  GetCell: giving((area, args) => ({
    ...area,
    row: area.row + integer(args[0]),
    column: area.column + integer(args[1]),
    rows: 1,
    columns: 1,
  })),
  GetColumn: giving((area, args) => ({ ...area, column: area.column + integer(args[0]), columns: 1 })),
  GetColumnsAfter: giving((area, args) => ({
    ...area,
    column: area.column + area.columns,
    columns: integer(args[0], 1),
  })),
  GetColumnsBefore: giving((area, args) => {
    const count = integer(args[0], 1);
    return { ...area, column: area.column - count, columns: count };
  }),
  GetEntireColumn: giving((area) => ({ ...area, row: 0, rows: sheetSize.rows })),
  GetEntireRow: giving((area) => ({ ...area, column: 0, columns: sheetSize.columns })),
  GetIntersection: ({ area }, args, context) => orNotFound(crossed(area, args, context), context),
  GetIntersectionOrNullObject: ({ area }, args, context) => orNull(crossed(area, args, context), context),
  GetLastCell: giving((area) => ({
    ...area,
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastColumn: giving((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetLastRow: giving((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetOffsetRange: giving((area, args) => ({
    ...area,
    row: area.row + integer(args[0]),
    column: area.column + integer(args[1]),
  })),
  GetResizedRange: giving((area, args) => ({
    ...area,
    rows: area.rows + integer(args[0]),
    columns: area.columns + integer(args[1]),
  })),
  GetRow: giving((area, args) => ({ ...area, row: area.row + integer(args[0]), rows: 1 })),
  GetRowsAbove: giving((area, args) => {
    const count = integer(args[0], 1);
    return { ...area, row: area.row - count, rows: count };
  }),
  GetRowsBelow: giving((area, args) => ({ ...area, row: area.row + area.rows, rows: integer(args[0], 1) })),
  GetSpillingToRange: (range, _args, context) => orNotFound(spilled(range, context), context),
  GetSpillingToRangeOrNullObject: (range, _args, context) => orNull(spilled(range, context), context),
  GetSpillParent: (range, _args, context) => orNotFound(spillParent(range, context), context),
  GetSpillParentOrNullObject: (range, _args, context) => orNull(spillParent(range, context), context),
  GetUsedRange: ({ area }, args, context) =>
    rangeObject(used(area, args, context) ?? { ...area, rows: 1, columns: 1 }, context),
  GetUsedRangeOrNullObject: ({ area }, args, context) => orNull(used(area, args, context), context),
  Insert: ({ area }, args, context) => {
    shiftCells(area, oneOf(args[0], ["Down", "Right"]) === "Down" ? "rows" : "columns", "insert", context);
    return rangeObject(area, context);
  },
  Select: ({ area }, _args, { workbook }) => workbook.select([area]),
  SetDirty: (_range, _args, { workbook }) => workbook.calculate("Recalculate"),
};
