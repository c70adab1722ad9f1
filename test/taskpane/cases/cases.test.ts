import assert from "node:assert/strict";
import { builtInPack } from "../../../packs/index.ts";
import { filingOf } from "../../../src/filing/filingOf.ts";
import { startingResults } from "../../../src/model/startingResults.ts";
import { keptStates, shownCases } from "../../../src/taskpane/model/cases/cases.ts";
import { changedLines } from "../../../src/taskpane/model/changes/changedLines.ts";
import { ownBeforeKeeping } from "../../../src/taskpane/model/cases/ownInCases.ts";
import { startingState } from "../../../src/taskpane/model/PaneState.ts";
import { Pane } from "../../../src/taskpane/run/Pane.ts";
import { fakeOwnUnit, workedExample } from "../../support/fakeOwnUnit.ts";
import type { OwnUnit } from "../../../src/host/ModelHost.ts";
import { FakeModelHost } from "../../support/fakeModelHost.ts";
import { plannedOnce } from "../../support/plannedOnce.ts";
import { settle } from "../../support/startedPane.ts";

const plan = plannedOnce(builtInPack);
const rate = "compass.discountRate";
const goodwill = "compass.goodwill";

async function started() {
  const host = new FakeModelHost(true, plan.assumptions);
  const state = startingState(plan, undefined, "", startingResults(filingOf(builtInPack)));
  const pane = new Pane(host, state, { log: (error) => assert.fail(String(error)) });
  await pane.start();
  return { host, pane };
}

const opened = async (pane: Pane): Promise<void> => {
  pane.dispatch({ kind: "groupToggled", group: "cases:", open: true });
  await settle();
};

describe("keeping a case", () => {
  it("writes every assumption under its name into the first free column, all at once", async () => {
    const { host, pane } = await started();
    host.type(rate, { value: 0.2 });
    await settle();
    assert.equal(await pane.cases.keep("  Downside "), undefined);
    const kept = host.caseCells.get("case1");
    assert.equal(kept?.name, "Downside");
    assert.equal(kept?.values[rate], 0.2);
    assert.equal(kept?.values["eHigher.discountRate"], 0.154);
    assert.equal(kept?.values["compass.midYearDiscounting"], false);
  });

  it("leaves blank what a unit carries, which then follows the model, unless the user has changed it", async () => {
    const { host, pane } = await started();
    await pane.cases.keep("As it is");
    assert.equal(host.caseCells.get("case1")?.values[goodwill], undefined);
    host.type(goodwill, { value: 50_000 });
    await settle();
    await pane.cases.keep("Half the goodwill");
    assert.equal(host.caseCells.get("case2")?.values[goodwill], 50_000);
  });

  it("is refused, with nothing written, for a name that is none, too long, taken or read as a formula", async () => {
    const { host, pane } = await started();
    await pane.cases.keep("Downside");
    const names: Readonly<Record<string, RegExp>> = {
      " ": /Enter a name/,
      downSIDE: /is kept already/,
      "base case": /is what the model starts with: give/,
      [`A${"b".repeat(31)}`]: /32 characters: 31 at most/,
      "=A1": /Begin the name with a letter/,
      "2031": /a number for a value/,
    };
    for (const [name, said] of Object.entries(names)) assert.match((await pane.cases.keep(name)) ?? "", said, name);
    assert.equal(host.caseCells.get("case2")?.name, "");
  });

  it("is refused where an assumption holds no value, and where every column is taken", async () => {
    const { host, pane } = await started();
    host.type(rate, { value: "high" });
    await settle();
    assert.match((await pane.cases.keep("Downside")) ?? "", /^Pre-tax discount rate of .* holds no value/);
    host.type(rate, { value: 0.154 });
    await settle();
    await pane.cases.keep("One");
    await pane.cases.keep("Two");
    assert.match((await pane.cases.keep("Three")) ?? "", /Every column for a case is taken/);
  });

  it("says what the spreadsheet says where it refuses", async () => {
    const { host, pane } = await started();
    host.refusal = { code: "protectedSheet", sentence: "The sheet “Cases” is protected." };
    assert.equal(await pane.cases.keep("Downside"), "The sheet “Cases” is protected.");
  });
});

