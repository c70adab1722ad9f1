import assert from "node:assert/strict";
import { builtInPack } from "../../../packs/index.ts";
import { decimal } from "../../../src/figures/decimal.ts";
import { drivers, type Driver } from "../../../src/impairment/unit/drivers.ts";
import { headroom } from "../../../src/impairment/recoverability/headroom.ts";
import { shifted } from "../../../src/impairment/unit/shifted.ts";
import { analysisOf } from "../../../src/taskpane/model/goodwill/analysis.ts";
import { heatMap } from "../../../src/taskpane/model/goodwill/heatMap.ts";
import { heatMapInWords, tornadoInWords } from "../../../src/taskpane/model/goodwill/summaries.ts";
import { unitChoices, unitInputs } from "../../../src/taskpane/model/goodwill/unitInputs.ts";
import { unitOf } from "../../../src/taskpane/model/goodwill/unitOf.ts";
import { startingState, type PaneState } from "../../../src/taskpane/model/PaneState.ts";
import { FakeGoodwillHost } from "../../support/fakeGoodwillHost.ts";
import { plannedOnce } from "../../support/plannedOnce.ts";
import { perpetuity } from "./perpetuity.ts";

const near = (found: number, expected: number, tolerance = 1e-9): void =>
  assert.ok(Math.abs(found - expected) <= tolerance, `expected ${expected}, found ${found}`);

function valued(inputs = perpetuity): Extract<ReturnType<typeof analysisOf>, { kind: "valued" }> {
  const analysis = analysisOf(inputs);
  if (analysis.kind !== "valued") assert.fail(analysis.sentence);
  return analysis;
}

const grid = {
  rowDriver: "Pre-tax discount rate",
  rowStep: 0.01,
  columnDriver: "Terminal growth",
  columnStep: 0.01,
} as const;

/** What the amounts below are in. */
const thousands = { currency: "RMB'000", kind: "headroom" } as const;

describe("the pane's analysis of a unit", () => {
  it("values 20 a year for ever at 10% at 200, 50 above the goodwill of 150", () => {
    near(valued().headroom, 50);
  });

  it("says why there is no value where the rate is not above the terminal growth", () => {
    const analysis = analysisOf({ ...perpetuity, preTaxDiscountRate: [0.02], terminalGrowth: [0.02] });
    assert.equal(analysis.kind, "unvalued");
    assert.equal(analysis.sentence, "the discount rate must be above the terminal growth.");
  });

  it("says so wherever its sheet has no value, at the very edge", () => {
    for (const [line, value, words] of [
      ["baseRevenue", 0, "base revenue must be above zero."],
      ["revenueGrowth", -1, "revenue growth must be above −100%."],
      ["terminalGrowth", -1, "terminal growth must be above −100%."],
      ["goodwill", -1, "goodwill must not be negative."],
      ["intangibleAssets", -1, "intangible assets must not be negative."],
      ["ownership", 1.01, "ownership must be above zero and at most 100%."],
    ] as const) {
      const analysis = analysisOf({ ...perpetuity, [line]: perpetuity[line].map(() => value) });
      assert.deepEqual(analysis, { kind: "unvalued", sentence: words });
    }
  });

  it("says so where ownership is none", () => {
    const analysis = analysisOf({ ...perpetuity, ownership: [0] });
    assert.equal(analysis.kind, "unvalued");
    assert.equal(analysis.sentence, "ownership must be above zero and at most 100%.");
  });
});

