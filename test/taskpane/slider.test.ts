import assert from "node:assert/strict";
import { sliderOf } from "../../src/taskpane/model/slider.ts";
import { planOf, rate } from "../support/paneFixture.ts";

describe("a slider", () => {
  const plan = planOf(rate);

  it("stands at the tick of the value and gives the value of each tick without binary dust", () => {
    const slider = sliderOf(plan, 0.154);
    assert.equal(slider?.ticks, 350);
    assert.equal(slider?.position, 104);
    assert.deepEqual(
      [0, 104, 105, 350].map((tick) => slider?.valueAt(tick)),
      [0.05, 0.154, 0.155, 0.4],
    );
  });

  it("stands at its end for a value beyond it, and at its start for none", () => {
    assert.equal(sliderOf(plan, 0.54)?.position, 350);
    assert.equal(sliderOf(plan, undefined)?.position, 0);
  });

  it("is there only where the plan wants one and gives it bounds", () => {
    const { maximum: _none, ...unbounded } = plan;
    assert.equal(sliderOf({ ...plan, slider: false }, 0.1), undefined);
    assert.equal(sliderOf(unbounded, 0.1), undefined);
  });
});
