/** What stands behind the objects that many others answer with, and the names of their types. */
import type { TypeName } from "../requests/boundObject.ts";
import type { RangeReference } from "../cells/rangeReference.ts";

export interface SheetReference {
  readonly id: string;
}

/** Several areas of one sheet; at least one. */
export interface AreasReference {
  readonly references: readonly RangeReference[];
}

/** The workbook's own objects: there is only one of each. */
export type TheWorkbook = Readonly<Record<never, never>>;

export const rangeName: TypeName<RangeReference> = { name: "Range" };
export const rangeAreasName: TypeName<AreasReference> = { name: "RangeAreas" };