describe("the pane's break-evens", () => {
  // Value is 20 / (r − g): 150 at r − g = 13⅓%. It is proportional to revenue, and to the margin of 20%.
  const expected: Readonly<Record<Driver, number>> = {
    "Base revenue": -0.25,
    "Revenue growth": -0.25,
    "Gross margin": -0.05,
    "Operating costs / revenue": 0.05,
    "Capital expenditure / revenue": 0.05,
    // None is there to begin with: what is tied up in the first year, 100 × w / 1.1, is 50.
    "Working capital / revenue": 0.55,
    "Terminal growth": -1 / 30,
    "Pre-tax discount rate": 1 / 30,
  };

  for (const driver of drivers) {
    it(`finds that of ${driver}`, () => {
      const line = valued().breakEvens.find((each) => each.driver === driver);
      const [found] = line?.shifts ?? [];
      near(found ?? NaN, expected[driver], 1e-12);
    });
  }

  it("says so where it is outside what can be", () => {
    // A loss of 400 = 40% of revenue of 100 for ever at 10%: costs of 30% would have to be 40 points lower.
    const dear = valued({ ...perpetuity, goodwill: [600] }).breakEvens;
    const costs = dear.find(({ driver }) => driver === "Operating costs / revenue");
    near(costs?.shifts[0] ?? NaN, -0.4, 1e-12);
    assert.equal(costs?.remark, "Outside what can be.");
  });

  it("says the change and what the driver then is", () => {
    const [base] = valued().breakEvens;
    const margin = valued().breakEvens.find(({ driver }) => driver === "Gross margin");
    assert.deepEqual([base?.shift, base?.value], ["−25.00%", "75"]);
    assert.deepEqual([margin?.shift, margin?.value], ["−5.00 pt", "45.0% in each year"]);
  });
});

describe("the pane's tornado", () => {
  it("moves each driver a step down and up", () => {
    const of = (driver: Driver) => valued().tornado.find((bar) => bar.driver === driver);
    near(of("Gross margin")?.down ?? NaN, 40);
    near(of("Gross margin")?.up ?? NaN, 60);
    near(of("Base revenue")?.down ?? NaN, 48);
    near(of("Pre-tax discount rate")?.down ?? NaN, 20 / 0.09 - 150);
    near(of("Pre-tax discount rate")?.up ?? NaN, 20 / 0.11 - 150);
    // A point of it is tied up in the first year, 1 / 1.1, or set free.
    near(of("Working capital / revenue")?.effect ?? NaN, 2 / 1.1);
  });

  it("has the largest effect first", () => {
    const order = valued().tornado.map(({ driver }) => driver);
    assert.deepEqual(order.slice(0, 2).sort(), ["Pre-tax discount rate", "Terminal growth"]);
    assert.equal(order.at(-1), "Working capital / revenue");
    const effects = valued().tornado.map(({ effect }) => effect);
    assert.deepEqual(
      effects,
      [...effects].sort((one, other) => other - one),
    );
  });

  it("puts a driver last that a step leaves without value", () => {
    const bars = valued({ ...perpetuity, preTaxDiscountRate: [0.03], terminalGrowth: [0.025] }).tornado;
    assert.deepEqual(
      bars
        .slice(-2)
        .map(({ driver }) => driver)
        .sort(),
      ["Pre-tax discount rate", "Terminal growth"],
    );
  });

  it("says whether one step makes a loss, or ends one", () => {
    assert.match(tornadoInWords(valued().tornado, 50, thousands), /No driver makes a loss by this step alone\./);
    const loss = valued({ ...perpetuity, goodwill: [205] });
    assert.match(
      tornadoInWords(loss.tornado, loss.headroom, thousands),
      /from a loss of 23 to headroom of 17 .*Gross margin.* end the loss by this step alone\./,
    );
  });
});

