import type { DraftTable } from "../../DraftTable.ts";

/** Periods from the earliest; a column that is none stays behind the period that it stands behind, those in front of all in front. */
export function withAscendingPeriods(table: DraftTable): DraftTable {
  const groups: { readonly end: string; readonly from: number[] }[] = [];
  table.columns.forEach(({ period }, index) => {
    const last = groups.at(-1);
    if (period !== undefined || last === undefined) groups.push({ end: period?.end ?? "", from: [index] });
    else last.from.push(index);
  });
  const order = groups.sort((a, b) => a.end.localeCompare(b.end)).flatMap(({ from }) => from);
  if (order.every((from, to) => from === to)) return table;
  const pick = <Item>(items: readonly Item[]): readonly Item[] =>
    order.flatMap((from) => {
      const item = items[from];
      return item === undefined ? [] : [item];
    });
  return {
    ...table,
    columns: pick(table.columns),
    rows: table.rows.map((row) => (row.figures.length === 0 ? row : { ...row, figures: pick(row.figures) })),
  };
}
