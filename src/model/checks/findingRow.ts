import { equal, greater, when } from "../../formula/build.ts";
import type { FindingRow } from "./checkRows.ts";
import type { CheckSheet } from "./CheckSheet.ts";
import { column } from "./columns.ts";
import { jumpCell } from "./jumpCell.ts";
import { besides, wrongs } from "./Finding.ts";
import { findingsGroup, nothingWrong } from "./statuses.ts";

const words = { ...wrongs, ...besides };

/** How many of some cells are wrong, against none, and where the first of them stands. */
export function findingRow({ sheet, book }: CheckSheet, { row, finding }: FindingRow): void {
  const { id, name, unit, kind, looksAt, count, first, remark } = finding;
  const found = sheet.cell(row, column.found);
  sheet.text(row, column.name, "label", name);
  sheet.text(row, column.group, "unit", findingsGroup, { indent: 1 });
  sheet.text(row, column.unit, "unit", unit, { indent: 1 });
  sheet.number(row, column.expected, "formula", "0", { format: "count" });
  sheet.formula(row, column.found, "link", count, { format: "count" });
  sheet.formula(row, column.status, "basis", when(equal(found, 0), nothingWrong, words[kind]), { indent: 1 });
  const target = book.sheets.find(({ name: tab }) => tab === looksAt.sheet);
  if (target !== undefined) jumpCell(sheet, { row, column: column.expectedIn }, { sheet: target, place: looksAt });
  sheet.formula(row, column.foundFrom, "link", when(greater(found, 0), first, ""), { format: "text", indent: 1 });
  sheet.text(row, column.item, "key", id, { indent: 1 });
  if (remark)
    sheet.formula(row, column.reason, "remark", when(greater(found, 0), remark, ""), { format: "text", indent: 1 });
}
