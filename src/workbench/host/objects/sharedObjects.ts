/** Objects that many others answer with, made by the context, as their tables need these others in turn. */
import type { Area } from "../cells/area.ts";
import type { HostObject } from "../requests/boundObject.ts";
import type { HostContext } from "../hostContext.ts";
import { RangeReference } from "../cells/rangeReference.ts";

export function rangeObject(area: Area, context: HostContext): HostObject {
  return context.objects.range(new RangeReference(area), context);
}

export function rangeAreasObject(areas: readonly Area[], context: HostContext): HostObject {
  return context.objects.rangeAreas({ references: areas.map((area) => new RangeReference(area)) }, context);
}

export function worksheetObject(id: string, context: HostContext): HostObject {
  return context.objects.worksheet({ id }, context);
}
