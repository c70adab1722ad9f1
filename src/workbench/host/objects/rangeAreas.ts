import type { Area } from "../area.ts";
import { ApiError } from "../apiError.ts";
import type { HostContext } from "../hostContext.ts";
import { hostObject, type HostObject, type HostType } from "../hostObject.ts";
import { intersection, isWholeColumns, isWholeRows, RangeReference } from "../rangeReference.ts";
import { fullAddress } from "./cells.ts";
import { conditionalFormatCollectionType } from "./conditionalFormatCollection.ts";
import { dataValidationType } from "./dataValidation.ts";
import { areaArgument, rangeObject, rangeType } from "./range.ts";
import { rangeFormatType } from "./rangeFormat.ts";
import { clearAreas } from "./rangeMethods.ts";
import { worksheetType } from "./worksheet.ts";

/** Several areas of one sheet; at least one. */
export interface AreasReference {
  readonly references: readonly RangeReference[];
}

/** The longest list of addresses Excel takes. */
const longestAddress = 8192;

function areasOf({ references }: AreasReference): Area[] {
  return references.map((reference) => reference.area);
}

export function rangeAreasObject(areas: readonly Area[], context: HostContext): HostObject {
  return hostObject(rangeAreasType, { references: areas.map((area) => new RangeReference(area)) }, context);
}

/** The areas of "A1:B2,C3"; a comma within a quoted sheet name does not separate. */
export function areasArgument(argument: unknown, sheet: string, context: HostContext): Area[] {
  if (typeof argument !== "string" || argument.length > longestAddress) throw new ApiError("InvalidArgument");
  const parts = argument.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  if (parts.length === 0) throw new ApiError("InvalidArgument");
  const areas = parts.map((part) => areaArgument(part.trim(), sheet, context));
  if (areas.some((area) => area.sheet !== sheet)) throw new ApiError("InvalidArgument");
  return areas;
}

function address(areas: AreasReference, context: HostContext): string {
  return areasOf(areas)
    .map((area) => fullAddress(area, context))
    .join(",");
}

export const rangeAreasType: HostType<AreasReference> = {
  name: "RangeAreas",
  properties: {
    Address: { read: address },
    AddressLocal: { read: address },
    AreaCount: { read: ({ references }) => references.length },
    CellCount: {
      read: (areas) => areasOf(areas).reduce((sum, area) => sum + area.rows * area.columns, 0),
    },
    IsEntireColumn: { read: (areas) => areasOf(areas).every(isWholeColumns) },
    IsEntireRow: { read: (areas) => areasOf(areas).every(isWholeRows) },
  },
  links: {
    Areas: (areas, context) => hostObject(rangeCollectionType, areas, context),
    ConditionalFormats: (areas, context) =>
      hostObject(conditionalFormatCollectionType, { areas: () => areasOf(areas) }, context),
    DataValidation: (areas, context) => hostObject(dataValidationType, { areas: () => areasOf(areas) }, context),
    Format: (areas, context) => hostObject(rangeFormatType, { areas: () => areasOf(areas) }, context),
    Worksheet: (areas, context) =>
      hostObject(worksheetType, { id: context.sheet(areasOf(areas)[0]?.sheet ?? "").id }, context),
  },
  methods: {
    _KeepReference: () => null,
    Calculate: (_areas, _args, { workbook }) => workbook.calculate("Recalculate"),
    Clear: (areas, args, context) => clearAreas(areasOf(areas), args[0], context),
    GetIntersectionOrNullObject: (areas, args, context) => {
      const other = areaArgument(args[0], areasOf(areas)[0]?.sheet, context);
      const common = areasOf(areas).flatMap((area) => intersection(area, other) ?? []);
      return common.length === 0 ? null : rangeAreasObject(common, context);
    },
  },
};

const rangeCollectionType: HostType<AreasReference> = {
  name: "RangeCollection",
  methods: {
    GetCount: ({ references }) => references.length,
    GetItemAt: (areas, args, context) => {
      const area = areasOf(areas)[Number(args[0])];
      if (area === undefined) throw new ApiError("ItemNotFound");
      return rangeObject(area, context);
    },
  },
  items: ({ references }, context) => references.map((reference) => hostObject(rangeType, reference, context)),
};
