import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { settleTie } from "../../src/accounting/settleTie.ts";
import { tieOuts } from "../../src/accounting/tieOuts.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import { assumed } from "../../src/model/assumptions/assumed.ts";
import type { CellPlan } from "../../src/plan/plan.ts";
import { assumptionChecks as checksOfAssumptions } from "../../src/model/checks/assumptionChecks.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const plan = plannedOnce(builtInPack);
const announcement = filingOf(builtInPack);
const cases = tieOuts(announcement);
const assumptionChecks = checksOfAssumptions(announcement, assumed(announcement));
const count = cases.length + assumptionChecks.length;
const checks = plan.sheets.find(({ id }) => id === "checks");

const heads = new Map(
  checks?.cells
    .filter(({ style }) => style === "columnHead")
    .map(({ column, content }) => [content.kind === "text" ? content.text : "", column]),
);
const columnOf = (head: string): number => {
  const column = heads.get(head);
  assert.ok(column !== undefined, `a column ${head}`);
  return column;
};
const rowOf = new Map(
  checks?.cells.flatMap(({ row, style, content }) =>
    style === "key" && content.kind === "text" ? [[content.text, row] as const] : [],
  ),
);
const cellOf = (id: string, head: string): CellPlan | undefined =>
  checks?.cells.find(({ row, column }) => row === rowOf.get(id) && column === columnOf(head));

/** The status that the workbook calculates for each tie-out, and what the master check says. */
async function statuses(typed: Typed = {}) {
  const { at, named } = await calculatedPlan(plan, typed);
  const master = plan.names.find(({ name }) => name === "Checks_Master")?.area;
  assert.ok(master);
  return {
    of: (id: string, head = "Status") => at("checks", rowOf.get(id) ?? -1, columnOf(head)),
    breaks: named("Checks_Breaks"),
    sentence: at("checks", master.row, master.column),
    onCover: plan.sheets
      .find(({ id }) => id === "cover")
      ?.cells.filter(
        ({ link }) => link !== undefined && "sheet" in link && link.sheet === "checks" && link.address !== "A1",
      )
      .map(({ row, column }) => at("cover", row, column)),
  };
}

