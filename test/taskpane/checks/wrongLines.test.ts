import assert from "node:assert/strict";
import type { CellState, WrongCheck } from "../../../src/host/ModelHost.ts";
import type { CheckPlan } from "../../../src/plan/CheckPlan.ts";
import { stepFrom } from "../../../src/taskpane/model/checks/stepFrom.ts";
import { wrongCount, wrongLines } from "../../../src/taskpane/model/checks/wrongLines.ts";
import type { PaneState } from "../../../src/taskpane/model/PaneState.ts";
import { fakeOwnUnit } from "../../support/fakeOwnUnit.ts";
import { paneWith } from "../../support/paneFixture.ts";

const at = {
  sheet: "checks",
  row: 12,
  columns: { status: 8, expected: 4, found: 5, difference: 6, foundFrom: 10, reason: 12 },
};
const cellOf = (sheet: string, row: number) => ({ sheet, row, column: 3 });
const area = (sheet: string, row: number) => ({ ...cellOf(sheet, row), rows: 1, columns: 1 });

const tie: CheckPlan = {
  id: "total.x",
  name: "Gross profit: revenue less cost of sales",
  kind: "break",
  wrong: "break",
  ...at,
  leadsTo: cellOf("incomeStatement", 8),
};
const inputs: CheckPlan = {
  id: "inputs.compass.noNumber",
  name: "Shanghai Compass: inputs that are no number",
  kind: "noNumber",
  wrong: "no number",
  ...at,
  parts: [
    { label: "Base revenue", says: cellOf("assumptions", 30), leadsTo: cellOf("assumptions", 31) },
    { label: "Terminal growth", says: cellOf("assumptions", 40), leadsTo: cellOf("assumptions", 41) },
  ],
  marks: ["is missing", "not a number"],
};
const results: CheckPlan = {
  id: "results.compass",
  name: "Shanghai Compass: results without a value",
  kind: "noValue",
  wrong: "no value",
  ...at,
  measures: ["headroom.compass", "valueInUse.compass"],
};
const functions: CheckPlan = { id: "functions.goodwill", name: "Goodwill", kind: "differs", wrong: "differs", ...at };

const wrong = (id: string, said: Partial<WrongCheck> = {}): WrongCheck => ({
  id,
  expected: "0",
  found: "1",
  difference: "",
  foundFrom: "",
  reason: "",
  parts: [],
  ...said,
});

const stateOf = (found: readonly WrongCheck[] | undefined): PaneState => ({
  ...paneWith({}, { compass: 100 }),
  checks: [functions, tie, results, inputs],
  ...(found && { wrongChecks: found }),
});

/** The pane after the master check's cell and Cover's line of it show these. */
const saying = (onChecks: string, onCover: string): PaneState => {
  const state = stateOf([]);
  const line = { name: "", label: "", group: "Checks", kind: "text", unit: "" } as const;
  const cells = { "checks.master": onChecks, "checks.onCover": onCover };
  const shown = Object.fromEntries(Object.entries(cells).map(([id, text]) => [id, { value: text, text }]));
  return {
    ...state,
    measures: [...state.measures, { ...line, id: "checks.onCover", cell: area("cover", 20) }],
    ...(state.snapshot && {
      snapshot: { ...state.snapshot, measures: { ...state.snapshot.measures, ...shown } },
    }),
  };
};

describe("a master check that was typed over", () => {
  it("is one thing that is wrong, where Cover does not say what the Checks sheet says", () => {
    const state = saying("All well", "The master check was typed over: Build again puts it back");
    const [line] = wrongLines(state) ?? [];
    assert.equal(line?.title, "Master check");
    assert.deepEqual(line.place, area("cover", 20));
    assert.equal(wrongCount(state), wrongCount(stateOf([])) + 1);
  });

  it("is none where they say the same", () => {
    const state = saying("All 4 checks tie out", "All 4 checks tie out");
    assert.deepEqual(wrongLines(state), []);
  });
});

