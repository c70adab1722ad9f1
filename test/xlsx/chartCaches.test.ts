import assert from "node:assert/strict";
import { lookOf } from "../../src/plan/styles.ts";
import type { SheetPlan } from "../../src/plan/plan.ts";
import { builtInPack } from "../../packs/index.ts";
import { ChartCaches } from "../../src/xlsx/charts/ChartCaches.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

describe("the number format of a chart's axis", () => {
  const sheet = plannedOnce(builtInPack).sheets.find(({ charts = [] }) =>
    charts.some(({ kind }) => kind === "waterfall"),
  ) as SheetPlan;
  const waterfall = sheet.charts?.find(({ kind }) => kind === "waterfall");

  it("is that of the first cell that is there, so that a loss stands in brackets where a waterfall begins with a blank", () => {
    assert.ok(waterfall);
    const caches = new ChartCaches(sheet, new Map());
    for (const { values, name } of waterfall.series)
      assert.equal(caches.format(values), lookOf("formula", "amount").numberFormat, name);
  });
});
