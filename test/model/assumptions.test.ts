import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { builtInUnits } from "../support/builtInUnits.ts";
import { plannedOnce } from "../support/plannedOnce.ts";
import type { AssumptionPlan } from "../../src/plan/plan.ts";
import { switchWord } from "../../src/plan/inputs/switchWords.ts";
import { contains } from "../../src/excel/ranges/address.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";

const plan = plannedOnce(builtInPack);
const announcement = filingOf(builtInPack);
const amount = (row: string, column: string): number => announcement.amount(row, column).toNumber();

const units = [
  { id: "eHigher", key: "shanghaiEHigher", year: "2022" },
  { id: "aolipu", key: "qingdaoAolipuQizhi", year: "2022" },
  { id: "compass", key: "shanghaiCompass", year: "2023" },
] as const;

function assumption(id: string): AssumptionPlan {
  const found = plan.assumptions.find((candidate) => candidate.id === id);
  assert.ok(found, id);
  return found;
}
const valuesOf = (key: string): number[] =>
  [2024, 2025, 2026, 2027, 2028].map((year) => Number(assumption(`${key}.${year}`).value));
const ends = (unit: string, line: string): [number, number] => [
  amount(`note13.assumptions.2023.${line}`, `${unit}Low`),
  amount(`note13.assumptions.2023.${line}`, `${unit}High`),
];
const near = (found: number, expected: number, tolerance: number, what: string): void =>
  assert.ok(Math.abs(found - expected) <= tolerance, `${what}: expected ${expected}, found ${found}`);

