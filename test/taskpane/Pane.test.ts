import assert from "node:assert/strict";
import { fieldOf } from "../../src/taskpane/model/fields.ts";
import { headroomOf } from "../../src/taskpane/model/measures.ts";
import { messages } from "../../src/taskpane/model/messages.ts";
import { startingState } from "../../src/taskpane/model/PaneState.ts";
import { Pane } from "../../src/taskpane/run/Pane.ts";
import { loadPreferences } from "../../src/taskpane/run/preferences.ts";
import type { Advice } from "../../src/host/Advice.ts";
import { FakeModelHost, fakeReport } from "../support/fakeModelHost.ts";
import { fakePlan } from "../support/fakePanePlan.ts";
import { planOf, rate } from "../support/paneFixture.ts";
import { gate, settle, started } from "../support/startedPane.ts";

const cellEditing: Advice = { code: "cellEditing", sentence: "Press Enter or Esc in the sheet, then try again." };

const choose = (pane: Pane, id: string, value: number): void => pane.dispatch({ kind: "valueChosen", id, value });
const shownRate = (pane: Pane): string => fieldOf(pane.state, planOf(rate)).text;

describe("the pane over a model", () => {
  it("shows the screen to build where there is no model, and the model where there is one", async () => {
    assert.equal((await started(new FakeModelHost(false))).pane.state.phase.kind, "notBuilt");
    assert.equal((await started()).pane.state.phase.kind, "ready");
  });

  it("writes a committed value to its cell, and shows the measures that Excel calculates from it", async () => {
    const { pane, host } = await started();
    const before = headroomOf(pane.state, "Shanghai Compass")?.text;
    pane.dispatch({ kind: "typed", id: rate, text: "20" });
    pane.dispatch({ kind: "entryCommitted", id: rate });
    await settle();
    assert.deepEqual(host.written, [[rate, 0.2]]);
    assert.notEqual(headroomOf(pane.state, "Shanghai Compass")?.text, before);
    assert.deepEqual(pane.state.writes, {});
  });

  it("follows what is typed into a cell", async () => {
    const { pane, host } = await started();
    host.type(rate, { value: 0.25 });
    await settle();
    assert.equal(shownRate(pane), "25.0");
  });

  it("tells of an unknown error with its message, and logs it", async () => {
    const { pane, host, logged } = await started();
    const error = new TypeError("no such range");
    host.goTo = () => Promise.reject(error);
    await pane.goTo(planOf(rate).cell);
    assert.match(messages(pane.state)[0]?.sentence ?? "", /no such range/);
    assert.deepEqual(logged, [error]);
  });

  it("shows a cell by sheet and address", async () => {
    const { pane, host } = await started();
    await pane.goTo({ sheet: "goodwill", row: 39, column: 3 });
    await pane.goTo({ sheet: "goodwill", row: 0, column: 27 });
    assert.deepEqual(host.shown, [
      ["goodwill", "D40"],
      ["goodwill", "AB1"],
    ]);
    await pane.goToArea({ address: "'Income statement'!E8" });
    assert.deepEqual(host.shown.at(-1), ["", "'Income statement'!E8"]);
  });
});

describe("a slider that is dragged", () => {
  it("has one write under way at a time, and the last value is the last one written", async () => {
    const { pane, host } = await started();
    const { wait, open } = gate();
    host.beforeWrite = wait;
    choose(pane, rate, 0.16);
    await settle();
    for (const value of [0.17, 0.18, 0.19, 0.2]) choose(pane, rate, value);
    assert.equal(shownRate(pane), "20.0");
    open();
    await settle();
    assert.deepEqual(host.written, [
      [rate, 0.16],
      [rate, 0.2],
    ]);
    assert.equal(shownRate(pane), "20.0");
    assert.deepEqual(pane.state.writes, {});
  });

  it("writes different assumptions in the order in which they were changed", async () => {
    const { pane, host } = await started();
    const { wait, open } = gate();
    host.beforeWrite = wait;
    choose(pane, rate, 0.16);
    await settle();
    choose(pane, "compass.terminalGrowth", 0.01);
    choose(pane, rate, 0.17);
    choose(pane, "compass.terminalGrowth", 0.03);
    open();
    await settle();
    assert.deepEqual(host.written, [
      [rate, 0.16],
      ["compass.terminalGrowth", 0.03],
      [rate, 0.17],
    ]);
  });

  it("is not pushed back by a snapshot read before its write was done", async () => {
    const { pane, host } = await started();
    const reading = gate();
    host.afterReading = reading.wait;
    host.changed();
    choose(pane, rate, 0.3);
    await settle();
    reading.open();
    const shown: string[] = [];
    pane.subscribe((state) => shown.push(fieldOf(state, planOf(rate)).text));
    await settle();
    assert.deepEqual([...new Set(shown)], ["30.0"]);
  });
});

