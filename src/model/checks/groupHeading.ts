import { areaOf, call, joined } from "../../formula/build.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { HeadingRow } from "./checkRows.ts";
import { column } from "./columns.ts";
import { findingsGroup, statusesOf } from "./statuses.ts";

/** The heading of a group of checks, with how many of them have each status. */
export function groupHeading(sheet: SheetBuilder, { row, group, first, last }: HeadingRow): void {
  const statuses = areaOf(sheet.cell(first, column.status), sheet.cell(last, column.status));
  const counts = statusesOf(group).flatMap((status, index) => [
    ...(index === 0 ? [] : [", "]),
    call("COUNTIF", statuses, status),
    ` ${status}`,
  ]);
  sheet.entry(group, row);
  sheet.band(row, "heading", column.number, column.number);
  sheet.text(row, column.name, "heading", group);
  sheet.formula(
    row,
    column.status,
    "heading",
    joined(call("ROWS", statuses), group === findingsGroup ? " rows: " : " checks: ", ...counts),
    {},
  );
  sheet.band(row, "heading", column.expected, column.item);
}
