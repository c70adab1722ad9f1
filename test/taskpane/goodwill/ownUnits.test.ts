import assert from "node:assert/strict";
import { analysisOf } from "../../../src/taskpane/model/goodwill/analysis.ts";
import { heatMap } from "../../../src/taskpane/model/goodwill/heatMap.ts";
import { ownUnitInputs } from "../../../src/taskpane/model/goodwill/ownUnitInputs.ts";
import { shownUnit, unitChoices, unitInputs } from "../../../src/taskpane/model/goodwill/unitInputs.ts";
import { unitOf } from "../../../src/taskpane/model/goodwill/unitOf.ts";
import { changeInWords, headroomOfUnit, headrooms, ownHeadrooms } from "../../../src/taskpane/model/measures.ts";
import { lostNamesInWords } from "../../../src/taskpane/model/ownUnits.ts";
import type { PaneState } from "../../../src/taskpane/model/PaneState.ts";
import type { CellState, OwnUnit } from "../../../src/host/ModelHost.ts";
import { fakeOwnUnit, workedExample } from "../../support/fakeOwnUnit.ts";
import { after, paneWith, snapshot } from "../../support/paneFixture.ts";

/** Headroom of the worked example of docs/impairment.md. */
const headroom = 360.0765;

function sentences(unit: OwnUnit): readonly string[] {
  const found = ownUnitInputs(unit);
  assert.equal(found.kind, "missing");
  return found.sentences;
}

/** The unit with one cell of its block changed. */
function withCell(unit: OwnUnit, label: string, index: number, cell: CellState): OwnUnit {
  assert.ok(unit.block);
  const lines = unit.block.lines.map((line) =>
    line.label === label ? { label, cells: line.cells.map((each, at) => (at === index ? cell : each)) } : line,
  );
  return { ...unit, block: { ...unit.block, lines } };
}

/** The unit with the labels of its lines changed. */
function relabelled(unit: OwnUnit, change: (label: string) => string): OwnUnit {
  assert.ok(unit.block);
  const lines = unit.block.lines.map(({ label, cells }) => ({ label: change(label), cells }));
  return { ...unit, block: { ...unit.block, lines } };
}

/** The pane over a built model and these units; headroom by unit. */
function paneOf(units: readonly OwnUnit[], amounts: Readonly<Record<string, number | null>> = {}): PaneState {
  const measures = Object.entries(amounts).map(
    ([id, value]) => [`headroom.${id}`, { value, text: value === null ? "" : String(value) }] as const,
  );
  const read = snapshot();
  const found = { ...read, units, measures: { ...read.measures, ...Object.fromEntries(measures) } };
  return after(paneWith(), { kind: "readingStarted" }, { kind: "snapshotArrived", snapshot: found });
}

