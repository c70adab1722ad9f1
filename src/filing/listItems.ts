import type { Column, Filing, Row, Table } from "./Filing.ts";
import { filledColumns, mainColumn } from "./columns.ts";
import { foldText } from "./finding/foldText.ts";
import { isIn, wantedTerms } from "./finding/wantedTerms.ts";
import { rowIndex } from "./rowIndex.ts";
import { sourceText } from "./sourceText.ts";

/** What can be looked up with `findFigure`. */
export interface ListedItem {
  /** A row's id, with "@" and a column's key where the period alone does not say which figure. */
  readonly id: string;
  /** What the row plays in the document, "resultForThePeriod"; several with commas between them, empty for none. */
  readonly role: string;
  readonly label: string;
  /** The printed word. */
  readonly unit: string;
  /** Keys, ascending. */
  readonly periods: readonly string[];
  readonly source: string;
}

/**
 * Every line item with figures, in the document's order.
 *
 * @param search words that must all be in the item's id, role, label or source, without regard to case and accents, words
 *   of the trade ("COGS") as what is printed for them; blank: every item.
 * @example listItems(filing, "goodwill position").map(({ id }) => id) // ["position.goodwill"]
 */
export function listItems(filing: Filing, search = ""): ListedItem[] {
  const wanted = wantedTerms(search);
  return filing.tables
    .flatMap((table) => table.rows.flatMap((row) => itemsOf(filing, table, row)))
    .filter(({ id, role, label, source }) => {
      const text = foldText(`${id} ${role} ${label} ${source}`);
      return wanted.every((term) => isIn(text, term));
    });
}

function itemsOf(filing: Filing, table: Table, row: Row): ListedItem[] {
  const columns = filledColumns(table, row);
  const periods = [...new Set(columns.flatMap(({ period }) => period ?? []))];
  const main = new Map(
    periods.flatMap((period) => {
      const column = mainColumn(columns, period);
      return column === undefined ? [] : [[column, period] as const];
    }),
  );
  const [first] = main.keys();
  const roles = rowIndex(filing).rolesOf.get(row.id) ?? [];
  const item = (id: string, label: string, column: Column, of: readonly string[]): ListedItem => ({
    id,
    role: id === row.id ? roles.join(", ") : "",
    label,
    unit: filing.unit(row.id, column.key),
    periods: of,
    source: sourceText(row.source),
  });
  return [
    ...(first === undefined ? [] : [item(row.id, row.label, first, [...main.values()])]),
    ...columns
      .filter((column) => !main.has(column))
      .map((column) =>
        item(
          `${row.id}@${column.key}`,
          `${row.label}, ${column.heading}`,
          column,
          column.about === undefined ? [] : [column.about],
        ),
      ),
  ];
}