describe("what is wrong, a line each", () => {
  it("is not known before it was read", () => {
    assert.equal(wrongLines(stateOf(undefined)), undefined);
  });

  it("says of a break what was expected, what was found and how far they are apart, and leads to its figure", () => {
    const said = { expected: "588,485", found: "589,485", difference: "1,000" };
    assert.deepEqual(wrongLines(stateOf([wrong("total.x", said)])), [
      {
        key: "total.x",
        title: "Gross profit: revenue less cost of sales",
        sentence: "Expected 588,485, found 589,485, 1,000 apart.",
        kind: "break",
        place: area("incomeStatement", 8),
      },
    ]);
  });

  it("says how far they are apart without sign and without noughts at the end, in the user's own marks", () => {
    const apart = (difference: string): string | undefined =>
      /, ([^ ]*) apart/.exec(wrongLines(stateOf([wrong("total.x", { difference })]))?.[0]?.sentence ?? "")?.[1];
    for (const [shown, said] of [
      ["(90.0)", "90"],
      ["(1,090.0)", "1,090"],
      ["1.090,0", "1.090"],
      ["(0.105000)", "0.105"],
      ["0,102000", "0,102"],
      ["−0.5", "0.5"],
      ["-0.50%", "0.5%"],
      ["(0.100)", "0.1"],
      ["1,000", "1,000"],
      ["1.000.000", "1.000.000"],
      ["1\u202f000,00", "1\u202f000"],
    ] as const)
      assert.equal(apart(shown), said, shown);
  });

  it("says how far percentages are apart in points, and nothing where one of the two has no value", () => {
    const sentence = (said: Partial<WrongCheck>): string | undefined =>
      wrongLines(stateOf([wrong("total.x", said)]))?.[0]?.sentence;
    for (const [expected, found, difference, said] of [
      ["10.0%", "30.0%", "0.200000", "Expected 10.0%, found 30.0%, 20 points apart."],
      ["12.4%", "11.9%", "(0.005000)", "Expected 12.4%, found 11.9%, 0.5 points apart."],
      ["10,0 %", "310,0 %", "3,000000", "Expected 10,0 %, found 310,0 %, 300 points apart."],
      ["12.40%", "12.39%", "−0.000125", "Expected 12.40%, found 12.39%, 0.0125 points apart."],
      ["(392,291)", "#N/A", "#N/A", "Expected (392,291), found #N/A."],
    ] as const)
      assert.equal(sentence({ expected, found, difference }), said);
  });

  it("is each input in the sheet's own words, and leads to the input", () => {
    const said = { parts: ["within bounds", "the cell is missing"] };
    assert.deepEqual(
      wrongLines(stateOf([wrong("inputs.compass.noNumber", said)]))?.map(({ title, sentence, place }) => [
        title,
        sentence,
        place,
      ]),
      [["Shanghai Compass: Terminal growth", "The cell is missing.", area("assumptions", 41)]],
    );
    const text = { parts: ["within bounds", "is the text “abc”, not a number"] };
    assert.equal(
      wrongLines(stateOf([wrong("inputs.compass.noNumber", text)]))?.[0]?.sentence,
      "It is the text “abc”, not a number.",
    );
  });

  it("is each result that has no value", () => {
    const lines = wrongLines(stateOf([wrong("results.compass")]));
    assert.deepEqual(
      lines?.map(({ title, sentence }) => [title, sentence]),
      [["Shanghai Compass: Value in use", "It has no value."]],
    );
  });

  it("leads to the first cell that differs, and to the check itself where none is named", () => {
    const lines = (foundFrom: string) => wrongLines(stateOf([wrong("functions.goodwill", { found: "2", foundFrom })]));
    assert.deepEqual(lines("Goodwill!D9")?.[0]?.place, { address: "Goodwill!D9" });
    assert.equal(lines("Goodwill!D9")?.[0]?.sentence, "2 cells differ from their functions; the first is Goodwill!D9.");
    const [one] = wrongLines(stateOf([wrong("functions.goodwill", { found: "1", foundFrom: "Goodwill!D9" })])) ?? [];
    assert.equal(one?.sentence, "1 cell differs from its function: Goodwill!D9.");
    assert.deepEqual(lines("")?.[0]?.place, { sheet: "checks", row: 12, column: 8, rows: 1, columns: 1 });
  });

  it("has causes before what follows from them", () => {
    const found = [wrong("functions.goodwill"), wrong("total.x"), wrong("results.compass"), wrong(inputs.id)];
    assert.deepEqual(
      wrongLines(stateOf(found))?.map(({ kind }) => kind),
      ["noNumber", "noValue", "break", "differs"],
    );
  });

  it("has the user's own units, which the count adds up", () => {
    const state = stateOf([]);
    const { snapshot } = state;
    assert.ok(snapshot);
    const three = { value: 3, text: "3" };
    const measures = { ...snapshot.measures, "checks.wrong": { value: 2, text: "2" }, "checks.unit1": three };
    const own = { ...state, snapshot: { ...snapshot, units: [fakeOwnUnit(1)], measures } };
    assert.equal(wrongCount(own), 5);
    assert.deepEqual(
      wrongLines(own)?.map(({ sentence }) => sentence),
      ["Its own master check counts 3 wrong."],
    );
  });

  /** A unit of the user's own whose cells of the master check show these. */
  const ownUnitShowing = (cells: Readonly<Record<string, CellState>>, unit = fakeOwnUnit(1)): PaneState => {
    const state = stateOf([]);
    const { snapshot } = state;
    assert.ok(snapshot);
    return { ...state, snapshot: { ...snapshot, units: [unit], measures: { ...snapshot.measures, ...cells } } };
  };
  const nought = { value: 0, text: "0" };
  const saidOf = (state: PaneState) => wrongLines(state)?.map(({ sentence }) => sentence);

  it("has a unit whose master check was typed over, whatever that shows", () => {
    const own = ownUnitShowing({ "checks.unit1": nought, "watch.unit1": { value: 1, text: "1" } });
    assert.deepEqual(saidOf(own), [
      "Its master check was typed over, so that nothing counts what is wrong with it: undo that, or add the unit anew.",
    ]);
    assert.equal(wrongCount(own), wrongCount(stateOf([])) + 1);
    assert.deepEqual(saidOf(ownUnitShowing({ "checks.unit1": nought, "watch.unit1": nought })), []);
    assert.deepEqual(saidOf(ownUnitShowing({ "checks.unit1": nought })), [], "a unit of before there was such a count");
  });

  it("has a unit whose count of what was typed over is none any more", () => {
    for (const watch of [
      { value: null, text: "" },
      { value: null, text: "#N/A", error: "#N/A" },
      { value: "fine", text: "fine" },
    ])
      assert.match(String(saidOf(ownUnitShowing({ "checks.unit1": nought, "watch.unit1": watch }))), /typed over/);
  });

  it("has a unit whose master check has no value", () => {
    const own = ownUnitShowing({ "checks.unit1": { value: null, text: "#REF!", error: "#REF!" } });
    assert.deepEqual(saidOf(own), ["Its own master check shows #REF!, and counts nothing."]);
  });

  it("leads from a name that another unit has to the cell in which it is typed", () => {
    const called = area("unit1", 4);
    const own = ownUnitShowing({ "checks.unit1": nought }, { ...fakeOwnUnit(1), title: "Shanghai Compass", called });
    assert.deepEqual(
      wrongLines(own)?.map(({ sentence, place }) => [sentence, place]),
      [["Another unit is called the same: give one of them another name.", called]],
    );
  });
});

