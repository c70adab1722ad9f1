import type { DraftColumn, DraftTable } from "../../DraftTable.ts";
import { periodWords } from "../../words/periodWords.ts";

/**
 * Years of a summary or a note that no statement prints: where the years beside them are periods of one length, they are so,
 * too. A year over a column is no day.
 */
export function yearsBeside(tables: readonly DraftTable[]): readonly DraftTable[] {
  const lengths = lengthsOf(tables);
  const days = balanceDaysOf(tables);
  return tables.map((table) => {
    if (table.kind !== "note" && table.kind !== "other") return table;
    const known = new Set(
      table.columns.flatMap(({ period, heading }) =>
        period !== undefined && isYearAlone(heading) ? (lengths.get(period.end) ?? []) : [],
      ),
    );
    const [months, ...others] = known;
    if (months === undefined || others.length > 0) return table;
    return { ...table, columns: table.columns.map((column) => withMonths(column, months, { lengths, days })) };
  });
}

/** The longest period that a statement prints for each day on which one ends. */
function lengthsOf(tables: readonly DraftTable[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { kind, columns } of tables)
    if (kind !== "note" && kind !== "other")
      for (const { period } of columns)
        if (period?.months !== undefined)
          lengths.set(period.end, Math.max(period.months, lengths.get(period.end) ?? 0));
  return lengths;
}

/** True for a head that says a year, and neither a month, a part of the year nor a day. */
export const isYearAlone = (heading: string): boolean => {
  const { year, month, part, instant } = periodWords(heading);
  return year !== undefined && month === undefined && part === undefined && instant === undefined;
};

/** The days of balance sheets on which no period of a statement ends: what a note prints of one is no year. */
const balanceDaysOf = (tables: readonly DraftTable[]): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ kind, columns }) =>
      kind === "financial position" ? columns.flatMap(({ period }) => period?.end ?? []) : [],
    ),
  );

interface Known {
  readonly lengths: ReadonlyMap<string, number>;
  readonly days: ReadonlySet<string>;
}

function withMonths(column: DraftColumn, months: number, { lengths, days }: Known): DraftColumn {
  const { period, heading } = column;
  if (period === undefined || period.months !== undefined || lengths.has(period.end) || !isYearAlone(heading))
    return column;
  if (days.has(period.end)) return column;
  return { ...column, period: { ...period, months, inferred: true } };
}