describe("the Checks sheet", () => {
  let found: Awaited<ReturnType<typeof statuses>>;
  before(async function () {
    this.timeout(180_000);
    found = await statuses();
  });

  it("has a row for every tie-out, each with name, group and tolerance", () => {
    const compared = [...rowOf.keys()].filter(
      (id) => !/^(wrong|inputs|reported|results|analyses|functions|breakEvens|formulas)\./.test(id),
    );
    assert.deepEqual(compared.sort(), [...cases, ...assumptionChecks].map(({ id }) => id).sort());
    for (const { id, name, group } of cases) {
      assert.deepEqual(cellOf(id, "Check")?.content, { kind: "text", text: name });
      assert.deepEqual(cellOf(id, "Group")?.content, { kind: "text", text: group });
      assert.equal(cellOf(id, "Tolerance")?.content.kind, "number", id);
    }
  });

  it("calculates for each the status that the tie-outs settle to on the announced figures", () => {
    const wrong = cases.flatMap((tie) => {
      const { status } = settleTie(announcement, tie);
      return found.of(tie.id) === status ? [] : [`${tie.id}: ${String(found.of(tie.id))}, settled ${status}`];
    });
    assert.deepEqual(wrong, []);
  });

  it("finds what they find, in the unit of the row", () => {
    for (const tie of cases) {
      const settled = settleTie(announcement, tie).found;
      if (settled === undefined) continue;
      const value = found.of(tie.id, "Found");
      assert.ok(
        typeof value === "number" && Math.abs(value - settled.toNumber()) < 1e-6,
        `${tie.id}: ${String(value)}, settled ${settled.toString()}`,
      );
    }
  });

  it("shows the implied share-based payments of 2023 as 290,633 against 290,271, within rounding", () => {
    const id = "implied.shareBasedPayments@2023";
    assert.equal(Math.round(found.of(id, "Found") as number), 290_633);
    assert.equal(found.of(id, "Expected"), 290_271);
    assert.equal(found.of(id), "within rounding");
  });

  it("has an announced constant to expect where the figure's own cell calculates it, and a live cell otherwise", () => {
    for (const { id, calculatedInSheet } of cases) {
      assert.equal(cellOf(id, "Expected")?.content.kind, calculatedInSheet ? "number" : "formula", id);
    }
    // Statement of comprehensive income: gross profit 588,485.
    assert.deepEqual(cellOf("total.income.grossProfit@2023", "Expected")?.content, { kind: "number", value: "588485" });
  });

  it("says n/a, and explained with the reason, where nothing is printed to tie to", () => {
    const id = "untied.text.operatingCashFlow";
    assert.deepEqual(cellOf(id, "Found")?.content, { kind: "text", text: "n/a" });
    assert.equal(cellOf(id, "Difference"), undefined);
    assert.equal(found.of(id), "explained");
    assert.match(JSON.stringify(cellOf(id, "Reason")?.content), /no statement of cash flows/);
  });

  it("gives a reason wherever a break is explained", () => {
    for (const { id, explained } of cases)
      assert.equal(cellOf(id, "Reason") !== undefined, explained !== undefined, id);
  });

  it("jumps to the figure expected and to the first figure found from", () => {
    for (const { id, expected, found: derivation } of cases) {
      const figure = plan.figures.find(({ key }) => key === `${expected.row}@${expected.column}`);
      assert.ok(figure);
      assert.deepEqual(
        cellOf(id, "Expected stands in")?.link,
        { sheet: figure.sheet, address: cellAddress(figure) },
        id,
      );
      assert.equal(cellOf(id, "Found from")?.link !== undefined, derivation !== undefined, id);
    }
  });

  it("counts no break, and says so here, on the Cover and in a measure of the pane", () => {
    assert.equal(found.breaks, 0);
    assert.equal(found.sentence, `All ${count} checks tie out; 6 explained`);
    assert.deepEqual(found.onCover, [found.sentence]);
    const measure = plan.measures.find(({ name }) => name === "Checks_Breaks");
    assert.equal(measure?.kind, "count");
  });

  it("marks a break and an explained one by a look of their own beside the word", () => {
    // Above it stand the first that are wrong, all of one look.
    const looks = checks?.conditionalFormats
      .filter(({ area }) => area.column === columnOf("Status") && area.rows > 10)
      .map(({ look, formula }) => [look, /="([\w ]+)"$/.exec(formula)?.[1]]);
    assert.deepEqual(looks, [
      ["break", "break"],
      ["break", "no value"],
      ["break", "no number"],
      ["break", "out of bounds"],
      ["break", "differs"],
      ["break", "typed over"],
      ["explained", "explained"],
      ["explained", "changed by you"],
      ["explained", "changed figures"],
      ["explained", "rows of yours"],
    ]);
  });
});

describe("a figure changed by 1,000 in its cell", () => {
  const spread = [
    "income.revenue@2023",
    "attribution.lossOfOwners@2022",
    "position.goodwill@2022",
    "note5.marketingExpenses@2023",
    "note12.2023.amortisation@technology",
    "note14.ageing.1To2Years@2022",
    "note19.movement.payments@2023",
    "revenue.industry.energyAndPower@2022",
  ];

  for (const key of spread) {
    it(`breaks a check: ${key}`, async function () {
      this.timeout(180_000);
      const [item = "", column = ""] = key.split("@");
      const { breaks, sentence, onCover } = await statuses({
        [key]: announcement.amount(item, column).toNumber() + 1000,
      });
      assert.ok(typeof breaks === "number" && breaks > 0, `${String(breaks)} breaks`);
      const said = `${breaks} ${breaks === 1 ? "break" : "breaks"} in ${count} checks; 1 reported figure changed by you`;
      assert.equal(sentence, said);
      assert.deepEqual(onCover, [sentence]);
    });
  }

  it("breaks no check but those that compare it: marketing expenses break the total of note 5 and what it ties to", async function () {
    this.timeout(180_000);
    const { of, breaks } = await statuses({ "note5.marketingExpenses@2023": 38_004 });
    const broken = cases
      .filter(({ id }) => of(id) === "break")
      .map(({ id }) => id.replace(/^note\.note5\.total\.[^@]*/, "note5 to the expense lines"));
    assert.deepEqual(broken.sort(), ["note5 to the expense lines@2023", "total.note5.total@2023"]);
    assert.equal(breaks, 2);
  });

  it("breaks a check, without an error in the master check, where it is text", async function () {
    this.timeout(180_000);
    const { of, breaks } = await statuses({
      "position.inventories@2023": "about 130 million",
      "income.costOfSales@2023": "n.a.",
    });
    assert.equal(of("total.position.totalCurrentAssets@2023"), "break");
    assert.equal(of("total.income.grossProfit@2023"), "break");
    assert.ok(typeof breaks === "number" && breaks >= 2);
  });
});

