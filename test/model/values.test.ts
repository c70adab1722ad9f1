import assert from "node:assert/strict";
import { decimal } from "../../src/figures/decimal.ts";
import { drivers, type Driver } from "../../src/impairment/unit/drivers.ts";
import { headroom } from "../../src/impairment/recoverability/headroom.ts";
import { impairmentLoss } from "../../src/impairment/recoverability/impairmentLoss.ts";
import { shifted } from "../../src/impairment/unit/shifted.ts";
import { valueInUse } from "../../src/impairment/value/valueInUse.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import { unitSheetId } from "../../src/model/goodwill/unit/unitSheetName.ts";
import { analysisOf } from "./analysisTables.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { forEveryUnit, impairmentPlan, near, plan, unitOf, units } from "./impairmentModel.ts";

const years = ["2024", "2025", "2026", "2027", "2028"];
const statusColumn = plan.sheets
  .find(({ id }) => id === "assumptions")
  ?.cells.find(({ content }) => content.kind === "text" && content.text === "Status")?.column;
assert.ok(statusColumn !== undefined, "Assumptions has a column Status");

describe("the workbook, calculated without the add-in", function () {
  this.timeout(180_000);
  let book: Awaited<ReturnType<typeof calculatedPlan>>;
  before(async () => {
    book = await calculatedPlan(plan);
  });

  it("has the announcement's gross margins", () => {
    // Gross profit / revenue of the five-year summary: 71,613 / 229,141 … 588,485 / 1,751,045.
    const expected = { "2019": 31.3, "2020": 29.1, "2021": 31.0, "2022": 32.6, "2023": 33.6 };
    for (const [year, margin] of Object.entries(expected))
      near(Number(book.named(`GrossMargin_${year}`)) * 100, margin, year, 0.05);
  });

  it("has the announcement's adjusted net losses", () => {
    // Five-year summary, row Adjusted net loss (Unaudited).
    const expected = { "2019": -159_971, "2020": -144_479, "2021": -141_780, "2022": -138_401, "2023": -154_183 };
    for (const [year, loss] of Object.entries(expected)) assert.equal(book.named(`AdjustedLoss_${year}`), loss, year);
  });

  it("has the adjusted net loss rate of 2023", () => {
    near(book.named("AdjustedLossRate_2023"), -154_183 / 1_751_045, "2023", 1e-12);
  });

  it("comes to the announced figure in every live total and share, but for three shares that are misprinted", () => {
    const apart: string[] = [];
    let compared = 0;
    for (const sheet of plan.sheets) {
      for (const { row, column, content, announced, format } of sheet.cells) {
        if (content.kind !== "formula" || announced === undefined) continue;
        const value = book.at(sheet.id, row, column);
        // A share is printed to one decimal of a percent; an amount adds up exactly.
        const tolerance = format === "percentage" ? 0.0005 + 1e-12 : 1e-6;
        assert.ok(typeof value === "number", `${sheet.name}!${cellAddress({ row, column })}`);
        if (Math.abs(value - Number(announced)) > tolerance)
          apart.push(`${sheet.name}!${cellAddress({ row, column })}: ${announced}`);
        compared += 1;
      }
    }
    // Revenue by industry 2023, of 1,751,045: 393,097 is 22.4%, 135,269 is 7.7% and 37,619 is 2.1%.
    assert.deepEqual(apart, ["Revenue!G20: 0.225", "Revenue!G21: 0.078", "Revenue!G28: 0.022"]);
    assert.ok(compared > 60);
  });

  it("finds every assumption within its bounds", () => {
    const sheet = plan.sheets.find(({ id }) => id === "assumptions");
    const statuses = sheet?.cells
      .filter(({ column, content }) => column === statusColumn && content.kind === "formula")
      .map(({ row, column }) => book.at("assumptions", row, column));
    assert.deepEqual([...new Set(statuses)], ["within bounds"]);
  });

  it("has positive headroom in every unit, as the announcement says that nothing was impaired", () => {
    for (const { blockName } of units) assert.ok(Number(book.named(`${blockName}_Headroom`)) > 0, blockName);
  });
});