describe("a cell that is edited while the pane's value is on its way to it", () => {
  const growth = "compass.terminalGrowth";

  it("keeps what was edited, as the newest of two edits counts, and the pane shows it", async () => {
    const { pane, host } = await started();
    const { wait, open } = gate();
    host.beforeWrite = wait;
    choose(pane, rate, 0.2);
    await settle();
    host.type(rate, { value: 0.25 });
    await settle();
    open();
    await settle();
    assert.deepEqual(host.written, []);
    assert.equal(shownRate(pane), "25.0");
    assert.deepEqual(pane.state.writes, {});
    assert.deepEqual(messages(pane.state), []);
  });

  it("keeps it while the pane's value waits behind another", async () => {
    const { pane, host } = await started();
    const { wait, open } = gate();
    host.beforeWrite = wait;
    choose(pane, growth, 0.01);
    await settle();
    choose(pane, rate, 0.2);
    host.type(rate, { value: 0.25 });
    open();
    await settle();
    assert.deepEqual(host.written, [[growth, 0.01]]);
    assert.equal(shownRate(pane), "25.0");
  });

  it("gives way to what the pane is told after it", async () => {
    const { pane, host } = await started();
    host.type(rate, { value: 0.25 });
    await settle();
    choose(pane, rate, 0.2);
    await settle();
    assert.equal(host.cells.get(rate)?.value, 0.2);
    assert.equal(shownRate(pane), "20.0");
  });

  it("keeps an error or a text, too, and is left where it was emptied", async () => {
    for (const cell of [{ error: "#N/A" }, { value: "15.4%" }, {}]) {
      const { pane, host } = await started();
      const { wait, open } = gate();
      host.beforeWrite = wait;
      choose(pane, rate, 0.2);
      await settle();
      host.type(rate, cell);
      open();
      await settle();
      assert.deepEqual(host.written, [], JSON.stringify(cell));
    }
  });
});

/** As many edits, of several assumptions, in the pane and in cells, as a seed draws, some of them at once. */
async function edit(count: number, seed: number): Promise<void> {
  const { pane, host } = await started();
  const ids = [rate, "compass.terminalGrowth", "compass.operatingCosts"];
  const last = new Map<string, number>();
  let state = seed;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  host.beforeWrite = async () => {
    for (let turns = below(4); turns > 0; turns -= 1) await settle();
  };
  for (let edits = 0; edits < count; edits += 1) {
    const id = ids[below(ids.length)] ?? rate;
    // No two edits are of the same value.
    const value = Number((0.06 + edits / 10_000).toFixed(4));
    last.set(id, value);
    if (below(2) === 0) choose(pane, id, value);
    else {
      host.type(id, { value });
      // A person looks at what was typed before going on in the pane: the pane has read it by then.
      for (let turns = 0; turns < 3; turns += 1) await settle();
    }
    for (let turns = below(3); turns > 0; turns -= 1) await settle();
  }
  for (let turns = 0; turns < 40; turns += 1) await settle();
  for (const [id, value] of last) {
    assert.equal(host.cells.get(id)?.value, value, `${id} by the seed ${seed}`);
    assert.equal(pane.state.snapshot?.assumptions[id]?.value, value, `the pane's ${id} by the seed ${seed}`);
  }
  assert.deepEqual(pane.state.writes, {});
}

describe("a thousand edits in the pane and in cells, as they come", () => {
  it("lose none: each cell holds the newest, wherever it was made", async () => {
    for (let seed = 1; seed <= 10; seed += 1) await edit(100, seed);
  });
});

describe("changes in the workbook", () => {
  it("are read once while they come thick, and once more for those that came meanwhile", async () => {
    const { host } = await started();
    const before = host.snapshots;
    for (let change = 0; change < 50; change += 1) host.changed();
    await settle();
    assert.equal(host.snapshots - before, 2);
  });
});