describe("applying a case", () => {
  it("writes its values in one batch: one step for Undo; what it leaves blank stays", async () => {
    const { host, pane } = await started();
    host.type(rate, { value: 0.2 });
    host.type("compass.grossMargin.2025", { value: 0.4 });
    await settle();
    await pane.cases.keep("Downside");
    await pane.cases.apply(undefined);
    await settle();
    assert.deepEqual(changedLines(pane.state), []);
    assert.deepEqual(host.batches, [
      {
        [rate]: 0.154,
        "compass.grossMargin.2025": plan.assumptions.find(({ id }) => id === "compass.grossMargin.2025")?.value,
      },
    ]);
    host.type(goodwill, { value: 50_000 });
    await settle();
    assert.equal(await pane.cases.apply("case1"), undefined);
    await settle();
    assert.deepEqual(host.batches[1], { [rate]: 0.2, "compass.grossMargin.2025": 0.4 });
    assert.equal(host.cells.get(goodwill)?.value, 50_000);
  });

  it("is refused, with nothing written, where the case holds no value for an assumption", async () => {
    const { host, pane } = await started();
    host.caseCells.set("case1", { name: "Half done", values: { [rate]: 0.2 } });
    await opened(pane);
    assert.match(
      (await pane.cases.apply("case1")) ?? "",
      /^“Half done” cannot be applied: its Base revenue of .* is blank\.$/,
    );
    assert.deepEqual(host.written, []);
  });
});

describe("the cases in the pane", () => {
  it("are read while they are in sight, follow names typed in the sheet, and have headroom and the difference to the base case", async () => {
    const { host, pane } = await started();
    assert.equal(pane.state.caseStates, undefined, "not in sight yet");
    await opened(pane);
    assert.deepEqual(keptStates(pane.state), []);
    await pane.cases.keep("Downside");
    host.caseCells.set("case1", { ...(host.caseCells.get("case1") ?? assert.fail()), name: "Worse" });
    host.changed();
    await settle();
    const [base, kept] = shownCases(pane.state);
    assert.equal(base?.name, "Base case");
    assert.equal(kept?.name, "Worse");
    // The fake sheet's headroom is 1,000 in every case.
    const start = pane.state.starts["headroom.compass"] ?? NaN;
    const result = kept?.results.find(
      ({ unit }) => unit === plan.measures.find(({ id }) => id === "headroom.compass")?.group,
    );
    assert.equal(result?.text, "1,000");
    const less = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }).format(start - 1_000);
    assert.equal(result?.difference, `−${less}`);
  });

  it("are gone when deleted, and their column is free again", async () => {
    const { host, pane } = await started();
    await opened(pane);
    await pane.cases.keep("Downside");
    assert.equal(await pane.cases.delete("case1"), undefined);
    assert.deepEqual(host.caseCells.get("case1"), { name: "", values: {} });
    assert.deepEqual(keptStates(pane.state), []);
    await pane.cases.keep("Another");
    assert.equal(host.caseCells.get("case1")?.name, "Another");
  });
});

