import { decimal, type Decimal } from "../../../figures/decimal.ts";
import { printedNumber } from "../../../figures/parsePrinted.ts";
import type { DraftRow, DraftTable, PrintedMeasure } from "../../DraftTable.ts";

/**
 * The table with rows of percent told that say so nowhere: a reconciliation of rates may print the sign in its first row and
 * in its last alone. What stands between is percent where, with the first, it adds up to the last in every column.
 */
export function withPercentRows(table: DraftTable): DraftTable {
  const units = new Map<DraftRow, PrintedMeasure>();
  for (const section of sectionsOf(table.rows)) {
    const first = section.findIndex(isPercent);
    const last = section.findLastIndex(isPercent);
    const unit = section[first]?.unit;
    const terms = section.slice(first, last);
    const total = section[last];
    const open = terms.filter((row) => row.unit === undefined);
    if (unit === undefined || total === undefined || open.length === 0) continue;
    if (open.length < terms.filter((row) => !isPercent(row)).length || !addsUp(terms, total)) continue;
    for (const row of open) units.set(row, unit);
  }
  if (units.size === 0) return table;
  return {
    ...table,
    rows: table.rows.map((row) => {
      const unit = units.get(row);
      return unit === undefined ? row : { ...row, unit };
    }),
  };
}

/** The rows of figures between headings. */
export function sectionsOf(rows: readonly DraftRow[]): readonly (readonly DraftRow[])[] {
  const sections: DraftRow[][] = [[]];
  for (const row of rows) {
    if (row.kind === "heading") sections.push([]);
    else sections.at(-1)?.push(row);
  }
  return sections;
}

const isPercent = ({ unit }: DraftRow): boolean => unit?.measure?.kind === "ratio";

/** Whether terms add up to a total in every column that prints one, to half a unit of the last digit for each of them. */
function addsUp(terms: readonly DraftRow[], total: DraftRow): boolean {
  const sums = total.figures.flatMap((figure, index) => {
    if (figure === null) return [];
    const printed = [figure, ...terms.flatMap((row) => row.figures[index] ?? [])].map((each) =>
      printedNumber(each.printed),
    );
    const decimals = Math.max(...printed.map((each) => (each?.kind === "number" ? each.decimals : 0)));
    const [sum = decimal(0), ...parts] = printed.map((each): Decimal =>
      each?.kind === "number" ? each.value : decimal(0),
    );
    const rest = parts.reduce((left, part) => left.minus(part), sum).abs();
    return [rest.lessThanOrEqualTo(decimal(10).pow(-decimals).times(printed.length).dividedBy(2))];
  });
  return sums.length > 0 && sums.every(Boolean);
}
