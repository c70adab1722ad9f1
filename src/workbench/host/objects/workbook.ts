import { ApiError } from "../requests/apiError.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { RangeReference } from "../cells/rangeReference.ts";
import { applicationType, runtimeType } from "./application.ts";
import { text } from "./cells.ts";
import { commentCollectionType } from "./comments.ts";
import { customXmlPartCollectionType } from "./customXmlParts.ts";
import { namedItemCollectionType } from "./namedItems.ts";
import { workbookProtectionType } from "./protection.ts";
import type { TheWorkbook } from "./references.ts";
import { settingCollectionType } from "./settings.ts";
import { rangeAreasObject, rangeObject } from "./sharedObjects.ts";
import { worksheetCollectionType } from "./worksheetCollection.ts";

/** The object a reference id stands for; null once released. */
export function keptObject(id: string, context: HostContext): HostObject | null {
  const kept = context.kept(id);
  if (kept === undefined) return null;
  return kept instanceof RangeReference
    ? context.objects.range(kept, context)
    : context.objects.rangeAreas({ references: kept }, context);
}

function forEvent(_workbook: TheWorkbook, args: readonly unknown[], context: HostContext): HostObject {
  const object = keptObject(text(args[0]), context);
  if (object === null) throw new ApiError("ItemNotFound");
  return object;
}

export const workbookType: HostType<TheWorkbook> = {
  name: "Workbook",
  properties: {
    AutoSave: { read: () => false },
    CalculationEngineVersion: { read: () => 191_029 },
    IsDirty: { read: () => true },
    Name: { read: (_workbook, { workbook }) => workbook.name },
    PreviouslySaved: { read: () => false },
    ReadOnly: { read: () => false },
    UsePrecisionAsDisplayed: { read: () => false },
  },
  links: {
    _Runtime: (workbook, context) => hostObject(runtimeType, workbook, context),
    Application: (workbook, context) => hostObject(applicationType, workbook, context),
    Comments: (_workbook, context) => hostObject(commentCollectionType, {}, context),
    CustomXmlParts: (_workbook, context) => hostObject(customXmlPartCollectionType, {}, context),
    Names: (_workbook, context) => hostObject(namedItemCollectionType, {}, context),
    Protection: (workbook, context) => hostObject(workbookProtectionType, workbook, context),
    Settings: (workbook, context) => hostObject(settingCollectionType, workbook, context),
    Worksheets: (workbook, context) => hostObject(worksheetCollectionType, workbook, context),
  },
  methods: {
    _GetRangeForEventByReferenceId: forEvent,
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, context) => keptObject(text(args[0]), context),
    _RemoveReference: (_workbook, args, context) => context.release(text(args[0])),
    _SetOsfControlContainerReadyForCustomFunctions: (_workbook, _args, context) => context.services.functionsReady(),
    GetActiveCell: (_workbook, _args, context) => {
      const selected = context.workbook.selection()[0];
      if (selected === undefined) throw new ApiError("ItemNotFound");
      return rangeObject({ ...selected, rows: 1, columns: 1 }, context);
    },
    GetSelectedRange: (_workbook, _args, context) => {
      const [selected, ...more] = context.workbook.selection();
      if (selected === undefined || more.length > 0) throw new ApiError("InvalidReference");
      return rangeObject(selected, context);
    },
    GetSelectedRanges: (_workbook, _args, context) => rangeAreasObject(context.workbook.selection(), context),
  },
};
