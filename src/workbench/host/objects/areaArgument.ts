import { sheetSize, type Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import { isHostObject } from "../requests/boundObject.ts";
import type { HostContext } from "../hostContext.ts";
import { rangeName } from "./references.ts";

/** The cells an argument stands for: a Range, or an address on the given sheet. */
export function areaArgument(argument: unknown, sheet: string | undefined, context: HostContext): Area {
  const reference = isHostObject(argument) ? argument.as(rangeName) : undefined;
  const area = reference?.area ?? (typeof argument === "string" ? context.resolve(argument, sheet) : undefined);
  if (area === undefined) throw new ApiError("InvalidArgument");
  return area;
}

/** The longest list of addresses Excel takes. */
const longestAddress = 8192;

/** The areas of "A1:B2,C3"; a comma within a quoted sheet name does not separate. */
export function areasArgument(argument: unknown, sheet: string, context: HostContext): Area[] {
  if (typeof argument !== "string" || argument.length > longestAddress) throw new ApiError("InvalidArgument");
  const parts = argument.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  if (parts.length === 0) throw new ApiError("InvalidArgument");
  const areas = parts.map((part) => areaArgument(part.trim(), sheet, context));
  if (areas.some((area) => area.sheet !== sheet)) throw new ApiError("InvalidArgument");
  return areas;
}

export function wholeSheet(sheet: string): Area {
  return { sheet, row: 0, column: 0, ...sheetSize };
}