describe("the inputs of a unit of the user's own", () => {
  const complete = fakeOwnUnit(1, workedExample);

  it("come to the headroom of the worked example, in the middle of the heat map and at the tornado's axis", () => {
    const found = ownUnitInputs(complete);
    assert.ok(found.kind === "inputs");
    const analysis = analysisOf(found.inputs);
    assert.ok(analysis.kind === "valued");
    assert.ok(Math.abs(analysis.headroom - headroom) < 0.0001, String(analysis.headroom));
    const map = heatMap(unitOf(found.inputs), {
      rowDriver: "Pre-tax discount rate",
      rowStep: 0.01,
      columnDriver: "Terminal growth",
      columnStep: 0.005,
    });
    const [middle] = map.cells.filter(({ isBase }) => isBase);
    assert.ok(Math.abs((middle?.headroom ?? NaN) - headroom) < 0.0001);
    // A point of margin is worth 117.8571, by the same page.
    const margin = analysis.tornado.find(({ driver }) => driver === "Gross margin");
    assert.ok(Math.abs((margin?.up ?? NaN) - (headroom + 117.857143)) < 0.0001, String(margin?.up));
    const rate = analysis.breakEvens.find(({ driver }) => driver === "Pre-tax discount rate");
    assert.ok(Math.abs((rate?.shifts[0] ?? NaN) - 0.044325) < 1e-6, String(rate?.shifts[0]));
  });

  it("are found by label, whatever its case and spacing and wherever its row", () => {
    const found = ownUnitInputs(relabelled(complete, (label) => `  ${label.toUpperCase()} `));
    assert.deepEqual(found, ownUnitInputs(complete));
    assert.ok(complete.block);
    const lines = [...complete.block.lines].reverse();
    assert.deepEqual(ownUnitInputs({ ...complete, block: { ...complete.block, lines } }), ownUnitInputs(complete));
  });

  it("are all said to be missing where the block is blank", () => {
    assert.deepEqual(sentences(fakeOwnUnit(1)), ["Fill in the inputs on “Unit 1”: all of its 29 numbers are missing."]);
  });

  it("are named where some are missing, by year where a line has years", () => {
    const partly = { ...workedExample, Ownership: [], "Gross margin": [0.3, null, 0.3, null, null] };
    assert.deepEqual(sentences(fakeOwnUnit(1, partly, { tab: "Retail" })), [
      "Fill in the inputs on “Retail”: 4 of its 29 numbers are missing: Gross margin 2025, 2027, 2028; Ownership.",
    ]);
    assert.deepEqual(sentences(fakeOwnUnit(1, { ...workedExample, Goodwill: [] })), [
      "Fill in the inputs on “Unit 1”: 1 of its 29 numbers is missing: Goodwill.",
    ]);
  });

  it("count the year of a column without a head", () => {
    assert.ok(complete.block);
    const blank = withCell(complete, "Gross margin", 2, { value: null, text: "" });
    const unit = { ...blank, block: { ...complete.block, ...blank.block, periods: ["", "", "", "", ""] } };
    assert.match(sentences(unit)[0] ?? "", /Gross margin year 3\.$/);
  });

  it("are refused where they are no numbers, each cell by name", () => {
    const text = withCell(complete, "Gross margin", 1, { value: "about 30%", text: "about 30%" });
    assert.deepEqual(sentences(text), ["Gross margin 2025 holds “about 30%”, where a number is expected."]);
    const error = withCell(complete, "Goodwill", 0, { value: null, text: "#REF!", error: "#REF!" });
    assert.deepEqual(sentences(error), ["Goodwill holds the error #REF!, where a number is expected."]);
    const neither = withCell(complete, "Mid-year discounting", 0, { value: "maybe", text: "maybe" });
    assert.deepEqual(sentences(neither), ["Mid-year discounting holds “maybe”, where Yes or No is expected."]);
    const brief = (unit: OwnUnit): string => {
      const found = ownUnitInputs(unit);
      return found.kind === "missing" ? found.brief : assert.fail("it has its inputs");
    };
    assert.equal(brief(text), "Gross margin 2025 holds “about 30%”, where a number is expected");
    const two = withCell(text, "Goodwill", 0, { value: null, text: "#REF!", error: "#REF!" });
    assert.equal(brief(two), "Gross margin 2025 holds “about 30%”, where a number is expected, and 1 more");
  });

  it("are refused where a line has lost its label, or has a double", () => {
    assert.deepEqual(sentences(relabelled(complete, (label) => (label === "Goodwill" ? "GW" : label))), [
      "The inputs on “Unit 1” have no line labelled “Goodwill”: label one so.",
    ]);
    assert.match(
      sentences(relabelled(complete, (label) => (label === "Ownership" ? "Goodwill" : label)))[0] ?? "",
      /have the line “Goodwill” twice: keep one\.$/,
    );
  });

  it("take the switches as the functions do where the block has none: gross-up, end of year", () => {
    const found = ownUnitInputs(relabelled(complete, (label) => (/^(Gross up|Mid-year)/.test(label) ? "" : label)));
    assert.ok(found.kind === "inputs");
    assert.deepEqual([found.inputs.grossUpGoodwill, found.inputs.midYearDiscounting], [[true], [false]]);
  });

  it("cannot be read where the block's name is lost, which says what to do", () => {
    const { block: _lost, ...unit } = fakeOwnUnit(1, workedExample, { tab: "Retail", lostNames: ["Unit_1"] });
    assert.match(
      sentences(unit)[0] ?? "",
      /^The defined name Unit_1 is gone or leads to no inputs of a unit: in Formulas > Name Manager, give it to the inputs on “Retail”/,
    );
  });
});

