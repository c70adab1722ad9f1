import { hostObject } from "./hostObject.ts";
import { rangeType } from "../objects/range.ts";
import { rangeAreasType } from "../objects/rangeAreas.ts";
import { worksheetType } from "../objects/worksheet.ts";
import type { SharedObjects } from "../hostContext.ts";

/** For the context: it hands these to the tables of the others, which cannot import each other in a circle. */
export const makeShared: SharedObjects = {
  range: (reference, context) => hostObject(rangeType, reference, context),
  rangeAreas: (reference, context) => hostObject(rangeAreasType, reference, context),
  worksheet: (reference, context) => hostObject(worksheetType, reference, context),
};
