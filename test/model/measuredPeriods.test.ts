import assert from "node:assert/strict";
import { filingOf } from "../../src/filing/filingOf.ts";
import type { Pack, Period } from "../../src/filing/Pack.ts";
import { measuredPeriods } from "../../src/model/measuredPeriods.ts";
import { kauriPack } from "./kauriPack.ts";

/** The measured periods of a document that prints revenue for these. */
function measured(periods: readonly Period[]): readonly string[] {
  const columns = periods.map(({ key }) => ({ key, heading: key, period: key }));
  const rows = [{ id: "revenue", label: "Revenue", figures: periods.map(() => "1") }];
  const pack: Pack = {
    ...kauriPack,
    periods: [...periods, { key: "2026", start: "2026-01-01", end: "2026-12-31", months: 12 }],
    tables: [{ id: "income", title: "Income statement", kind: "income statement", columns, rows }],
    roles: { revenue: "revenue" },
  };
  return measuredPeriods(filingOf(pack)).map(({ key }) => key);
}

const years: readonly Period[] = [
  { key: "2023", start: "2023-01-01", end: "2023-12-31", months: 12 },
  { key: "2024", start: "2024-01-01", end: "2024-12-31", months: 12 },
];
const halves: readonly Period[] = [
  { key: "2024-H1", start: "2024-01-01", end: "2024-06-30", months: 6 },
  { key: "2024-H2", start: "2024-07-01", end: "2024-12-31", months: 6 },
  { key: "2025-H1", start: "2025-01-01", end: "2025-06-30", months: 6 },
];

describe("measuredPeriods(filing)", () => {
  it("are the years of a document that prints halves too, those alone that it prints results of", () => {
    assert.deepEqual(measured([...years, ...halves.slice(0, 2)]), ["2023", "2024"]);
  });

  it("are the half-years of an interim announcement that repeats the last full year", () => {
    assert.deepEqual(measured([...years.slice(1), ...halves]), ["2024-H1", "2024-H2", "2025-H1"]);
  });

  it("are the nine months of an announcement that prints the third quarter beside them", () => {
    const third: readonly Period[] = [
      { key: "2024-Q3", start: "2024-07-01", end: "2024-09-30", months: 3 },
      { key: "2024-9M", start: "2024-01-01", end: "2024-09-30", months: 9 },
    ];
    assert.deepEqual(measured(third), ["2024-9M"]);
  });

  it("are the fifteen months of an issuer that has moved the end of its year, where it prints none of a year on that day", () => {
    const moved: readonly Period[] = [
      { key: "2023-10-2024", start: "2023-10-01", end: "2024-12-31", months: 15 },
      { key: "2020-2024", start: "2020-01-01", end: "2024-12-31", months: 60 },
    ];
    assert.deepEqual(measured([...years.slice(0, 1), ...moved]), ["2023-10-2024"]);
  });

  it("are the year, not the years since an issuer began", () => {
    const since: Period = { key: "2020-2024", start: "2020-01-01", end: "2024-12-31", months: 60 };
    assert.deepEqual(measured([...years, since]), ["2023", "2024"]);
  });
});