describe("the impairment model in cells", function () {
  this.timeout(180_000);
  const cases: readonly { readonly title: string; readonly typed: Typed }[] = [
    { title: "as it starts", typed: {} },
    { title: "with mid-year discounting", typed: forEveryUnit({ midYearDiscounting: true }) },
    { title: "without gross-up", typed: forEveryUnit({ grossUpGoodwill: false }) },
    { title: "with a loss smaller than goodwill", typed: forEveryUnit({ discountRate: 0.2 }) },
    {
      title: "with a loss larger than goodwill",
      typed: {
        ...forEveryUnit({ discountRate: 0.3 }),
        ...Object.fromEntries(years.map((year) => [`compass.operatingCosts.${year}`, 0.45])),
      },
    },
    {
      title: "with a loss larger than all that can be written down",
      typed: Object.fromEntries(years.map((year) => [`eHigher.operatingCosts.${year}`, 0.4])),
    },
    {
      title: "with opening working capital of its own, and mid-year discounting",
      typed: forEveryUnit({ openingWorkingCapital: 5_000, midYearDiscounting: true }),
    },
    {
      title: "with depreciation added back to the margin",
      typed: forEveryUnit(Object.fromEntries(years.map((year) => [`grossMarginAdjustment.${year}`, 0.012]))),
    },
  ];
  for (const { title, typed } of cases) {
    it(`gives what the exact model gives, ${title}`, async () => {
      const book = await calculatedPlan(impairmentPlan, typed);
      for (const { id, blockName } of units) {
        const unit = unitOf(id, typed);
        near(book.named(`${blockName}_ValueInUse`), valueInUse(unit).total.toNumber(), `${id} value in use`);
        near(book.named(`${blockName}_Headroom`), headroom(unit).toNumber(), `${id} headroom`);
        const section = plan.names.find(({ name }) => name === `${blockName}_Headroom`)?.area.row;
        const split = impairmentLoss(headroom(unit), unit);
        for (const [label, amount] of [
          ["Impairment loss", split.loss],
          ["recognised on goodwill", split.onGoodwill],
          ["on goodwill, not recognised", split.notRecognised],
          ["recognised on other assets", split.onOtherAssets],
          ["with no asset to fall on", split.withoutAsset],
          ["Of what is recognised: owners", split.ofOwners],
          ["Of what is recognised: non-controlling interests", split.ofOthers],
        ] as const)
          near(book.beside(unitSheetId(id), label, section ?? 0).value, amount.toNumber(), `${id}: ${label}`);
      }
    });
  }

  it("has no value where the discount rate is not above the terminal growth, and says so", async () => {
    const book = await calculatedPlan(impairmentPlan, { "compass.discountRate": 0.06, "compass.terminalGrowth": 0.06 });
    assert.deepEqual(book.named("Compass_Headroom"), { error: "#NUM!" });
    assert.ok(typeof book.named("EHigher_Headroom") === "number");
    const { row } = book.beside(unitSheetId("compass"), "Terminal value");
    assert.equal(
      book.at(unitSheetId("compass"), row, 3),
      "No value: pre-tax discount rate must be above the terminal growth",
    );
  });

  it("says which bound an assumption breaks, and in which year", async () => {
    const book = await calculatedPlan(impairmentPlan, {
      "compass.revenueGrowth.2026": 1.5,
      "compass.discountRate": 0.04,
      "compass.goodwill": "n/k",
      "eHigher.discountRate": 0.02,
      "aolipu.grossMargin.2025": -0.1,
    });
    const status = (id: string): unknown => {
      const cell = plan.assumptions.find((assumption) => assumption.id === id)?.cell;
      return cell && book.at("assumptions", cell.row, statusColumn);
    };
    assert.equal(status("compass.revenueGrowth.2026"), "2026: above the maximum of 100.0%");
    assert.equal(status("compass.discountRate"), "below the minimum of 5.0%");
    assert.equal(status("eHigher.discountRate"), "must be above the terminal growth", "which has no value");
    assert.equal(status("compass.goodwill"), "is the text “n/k”, not a number");
    assert.equal(status("aolipu.grossMargin.2025"), "2025: below the minimum of 0.0%");
  });
});

