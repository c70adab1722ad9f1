import { areaOf, call, greater, joined, when } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { HeadingRow } from "./checkRows.ts";
import { column } from "./columns.ts";
import { findingsGroup, statusesOf } from "./statuses.ts";

/** What is counted, where it is a word for one. */
const inPlural = (status: string): string => (status === "break" ? "broken" : status);

/** The heading of a group of checks, with how many of them have each status; of one that none has, nothing. */
export function groupHeading(sheet: SheetBuilder, { row, group, first, last }: HeadingRow): void {
  const statuses = areaOf(sheet.cell(first, column.status), sheet.cell(last, column.status));
  const [usual = "", ...others] = statusesOf(group);
  const count = (status: string): Formula => call("COUNTIF", statuses, status);
  const counts = [
    ...(group === findingsGroup ? ["nothing in ", count(usual)] : [count(usual), ` ${usual}`]),
    ...others.map((status) => when(greater(count(status), 0), joined(", ", count(status), ` ${inPlural(status)}`), "")),
  ];
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
