import type { TableKind } from "./Pack.ts";

/** The statements of IAS 1 (paragraph 10), in the order in which one is taken before another. */
export const statementKinds: readonly TableKind[] = [
  "income statement",
  "comprehensive income",
  "financial position",
  "changes in equity",
  "cash flows",
];

/** The statements with a column a period: what changes in equity prints beside each other are its components. */
export const statementsByPeriod: ReadonlySet<TableKind> = new Set(
  statementKinds.filter((kind) => kind !== "changes in equity"),
);

/** The statements of a time: results and flows, none of a day. */
export const lastingStatements: ReadonlySet<TableKind> = new Set([
  "income statement",
  "comprehensive income",
  "cash flows",
]);

/** What the notes explain line by line: results and financial position. */
export const explainedStatements: ReadonlySet<TableKind> = new Set([
  "income statement",
  "comprehensive income",
  "financial position",
]);

/** Whether a table of this kind is one of the statements. */
export const isStatementKind = (kind: TableKind): boolean => statementKinds.includes(kind);

/** Where tables of this kind come among the others: statements in their order, then all else. */
export function statementRank(kind: TableKind): number {
  const rank = statementKinds.indexOf(kind);
  return rank < 0 ? statementKinds.length : rank;
}