describe("the user's own units in the pane", () => {
  it("are listed after the model's, by the names that the user gave them, and told apart where these are the same", () => {
    const state = paneOf([
      fakeOwnUnit(1, {}, { title: "Retail" }),
      fakeOwnUnit(2, {}, { title: "Shanghai Compass", tab: "Ours" }),
      fakeOwnUnit(3, {}, { title: "Retail" }),
    ]);
    assert.deepEqual(
      unitChoices(state)
        .filter(({ own }) => own)
        .map(({ title }) => title),
      ["Retail (Unit 1)", "Shanghai Compass (Ours)", "Retail (Unit 3)"],
    );
    assert.equal(unitChoices(state).at(-3)?.id, "unit1");
  });

  it("are listed alone where no model is built", () => {
    const state = paneOf([fakeOwnUnit(1)]);
    const { snapshot: read } = state;
    assert.ok(read);
    assert.deepEqual(
      unitChoices({ ...state, snapshot: { ...read, built: false } }).map(({ id }) => id),
      ["unit1"],
    );
  });

  it("are analysed from their own blocks, in their own currencies", () => {
    const state = paneOf([
      fakeOwnUnit(1, workedExample, { currency: "EUR million" }),
      fakeOwnUnit(2, {}, { currency: "" }),
    ]);
    const [first, second] = unitChoices(state).filter(({ own }) => own);
    assert.ok(first && second);
    assert.equal(unitInputs(state, first).kind, "inputs");
    assert.equal(unitInputs(state, second).kind, "missing");
    assert.deepEqual([first.currency, second.currency], ["EUR million", "amounts as on its sheet"]);
  });

  it("have their headroom apart from the model's, one that has none yet called incomplete", () => {
    const state = paneOf([fakeOwnUnit(1, workedExample, { title: "Retail" }), fakeOwnUnit(2)], {
      unit1: headroom,
      unit2: null,
    });
    assert.deepEqual(
      ownHeadrooms(state).map(({ plan, text, word }) => [plan.group, text, word]),
      [
        ["Retail", "360", "headroom"],
        ["Unit 2", "–", "incomplete"],
      ],
    );
    assert.ok(headrooms(state).every(({ plan }) => !plan.id.startsWith("headroom.unit")));
    assert.equal(headroomOfUnit(state, "unit1")?.text, "360");
    assert.deepEqual(ownHeadrooms(state)[0]?.plan.cell, fakeOwnUnit(1).headroom);
  });

  it("have their changes said aloud", () => {
    const units = [fakeOwnUnit(1, workedExample, { title: "Retail" })];
    const before = paneOf(units, { unit1: headroom });
    const { snapshot: read } = paneOf(units, { unit1: -139.9235 });
    assert.ok(read);
    const changed = after(before, { kind: "readingStarted" }, { kind: "snapshotArrived", snapshot: read });
    assert.equal(changeInWords(changed), "Retail: (140), loss.");
  });

  it("give way to the first unit where their sheet was deleted, and the pane knows that one is gone", () => {
    const chosen = { kind: "goodwill", action: { kind: "unitChosen", unit: "unit2" } } as const;
    const state = after(paneOf([fakeOwnUnit(1), fakeOwnUnit(2)]), chosen);
    assert.deepEqual([shownUnit(state)?.unit.id, shownUnit(state)?.gone], ["unit2", false]);
    const { snapshot: read } = paneOf([fakeOwnUnit(1)]);
    assert.ok(read);
    const deleted = after(state, { kind: "readingStarted" }, { kind: "snapshotArrived", snapshot: read });
    assert.deepEqual([shownUnit(deleted)?.unit.id, shownUnit(deleted)?.gone], [unitChoices(deleted)[0]?.id, true]);
  });

  it("say which of their other cells have lost their names", () => {
    assert.equal(lostNamesInWords(fakeOwnUnit(1)), "");
    assert.equal(
      lostNamesInWords(fakeOwnUnit(1, {}, { lostNames: ["Unit_1_Headroom"] })),
      "The defined name Unit_1_Headroom is gone or without a cell: in Formulas > Name Manager, give it to its cell on “Unit 1” again.",
    );
    assert.match(
      lostNamesInWords(fakeOwnUnit(1, {}, { lostNames: ["Unit_1_Name", "Unit_1_Headroom"] })),
      /^The defined names Unit_1_Name, Unit_1_Headroom are gone or without a cell: .* give them to their cells on “Unit 1” again\.$/,
    );
  });
});
