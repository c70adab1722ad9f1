import { filledColumns, mainColumn } from "./findFigure.ts";
import { matchKey } from "./nearest.ts";
import { sourceText } from "./sourceText.ts";
import type { Announcement, Column, Row, Table, Unit } from "./types.ts";

/** What can be looked up with `findFigure`. */
export interface ListedItem {
  /** A row's id, with "@" and a column's key where the year alone does not say which figure. */
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** Ascending. */
  readonly years: readonly number[];
  readonly source: string;
}

/**
 * Every line item with figures, in the announcement's order.
 *
 * @param search words that must all be in the item's id, label or source, without regard to case; blank: every item.
 * @example listItems(loadAnnouncement(), "goodwill position").map(({ id }) => id) // ["position.goodwill"]
 */
export function listItems(announcement: Announcement, search = ""): ListedItem[] {
  const words = matchKey(search).split(" ");
  return announcement.tables
    .flatMap((table) => table.rows.flatMap((row) => itemsOf(announcement, table, row)))
    .filter(({ id, label, source }) => {
      const text = matchKey(`${id} ${label} ${source}`);
      return words.every((word) => text.includes(word));
    });
}

function itemsOf(announcement: Announcement, table: Table, row: Row): ListedItem[] {
  const columns = filledColumns(table, row);
  const main = [...new Set(columns.map(({ year }) => year))].flatMap((year) => mainColumn(columns, year) ?? []);
  const [first] = main;
  const item = (id: string, label: string, column: Column, years: readonly number[]): ListedItem => ({
    id,
    label,
    unit: announcement.unit(row.id, column.key),
    years,
    source: sourceText(row.source),
  });
  return [
    ...(first === undefined
      ? []
      : [
          item(
            row.id,
            row.label,
            first,
            main.map(({ year }) => year),
          ),
        ]),
    ...columns
      .filter((column) => !main.includes(column))
      .map((column) => item(`${row.id}@${column.key}`, `${row.label}, ${column.heading}`, column, [column.year])),
  ];
}
