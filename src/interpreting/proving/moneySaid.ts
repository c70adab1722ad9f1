import type { DraftTable, PrintedMeasure } from "../DraftTable.ts";

/** The moneys that the group's statements say they are in, or where none does the tables, each once, the most common first. */
export function moneySaid(tables: readonly DraftTable[]): readonly PrintedMeasure[] {
  const statements = groupStatements(tables);
  const told = toldOver(statements.length > 0 ? statements : tables);
  return mostCommon(told.length > 0 ? told : toldOver(tables));
}

export const groupStatements = (tables: readonly DraftTable[]): readonly DraftTable[] =>
  tables.filter(({ kind, scope }) => scope === "group" && kind !== "note" && kind !== "other");

const toldOver = (tables: readonly DraftTable[]): readonly PrintedMeasure[] =>
  tables.flatMap(({ money }) => (money?.measure?.kind === "money" ? [money] : []));

function mostCommon(measures: readonly PrintedMeasure[]): readonly PrintedMeasure[] {
  const counts = new Map<string, { count: number; measure: PrintedMeasure }>();
  for (const measure of measures) {
    const key = JSON.stringify(measure.measure);
    const known = counts.get(key);
    counts.set(key, { count: (known?.count ?? 0) + 1, measure: known?.measure ?? measure });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ measure }) => measure);
}
