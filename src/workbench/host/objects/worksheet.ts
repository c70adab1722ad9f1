import { sheetSize } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import { colour } from "../cells/colour.ts";
import type { HostContext } from "../hostContext.ts";
import type { Visibility } from "../hostWorkbook.ts";
import type { HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { between, integer, logical, oneOf, text } from "./cells.ts";
import { autoFilterType } from "./autoFilter.ts";
import { chartCollectionType } from "./charts.ts";
import { commentCollectionType } from "./comments.ts";
import { sheetRegistrations } from "./eventRegistrations.ts";
import { freezePanesType } from "./freezePanes.ts";
import { namedItemCollectionType } from "./namedItems.ts";
import { horizontalPageBreaksType, verticalPageBreaksType } from "./pageBreaks.ts";
import { pageLayoutType } from "./pageLayout.ts";
import { areaArgument, areasArgument, wholeSheet } from "./areaArgument.ts";
import type { SheetReference } from "./references.ts";
import { rangeAreasObject, rangeObject, worksheetObject } from "./sharedObjects.ts";
import { checkSheetName } from "./sheetName.ts";
import { worksheetProtectionType } from "./protection.ts";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

/** Points; Excel's for Calibri 11. */
const standardWidth = 48;
const standardHeight = 15;

function visibleSheets(context: HostContext): number {
  return context.workbook.sheets().filter((sheet) => sheet.visibility === "Visible").length;
}

function remove({ id }: SheetReference, context: HostContext): void {
  context.guardStructure();
  const sheet = context.sheet(id);
  if (sheet.visibility === "Visible" && visibleSheets(context) === 1) throw new ApiError("InvalidOperation");
  if (sheet.visibility === "VeryHidden") throw new ApiError("InvalidOperation");
  context.workbook.deleteSheet(id);
}

function setVisibility({ id }: SheetReference, value: unknown, context: HostContext): void {
  context.guardStructure();
  const visibility = oneOf(value, visibilities);
  if (visibility !== "Visible" && context.sheet(id).visibility === "Visible" && visibleSheets(context) === 1) {
    throw new ApiError("InvalidOperation");
  }
  context.workbook.updateSheet(id, { visibility });
}

function setName({ id }: SheetReference, value: unknown, context: HostContext): void {
  context.guardStructure();
  const name = text(value);
  const holder = context.workbook.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  checkSheetName(name);
  if (holder !== undefined && holder.id !== id) throw new ApiError("ItemAlreadyExists");
  context.sheet(id);
  context.workbook.updateSheet(id, { name });
}

function setPosition({ id }: SheetReference, value: unknown, context: HostContext): void {
  context.guardStructure();
  const position = integer(value);
  const count = context.workbook.sheets().length;
  if (position < 0 || position >= count) throw new ApiError("InvalidArgument");
  context.sheet(id);
  context.workbook.moveSheet(id, position);
}

/** The sheet `step` tabs further, hidden ones passed over where asked. */
function neighbour(
  { id }: SheetReference,
  step: 1 | -1,
  visibleOnly: unknown,
  context: HostContext,
): HostObject | null {
  const sheets = context.workbook
    .sheets()
    .filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible" || sheet.id === id);
  const sheet = sheets[sheets.findIndex((candidate) => candidate.id === id) + step];
  return sheet === undefined ? null : worksheetObject(sheet.id, context);
}

function orNotFound(object: HostObject | null): HostObject {
  if (object === null) throw new ApiError("ItemNotFound");
  return object;
}

function byId(_sheet: SheetReference, args: readonly unknown[], context: HostContext): HostObject {
  return worksheetObject(context.sheet(text(args[0])).id, context);
}

export const worksheetType: HostType<SheetReference> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    EnableCalculation: { read: () => true },
    // The client reads ShowGridlines and ShowHeadings, but sets them by these names.
    Gridlines: {
      write: ({ id }, value, context) => context.workbook.updateSheet(id, { showGridlines: logical(value) }),
    },
    Headings: {
      write: ({ id }, value, context) => context.workbook.updateSheet(id, { showHeadings: logical(value) }),
    },
    Id: { read: ({ id }) => id },
    Name: { read: ({ id }, context) => context.sheet(id).name, write: setName },
    Position: {
      read: ({ id }, { workbook }) => workbook.sheets().findIndex((sheet) => sheet.id === id),
      write: setPosition,
    },
    ShowGridlines: { read: ({ id }, context) => context.sheet(id).showGridlines },
    ShowHeadings: { read: ({ id }, context) => context.sheet(id).showHeadings },
    StandardHeight: { read: () => standardHeight },
    StandardWidth: { read: () => standardWidth },
    TabColor: {
      read: ({ id }, context) => context.sheet(id).tabColour,
      write: ({ id }, value, context) => {
        context.sheet(id);
        context.workbook.updateSheet(id, { tabColour: value === "" ? "" : colour(value) });
      },
    },
    Visibility: { read: ({ id }, context) => context.sheet(id).visibility, write: setVisibility },
  },
  links: {
    AutoFilter: (sheet, context) => hostObject(autoFilterType, sheet, context),
    Charts: (sheet, context) => hostObject(chartCollectionType, sheet, context),
    Comments: ({ id }, context) => hostObject(commentCollectionType, { sheet: id }, context),
    FreezePanes: (sheet, context) => hostObject(freezePanesType, sheet, context),
    HorizontalPageBreaks: (sheet, context) => hostObject(horizontalPageBreaksType, sheet, context),
    Names: ({ id }, context) => hostObject(namedItemCollectionType, { sheet: id }, context),
    PageLayout: (sheet, context) => hostObject(pageLayoutType, sheet, context),
    Protection: (sheet, context) => hostObject(worksheetProtectionType, sheet, context),
    VerticalPageBreaks: (sheet, context) => hostObject(verticalPageBreaksType, sheet, context),
  },
  methods: {
    ...sheetRegistrations,
    _GetAnotherWorksheetById: byId,
    _GetSheetById: byId,
    Activate: ({ id }, _args, context) => {
      if (context.sheet(id).visibility !== "Visible") throw new ApiError("InvalidOperation");
      context.workbook.activateSheet(id);
    },
    Calculate: (_sheet, args, { workbook }) => workbook.calculate(args[0] === true ? "Full" : "Recalculate"),
    Delete: (sheet, _args, context) => remove(sheet, context),
    GetCell: ({ id }, args, context) => {
      const row = between(args[0], 0, sheetSize.rows - 1);
      const column = between(args[1], 0, sheetSize.columns - 1);
      const place = { row, column, rows: 1, columns: 1 };
      return rangeObject({ sheet: context.sheet(id).id, ...place }, context);
    },
    GetNext: (sheet, args, context) => orNotFound(neighbour(sheet, 1, args[0], context)),
    GetNextOrNullObject: (sheet, args, context) => neighbour(sheet, 1, args[0], context),
    GetPrevious: (sheet, args, context) => orNotFound(neighbour(sheet, -1, args[0], context)),
    GetPreviousOrNullObject: (sheet, args, context) => neighbour(sheet, -1, args[0], context),
    GetRange: ({ id }, args, context) => {
      context.sheet(id);
      const address = args[0] === undefined || args[0] === null || args[0] === "" ? undefined : args[0];
      const area = address === undefined ? wholeSheet(id) : areaArgument(address, id, context);
      if (area.sheet !== id) throw new ApiError("InvalidArgument");
      return rangeObject(area, context);
    },
    GetRangeByIndexes: ({ id }, args, context) => {
      const row = between(args[0], 0, sheetSize.rows - 1);
      const column = between(args[1], 0, sheetSize.columns - 1);
      const rows = between(args[2], 1, sheetSize.rows - row);
      const columns = between(args[3], 1, sheetSize.columns - column);
      return rangeObject({ sheet: context.sheet(id).id, row, column, rows, columns }, context);
    },
    GetRanges: ({ id }, args, context) => {
      context.sheet(id);
      const whole = args[0] === undefined || args[0] === null || args[0] === "";
      return rangeAreasObject(whole ? [wholeSheet(id)] : areasArgument(args[0], id, context), context);
    },
    GetUsedRange: ({ id }, args, context) => {
      const whole = wholeSheet(context.sheet(id).id);
      const used = context.workbook.usedArea(whole, args[0] === true);
      return rangeObject(used ?? { ...whole, rows: 1, columns: 1 }, context);
    },
    GetUsedRangeOrNullObject: ({ id }, args, context) => {
      const used = context.workbook.usedArea(wholeSheet(context.sheet(id).id), args[0] === true);
      return used === null ? null : rangeObject(used, context);
    },
  },
};
