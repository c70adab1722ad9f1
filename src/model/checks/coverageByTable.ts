import type { Table } from "../../filing/Filing.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";
import * as checkWords from "./checkWords.ts";

/** The tables of a document that was read, with how much of each is borne out. */
const covered = (tables: readonly Table[]) =>
  tables.flatMap(({ title, coverage }) => (coverage === undefined ? [] : [{ title, ...coverage }]));

/**
 * How many rows the section takes: none for a pack of which nobody said; else a heading, heads, a row
 * for each table, what is meant, and a blank one.
 */
export const rowsOfCoverage = (tables: readonly Table[]): number => {
  const { length } = covered(tables);
  return length === 0 ? 0 : length + 4;
};

/** The rows of the tables themselves; none for a pack of which nobody said. */
export function coveredRows(
  top: number,
  tables: readonly Table[],
): { readonly first: number; readonly last: number } | undefined {
  const { length } = covered(tables);
  return length === 0 ? undefined : { first: top + 2, last: top + 1 + length };
}

/**
 * Table by table, how many figures a sum, a tie or the filing's own data bears out, how many nothing, and how many are in
 * doubt; it says in words of which tables nothing bears out anything.
 */
export function coverageByTable(sheet: SheetBuilder, top: number, tables: readonly Table[]): void {
  const rows = covered(tables);
  if (rows.length === 0) return;
  sheet.band(top, "heading", column.number, column.number);
  sheet.text(top, column.name, "heading", checkWords.whatBearsFiguresOut);
  sheet.band(top, "heading", column.status, column.item);
  sheet.heads(top + 1, column.number, ["", checkWords.tableRead]);
  sheet.figureHeads(top + 1, column.status, [
    checkWords.figuresRead,
    checkWords.borneOut,
    checkWords.byNothing,
    checkWords.inDoubt,
  ]);
  rows.forEach(({ title, figures, borneOut, inDoubt, scaleByNothing }, index) => {
    const row = top + 2 + index;
    const byNothing = Math.max(0, figures - borneOut - inDoubt);
    sheet.text(row, column.name, "label", title);
    [figures, borneOut, byNothing, inDoubt].forEach((count, at) => {
      sheet.number(row, column.status + at, "formula", String(count), { format: "count" });
    });
    const said = [
      ...(borneOut === 0 ? [checkWords.nothingBearsOut] : []),
      ...(scaleByNothing === true ? [checkWords.nothingBearsOutScale] : []),
    ].join(" ");
    // It reaches over the columns beside it, which this table leaves blank, so that a row is one line.
    if (said !== "") sheet.text(row, column.unit, "basis", said, { indent: 1, wrap: false });
  });
  sheet.text(top + 2 + rows.length, column.name, "remark", checkWords.whatBearsOut);
}
