import assert from "node:assert/strict";
import { valueAxis } from "../../../../src/workbench/page/charts/valueAxis.ts";

describe("valueAxis", () => {
  it("goes from zero to the first whole unit that is a twentieth beyond the largest figure", () => {
    // 605,800 × 1.05 = 636,090; at most five units of 200,000
    assert.deepEqual(valueAxis([453_397, 605_800], 5), {
      domain: [0, 800_000],
      ticks: [0, 200_000, 400_000, 600_000, 800_000],
    });
  });

  it("holds zero between figures of both signs", () => {
    // −38,071 and 40,373 and a twentieth of 78,444 beyond both: −41,993 and 44,295
    assert.deepEqual(valueAxis([-38_071, 40_373], 6), {
      domain: [-60_000, 60_000],
      ticks: [-60_000, -40_000, -20_000, 0, 20_000, 40_000, 60_000],
    });
  });

  it("ends at zero above figures that are all negative", () => {
    assert.deepEqual(valueAxis([-1.2, -3], 5).domain, [-4, 0]); // −3 × 1.05 = −3.15
  });

  it("has figures without a rest from binary", () => {
    assert.deepEqual(valueAxis([0.28], 5).ticks, [0, 0.1, 0.2, 0.3]); // 0.28 × 1.05 = 0.294; six units of 0.05
  });

  it("has one unit where there are no figures", () => {
    assert.deepEqual(valueAxis([], 1), { domain: [0, 1], ticks: [0, 1] });
    assert.deepEqual(valueAxis([0, 0], 1).domain, [0, 1]);
  });

  it("keeps to the units that there is room for", () => {
    for (const figures of [[-0.1, 98], [-49, 51], [3e9, -1], [1e-6]]) {
      for (const most of [2, 3, 5, 8]) {
        const { ticks } = valueAxis(figures, most);
        assert.ok(ticks.length - 1 <= most, `${figures.join(", ")}: ${ticks.length - 1} units, room for ${most}`);
      }
    }
  });
});