describe("the assumptions that repeat the announcement", function () {
  this.timeout(180_000);
  const of = (part: string) => assumptionChecks.map(({ id }) => id).filter((id) => id.startsWith(`assumption.${part}`));

  it("are checked against it for each unit: rate, goodwill, interest, and both ends of growth and margin", async () => {
    const found = await statuses();
    for (const unit of ["eHigher", "aolipu", "compass"]) {
      assert.deepEqual(
        of(`${unit}.`).map((id) => id.split(".").slice(2).join(" ")),
        [
          "discountRate Low",
          "discountRate High",
          "goodwill",
          "ownership",
          "revenueGrowth 2024",
          "revenueGrowth 2028",
          "grossMargin 2024",
          "grossMargin 2028",
        ],
      );
    }
    for (const { id } of assumptionChecks) assert.equal(found.of(id), "exact", id);
    // Note 13: RMB 132,833,000; 51% acquired; growth 2.2%–32.8%, margin 46.5%–47.6%, rate 15.4%.
    const shown = of("compass.").map((id) => found.of(id, "Expected"));
    assert.deepEqual(shown, [0.154, 0.154, 132_833_000, 0.51, 0.328, 0.022, 0.465, 0.476]);
  });

  it("are changed by you where you type over them, which is no break and is counted apart", async () => {
    const found = await statuses({
      "eHigher.discountRate": 0.05,
      "aolipu.goodwill": "unknown",
      "compass.revenueGrowth.2026": 0.3,
    });
    const changed = assumptionChecks.map(({ id }) => id).filter((id) => found.of(id) === "changed by you");
    assert.deepEqual(changed, of("eHigher.discountRate"));
    for (const id of of("aolipu.goodwill")) assert.equal(found.of(id), "changed: no number");
    assert.equal(found.breaks, 0);
    // Value in use and headroom of the unit whose goodwill is a text, and what rests on them.
    assert.match(
      String(found.sentence),
      /^\d+ results have no value; 1 input is not a number; 3 assumptions changed by you$/,
    );
    assert.deepEqual(found.onCover, [found.sentence]);
  });

  it("break where note 13 is changed and they are not", async () => {
    const found = await statuses({ "note13.assumptions.2023.preTaxDiscountRate@shanghaiEHigherLow": 0.2 });
    const broken = assumptionChecks.map(({ id }) => id).filter((id) => found.of(id) === "break");
    assert.deepEqual(broken, ["assumption.eHigher.discountRate.Low"]);
    assert.ok(Number(found.breaks) >= 1);
  });

  it("jump to the announced figure and to the assumption", () => {
    for (const { id, from, assumption } of assumptionChecks) {
      assert.ok("figure" in from && from.column !== undefined);
      const figure = plan.figures.find(({ key }) => key === `${from.figure}@${from.column ?? ""}`);
      const cell = plan.assumptions.find((candidate) => candidate.id === assumption)?.cell;
      assert.ok(figure && cell, id);
      assert.deepEqual(cellOf(id, "Expected stands in")?.link, { sheet: figure.sheet, address: cellAddress(figure) });
      assert.deepEqual(cellOf(id, "Found from")?.link, { sheet: cell.sheet, address: cellAddress(cell) });
    }
  });
});
