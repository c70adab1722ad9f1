import { ApiError } from "../requests/apiError.ts";
import { shownValue, valueType } from "../entering/cellInput.ts";
import type { HostContext } from "../hostContext.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { isWholeColumns, isWholeRows, type RangeReference } from "../cells/rangeReference.ts";
import { fullAddress, guardSize, laidOver, logical, text, writeContents } from "./cells.ts";
import { conditionalFormatCollectionType } from "./conditionalFormatCollection.ts";
import { dataValidationType } from "./dataValidation.ts";
import { rangeFormatType } from "./rangeFormat.ts";
import { rangeMethods } from "./rangeMethods.ts";
import { rangeName } from "./references.ts";
import { worksheetObject } from "./sharedObjects.ts";

/** The hyperlink of the range's first cell, as Office.js shows it. */
function hyperlink({ area }: RangeReference, context: HostContext): unknown {
  const link = context.workbook.annotations.at("hyperlink", area.sheet, area.row, area.column);
  if (link === undefined) return null;
  const cell = { ...area, rows: 1, columns: 1 };
  return { ...link, textToDisplay: context.workbook.texts(cell)[0]?.[0] ?? "" };
}

function setHyperlink({ area }: RangeReference, value: unknown, context: HostContext): void {
  context.guardCells([area]);
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  const link = value as Readonly<Record<string, unknown>>;
  const content = Object.fromEntries(
    ["address", "documentReference", "screenTip"]
      .filter((key) => link[key] !== undefined && link[key] !== null)
      .map((key) => [key, text(link[key])]),
  );
  if (content["address"] === undefined && content["documentReference"] === undefined) {
    throw new ApiError("InvalidArgument");
  }
  context.workbook.annotations.set("hyperlink", area, content);
  const shown = link["textToDisplay"];
  if (shown !== undefined && shown !== null) {
    context.workbook.write({ ...area, rows: 1, columns: 1 }, [[text(shown)]]);
  }
}

function setNumberFormat({ area }: RangeReference, value: unknown, context: HostContext): void {
  context.guardSheet(area.sheet);
  if (!Array.isArray(value)) {
    context.workbook.setFormat([area], { numberFormat: text(value) });
    return;
  }
  const formats = laidOver(value, area);
  context.workbook.setNumberFormats(
    area,
    formats.map((row) => row.map((format) => (format === null ? undefined : text(format)))),
  );
}

/** True, false, or null where it differs. */
function common(flags: readonly boolean[]): boolean | null {
  const first = flags[0] ?? false;
  return flags.every((flag) => flag === first) ? first : null;
}

function span(count: number): number[] {
  return Array.from({ length: Math.min(count, 10_000) }, (_, index) => index);
}

/** The sum of widths or heights from the sheet's edge, in points. */
function distance(count: number, size: (index: number) => number): number {
  return span(count).reduce((sum, index) => sum + size(index), 0);
}

const contentsProperty = {
  calculated: true,
  write: ({ area }: RangeReference, value: unknown, context: HostContext) => writeContents(area, value, context),
};

function formulas({ area }: RangeReference, context: HostContext): unknown {
  guardSize(area);
  const values = context.workbook.values(area);
  return context.workbook
    .formulas(area)
    .map((row, r) => row.map((formula, c) => formula ?? shownValue(values[r]?.[c] ?? null)));
}

function numberFormats({ area }: RangeReference, context: HostContext): unknown {
  guardSize(area);
  return context.workbook.numberFormats(area);
}

export const rangeType: HostType<RangeReference> = {
  ...rangeName,
  properties: {
    Address: { read: ({ area }, context) => fullAddress(area, context) },
    AddressLocal: { read: ({ area }, context) => fullAddress(area, context) },
    CellCount: {
      read: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    },
    ColumnCount: { read: ({ area }) => area.columns },
    ColumnHidden: {
      read: ({ area }, { workbook }) =>
        common(span(area.columns).map((c) => workbook.columnHidden(area.sheet, area.column + c))),
      write: ({ area }, value, context) => {
        context.guardSheet(area.sheet);
        context.workbook.setColumnsHidden(area.sheet, area.column, area.columns, logical(value));
      },
    },
    ColumnIndex: { read: ({ area }) => area.column },
    Formulas: { ...contentsProperty, read: formulas },
    FormulasLocal: { ...contentsProperty, read: formulas },
    HasSpill: {
      calculated: true,
      read: ({ area }, { workbook }) => {
        guardSize(area);
        return common(
          span(area.rows).flatMap((r) =>
            span(area.columns).map((c) => workbook.spillArea(area.sheet, area.row + r, area.column + c) !== null),
          ),
        );
      },
    },
    Height: {
      read: ({ area }, { workbook }) => distance(area.rows, (r) => workbook.rowHeight(area.sheet, area.row + r)),
    },
    Hidden: {
      read: ({ area }, { workbook }) =>
        common([
          ...span(area.rows).map((r) => workbook.rowHidden(area.sheet, area.row + r)),
          ...span(area.columns).map((c) => workbook.columnHidden(area.sheet, area.column + c)),
        ]),
    },
    Hyperlink: { read: hyperlink, write: setHyperlink },
    IsEntireColumn: { read: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { read: ({ area }) => isWholeRows(area) },
    Left: {
      read: ({ area }, { workbook }) => distance(area.column, (c) => workbook.columnWidth(area.sheet, c)),
    },
    NumberFormat: { read: numberFormats, write: setNumberFormat },
    NumberFormatLocal: { read: numberFormats, write: setNumberFormat },
    RowCount: { read: ({ area }) => area.rows },
    RowHidden: {
      read: ({ area }, { workbook }) =>
        common(span(area.rows).map((r) => workbook.rowHidden(area.sheet, area.row + r))),
      write: ({ area }, value, context) => {
        context.guardSheet(area.sheet);
        context.workbook.setRowsHidden(area.sheet, area.row, area.rows, logical(value));
      },
    },
    RowIndex: { read: ({ area }) => area.row },
    Text: {
      calculated: true,
      read: ({ area }, { workbook }) => {
        guardSize(area);
        return workbook.texts(area);
      },
    },
    Top: { read: ({ area }, { workbook }) => distance(area.row, (r) => workbook.rowHeight(area.sheet, r)) },
    Values: {
      ...contentsProperty,
      read: ({ area }, { workbook }) => {
        guardSize(area);
        return workbook.values(area).map((row) => row.map(shownValue));
      },
    },
    ValueTypes: {
      calculated: true,
      read: ({ area }, { workbook }) => {
        guardSize(area);
        return workbook.values(area).map((row) => row.map(valueType));
      },
    },
    Width: {
      read: ({ area }, { workbook }) =>
        distance(area.columns, (c) => workbook.columnWidth(area.sheet, area.column + c)),
    },
  },
  links: {
    ConditionalFormats: ({ area }, context) =>
      hostObject(conditionalFormatCollectionType, { areas: () => [area] }, context),
    DataValidation: ({ area }, context) => hostObject(dataValidationType, { areas: () => [area] }, context),
    Format: (reference, context) => hostObject(rangeFormatType, { areas: () => [reference.area] }, context),
    Worksheet: ({ area }, context) => worksheetObject(context.sheet(area.sheet).id, context),
  },
  methods: rangeMethods,
};
