import { findTies } from "../../../accounting/finding/findTies.ts";
import type { Filing } from "../../../filing/Filing.ts";
import type { PackTie } from "../../../filing/Pack.ts";
import { periodBefore } from "../../../derivation/periodBefore.ts";
import { cellKey } from "../Claim.ts";
import { draftFiling, type Drafted } from "../draftFiling.ts";

export interface FoundTies {
  readonly ties: readonly PackTie[];
  /** Keys of the figures that a tie bears out: those that agree with a figure of another place. */
  readonly tied: ReadonlySet<string>;
}

/** The ties that general rules find between the tables, and the figures that they bear out. */
export function tiesOf(drafted: Drafted): FoundTies {
  const filing = draftFiling(drafted);
  const ties = findTies(filing);
  return { ties, tied: new Set(ties.flatMap((tie) => cellsTied(filing, tie))) };
}

/** A rule finds a tie only where it holds: every figure that it names, in every column that both sides print, is tied. */
function cellsTied(filing: Filing, { expected, found }: PackTie): readonly string[] {
  if (found === undefined) return [];
  const terms = "sum" in found ? found.sum.map((addend) => ("less" in addend ? addend.less : addend)) : [found];
  const figures = terms.flatMap((term) => ("figure" in term ? [term] : []));
  if (expected.column !== undefined)
    return [
      cellKey({ row: expected.row, column: expected.column }),
      ...figures.flatMap(({ figure, column }) => (column === undefined ? [] : [cellKey({ row: figure, column })])),
    ];
  const row = filing.row(expected.row);
  return filing.periods.flatMap(({ key }) => {
    const own = filing.columnOf(row, key);
    const others = figures.map(({ figure, before }) => {
      const period = before === true ? periodBefore(filing.periods, key)?.key : key;
      const column = period === undefined ? undefined : filing.columnOf(filing.row(figure), period);
      return column && cellKey({ row: figure, column: column.key });
    });
    const there = others.filter((cell) => cell !== undefined);
    return own === undefined || there.length < others.length
      ? []
      : [cellKey({ row: row.id, column: own.key }), ...there];
  });
}
