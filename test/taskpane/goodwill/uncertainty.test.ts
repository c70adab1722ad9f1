import assert from "node:assert/strict";
import {
  gridOf,
  reduceGoodwill,
  startingGoodwill,
  withDriver,
} from "../../../src/taskpane/model/goodwill/goodwillState.ts";
import { readUncertainty, readWhole, usualUncertainty } from "../../../src/taskpane/model/goodwill/uncertaintyEntry.ts";
import { shiftInWords } from "../../../src/taskpane/model/goodwill/words.ts";

describe("what is typed of a driver's uncertainty", () => {
  const typed = (kind: "triangular" | "normal", texts: Partial<(typeof usualUncertainty)["Gross margin"]["texts"]>) =>
    readUncertainty({
      ...usualUncertainty,
      "Gross margin": { kind, texts: { ...usualUncertainty["Gross margin"].texts, ...texts } },
    });

  it("is in percentage points: 1.5 is a shift of 0.015", () => {
    const { drivers, problems } = typed("normal", { mean: "−0.5", standardDeviation: "1.5" });
    assert.deepEqual(problems, []);
    assert.deepEqual(drivers.find(({ driver }) => driver === "Gross margin")?.shift, {
      kind: "normal",
      mean: -0.005,
      standardDeviation: 0.015,
    });
  });

  it("leaves a fixed driver where the unit has it", () => {
    const { drivers } = readUncertainty(usualUncertainty);
    assert.ok(!drivers.some(({ driver }) => driver === "Working capital / revenue"));
  });

  it("names a text that is no number, and a spread below zero", () => {
    assert.match(
      typed("normal", { mean: "some" }).problems[0]?.sentence ?? "",
      /^Gross margin: the mean shift is to be a number such as 1\.5, found “some”\.$/,
    );
    assert.match(
      typed("normal", { standardDeviation: "-1" }).problems[0]?.sentence ?? "",
      /standard deviation is to be 0 or more/,
    );
  });

  it("refuses a triangle whose corners are out of order", () => {
    assert.equal(typed("triangular", { minimum: "1", mode: "0" }).problems[0]?.parameter, "minimum");
    assert.equal(typed("triangular", { mode: "2", maximum: "1" }).problems[0]?.parameter, "maximum");
  });
});

describe("a number of trials or a seed", () => {
  it("is whole, within its bounds, with or without commas", () => {
    assert.equal(readWhole("100,000", 1, 1_000_000), 100_000);
    assert.equal(readWhole(" 7 ", 0, 10), 7);
    for (const text of ["", "1.5", "-1", "0", "1,00", "2,000,000", "many"])
      assert.equal(readWhole(text, 1, 1_000_000), undefined, text);
  });
});

describe("the choices of the Goodwill part", () => {
  it("change the two drivers over where one axis takes the other's", () => {
    const grid = gridOf(startingGoodwill, "compass");
    assert.deepEqual(withDriver(grid, "row", "Terminal growth"), {
      rowDriver: "Terminal growth",
      rowStep: 0.005,
      columnDriver: "Pre-tax discount rate",
      columnStep: 0.01,
    });
  });

  it("take the step of a new driver, unless the step is the user's own", () => {
    const grid = gridOf(startingGoodwill, "compass");
    assert.deepEqual(withDriver(grid, "column", "Gross margin"), {
      ...grid,
      columnDriver: "Gross margin",
      columnStep: 0.01,
    });
    assert.equal(withDriver({ ...grid, columnStep: 0.002 }, "column", "Gross margin").columnStep, 0.002);
  });

  it("are the sheet's once these were read, and the usual ones where the sheet has none", () => {
    const cell = (value: string | number) => ({ value, text: String(value) });
    const settings = {
      "compass.grid.rowDriver": cell("Gross margin"),
      "compass.grid.rowStep": cell(0.02),
      "compass.grid.columnDriver": cell("Base revenue"),
      "compass.grid.columnStep": cell("wide"),
      "aolipu.grid.rowDriver": cell("Terminal growth"),
      "aolipu.grid.columnDriver": cell("Terminal growth"),
    };
    const usual = gridOf(startingGoodwill, "compass");
    const chosen = reduceGoodwill(startingGoodwill, {
      kind: "gridChosen",
      unit: "compass",
      grid: withDriver(usual, "row", "Revenue growth"),
    });
    assert.equal(gridOf(chosen, "compass").rowDriver, "Revenue growth");
    const read = reduceGoodwill(chosen, { kind: "settingsArrived", settings });
    assert.deepEqual(gridOf(read, "compass"), {
      rowDriver: "Gross margin",
      rowStep: 0.02,
      columnDriver: "Base revenue",
      columnStep: 0.05,
    });
    assert.deepEqual(gridOf(read, "aolipu"), usual);
  });

  it("go back to the illustrative uncertainty", () => {
    const entered = reduceGoodwill(startingGoodwill, { kind: "settingEntered", setting: "seed", text: "9" });
    assert.deepEqual(reduceGoodwill(entered, { kind: "uncertaintyReset" }), startingGoodwill);
  });
});

describe("shifts in words", () => {
  it("have their sign and unit", () => {
    assert.equal(shiftInWords("Gross margin", -0.0275, 2), "−2.75 pt");
    assert.equal(shiftInWords("Base revenue", 0.05), "+5.0%");
    assert.equal(shiftInWords("Gross margin", 0), "±0");
  });
});
