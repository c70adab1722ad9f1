import type { Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import type { HostContext } from "../hostContext.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { intersection, isWholeColumns, isWholeRows } from "../cells/rangeReference.ts";
import { fullAddress } from "./cells.ts";
import { conditionalFormatCollectionType } from "./conditionalFormatCollection.ts";
import { dataValidationType } from "./dataValidation.ts";
import { areaArgument } from "./areaArgument.ts";
import { rangeFormatType } from "./rangeFormat.ts";
import { clearAreas } from "./rangeMethods.ts";
import { rangeAreasName, type AreasReference } from "./references.ts";
import { rangeAreasObject, rangeObject, worksheetObject } from "./sharedObjects.ts";

function areasOf({ references }: AreasReference): Area[] {
  return references.map((reference) => reference.area);
}

function address(areas: AreasReference, context: HostContext): string {
  return areasOf(areas)
    .map((area) => fullAddress(area, context))
    .join(",");
}

export const rangeAreasType: HostType<AreasReference> = {
  ...rangeAreasName,
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
    Worksheet: (areas, context) => worksheetObject(context.sheet(areasOf(areas)[0]?.sheet ?? "").id, context),
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
  items: ({ references }, context) => references.map((reference) => context.objects.range(reference, context)),
};
