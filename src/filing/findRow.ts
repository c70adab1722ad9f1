import { filledColumns } from "./columns.ts";
import type { Filing, Row } from "./Filing.ts";
import { foldText } from "./finding/foldText.ts";
import { nearItems } from "./finding/nearItems.ts";
import { tradeNames } from "./finding/tradeNames.ts";
import { AmbiguousLabelError, ItemNotFoundError, PeriodNotFoundError } from "./lookUpErrors.ts";
import { matchKey } from "./nearest.ts";
import { statementRank } from "./statementKinds.ts";
import { rowIndex, type RowIndex } from "./rowIndex.ts";

export interface Wanted {
  /** A row's id, else its role, else its label, else what the trade calls either: "COGS". */
  readonly name: string;
  /** A period's key. */
  readonly period: string;
  /** True where one of the row's columns is named, which may be one that is about the period without being of it. */
  readonly columnNamed: boolean;
}

/**
 * The row that is meant. Of rows that share a role or a label, one that has a figure of the period, and of these one of
 * the tables that are looked through first.
 *
 * @throws ItemNotFoundError, AmbiguousLabelError and PeriodNotFoundError.
 */
export function findRow(filing: Filing, wanted: Wanted): Row {
  const index = rowIndex(filing);
  const key = matchKey(wanted.name);
  const named = index.byId.get(key);
  if (named !== undefined) return named;
  const inTrade = (): Called | undefined =>
    (tradeNames.get(foldText(key)) ?? [])
      .map((name) => called(index, name, name.replaceAll(" ", "")))
      .find((found) => found !== undefined);
  const found = called(index, key, key) ?? inTrade();
  if (found === undefined) throw notFound(filing, wanted.name);
  const prints = (row: Row, period: string): boolean =>
    filledColumns(filing.tableOf(row.id), row).some(
      (column) => (wanted.columnNamed ? column.about : column.period) === period,
    );
  const printing = (period: string): readonly Row[] =>
    found.rows.flatMap((row) => {
      // A part is played by a row that repeats it, too, for the periods that it lacks itself.
      const repeated = found.isRole ? filing.figureOf(row.id, period)?.row : undefined;
      return repeated ?? (prints(row, period) ? row : []);
    });
  return choose(filing, wanted, found.rows, printing);
}

/** Rows that share a role or a label. */
interface Called {
  readonly rows: readonly Row[];
  readonly isRole: boolean;
}

function called({ byRole, byLabel }: RowIndex, label: string, role: string): Called | undefined {
  const cast = byRole.get(role);
  if (cast !== undefined) return { rows: cast, isRole: true };
  const labelled = byLabel.get(label);
  return labelled && { rows: labelled, isRole: false };
}

function choose(
  filing: Filing,
  { name, period }: Wanted,
  rows: readonly Row[],
  printing: (period: string) => readonly Row[],
): Row {
  const printed = printing(period);
  const rank = Math.min(...printed.map((row) => rankOf(filing, row)));
  const [first, ...others] = printed.filter((row) => rankOf(filing, row) === rank);
  if (first === undefined) {
    const [only, ...more] = rows;
    throw new PeriodNotFoundError(
      more.length === 0 && only !== undefined ? only.id : name,
      period,
      filing.periods.map(({ key }) => key).filter((key) => printing(key).length > 0),
    );
  }
  if (others.length > 0)
    throw new AmbiguousLabelError(
      name,
      [first, ...others].map(({ id }) => id),
    );
  return first;
}

/** Which of a document's tables a name is looked for in first. */
const rankOf = (filing: Filing, row: Row): number => statementRank(filing.tableOf(row.id).kind);

function notFound(filing: Filing, name: string): ItemNotFoundError {
  const { rows, rolesOf } = rowIndex(filing);
  const items = rows.map(({ id, label }) => ({ id, label, texts: [id, label, ...(rolesOf.get(id) ?? [])] }));
  return new ItemNotFoundError(name, nearItems(name, items));
}
