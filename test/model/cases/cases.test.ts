import assert from "node:assert/strict";
import { builtInPack } from "../../../packs/index.ts";
import { tiny } from "../../../packs/tiny/index.ts";
import { filingOf } from "../../../src/filing/filingOf.ts";
import { carryingAmount } from "../../../src/impairment/recoverability/carryingAmount.ts";
import { headroom } from "../../../src/impairment/recoverability/headroom.ts";
import { startingResults } from "../../../src/model/startingResults.ts";
import type { CellPlan, WorkbookPlan } from "../../../src/plan/plan.ts";
import { paperOf } from "../../../src/plan/paper/paper.ts";
import { likelyText } from "../../../src/plan/paper/rowHeights.ts";
import { cellAddress } from "../../../src/formula/addresses.ts";
import { writeXlsx } from "../../../src/xlsx/writeXlsx.ts";
import { calculatedOnce } from "../../support/calculatedOnce.ts";
import { needLibreOffice, recalculate } from "../../support/libreoffice.ts";
import { plannedOnce } from "../../support/plannedOnce.ts";
import type { PlainUnit } from "../../support/unit.ts";
import { calculatedPlan, typedPlan, type Typed } from "../calculatedPlan.ts";
import { near, plan, typedAs, unitOf } from "../impairmentModel.ts";

const [byHand, exact, third] = ["eHigher", "aolipu", "compass"] as const;

/** The column of the model as it is. */
const now = 8;

/** The statuses of assumptions, which say what the workings find wrong. */
const readsWorkings = ({ content }: CellPlan): boolean =>
  content.kind === "formula" && content.formula.includes("Workings!");

/** All that the cases rest on, without the units' own valuations, which stand beside them: the exact model is the witness here. */
const casesPlan: WorkbookPlan = {
  ...plan,
  sheets: plan.sheets
    .filter(({ id }) => id === "assumptions" || id === "cases")
    .map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter((cell) => (sheet.id === "cases" ? cell.column !== 2 + now : !readsWorkings(cell))),
    })),
  names: plan.names.filter(({ area }) => area.sheet === "assumptions" || area.sheet === "cases"),
};

/** What a person can work out: 1,000 × (50% − 30% − 5%) a year for ever, working capital stays at 10% of revenue. */
const flat: PlainUnit = {
  baseRevenue: 1_000,
  revenueGrowth: [0, 0, 0, 0, 0],
  grossMargin: [0.5, 0.5, 0.5, 0.5, 0.5],
  operatingCosts: [0.3, 0.3, 0.3, 0.3, 0.3],
  capitalExpenditure: [0.05, 0.05, 0.05, 0.05, 0.05],
  workingCapital: 0.1,
  terminalGrowth: 0,
  preTaxDiscountRate: 0.1,
  goodwill: 300,
  ownership: 0.6,
  intangibleAssets: 200,
  otherNetAssets: 400,
  grossUpGoodwill: true,
  midYearDiscounting: false,
};

const inCase = (index: number, typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).map(([id, value]) => [`case${index}.${id}`, value]));

/** All that the model starts with, of one unit. */
const startOf = (of: WorkbookPlan, unit: string): Typed =>
  Object.fromEntries(of.assumptions.filter(({ id }) => id.startsWith(`${unit}.`)).map(({ id, value }) => [id, value]));

/** The cell of a row of a unit's results, in the column of a case: 0 is the base case, 8 the model as it is. */
async function calculated(of: WorkbookPlan, typed: Typed) {
  const { at, named } = await calculatedPlan(of, typed);
  const result = (unit: string, label: string, index: number) => {
    const top = of.cases?.cases[0]?.headrooms[unit]?.row ?? NaN;
    const cells = of.sheets.find(({ id }) => id === "cases")?.cells ?? [];
    const found = cells.find(
      ({ row, column, content }) => row >= top && column === 0 && content.kind === "text" && content.text === label,
    );
    assert.ok(found, label);
    return at("cases", found.row, 2 + index);
  };
  const reason = (unit: string, index: number) => at("cases", of.cases?.cases[0]?.reasons[unit]?.row ?? NaN, 2 + index);
  /** What the sheet says of all cases of a unit. */
  const reasons = (unit: string) => {
    const { row = NaN } = of.cases?.cases[0]?.headrooms[unit] ?? {};
    return at("cases", row + 5, 1);
  };
  return { result, named, reason, reasons };
}

