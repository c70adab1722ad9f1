import assert from "node:assert/strict";
import type { Period } from "../../src/filing/Pack.ts";
import { periodBefore, periodsBefore } from "../../src/derivation/periodBefore.ts";
import { settle } from "../../src/derivation/settle.ts";
import { figure, lookOf } from "./filed.ts";

const year = (key: string, end: string, restated?: true): Period => ({
  key,
  end,
  months: 12,
  ...(restated && { restated }),
});
const printed: readonly Period[] = [
  year("2023", "2023-06-30"),
  { key: "2024-H1", start: "2023-07-01", end: "2023-12-31", months: 6 },
  year("2024", "2024-06-30"),
  year("2024-restated", "2024-06-30", true),
  { key: "2025-H1", start: "2024-07-01", end: "2024-12-31", months: 6 },
  year("2025", "2025-06-30"),
];

describe("periodBefore(periods, key)", () => {
  it("is the year before, as restated where the document restates it", () => {
    assert.equal(periodBefore(printed, "2025")?.key, "2024-restated");
    assert.equal(periodBefore(printed, "2024")?.key, "2023");
    assert.equal(periodBefore(printed, "2023"), undefined);
  });

  it("is of the same length: a half-year's is the same half of the year before", () => {
    assert.equal(periodBefore(printed, "2025-H1")?.key, "2024-H1");
  });

  it("takes years of 52 and 53 weeks for years", () => {
    const weeks = [year("2023", "2023-09-30"), year("2024", "2024-09-28"), year("2025", "2025-10-03")];
    assert.deepEqual(
      weeks.map(({ key }) => periodBefore(weeks, key)?.key),
      [undefined, "2023", "2024"],
    );
  });
});

describe("periodsBefore(periods, key)", () => {
  it("are the period as restated, then as first printed", () => {
    assert.deepEqual(
      periodsBefore(printed, "2025").map(({ key }) => key),
      ["2024-restated", "2024"],
    );
  });

  it("let a figure that is not restated stand as first printed", () => {
    const look = {
      ...lookOf({
        "revenue@2024": figure(90, 0),
        "revenue@2024-restated": figure(100, 0),
        "revenue@2025": figure(110, 0),
        "assets@2024": figure(200, 0),
      }),
      before: (period: string) => periodsBefore(printed, period).map(({ key }) => key),
    };
    assert.equal(settle({ figure: "revenue", before: true }, look, "2025")?.value.toNumber(), 100);
    assert.equal(settle({ figure: "assets", before: true }, look, "2025")?.value.toNumber(), 200);
  });
});
