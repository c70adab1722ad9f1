import type { PackUnit } from "../../../filing/Pack.ts";
import type { Column, Row, Table } from "../../../filing/Filing.ts";
import type { Formula } from "../../../formula/Formula.ts";
import { figureKey } from "../../sheets/figureKey.ts";
import type { SheetContext } from "../../SheetContext.ts";
import * as disclosureWords from "./disclosureWords.ts";

/** A key assumption of a unit as a table of the document prints it. */
export interface AnnouncedAssumption {
  /** "2030 Operating margin" */
  readonly label: string;
  /** The cell of its figure: a ratio. */
  readonly value: Formula;
  readonly where: string;
}

/**
 * What tables of key assumptions print for the unit as percentages: in the row that is labelled as its goodwill is, or
 * under the column that is headed so. Where two are, neither is taken.
 */
export function announcedAssumptions(context: SheetContext, { goodwill }: PackUnit): readonly AnnouncedAssumption[] {
  const { filing } = context;
  if (!("figure" in goodwill)) return [];
  const stated = filing.row(goodwill.figure).label;
  const heading = filing.tableOf(goodwill.figure).columns.find(({ key }) => key === goodwill.column)?.heading;
  return filing.tables
    .filter(({ kind }) => kind === "key assumptions")
    .flatMap((table) => {
      const rows = table.rows.filter(({ label, kind }) => kind !== "heading" && label === stated);
      const columns = table.columns.filter((column) => column.heading === heading);
      if (rows.length === 1)
        return rows.flatMap((row) => table.columns.flatMap((column) => printed(context, table, row, column)));
      if (columns.length !== 1 || rows.length > 0) return [];
      return table.rows.flatMap((row) =>
        columns.flatMap(({ key }) => printed(context, table, row, { key, heading: row.label })),
      );
    });
}

function printed(
  { book, filing }: SheetContext,
  table: Table,
  row: Row,
  { key: column, heading: label }: Pick<Column, "key" | "heading">,
): readonly AnnouncedAssumption[] {
  const figure = row.figures[column];
  const key = figureKey(row.id, column);
  if (figure === undefined || figure.condition === "notApplicable" || figure.condition === "doubtful") return [];
  if (!book.has(key) || filing.measure(row.id, column).kind !== "ratio") return [];
  const note = table.note === undefined ? "" : `note ${table.note}, `;
  return [{ label, value: book.cell(key), where: disclosureWords.keyAssumptionsRow(note, row.label) }];
}
