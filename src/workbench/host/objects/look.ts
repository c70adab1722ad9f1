import type { CellFormat, CommonFormat } from "../cells/cellFormat.ts";
import type { HostContext } from "../hostContext.ts";
import type { Property } from "../requests/hostObject.ts";
import type { Cells } from "./cells.ts";

/** What all areas have in common of one property; null where they differ. */
export function commonOf<K extends keyof CellFormat>(cells: Cells, key: K, context: HostContext): CommonFormat[K] {
  const found = cells.areas().map((area) => context.workbook.format(area)[key]);
  const first = found[0] ?? null;
  return found.every((value) => value === first) ? first : null;
}

export function setLook(cells: Cells, changes: Partial<CellFormat>, context: HostContext): void {
  for (const area of cells.areas()) context.guardSheet(area.sheet);
  context.workbook.setFormat(cells.areas(), changes);
}

/** A property of the format that reads and writes one key of the look. */
export function lookProperty<K extends keyof CellFormat>(
  key: K,
  convert: (value: unknown) => CellFormat[K],
): Property<Cells> {
  return {
    read: (cells, context) => commonOf(cells, key, context),
    write: (cells, value, context) => setLook(cells, { [key]: convert(value) } as Partial<CellFormat>, context),
  };
}