describe("the step to the next that is wrong", () => {
  it("begins at either end and goes around", () => {
    assert.equal(stepFrom({ at: -1, was: undefined, by: 1, count: 3 }), 0);
    assert.equal(stepFrom({ at: -1, was: undefined, by: -1, count: 3 }), 2);
    assert.equal(stepFrom({ at: 2, was: 2, by: 1, count: 3 }), 0);
    assert.equal(stepFrom({ at: 0, was: 0, by: -1, count: 3 }), 2);
  });

  it("goes on from where one stood that was put right", () => {
    assert.equal(stepFrom({ at: -1, was: 1, by: 1, count: 2 }), 1);
    assert.equal(stepFrom({ at: -1, was: 2, by: 1, count: 2 }), 0);
    assert.equal(stepFrom({ at: -1, was: 1, by: -1, count: 2 }), 0);
  });
});

describe("a unit of the user's own that is called as another", () => {
  it("is one thing that is wrong, where one of the model's is called so, and where an earlier one of the user's is", () => {
    const state = stateOf([]);
    const { snapshot } = state;
    const [first] = state.assumptions;
    assert.ok(snapshot && first);
    const units = [
      { ...fakeOwnUnit(1), title: ` ${first.group.toUpperCase()}` },
      { ...fakeOwnUnit(2), title: "Retail" },
      { ...fakeOwnUnit(3), title: "retail" },
    ];
    const named = { ...state, snapshot: { ...snapshot, units } };
    assert.deepEqual(
      (wrongLines(named) ?? []).map(({ title }) => title),
      [units[0]?.title, "retail"],
    );
    assert.equal(wrongCount(named), 2);
  });
});
