import { cellAddress, type Place } from "../../formula/addresses.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";

/** A cell that names another place of the workbook and jumps there: "Revenue!D9". */
export function jumpCell(
  sheet: SheetBuilder,
  { row, column }: Place,
  { sheet: target, place }: { readonly sheet: SheetBuilder; readonly place: Place },
): void {
  const address = cellAddress(place);
  sheet.text(row, column, "link", `${target.name}!${address}`, {
    link: { sheet: target.id, address },
    indent: 1,
  });
}