describe("the native headroom grid", function () {
  this.timeout(120_000);
  const grids = units.map(({ id }) => {
    const spill = plan.sheets
      .find((sheet) => sheet.id === unitSheetId(id))
      ?.spills.find(({ columns }) => columns === 7);
    assert.ok(spill, id);
    return { ...spill, sheet: unitSheetId(id), twin: analysisOf(id, "sensitivity").table };
  });
  const steps = [-3, -2, -1, 0, 1, 2, 3];

  /** Every pair of drivers, each driver down the rows in some and across in others. */
  const pairs = drivers.flatMap((one, i) =>
    drivers.slice(i + 1).map((other, j) => ((i + j) % 2 === 0 ? [one, other] : [other, one]) as [Driver, Driver]),
  );

  it("is the whole model again in each of its cells, for any two drivers", async () => {
    for (let first = 0; first < pairs.length; first += units.length) {
      const chosen = units.map((unit, index) => ({ unit, pair: pairs[(first + index) % pairs.length] ?? drivers }));
      const typed: Typed = Object.fromEntries(
        chosen.flatMap(({ unit: { id }, pair: [down, across] }) => [
          [`${id}.grid.rowDriver`, down],
          [`${id}.grid.columnDriver`, across],
          [`${id}.grid.rowStep`, 0.01],
          [`${id}.grid.columnStep`, 0.004],
          [`${id}.midYearDiscounting`, first % 2 === 1],
        ]),
      );
      const book = await calculatedPlan(impairmentPlan, typed);
      chosen.forEach(({ unit: { id }, pair: [down, across] }, index) => {
        const spill = grids[index];
        assert.ok(spill && down && across);
        const unit = unitOf(id, typed);
        steps.forEach((rowSteps, i) => {
          steps.forEach((columnSteps, j) => {
            const both = shifted(
              shifted(unit, down, decimal(rowSteps).times("0.01")),
              across,
              decimal(columnSteps).times("0.004"),
            );
            const what = `${id}: ${down} ${rowSteps}, ${across} ${columnSteps}`;
            const expected = headroom(both).toNumber();
            near(book.at(spill.twin.sheet, spill.twin.row + 1 + i, spill.twin.column + 1 + j), expected, what);
            near(book.at(spill.sheet, spill.row + i, spill.column + j), expected, `${what}, in the function's place`);
          });
        });
      });
    }
  });

  it("has no value only in the cells where a shifted rate is not above a shifted growth", async () => {
    const book = await calculatedPlan(impairmentPlan, { "compass.discountRate": 0.06, "compass.terminalGrowth": 0.04 });
    const spill = grids[2];
    assert.ok(spill);
    steps.forEach((rowSteps, i) => {
      steps.forEach((columnSteps, j) => {
        const value = book.at(spill.sheet, spill.row + i, spill.column + j);
        // Rate 6.0% + 1.0% a step; growth 4.0% + 0.5% a step.
        const above = 60 + 10 * rowSteps > 40 + 5 * columnSteps;
        if (above) assert.equal(typeof value, "number", `${rowSteps}, ${columnSteps}`);
        else assert.deepEqual(value, { error: "#NUM!" }, `${rowSteps}, ${columnSteps}`);
      });
    });
  });

  it("has no values, and says why, where both drivers are one", async () => {
    const book = await calculatedPlan(impairmentPlan, {
      "compass.grid.rowDriver": "Terminal growth",
      "aolipu.grid.columnDriver": "Tax rate",
    });
    const compass = grids[2];
    const aolipu = grids[1];
    assert.ok(compass && aolipu);
    assert.deepEqual(book.at(compass.sheet, compass.row, compass.column), { error: "#VALUE!" });
    assert.deepEqual(book.at(aolipu.sheet, aolipu.row, aolipu.column), { error: "#VALUE!" });
    const settings = book.beside(compass.sheet, "Settings", compass.row - 8);
    assert.equal(settings.value, "choose two different drivers");
    assert.equal(book.beside(aolipu.sheet, "Settings", aolipu.row - 8).value, "choose two of the eight drivers");
  });
});