describe("cases and units of the user's own", () => {
  const filled = (changes: Partial<OwnUnit> = {}) => fakeOwnUnit(1, workedExample, { title: "North", ...changes });
  const notes = (pane: Pane): readonly string[] => shownCases(pane.state)[1]?.notes ?? [];

  async function kept() {
    const { host, pane } = await started();
    host.changeUnits([filled()]);
    await settle();
    await opened(pane);
    assert.equal(await pane.cases.keep("Downside"), undefined);
    return { host, pane };
  }

  it("are kept with the inputs of each that is filled in, and what it is called", async () => {
    const { host } = await kept();
    const { values, calls } = host.caseCells.get("case1") ?? assert.fail();
    assert.deepEqual(calls, { unit1: "North" });
    const years = plan.cases?.own[0]?.values.filter(({ label }) => label === "Revenue growth") ?? [];
    assert.deepEqual(
      years.map(({ id }) => values[id]),
      [0.1, 0.1, 0.02, 0.02, 0.02],
    );
    assert.equal(values["unit1.goodwill"], 255);
    assert.equal(values["unit1.grossUpGoodwill"], true);
  });

  it("leave out one that is not filled in, and one that they have no room for, and say so before", async () => {
    const { host, pane } = await started();
    const others = [fakeOwnUnit(2, {}, { title: "South" }), fakeOwnUnit(4, workedExample, { title: "Far" })];
    host.changeUnits([filled(), ...others]);
    await settle();
    assert.deepEqual(ownBeforeKeeping(pane.state), [
      "Your own units are kept with a case, too. They have no base case: applying it leaves them as they are.",
      "“South” has inputs without a value: a case that is kept now leaves it out.",
      "“Far” is in no case: there is room for your own units on the sheets that were called Unit 1 to Unit 3 at first.",
    ]);
    await pane.cases.keep("Downside");
    assert.deepEqual(host.caseCells.get("case1")?.calls, { unit1: "North" });
    assert.deepEqual(notes(pane), [], "which is still not filled in, as is said above");
  });

  it("are told of together where several are not filled in, or have no room", async () => {
    const { host, pane } = await started();
    const blank = [fakeOwnUnit(2, {}, { title: "South" }), fakeOwnUnit(3, {}, { title: "West" })];
    const far = [4, 5].map((number) => fakeOwnUnit(number, workedExample, { title: `Far ${number}` }));
    host.changeUnits([filled(), ...blank, ...far]);
    await settle();
    assert.deepEqual(ownBeforeKeeping(pane.state).slice(1), [
      "“South”, “West” have inputs without a value: a case that is kept now leaves them out.",
      "“Far 4”, “Far 5” are in no case: there is room for your own units on the sheets that were called Unit 1 to Unit 3 at first.",
    ]);
  });

  it("are applied with the model's assumptions in one step", async () => {
    const { host, pane } = await kept();
    host.type(rate, { value: 0.2 });
    host.changeUnits([filled({ ...fakeOwnUnit(1, { ...workedExample, Goodwill: [1] }), title: "North" })]);
    await settle();
    assert.equal(await pane.cases.apply("case1"), undefined);
    await settle();
    assert.deepEqual(host.batches, [{ [rate]: plan.assumptions.find(({ id }) => id === rate)?.value }]);
    const [written = []] = host.ownWritten;
    assert.deepEqual(
      written.find(({ label }) => label === "Goodwill"),
      { unit: "unit1", label: "Goodwill", index: 0, value: 255 },
    );
    assert.equal(host.ownWritten.length, 1);
  });

  it("say which is gone, which is another by now and which came later, and leave these as they are", async () => {
    const { host, pane } = await kept();
    assert.deepEqual(notes(pane), []);
    host.changeUnits([]);
    await settle();
    assert.deepEqual(notes(pane), [
      "“North” is no longer in the workbook: the case keeps its values, and applying it leaves them out.",
    ]);
    host.changeUnits([filled({ title: "East" }), fakeOwnUnit(2, workedExample, { title: "South" })]);
    await settle();
    assert.deepEqual(notes(pane), [
      "It was kept of “North”, and that sheet's unit is now “East”: applying it leaves that unit as it is.",
      "“South” is not in this case, which was kept before it was filled in.",
    ]);
    assert.equal(await pane.cases.apply("case1"), undefined);
    assert.deepEqual(host.ownWritten, []);
  });

  it("stand beside the others in the comparison", async () => {
    const { pane } = await kept();
    const own = shownCases(pane.state)[1]?.results.find(({ unit }) => unit === "North");
    // The fake sheet's headroom is 1,000 in every case.
    assert.equal(own?.text, "1,000");
    assert.equal(own.difference, undefined, "there is no base case of it");
  });
});