describe("the Cases sheet", function () {
  this.timeout(120_000);
  const otherwise: Typed = {
    [`${exact}.midYearDiscounting`]: true,
    [`${exact}.grossUpGoodwill`]: false,
    [`${exact}.grossMarginAdjustment.2026`]: 0.01,
    [`${exact}.discountRate`]: 0.3,
  };
  const goodwill = { [`${third}.goodwill`]: 50_000 };
  const { [`${third}.goodwill`]: _left, ...withoutGoodwill } = startOf(plan, third);
  /** In a case of its own each: what is typed over a value, and what is then said. */
  const wrong: readonly (readonly [id: string, value: number | string, said: string])[] = [
    ["grossMargin.2025", "32%", "gross margin 2025 is the text “32%”, not a number"],
    ["discountRate", 0.02, "pre-tax discount rate must be above the terminal growth"],
    ["revenueGrowth.2026", -1, "revenue growth must be above −100%"],
    ["ownership", 1.2, "ownership must be above zero and at most 100%"],
    ["otherNetAssets", "none", "other net assets holds no number"],
    ["midYearDiscounting", "perhaps", "mid-year discounting is neither Yes nor No"],
  ];
  /** A unit of the user's own adds to its margin by itself: its sheet has no line of its own for that. */
  const ownFlat = Object.fromEntries(
    Object.entries(typedAs("unit1", flat)).filter(([id]) => !id.includes("grossMarginAdjustment")),
  );
  let of: Awaited<ReturnType<typeof calculated>>["result"];
  let why: Awaited<ReturnType<typeof calculated>>["reason"];
  before(async () => {
    ({ result: of, reason: why } = await calculated(casesPlan, {
      ...goodwill,
      ...inCase(1, typedAs(byHand, flat)),
      ...inCase(1, { ...startOf(plan, exact), ...otherwise }),
      ...inCase(1, withoutGoodwill),
      ...inCase(1, ownFlat),
      ...inCase(2, { ...ownFlat, "unit1.terminalGrowth": 0.2 }),
      ...inCase(3, { "unit2.goodwill": 100 }),
      ...Object.fromEntries(
        wrong.flatMap(([id, value], index) =>
          Object.entries(inCase(index + 2, { ...startOf(plan, byHand), [`${byHand}.${id}`]: value })),
        ),
      ),
    }));
  });

  it("has the base case, which is what every unit starts with", () => {
    for (const id of [byHand, exact]) {
      near(of(id, "Headroom", 0), headroom(unitOf(id)).toNumber(), `base case of ${id}`, 1e-9);
      assert.equal(of(id, "Difference to the base case", 0), 0);
    }
  });

  it("works a case out as by hand: flows of 150 for ever at 10% are worth 1,500, more than the 1,100 carried", () => {
    near(of(byHand, "Value in use", 1), 1_500, "value in use", 1e-9);
    // 300 / 60% + 200 + 400
    near(of(byHand, "Carrying amount", 1), 1_100, "carrying amount", 1e-9);
    near(of(byHand, "Headroom", 1), 400, "headroom", 1e-9);
    assert.equal(of(byHand, "Impairment loss", 1), 0);
  });

  it("works a unit of the user's own out the same way, from what the case holds alone", () => {
    near(of("unit1", "Headroom", 1), 400, "headroom", 1e-9);
    near(of("unit1", "Value in use", 1), 1_500, "value in use", 1e-9);
    assert.equal(why("unit1", 2), "No value: pre-tax discount rate must be above the terminal growth");
    assert.deepEqual(of("unit1", "Headroom", 2), { error: "#N/A" });
    assert.equal(why("unit2", 3), "No value: base revenue is missing");
    assert.equal(of("unit1", "Headroom", 3), "", "a case that says nothing of it");
    assert.equal(of("unit1", "Headroom", 0), undefined, "it has no base case");
  });

  it("agrees with the exact model, with mid-year flows, an adjusted margin, no gross-up and a loss", () => {
    const unit = unitOf(exact, otherwise);
    near(of(exact, "Headroom", 1), headroom(unit).toNumber(), "headroom", 1e-9);
    near(of(exact, "Carrying amount", 1), carryingAmount(unit).total.toNumber(), "carrying amount", 1e-9);
    near(of(exact, "Impairment loss", 1), headroom(unit).negated().toNumber(), "loss", 1e-9);
    const apart = headroom(unit)
      .minus(headroom(unitOf(exact)))
      .toNumber();
    near(of(exact, "Difference to the base case", 1), apart, "difference", 1e-6);
  });

  it("has the model's own where a case says nothing of what a unit carries; the base case stays", () => {
    near(of(third, "Headroom", 1), headroom(unitOf(third, goodwill)).toNumber(), "with the model's goodwill", 1e-9);
    near(of(third, "Headroom", 0), headroom(unitOf(third)).toNumber(), "base case", 1e-9);
  });

  it("says why a case has no value, and shows none", () => {
    wrong.forEach(([, , said], index) => {
      assert.equal(why(byHand, index + 2), `No value: ${said}`);
      assert.deepEqual(of(byHand, "Headroom", index + 2), { error: "#N/A" });
    });
    assert.equal(why(exact, 2), "No value: base revenue is missing", "of a unit that the case leaves out");
  });
});

