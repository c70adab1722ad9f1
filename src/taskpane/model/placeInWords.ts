import type { FigurePlace } from "../../filing/Pack.ts";

/** Where a figure stands in its document. */
export function placeInWords(place: FigurePlace | undefined): string {
  if (place === undefined) return "";
  if ("page" in place) return `page ${place.page}`;
  if ("line" in place) return `line ${place.line}`;
  if ("sheet" in place) return `${place.sheet}, ${place.cell}`;
  if ("fact" in place) return `fact ${place.fact}`;
  return `table ${place.table ?? ""}, row ${place.row}`;
}
