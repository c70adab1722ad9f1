import type { Doubt } from "../../filing/Pack.ts";
import { lastingStatements } from "../../filing/statementKinds.ts";
import type { DraftTable } from "../DraftTable.ts";
import { yearsIn } from "../words/dateIn.ts";
import * as assemblingWords from "./assemblingWords.ts";

/**
 * Columns of notes under a year alone, in a document one of whose statements has no period over any column: what the notes' years
 * are of, the days on which they end or the months before, only the statements would say.
 */
export function daysOrYears(tables: readonly DraftTable[]): readonly Doubt[] {
  const statements = tables.filter(({ kind, scope }) => lastingStatements.has(kind) && scope === "group");
  const isUnsaid = statements.some(({ columns }) => columns.every(({ period }) => period === undefined));
  if (!isUnsaid) return [];
  const ends = new Set(
    tables
      .filter(({ kind }) => kind !== "note" && kind !== "other")
      .flatMap(({ columns }) => columns.flatMap(({ period }) => period?.end ?? [])),
  );
  return tables.flatMap(({ id, kind, columns }) =>
    (kind === "note" || kind === "other" ? columns : []).flatMap(({ key, heading, period }) =>
      period === undefined || period.months !== undefined || ends.has(period.end) || yearsIn(heading).length === 0
        ? []
        : [{ table: id, column: key, reason: assemblingWords.dayOrYear(heading) }],
    ),
  );
}
