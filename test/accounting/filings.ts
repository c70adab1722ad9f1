import type { Decimal } from "../../src/figures/decimal.ts";
import type { Filing } from "../../src/filing/Filing.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import type { Pack, PackRow, PackTable } from "../../src/filing/Pack.ts";

/** The filing with other amounts than those that are printed. */
export const withAmounts = (filing: Filing, amount: (row: string, column: string) => Decimal): Filing => ({
  ...filing,
  amount,
});

/** A pack for a test in thousands of dollars, with years that end in June; the rest as given. */
export function filingFor(tables: readonly PackTable[], rest: Partial<Pack> = {}): Filing {
  return filingOf({
    issuer: { name: "Made for a test" },
    document: { title: "Annual report", kind: "annual report", language: "en" },
    money: { currency: "USD", scale: 1000, printed: "US$'000", symbol: "US$" },
    unitWords: { "US$ per share": { kind: "money", currency: "USD", scale: 1, per: "share" } },
    periods: ["2023", "2024"].map((key) => ({
      key,
      start: `${Number(key) - 1}-07-01`,
      end: `${key}-06-30`,
      months: 12,
    })),
    tables,
    roles: {},
    ties: [],
    doubts: [],
    decisions: [],
    units: [],
    ...rest,
  });
}

/** A table of the two years, one row for each entry. */
export const tableOf = (id: string, rest: Partial<PackTable>, rows: readonly PackRow[]): PackTable => ({
  id,
  title: id,
  kind: "other",
  columns: ["2023", "2024"].map((key) => ({ key, heading: key, period: key })),
  rows,
  ...rest,
});
