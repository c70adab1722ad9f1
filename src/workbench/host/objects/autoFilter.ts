import type { Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostType } from "../requests/hostObject.ts";
import { areaArgument } from "./areaArgument.ts";
import type { SheetReference } from "./references.ts";
import { rangeObject } from "./sharedObjects.ts";

/** The list of each sheet that may be filtered: the grid has no filters, so that the host merely keeps where it is. */
const kept = new WeakMap<HostContext, Map<string, Area>>();

function lists(context: HostContext): Map<string, Area> {
  const found = kept.get(context) ?? new Map<string, Area>();
  kept.set(context, found);
  return found;
}

const list = ({ id }: SheetReference, context: HostContext): Area | undefined =>
  lists(context).get(context.sheet(id).id);

export const autoFilterType: HostType<SheetReference> = {
  name: "AutoFilter",
  properties: {
    Enabled: { read: (sheet, context) => list(sheet, context) !== undefined },
    IsDataFiltered: { read: () => false },
  },
  methods: {
    Apply: (sheet, [given, column], context) => {
      // Rows would have to be hidden, which the grid does not do for a filter.
      if (column !== undefined && column !== null) throw new ApiError("NotImplemented");
      lists(context).set(context.sheet(sheet.id).id, areaArgument(given, sheet.id, context));
    },
    GetRangeOrNullObject: (sheet, _args, context) => {
      const area = list(sheet, context);
      return area === undefined ? null : rangeObject(area, context);
    },
    Remove: (sheet, _args, context) => {
      lists(context).delete(context.sheet(sheet.id).id);
    },
  },
};