describe("the Cases sheet on paper", () => {
  const areas = (typed: Typed): readonly { readonly row: number; readonly rows: number }[] => {
    const cases = typedPlan(plan, typed).sheets.find(({ id }) => id === "cases");
    assert.ok(cases);
    return paperOf(cases, likelyText).areas;
  };

  it("breaks the names of cases and units, which are wider than a case's column, into lines", () => {
    const names = plan.sheets.flatMap(({ cells }) =>
      cells.filter(({ inputKey = "" }) => /^case\d+\.(?:name|\w+\.called)$/.test(inputKey)),
    );
    assert.ok(names.length >= 14, String(names.length));
    assert.ok(names.every(({ wrap }) => wrap === true));
  });

  it("ends above the workings, and has a unit of the user's own once a case holds anything of it", () => {
    assert.equal(areas({}).length, 1);
    const [, own, ...others] = areas({ "case1.unit2.baseRevenue": 500 });
    assert.ok(own);
    assert.deepEqual(others, []);
    const cases = plan.sheets.find(({ id }) => id === "cases");
    const said = cases?.cells
      .filter(({ row, column }) => column === 0 && row >= own.row && row < own.row + own.rows)
      .flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    assert.equal(said?.[0], "Unit 2");
    assert.equal(said.at(-1), "Mid-year discounting");
  });
});

describe("the Cases sheet of another pack", function () {
  this.timeout(120_000);
  const small = plannedOnce(tiny);
  const [unit = ""] = Object.keys(small.cases?.cases[0]?.headrooms ?? {});

  it("has the model as it is beside the base case, and no difference while nothing is changed", async () => {
    const { result, named } = await calculated(small, {});
    const measure = small.measures.find(({ id }) => id === `headroom.${unit}`);
    near(result(unit, "Headroom", 0), Number(named(measure?.name ?? "")), "base case", 1e-9);
    near(result(unit, "Headroom", now), Number(named(measure?.name ?? "")), "model now", 0);
    near(result(unit, "Difference to the base case", now), 0, "difference", 0);
  });

  it("is counted by the master check where a case that is used has no value, and nothing where none is used", async () => {
    const { result, named, reason, reasons } = await calculated(small, { "case2.name": "Nothing but a name" });
    const wrong = small.measures.find(({ id }) => id === "checks.wrong");
    assert.equal(result(unit, "Headroom", 1), "", "a case that nothing is typed into");
    assert.equal(reason(unit, 1), "");
    assert.equal(reason(unit, 2), "No value: base revenue is missing");
    assert.equal(reasons(unit), "Nothing but a name: No value: base revenue is missing");
    const page = await calculated(small, { "case2.name": "Long ".repeat(6_553) });
    assert.equal(page.reasons(unit), `${"Long ".repeat(12)}: No value: base revenue is missing`);
    assert.equal(named(wrong?.name ?? ""), 1);
  });
});

describe("what results start with", () => {
  const starts = startingResults(filingOf(builtInPack));

  it("is there for every result of the model that is a number", () => {
    const numbers = plan.measures.filter(({ id }) => !id.startsWith("checks."));
    assert.deepEqual(
      numbers.filter(({ id }) => starts[id] === undefined).map(({ id }) => id),
      [],
    );
  });

  it("is what the announcement prints: a gross margin of 33.6%, an adjusted loss of 154,183", () => {
    near(starts["grossMargin.2023"], 0.336, "gross margin", 0.0005);
    near(starts["adjustedLoss.2023"], -154_183, "adjusted loss", 0);
  });

  it("is the exact headroom of each unit", () => {
    for (const id of [byHand, exact, third]) near(starts[`headroom.${id}`], headroom(unitOf(id)).toNumber(), id, 1e-9);
  });
});

describe("the Cases sheet recalculated from nothing by LibreOffice", () => {
  it("has the headroom of the unit's own sheet in the base case, and in a case that holds the same", async function () {
    needLibreOffice(this);
    this.timeout(180_000);
    const small = plannedOnce(tiny);
    const [unit = ""] = Object.keys(small.cases?.cases[0]?.headrooms ?? {});
    const typed = typedPlan(small, inCase(1, startOf(small, unit)));
    const values = await recalculate(await writeXlsx(typed, await calculatedOnce(typed), { date: new Date(0) }));
    const at = (sheet: string, row: number, column: number): number =>
      Number(values.get(small.sheets.find(({ id }) => id === sheet)?.name ?? "")?.get(cellAddress({ row, column })));
    const cell = small.measures.find(({ id }) => id === `headroom.${unit}`)?.cell ?? assert.fail();
    const own = at(cell.sheet, cell.row, cell.column);
    const { row, column } = small.cases?.cases[0]?.headrooms[unit] ?? assert.fail();
    near(at("cases", row, column - 1), own, "base case", 1e-9);
    near(at("cases", row, column), own, "the same kept", 1e-9);
  });
});