describe("a write that Excel refuses", () => {
  it("leaves the cell and keeps the text, and is written when it is committed again", async () => {
    const { pane, host } = await started();
    host.refusal = cellEditing;
    pane.dispatch({ kind: "typed", id: rate, text: "20" });
    pane.dispatch({ kind: "entryCommitted", id: rate });
    await settle();
    assert.deepEqual(host.written, []);
    assert.equal(fieldOf(pane.state, planOf(rate)).problem, cellEditing.sentence);
    host.refusal = undefined;
    pane.dispatch({ kind: "entryCommitted", id: rate });
    await settle();
    assert.deepEqual(host.written, [[rate, 0.2]]);
    assert.deepEqual(messages(pane.state), []);
  });
});

describe("a build", () => {
  it("shows each step, and ends with the report and the model", async () => {
    const { pane } = await started(new FakeModelHost(false));
    const seen: string[] = [];
    pane.subscribe(({ phase }) => {
      if (phase.kind === "building") seen.push(phase.progress.step);
    });
    await pane.build();
    assert.deepEqual([...new Set(seen)].slice(0, 3), ["Starting", "Reading the workbook", "Writing Cover"]);
    assert.equal(pane.state.phase.kind, "ready");
    assert.equal(pane.state.report, fakeReport);
  });

  it("waits for what is still being written", async () => {
    const { pane, host } = await started();
    const { wait, open } = gate();
    host.beforeWrite = wait;
    choose(pane, rate, 0.2);
    const built = pane.build();
    await settle();
    assert.equal(pane.state.phase.kind, "ready");
    open();
    await built;
    assert.deepEqual(host.written, [[rate, 0.2]]);
    assert.equal(shownRate(pane), "20.0");
  });

  it("asked for twice is done once", async () => {
    const { pane, host } = await started(new FakeModelHost(false));
    let steps = 0;
    host.betweenSteps = () => {
      steps += 1;
      return Promise.resolve();
    };
    await Promise.all([pane.build(), pane.build()]);
    assert.equal(steps, fakeReport.sheets.length + 1);
  });

  it("that fails says why, and can be tried again", async () => {
    const { pane, host } = await started(new FakeModelHost(false));
    host.refusal = cellEditing;
    await pane.build();
    assert.deepEqual(pane.state.phase, { kind: "failed", during: "build", advice: cellEditing });
    host.refusal = undefined;
    await pane.build();
    assert.equal(pane.state.phase.kind, "ready");
  });
});

describe("a first reading that fails", () => {
  it("says why, and reads again on request", async () => {
    const host = new FakeModelHost(true);
    host.refusal = cellEditing;
    const { pane } = await started(host);
    assert.deepEqual(pane.state.phase, { kind: "failed", during: "reading", advice: cellEditing });
    host.refusal = undefined;
    await pane.refresh();
    assert.equal(pane.state.phase.kind, "ready");
  });
});

describe("preferences", () => {
  it("are kept when they change, and come back", async () => {
    const { pane, kept } = await started();
    pane.dispatch({ kind: "appearanceChosen", appearance: "dark" });
    pane.dispatch({ kind: "groupToggled", group: "Shanghai Compass", open: true });
    pane.dispatch({ kind: "tabChosen", tab: "contents" });
    pane.dispatch({ kind: "sourceToggled", open: false });
    const storage = { get: (key: string): unknown => JSON.parse(JSON.stringify(kept.get(key))), set: () => undefined };
    assert.deepEqual(loadPreferences(storage), pane.state.preferences);
  });

  it("that are damaged or from another version are at their defaults, part by part", () => {
    const kept = { groups: { a: true, b: "open" }, showYears: "no", appearance: "sepia", tab: "goals", showSource: 1 };
    assert.deepEqual(loadPreferences({ get: () => kept, set: () => undefined }), {
      groups: { a: true },
      showYears: true,
      appearance: "office",
      tab: "assumptions",
      showSource: true,
    });
    assert.equal(loadPreferences({ get: () => "x", set: () => undefined }).appearance, "office");
    assert.equal(loadPreferences(undefined).appearance, "office");
  });

  it("that cannot be kept cost no more than that", async () => {
    const logged: unknown[] = [];
    const storage = {
      get: () => undefined,
      set: () => {
        throw new Error("full");
      },
    };
    const state = startingState(fakePlan);
    const pane = new Pane(new FakeModelHost(true), state, { storage, log: (error) => logged.push(error) });
    pane.dispatch({ kind: "appearanceChosen", appearance: "dark" });
    assert.equal(pane.state.preferences.appearance, "dark");
    assert.equal(logged.length, 1);
  });
});
