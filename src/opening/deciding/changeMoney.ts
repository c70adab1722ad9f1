import type { Money } from "../../figures/measure.ts";
import type { DraftColumn, DraftRow, DraftTable, PrintedMeasure } from "../../interpreting/DraftTable.ts";

/** The money that a person says the amounts are in, in the document's words where it has some for it. */
export function chosenMoney(
  tables: readonly DraftTable[],
  { currency, scale }: Pick<Money, "currency" | "scale">,
  settled: Money | null,
): Money {
  if (settled?.currency === currency && settled.scale === scale) return settled;
  const printed = tables
    .map(({ money }) => money)
    .find(
      (money) =>
        money?.measure?.kind === "money" && money.measure.currency === currency && money.measure.scale === scale,
    )?.printed;
  return { currency, scale, printed: printed ?? inWords(currency, scale), symbol: currency };
}

function inWords(currency: string, scale: number): string {
  const zeros = { 1: "", 1000: "’000", 1_000_000: " million", 1_000_000_000: " billion" }[scale];
  return zeros === undefined ? `${currency} × ${scale}` : `${currency}${zeros}`;
}

/**
 * The tables with the money in place of what they say themselves, where a person chose another than the document's
 * words do: what most statements are in, and what names no currency. A table in yet another currency keeps its own.
 */
export function changeMoney(
  tables: readonly DraftTable[],
  money: Money,
  { settled, replaced }: { readonly settled: Money | null; readonly replaced: PrintedMeasure["measure"] | undefined },
): readonly DraftTable[] {
  const same = settled?.currency === money.currency && settled.scale === money.scale;
  if (same) return tables;
  const isReplaced = (unit: PrintedMeasure | undefined): boolean =>
    unit !== undefined && (unit.measure === undefined || JSON.stringify(unit.measure) === JSON.stringify(replaced));
  const { currency, scale } = money;
  return tables.map((table) => {
    const own =
      table.money !== undefined && isReplaced(table.money)
        ? { ...table.money, printed: money.printed, measure: { kind: "money" as const, currency, scale } }
        : table.money;
    return {
      ...table,
      ...(own !== undefined && { money: own }),
      columns: table.columns.map((column) => perShare(column, money)),
      rows: table.rows.map((row) => perShare(row, money)),
    };
  });
}

/** "money per share": what it is in follows once the money is known. */
function perShare<T extends DraftRow | DraftColumn>(one: T, { currency }: Money): T {
  const { unit } = one;
  if (unit === undefined || unit.measure !== undefined || !/ per share$/u.test(unit.printed)) return one;
  const cents = /cents|pence/u.test(unit.printed);
  const measure = { kind: "money", currency, scale: cents ? 0.01 : 1, per: "share" } as const;
  const printed = cents ? unit.printed : `${currency} per share`;
  return { ...one, unit: { ...unit, printed, measure } };
}
