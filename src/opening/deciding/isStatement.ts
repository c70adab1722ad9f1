import { lastingStatements } from "../../filing/statementKinds.ts";
import type { DraftTable } from "../../interpreting/DraftTable.ts";

/** Whether a table is one of the group's statements, not a note. */
export const isStatement = ({ kind, scope }: Pick<DraftTable, "kind" | "scope">): boolean =>
  scope === "group" && kind !== "note" && kind !== "other" && kind !== "key assumptions";

/** Whether its columns cover a time. */
export const lasts = ({ kind }: Pick<DraftTable, "kind">): boolean => lastingStatements.has(kind);

/** Whether its columns must each be a period: a statement whose columns are none was laid out without saying which. */
export const wantsPeriods = (table: DraftTable): boolean =>
  isStatement(table) &&
  (lasts(table) || table.kind === "financial position") &&
  !table.columns.some(({ kind }) => kind === "period");
