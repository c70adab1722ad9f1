import type { Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { integer, logical, oneOf, type Cells } from "./cells.ts";
import { lookProperty, setLook } from "./look.ts";
import { rangeBorderCollectionType } from "./rangeBorders.ts";
import { formatProtectionType, rangeFillType, rangeFontType } from "./rangeLook.ts";

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function points(value: unknown, most: number): number {
  if (typeof value !== "number" || !(value >= 0) || value > most) throw new ApiError("InvalidArgument");
  return value;
}

/** Null where the stretch's sizes differ. */
function commonSize(areas: readonly Area[], sizes: (area: Area) => number[]): number | null {
  const all = areas.flatMap(sizes);
  return all.every((size) => size === all[0]) ? (all[0] ?? null) : null;
}

function stretch(start: number, count: number): number[] {
  return Array.from({ length: Math.min(count, 16_384) }, (_, index) => start + index);
}

export const rangeFormatType: HostType<Cells> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      read: (cells, { workbook }) =>
        commonSize(cells.areas(), (area) =>
          stretch(area.column, area.columns).map((column) => workbook.columnWidth(area.sheet, column)),
        ),
      write: (cells, value, context) => {
        const width = points(value, 1790);
        for (const area of cells.areas()) {
          context.guardSheet(area.sheet);
          context.workbook.setColumnWidth(area.sheet, area.column, area.columns, width);
        }
      },
    },
    HorizontalAlignment: lookProperty("horizontalAlignment", (value) => oneOf(value, horizontal)),
    IndentLevel: lookProperty("indent", (value) => {
      const level = integer(value);
      if (level < 0 || level > 250) throw new ApiError("InvalidArgument");
      return level;
    }),
    RowHeight: {
      read: (cells, { workbook }) =>
        commonSize(cells.areas(), (area) =>
          stretch(area.row, area.rows).map((row) => workbook.rowHeight(area.sheet, row)),
        ),
      write: (cells, value, context) => {
        const height = points(value, 409.5);
        for (const area of cells.areas()) {
          context.guardSheet(area.sheet);
          context.workbook.setRowHeight(area.sheet, area.row, area.rows, height);
        }
      },
    },
    VerticalAlignment: lookProperty("verticalAlignment", (value) => oneOf(value, vertical)),
    WrapText: lookProperty("wrap", logical),
  },
  links: {
    Borders: (cells, context) => hostObject(rangeBorderCollectionType, cells, context),
    Fill: (cells, context) => hostObject(rangeFillType, cells, context),
    Font: (cells, context) => hostObject(rangeFontType, cells, context),
    Protection: (cells, context) => hostObject(formatProtectionType, cells, context),
  },
  methods: {
    AdjustIndent: (cells, args, context) => {
      const by = integer(args[0]);
      for (const area of cells.areas()) {
        const indent = (context.workbook.format(area).indent ?? 0) + by;
        if (indent < 0 || indent > 250) throw new ApiError("InvalidArgument");
        setLook({ areas: () => [area] }, { indent }, context);
      }
    },
    AutofitColumns: (cells, _args, context) => {
      for (const area of cells.areas()) {
        context.guardSheet(area.sheet);
        context.workbook.autofitColumns(area.sheet, area.column, area.columns);
      }
    },
    AutofitRows: (cells, _args, context) => {
      for (const area of cells.areas()) {
        context.guardSheet(area.sheet);
        context.workbook.autofitRows(area.sheet, area.row, area.rows);
      }
    },
  },
};