describe("the pane's heat map", () => {
  const map = heatMap(unitOf(perpetuity), grid);

  it("has the base case in its middle, and every cell as the model rebuilt with both shifts", () => {
    const [middle] = map.cells.filter(({ isBase }) => isBase);
    assert.equal(map.cells.indexOf(middle ?? assert.fail()), 24);
    const unit = unitOf(perpetuity);
    for (const cell of map.cells) {
      const both = shifted(
        shifted(unit, grid.rowDriver, decimal(cell.rowShift)),
        grid.columnDriver,
        decimal(cell.columnShift),
      );
      near(cell.headroom, headroom(both).toNumber());
    }
  });

  it("draws the frontier where the rate is 13⅓ points above the growth", () => {
    assert.ok(map.frontier.length > 20);
    for (const { x1, y1, x2, y2 } of map.frontier) {
      near(0.1 + y1 - x1, 2 / 15, 1e-5);
      near(0.1 + y2 - x2, 2 / 15, 1e-5);
    }
  });

  it("leaves cells without value, and the frontier out of them", () => {
    const close = heatMap(unitOf({ ...perpetuity, preTaxDiscountRate: [0.03] }), grid);
    assert.ok(close.cells.some(({ headroom: value }) => Number.isNaN(value)));
    assert.ok(close.frontier.every(({ x1, y1 }) => 0.03 + y1 > x1));
    assert.match(heatMapInWords(close, thousands), /cells have no value\./);
  });

  it("counts its losses in words", () => {
    assert.match(
      heatMapInWords(map, thousands),
      /^Pre-tax discount rate −3\.0 pt to \+3\.0 pt, Terminal growth −3\.0 pt to \+3\.0 pt: 6 losses in 49 cells\. The lowest is a loss of 25 \(RMB'000\)\.$/,
    );
    const fine = { ...thousands, kind: "fineHeadroom" } as const;
    assert.match(heatMapInWords(map, fine), /The lowest is a loss of 25\.0 \(RMB'000\)\.$/, "where amounts are small");
  });
});

describe("the inputs of the pane's analysis", () => {
  const plan = plannedOnce(builtInPack);
  const choiceOf = (state: PaneState, id: string) =>
    unitChoices(state).find((unit) => unit.id === id) ?? assert.fail(id);

  it("are the sheet's assumptions, so that each unit's headroom is the one of the sheet", async () => {
    const host = new FakeGoodwillHost(plan);
    const state = { ...startingState(plan), snapshot: await host.snapshot() };
    assert.deepEqual(
      unitChoices(state).map(({ title }) => title),
      ["Shanghai EHigher", "Qingdao Aolipu Qizhi", "Shanghai Compass"],
    );
    const found = unitInputs(state, choiceOf(state, "compass"));
    assert.ok(found.kind === "inputs");
    assert.deepEqual(found.inputs.revenueGrowth, [0.328, 0.2515, 0.175, 0.0985, 0.022]);
    assert.deepEqual(found.inputs.goodwill, [132_833]);
  });

  it("name the assumptions that hold no value", async () => {
    const host = new FakeGoodwillHost(plan);
    host.type("compass.grossMargin.2025", { value: null });
    const state = { ...startingState(plan), snapshot: await host.snapshot() };
    assert.deepEqual(unitInputs(state, choiceOf(state, "compass")), {
      kind: "missing",
      sentences: [
        "Nothing can be calculated while these assumptions of Shanghai Compass hold no value: Gross margin 2025.",
      ],
      brief: "Gross margin 2025 is blank",
    });
  });

  it("say of the first that holds no value what it holds, as it is typed", async () => {
    const host = new FakeGoodwillHost(plan);
    host.type("compass.baseRevenue", { value: "12 000 " });
    const brief = async (): Promise<string> => {
      const state = { ...startingState(plan), snapshot: await host.snapshot() };
      const found = unitInputs(state, choiceOf(state, "compass"));
      return found.kind === "missing" ? found.brief : assert.fail("it has a value");
    };
    assert.equal(await brief(), "Base revenue holds “12 000 ”");
    host.type("compass.grossMargin.2025", { value: null, error: "#N/A" });
    assert.equal(await brief(), "Base revenue holds “12 000 ”, and 1 more has no value");
  });

  it("say that a cell is missing where it is no longer in the workbook, and not that it is blank", async () => {
    const state = startingState(plan);
    const snapshot = await new FakeGoodwillHost(plan).snapshot();
    const { "compass.baseRevenue": _gone, ...assumptions } = snapshot.assumptions;
    const found = unitInputs({ ...state, snapshot: { ...snapshot, assumptions } }, choiceOf(state, "compass"));
    assert.ok(found.kind === "missing");
    assert.equal(found.brief, "Base revenue is missing");
  });
});
