import { prints } from "../../derivation/filedLook.ts";
import type { Column, Filing, Row, Table } from "../../filing/Filing.ts";
import { sharesOfRevenue, tieGroups, type TieOut } from "../TieOut.ts";
import * as accountingWords from "../accountingWords.ts";

/** Every percentage printed beside an amount against its share of the table's last total, whose own 100 is tied to its parts. */
export function shares(filing: Filing): readonly TieOut[] {
  return filing.tables.flatMap((table) => {
    const whole = table.rows.findLast(({ kind }) => kind === "total");
    if (whole === undefined) return [];
    const columns = table.columns.flatMap((share) => {
      const of = share.share === true ? table.columns.find(({ key }) => key === share.of) : undefined;
      return of === undefined ? [] : [{ share, of }];
    });
    return table.rows
      .filter((row) => row !== whole)
      .flatMap((row) => columns.flatMap((pair) => shareOf(filing, table, { row, whole, ...pair })));
  });
}

interface Share {
  readonly row: Row;
  readonly whole: Row;
  readonly share: Column;
  readonly of: Column;
}

function shareOf(filing: Filing, table: Table, { row, whole, share, of }: Share): readonly TieOut[] {
  if (!prints(row, share.key) || !prints(row, of.key) || !prints(whole, of.key)) return [];
  if (filing.amount(whole.id, of.key).isZero()) return [];
  const ofRevenue = isRevenue(filing, whole, of);
  return [
    {
      id: `share.${row.id}@${of.key}`,
      name: accountingWords.shareOf({ title: table.title, label: row.label, ofRevenue, heading: of.heading }),
      kind: "share",
      group: ofRevenue ? sharesOfRevenue : tieGroups.share,
      foundBy: "rule",
      expected: { row: row.id, column: share.key },
      calculatedInSheet: true,
      found: { numerator: { figure: row.id, column: of.key }, denominator: { figure: whole.id, column: of.key } },
    },
  ];
}

/** True where the whole is the revenue of the period, whatever its row is called. */
function isRevenue(filing: Filing, whole: Row, { key, period }: Column): boolean {
  const revenue = filing.role("revenue");
  const printed = revenue && period !== undefined ? filing.figureOf(revenue.id, period) : undefined;
  if (printed === undefined) return false;
  return filing.amount(printed.row.id, printed.column.key).equals(filing.amount(whole.id, key));
}
