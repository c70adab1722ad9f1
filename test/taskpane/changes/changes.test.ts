import assert from "node:assert/strict";
import { builtInPack } from "../../../packs/index.ts";
import { filingOf } from "../../../src/filing/filingOf.ts";
import { startingResults } from "../../../src/model/startingResults.ts";
import { baseOf, isAnythingChanged } from "../../../src/taskpane/model/changes/base.ts";
import { changedLines, effectAlone } from "../../../src/taskpane/model/changes/changedLines.ts";
import { moveYears } from "../../../src/taskpane/model/changes/moveYears.ts";
import { startingHeadroom } from "../../../src/taskpane/model/changes/startingUnit.ts";
import { fieldGroups, fieldOf } from "../../../src/taskpane/model/fields.ts";
import { startingState, type PaneState } from "../../../src/taskpane/model/PaneState.ts";
import { reduce } from "../../../src/taskpane/model/reduce.ts";
import type { CellState } from "../../../src/host/ModelHost.ts";
import { plannedOnce } from "../../support/plannedOnce.ts";

const plan = plannedOnce(builtInPack);
const starts = startingResults(filingOf(builtInPack));
const unit = "compass";
const title = plan.assumptions.find(({ id }) => id.startsWith(`${unit}.`))?.group ?? "";

/** The pane over the built model, with these values in the cells and these results. */
function paneWith(
  typed: Readonly<Record<string, number | string>> = {},
  results: Readonly<Record<string, number>> = {},
) {
  const cell = (value: CellState["value"]): CellState => ({ value, text: String(value) });
  const state = startingState(plan, undefined, "", starts);
  const snapshot = {
    built: true,
    assumptions: Object.fromEntries(plan.assumptions.map(({ id, value }) => [id, cell(typed[id] ?? value)])),
    measures: Object.fromEntries(Object.entries({ ...starts, ...results }).map(([id, value]) => [id, cell(value)])),
    units: [],
    advice: [],
  };
  return reduce(reduce(state, { kind: "readingStarted" }), { kind: "snapshotArrived", snapshot });
}

const everyYear = (line: string, value: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    plan.assumptions.filter(({ id }) => id.startsWith(`${unit}.${line}.`)).map(({ id }) => [id, value]),
  );

const yearFields = (state: PaneState, line: string) =>
  state.assumptions.filter(({ id }) => id.startsWith(`${unit}.${line}.`)).map((each) => fieldOf(state, each));

describe("what was changed", () => {
  it("is nothing while every assumption is as the model starts with it", () => {
    const state = paneWith();
    assert.deepEqual(changedLines(state), []);
    assert.equal(isAnythingChanged(state), false);
    assert.equal(baseOf(state, { id: `headroom.${unit}`, kind: "headroom" })?.same, true);
  });

  it("counts an assumption that is changed in all years as one, and says the step once", () => {
    const state = paneWith(everyYear("operatingCosts", 0.4));
    const [line, ...others] = changedLines(state);
    assert.deepEqual(others, []);
    assert.equal(line?.label, "Operating costs / revenue 2024–2028");
    const [first] = yearFields(paneWith(), "operatingCosts");
    assert.equal(line?.change, `${first?.text ?? ""}% → 40.0%`);
    assert.equal(line?.ids.length, 5);
    assert.equal(fieldGroups(state).find(({ name }) => name === title)?.changed, 1);
  });

  it("says each year apart where they were changed otherwise, and quotes what is no number", () => {
    const state = paneWith({ [`${unit}.grossMargin.2024`]: 0.4, [`${unit}.grossMargin.2026`]: "low" });
    // Note 13: a margin of 46.5% to 47.6%.
    assert.match(changedLines(state)[0]?.change ?? "", /^2024: 46\.5% → 40\.0%; 2026: 4\d\.\d+% → “low”$/);
    assert.deepEqual(effectAlone(state, changedLines(state)[0] ?? assert.fail()), { kind: "none", words: "no value" });
  });

  it("has the effect of each alone on headroom, whatever else was changed", () => {
    const rate = { [`${unit}.discountRate`]: 0.2 };
    const both = paneWith({ ...rate, ...everyYear("operatingCosts", 0.4) });
    const [costs, discount] = ["operatingCosts", "discountRate"].map((part) =>
      changedLines(both).find(({ id }) => id.startsWith(`${unit}.${part}`)),
    );
    const before = startingHeadroom(plan.assumptions, unit);
    const after = startingHeadroom(plan.assumptions, unit, rate);
    assert.ok(before && after && costs && discount);
    const effect = effectAlone(both, discount);
    // A higher rate is worth less.
    const size = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }).format(before.minus(after).toNumber());
    assert.equal(effect.kind === "effect" && effect.text, `−${size}`);
    assert.deepEqual(effectAlone(paneWith(rate), discount), effect, "nothing else counts");
    assert.notDeepEqual(effectAlone(both, costs), effect);
  });

  it("agrees with the headroom that the model starts with", () => {
    assert.equal(startingHeadroom(plan.assumptions, unit)?.toNumber(), starts[`headroom.${unit}`]);
  });
});

describe("the base case of a result", () => {
  it("stands beside it with the difference: an amount with its sign, a ratio in points", () => {
    const headroom = starts[`headroom.${unit}`] ?? NaN;
    const state = paneWith({}, { [`headroom.${unit}`]: headroom - 1_234, "grossMargin.2023": 0.35 });
    assert.equal(isAnythingChanged(state), true, "a reported figure that was changed counts, too");
    assert.equal(baseOf(state, { id: `headroom.${unit}`, kind: "headroom" })?.difference, "−1,234");
    const margin = baseOf(state, { id: "grossMargin.2023", kind: "percentage" });
    // Printed: 33.6% for 2023.
    assert.deepEqual(margin, { text: "33.6%", same: false, difference: "+1.4 points" });
  });

  it("is not known of a result that the model does not start with", () => {
    assert.equal(baseOf(paneWith(), { id: "headroom.unit1", kind: "headroom" }), undefined);
  });
});

describe("moving all years of an assumption", () => {
  it("adds as many points to each, exactly", () => {
    const fields = yearFields(paneWith(everyYear("operatingCosts", 0.1)), "operatingCosts");
    for (const [text, expected] of [
      ["0.2", 0.102],
      ["(1)", 0.09],
      ["−0.5%", 0.095],
    ] as const) {
      const moved = moveYears(fields, text);
      assert.equal(moved.kind, "values", text);
      assert.deepEqual(
        moved.kind === "values" && Object.values(moved.values),
        [1, 2, 3, 4, 5].map(() => expected),
      );
    }
  });

  it("moves none where a year would leave its bounds, or holds no number, and says which", () => {
    const first = `${unit}.operatingCosts.2024`;
    const state = paneWith({ ...everyYear("operatingCosts", 0.5), [first]: 0.01 });
    const low = moveYears(yearFields(state, "operatingCosts"), "-2");
    assert.match(
      low.kind === "problem" ? low.sentence : "",
      /^2024: −1\.0% is too low: enter a value between 0\.0% and 100\.0%\.$/,
    );
    const text = moveYears(yearFields(paneWith({ [first]: "low" }), "operatingCosts"), "1");
    assert.match(text.kind === "problem" ? text.sentence : "", /^2024 holds no number/);
    const unread = moveYears(yearFields(paneWith(), "operatingCosts"), "a little");
    assert.match(unread.kind === "problem" ? unread.sentence : "", /by how many points/);
  });
});
