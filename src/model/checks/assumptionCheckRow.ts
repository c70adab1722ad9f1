import type { Filing } from "../../filing/Filing.ts";
import { cellAddress } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { numberKind } from "../numberKind.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { assumptionsGroup, changedByYou, type AssumptionCheck } from "./assumptionChecks.ts";
import { column, keyOf } from "./checkRows.ts";
import { fine, noise } from "./differenceKinds.ts";
import { jumpCell } from "./jumpCell.ts";

/**
 * An assumption against the announced figure that it repeats. Where the user has changed the assumption there is no copy
 * to check, which is no break; where the announced figure was changed and the assumption was not, it is one.
 */
export function assumptionCheckRow(
  book: BookBuilder,
  sheet: SheetBuilder,
  announcement: Filing,
  row: number,
  number: number,
  { id, name, expected, assumption, start, factor }: AssumptionCheck,
): void {
  const unit = announcement.unit(expected.item, expected.column);
  const format = numberKind(announcement.measure(expected.item, expected.column));
  const at = (of: number): string => cellAddress({ row, column: of });
  const found = book.reference(assumption, sheet);
  sheet.number(row, column.number, "unit", String(number), {});
  sheet.text(row, column.name, "label", name);
  sheet.text(row, column.group, "unit", assumptionsGroup);
  sheet.text(row, column.unit, "unit", unit);
  sheet.formula(row, column.expected, "link", book.reference(keyOf(expected), sheet), { format });
  sheet.formula(row, column.found, "link", factor === undefined ? found : `${found}*${factor}`, { format });
  const difference = `ROUND(${at(column.found)}-${at(column.expected)},${noise(format)})`;
  sheet.formula(row, column.difference, "formula", difference, { format: fine(format) });
  sheet.number(row, column.tolerance, "formula", "0", { format: fine(format) });
  const compared = `IF(ISNUMBER(${at(column.difference)}),IF(${at(column.difference)}=0,"exact","break"),"break")`;
  sheet.formula(
    row,
    column.status,
    "basis",
    `IF(ISNUMBER(${found}),IF(${found}=${start},${compared},"${changedByYou}"),"${changedByYou}")`,
    {
      indent: 1,
    },
  );
  jumpCell(sheet, row, column.expectedIn, book.find(keyOf(expected)));
  jumpCell(sheet, row, column.foundFrom, book.find(assumption));
  sheet.text(row, column.item, "key", id);
}
