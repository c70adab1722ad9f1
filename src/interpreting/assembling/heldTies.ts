import { periodicRows, sameAmounts, sharedPeriods } from "../../accounting/finding/periodicRows.ts";
import { filingOf } from "../../filing/filingOf.ts";
import type { Pack, PackTie } from "../../filing/Pack.ts";

/** Amounts are compared whatever they are in. */
const anyMoney = { currency: "", scale: 1, printed: "amount", symbol: "" } as const;

/**
 * The ties that hold under the pack's own periods. Rules find them while a restated year is another than the year itself;
 * a pack tells the two apart only where one table prints both, so that figures meet in it that no rule held against each
 * other: a note that calls both of its years restated.
 */
export function heldTies(pack: Pack): readonly PackTie[] {
  const filing = filingOf({ ...pack, money: pack.money ?? anyMoney });
  const rows = new Map(periodicRows(filing).map((row) => [row.row.id, row]));
  return pack.ties.filter(({ foundBy, expected, found, sign = 1 }) => {
    if (foundBy !== "rule" || expected.column !== undefined || found === undefined || !("figure" in found)) return true;
    if (found.column !== undefined || found.before === true) return true;
    const [one, other] = [rows.get(expected.row), rows.get(found.figure)];
    if (one === undefined || other === undefined || sharedPeriods(one, other).length === 0) return true;
    return sameAmounts(one, other) === sign;
  });
}
