import assert from "node:assert/strict";
import { barPlace } from "../../../../src/workbench/page/charts/barPlace.ts";

/** Expected places worked out by hand: a category is 1 long, and holds the gap and its bars less their overlap. */
describe("barPlace", () => {
  const near = (place: { start: number; end: number }, start: number, end: number): void => {
    assert.ok(Math.abs(place.start - start) < 1e-12 && Math.abs(place.end - end) < 1e-12, JSON.stringify(place));
  };

  it("leaves Excel's usual gap of one and a half bars around a single bar", () => {
    near(barPlace(0, 0, 1, { gapWidth: 150, overlap: 0 }), 0.3, 0.7); // 1 bar + 1.5 gap = 1
  });

  it("puts two bars side by side", () => {
    near(barPlace(0, 0, 2, { gapWidth: 200, overlap: 0 }), 0.25, 0.5); // 2 bars + 2 gap = 1
    near(barPlace(2, 1, 2, { gapWidth: 200, overlap: 0 }), 2.5, 2.75);
  });

  it("puts opposed bars on one line", () => {
    const opposed = { gapWidth: 100, overlap: 100 }; // 1 bar + 1 gap = 1
    near(barPlace(1, 0, 2, opposed), 1.25, 1.75);
    near(barPlace(1, 1, 2, opposed), 1.25, 1.75);
  });

  it("keeps bars apart by a negative overlap", () => {
    near(barPlace(0, 0, 2, { gapWidth: 0, overlap: -100 }), 0, 1 / 3); // bar, room of a bar, bar
    near(barPlace(0, 1, 2, { gapWidth: 0, overlap: -100 }), 2 / 3, 1);
  });
});