describe("the assumptions", () => {
  it("are of the three units whose key assumptions note 13 states", () => {
    assert.deepEqual(
      [...new Set(plan.assumptions.map(({ group }) => group))],
      ["Shanghai EHigher", "Qingdao Aolipu Qizhi", "Shanghai Compass"],
    );
  });

  it("take the announced discount rate, goodwill and interest, and say so", () => {
    for (const { id, key, year } of units) {
      assert.equal(
        assumption(`${id}.discountRate`).value,
        amount("note13.assumptions.2023.preTaxDiscountRate", `${key}Low`),
      );
      assert.equal(assumption(`${id}.goodwill`).value, amount(`note13.acquisitions.${key}`, year) / 1000);
      assert.equal(assumption(`${id}.ownership`).value, 0.51);
      for (const line of ["discountRate", "goodwill", "ownership"])
        assert.equal(assumption(`${id}.${line}`).basis, "announced");
    }
  });

  it("let growth fall from the announced high to the announced low, as an illustrative path", () => {
    for (const { id, key } of units) {
      const path = valuesOf(`${id}.revenueGrowth`);
      const [low, high] = ends(key, "revenueGrowth");
      assert.deepEqual([path[0], path[4]], [high, low]);
      path
        .slice(1)
        .forEach((growth, index) => near(growth - (path[index] ?? NaN), (low - high) / 4, 1e-12, `${id} ${index}`));
      assert.equal(assumption(`${id}.revenueGrowth.2024`).basis, "illustrative");
    }
  });

  it("are marked where they are out of their bounds, each year's, by the bounds of their row", () => {
    const sheet = plan.sheets.find(({ id }) => id === "assumptions");
    const marks = sheet?.conditionalFormats.filter(({ look }) => look === "outOfBounds") ?? [];
    const bounded = plan.assumptions.filter(({ minimum }) => minimum !== undefined);
    assert.ok(bounded.length > 50);
    for (const { id, cell } of bounded) {
      const own = marks.filter(({ area }) => contains(area, cell));
      assert.equal(own.length, 1, id);
      // The first value of the row, and both bounds beside it.
      const rows = [...(own[0]?.formula ?? "").matchAll(/\$?[A-Z]+(\d+)/g)].map(([, row]) => Number(row));
      assert.deepEqual([...new Set(rows)], [cell.row + 1], id);
    }
  });

  it("keep the gross margin inside its announced range, announced only where the range is one value", () => {
    for (const { id, key } of units) {
      const [low, high] = ends(key, "grossMargin");
      for (const margin of valuesOf(`${id}.grossMargin`)) assert.ok(margin >= low && margin <= high, id);
      assert.equal(assumption(`${id}.grossMargin.2024`).basis, low === high ? "announced" : "illustrative");
    }
    assert.equal(assumption("eHigher.grossMargin.2026").basis, "announced");
  });

  it("hold depreciation inside the announced margin apart, zero at first", () => {
    for (const { id } of units) assert.deepEqual(valuesOf(`${id}.grossMarginAdjustment`), [0, 0, 0, 0, 0]);
  });

  it("call nothing announced but those", () => {
    const announced = new Set(
      plan.assumptions
        .filter(({ basis }) => basis === "announced")
        .map(({ id }) => id.split(".").slice(0, 2).join(".")),
    );
    assert.deepEqual(
      [...announced].sort(),
      [
        ...units.flatMap(({ id }) => [`${id}.discountRate`, `${id}.goodwill`, `${id}.ownership`]),
        "eHigher.grossMargin",
      ].sort(),
    );
  });

  it("lean base revenue on the commitments for 2023, and say where these outgrow the announced range", () => {
    for (const [id, key, growth] of [
      ["eHigher", "shanghaiEHigher", "33.3%"],
      ["aolipu", "qingdaoAolipuQizhi", "50.0%"],
    ] as const) {
      const committed = amount(`commitment.${key}.revenue`, "2023");
      assert.equal(assumption(`${id}.baseRevenue`).value, committed * 10, "RMB0'000 to RMB'000");
      const committedGrowth = amount(`commitment.${key}.revenue`, "2024") / committed - 1;
      assert.equal(`${(committedGrowth * 100).toFixed(1)}%`, growth);
      assert.ok(committedGrowth > ends(key, "revenueGrowth")[1]);
      assert.ok(assumption(`${id}.baseRevenue`).reasoning.includes(`growth of ${growth}, above the announced high`));
    }
  });

  it("quote figures in their reasoning that the announcement's figures give", () => {
    const revenue = amount("income.revenue", "2023");
    const position = (row: string): number => amount(`position.${row}`, "2023");
    const working =
      position("inventories") +
      position("tradeAndNotesReceivables") -
      position("tradeAndNotesPayables") -
      position("contractLiabilities");
    near(working / revenue, 0.187, 0.0005, "working capital 18.7%");
    near(position("propertyPlantAndEquipment") / revenue, 0.032, 0.0005, "property, plant and equipment 3.2%");
    near(amount("note5.depreciationOfPropertyPlantAndEquipment", "2023") / revenue, 0.017, 0.0005, "depreciation 1.7%");
    near(
      amount("commitment.shanghaiEHigher.netProfit", "2023") / amount("commitment.shanghaiEHigher.revenue", "2023"),
      0.04,
      0.0005,
      "net profit 4.0%",
    );
    near(
      amount("commitment.qingdaoAolipuQizhi.netProfit", "2023") /
        amount("commitment.qingdaoAolipuQizhi.revenue", "2023"),
      0.073,
      0.0005,
      "net profit 7.3%",
    );
    const interests = position("nonControllingInterests") - amount("position.nonControllingInterests", "2022");
    near(
      interests - amount("attribution.totalComprehensiveLossOfNonControllingInterests", "2023"),
      89_230,
      0.5,
      "rise of non-controlling interests",
    );
    near(((229_500 - 132_833) / 0.51) * 0.49, 92_900, 50, "49% of the net assets that price and goodwill imply");
    const priceOfGrossProfit = 153_000 / 0.51 / (330_000 * 0.32);
    near(priceOfGrossProfit, 2.84, 0.005, "price per gross profit");
    near(229_500 / 0.51 / priceOfGrossProfit, 158_400, 50, "gross profit at that price");
    near(158_400 / 0.465, 340_000, 1_000, "revenue at the low margin");
  });

  it("share note 12's intangible assets out without losing any", () => {
    const acquired =
      amount("note12.2023.netBookAmount", "customerRelationships") + amount("note12.2023.netBookAmount", "technology");
    near(acquired, 322_873, 0, "customer relationships and technology");
    // Straight line: 132,000 over 10 years and 25,000 over 5 years, seven months of each (note 12, acquired 31 May 2023).
    const compassShare = 132_000 * (1 - 7 / 120) + 25_000 * (1 - 7 / 60);
    near(Number(assumption("compass.intangibleAssets").value), compassShare, 0.5, "Shanghai Compass");
    for (const [id, key] of [
      ["eHigher", "shanghaiEHigher"],
      ["aolipu", "qingdaoAolipuQizhi"],
    ] as const) {
      const share =
        ((acquired - compassShare) * (amount(`note13.acquisitions.${key}`, "2022") / 1000)) /
        amount("note13.goodwill", "2022");
      near(Number(assumption(`${id}.intangibleAssets`).value), share, 0.5, id);
    }
  });

  it("hold opening working capital in other net assets", () => {
    for (const { id } of units) {
      const base = Number(assumption(`${id}.baseRevenue`).value);
      const opening = base * Number(assumption(`${id}.workingCapital`).value);
      near(Number(assumption(`${id}.otherNetAssets`).value), opening + 0.032 * base, 1, id);
    }
  });

  it("say why and from where, each in its row", () => {
    for (const { id, reasoning, source, basis } of plan.assumptions) {
      assert.ok(reasoning.length > 20, id);
      assert.ok(basis === "illustrative" ? source.length > 0 : source.length > 5, id);
      if (basis === "illustrative") assert.doesNotMatch(source, /^Note \d/, `${id} would look announced`);
    }
  });

  it("start inside their bounds, and switches have none", () => {
    for (const { id, value, minimum, maximum, kind } of plan.assumptions) {
      if (kind === "logical") assert.deepEqual([typeof value, minimum, maximum], ["boolean", undefined, undefined], id);
      else
        assert.ok(
          minimum !== undefined && maximum !== undefined && Number(value) >= minimum && Number(value) <= maximum,
          id,
        );
    }
  });

  it("stand in the sheet with the same value, basis in words, bounds and status", async function () {
    this.timeout(180_000);
    const book = await calculatedPlan(plan);
    const sheet = plan.sheets.find(({ id }) => id === "assumptions");
    const columnOf = (head: string): number =>
      sheet?.cells.find(
        ({ style, content }) => style === "columnHead" && content.kind === "text" && content.text === head,
      )?.column ?? -1;
    for (const { id, cell, value, basis, minimum, maximum } of plan.assumptions) {
      const row = sheet?.cells.filter((candidate) => candidate.row === cell.row) ?? [];
      const at = (column: number): unknown => {
        const content = row.find((candidate) => candidate.column === column)?.content;
        return content === undefined
          ? undefined
          : "value" in content
            ? Number(content.value)
            : "text" in content
              ? content.text
              : "formula" in content
                ? content.formula
                : "";
      };
      assert.equal(row.find(({ column }) => column === cell.column)?.inputKey, id);
      assert.equal(at(cell.column), typeof value === "boolean" ? switchWord(value) : value, id);
      const said = basis === "illustrative" ? at(1) : book.at("assumptions", cell.row, 1);
      assert.equal(said, basis, id);
      assert.deepEqual([at(columnOf("Minimum")), at(columnOf("Maximum"))], [minimum, maximum], id);
      assert.match(String(at(columnOf("Status"))), /^=IF\(/, id);
    }
  });

  it("have no name whose comment would go on calling a changed value announced", () => {
    for (const { name } of plan.assumptions) {
      const comment = plan.names.find((named) => named.name === name)?.comment;
      assert.doesNotMatch(comment ?? "announced", /announced|derived/, name);
    }
  });

  it("cover every unit and line once", () => {
    assert.equal(plan.assumptions.length, builtInUnits.length * (5 * 5 + 11));
  });
});

describe("an assumption that is changed", function () {
  this.timeout(180_000);
  const sheet = plan.sheets.find(({ id }) => id === "assumptions");
  const heads = new Map(
    sheet?.cells.flatMap(({ style, column, content }) =>
      style === "columnHead" && content.kind === "text" ? [[content.text, column] as const] : [],
    ),
  );
  /** What the row of an assumption says under a head, after the user has typed. */
  const saying = async (typed: Typed) => {
    const book = await calculatedPlan(plan, typed);
    return (id: string, head: string): string => {
      const [row, column] = [assumption(id).cell.row, heads.get(head) ?? -1];
      const planned = sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.content;
      return planned?.kind === "text" ? planned.text : String(book.at("assumptions", row, column));
    };
  };

  it("is neither announced nor derived any more, and says from what it was changed", async () => {
    const says = await saying({
      "eHigher.discountRate": 0.05,
      "eHigher.goodwill": 500_000,
      "eHigher.grossMargin.2024": 0.6,
      "compass.intangibleAssets": 1,
      "compass.ownership": "most of it",
      "compass.revenueGrowth.2026": 0.3,
      "compass.midYearDiscounting": true,
    });
    for (const [id, from] of [
      ["eHigher.discountRate", "15.4%"],
      ["eHigher.goodwill", "96,377"],
      ["eHigher.grossMargin.2024", "32.0% in each year"],
      ["compass.intangibleAssets", "146,383"],
      ["compass.ownership", "51.0%"],
      ["compass.revenueGrowth.2026", "a path from 32.8% to 2.2%"],
      ["compass.midYearDiscounting", "No"],
    ] as const) {
      assert.equal(says(id, "Basis"), "illustrative", id);
      assert.equal(says(id, "Change"), `changed from ${from}`, id);
      assert.ok(says(id, "Reasoning").startsWith(`Of ${from}, not of what is here now: `), id);
      const source = says(id, "Source");
      assert.ok(source === "–" || source.startsWith(`Of ${from}, not of what is here now: `), id);
    }
    assert.equal(says("aolipu.discountRate", "Basis"), "announced");
    assert.equal(says("aolipu.discountRate", "Change"), "");
    assert.equal(says("aolipu.discountRate", "Reasoning"), assumption("aolipu.discountRate").reasoning);
    assert.equal(says("aolipu.discountRate", "Source"), assumption("aolipu.discountRate").source);
  });

  it("is announced again once the announced value is typed back", async () => {
    const says = await saying({ "eHigher.discountRate": 0.154, "eHigher.grossMargin.2024": 0.32 });
    assert.deepEqual(
      ["eHigher.discountRate", "eHigher.grossMargin.2024"].map((id) => [says(id, "Basis"), says(id, "Change")]),
      [
        ["announced", ""],
        ["announced", ""],
      ],
    );
  });

  it("is remarked where other net assets do not hold the opening working capital", async () => {
    // Of other net assets of 72,270.
    const says = await saying({ "eHigher.openingWorkingCapital": 187_000 });
    assert.equal(says("eHigher.otherNetAssets", "Status"), "less than opening working capital, 187,000");
    assert.equal(says("aolipu.otherNetAssets", "Status"), "within bounds");
  });

  it("names a bound with a true minus", async () => {
    const says = await saying({ "eHigher.terminalGrowth": -0.06 });
    assert.equal(says("eHigher.terminalGrowth", "Status"), "below the minimum of −5.0%");
  });
});
