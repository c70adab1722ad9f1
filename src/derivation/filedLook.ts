import { decimal } from "../figures/decimal.ts";
import type { Measure } from "../figures/measure.ts";
import type { Derivation } from "../filing/Derivation.ts";
import type { Column, Filing, Row } from "../filing/Filing.ts";
import type { Role } from "../filing/Pack.ts";
import type { At, Look } from "./Look.ts";
import { periodsBefore } from "./periodBefore.ts";
import { settle, type Settled } from "./settle.ts";

/**
 * What a pack prints, in exact numbers with their rounding: the half of the last printed digit, none where the figure is
 * exact by its nature. For a period, a row that prints nothing of it is answered by a row that repeats it.
 *
 * @param lines other derived lines by their ids, each with the ways in which it can follow: the first that is there
 *   counts. None may rest on itself.
 */
export function filedLook(filing: Filing, lines: Readonly<Record<string, readonly Derivation[]>> = {}): Look<Settled> {
  const figure = (rowId: string, at: At): Settled | undefined => {
    if ("column" in at) return prints(filing.row(rowId), at.column) ? printed(filing, rowId, at.column) : undefined;
    const found = filing.figureOf(rowId, at.period);
    return found && figure(found.row.id, { column: found.column.key });
  };
  const look: Look<Settled> = {
    figure,
    line(id, at) {
      const period = "column" in at ? at.column : at.period;
      for (const derivation of lines[id] ?? []) {
        const settled = settle(derivation, look, period);
        if (settled !== undefined) return settled;
      }
      return undefined;
    },
    role(role, at) {
      const row = filing.role(role as Role);
      return row && figure(row.id, at);
    },
    before: (period) => periodsBefore(filing.periods, period).map(({ key }) => key),
  };
  return look;
}

/** True where the row prints a figure in the column: a number or a mark for nil, not one that stands for no figure. */
export function prints({ figures }: Row, columnKey: string): boolean {
  const figure = figures[columnKey];
  return figure !== undefined && figure.condition !== "notApplicable";
}

/** True where the row prints nothing in the column, or a mark for nil or for none. */
const isNil = (filing: Filing, row: Row, columnKey: string): boolean =>
  !prints(row, columnKey) || filing.amount(row.id, columnKey).isZero();

/** True where a total stands alone, as in the early years of a summary: all of its parts are nil there, and it is not. */
export const standsAlone = (
  filing: Filing,
  total: { readonly row: Row; readonly column: string },
  parts: readonly { readonly row: Row; readonly column: string }[],
): boolean => !isNil(filing, total.row, total.column) && parts.every(({ row, column }) => isNil(filing, row, column));

/**
 * True where a column that adds up others lacks what rows print by those alone, as statements of changes in equity do: down
 * the rows it comes to something else. What comes to nil over them, a transfer between two, is not lacked.
 */
export const lacksParts = (filing: Filing, { key: total, sumOf = [] }: Column, parts: readonly Row[]): boolean =>
  parts.some((part) => {
    if (prints(part, total)) return false;
    const amounts = sumOf.filter((key) => prints(part, key)).map((key) => filing.amount(part.id, key));
    return !amounts.reduce((all, amount) => all.plus(amount), decimal(0)).isZero();
  });

function printed(filing: Filing, rowId: string, column: string): Settled {
  const measure = filing.measure(rowId, column);
  const exact = filing.row(rowId).exact === true || isExact(measure);
  return {
    value: filing.amount(rowId, column),
    measure,
    rounding: exact ? decimal(0) : filing.lastDigit(rowId, column).dividedBy(2),
  };
}

/** Things counted one by one and prices of one thing are whole; anything else is rounded to the digit that is printed. */
function isExact(measure: Measure): boolean {
  return measure.kind === "count" ? measure.scale === 1 : measure.kind === "money" && measure.per !== undefined;
}
