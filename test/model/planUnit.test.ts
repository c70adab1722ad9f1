import assert from "node:assert/strict";
import { decimal } from "../../src/figures/decimal.ts";
import { blockLines } from "../../src/impairment/unit/lines.ts";
import { assumptionKey } from "../../src/model/assumptions/assumptionKey.ts";
import { builtInUnits } from "../support/builtInUnits.ts";
import { freeUnitNumber } from "../../src/plan/ownUnit/freeUnitNumber.ts";
import { planUnit } from "../../src/model/newUnit/planUnit.ts";
import { planOwnUnit } from "../support/planOwnUnit.ts";
import type { CellPlan, ChartColumn, SheetPlan } from "../../src/plan/plan.ts";
import { drivers } from "../../src/impairment/unit/drivers.ts";
import { exactHeadroom } from "../impairment/exactHeadroom.ts";
import type { PlainUnit } from "../support/unit.ts";
import { calculatedOver, type TypedCell } from "../support/calculatedOnce.ts";
import { calculatedPlan, typedPlan, type Typed } from "./calculatedPlan.ts";

const plan = planOwnUnit(1);
const [sheet] = plan.sheets as readonly [SheetPlan];
const years = ["2024", "2025", "2026", "2027", "2028"];

const isText = ({ column, content }: CellPlan, text: string): boolean =>
  column === 0 && content.kind === "text" && content.text === text;

/** Shanghai Compass as the plan assumes it, each value under its key. */
function compass(): { readonly typed: Typed; readonly unit: PlainUnit } {
  const found = builtInUnits.find(({ id }) => id === "compass");
  assert.ok(found);
  const { assumptions } = found;
  const yearly = (key: keyof typeof assumptions): number[] => assumptions[key].values.map(Number);
  const single = (key: keyof typeof assumptions): number => Number(assumptions[key].values[0]);
  const ratios = ["revenueGrowth", "grossMargin", "operatingCosts", "capitalExpenditure"] as const;
  const values = [
    "baseRevenue",
    "workingCapital",
    "terminalGrowth",
    "preTaxDiscountRate",
    "goodwill",
    "ownership",
    "intangibleAssets",
    "otherNetAssets",
    "openingWorkingCapital",
  ] as const;
  const typed = Object.fromEntries([
    ...ratios.flatMap((key) => yearly(key).map((value, index) => [`unit1.${key}.${years[index]}`, value] as const)),
    ...values.map((key) => [assumptionKey({ id: "unit1" }, key), single(key)] as const),
  ]);
  const unit = {
    ...Object.fromEntries(ratios.map((key) => [key, yearly(key)])),
    ...Object.fromEntries(values.map((key) => [key, single(key)])),
    grossUpGoodwill: true,
    midYearDiscounting: false,
  } as unknown as PlainUnit;
  return { typed, unit };
}

/** Ratios of five years, and single values. */
const numbers = blockLines.reduce((sum, { holds }) => sum + (holds === "yearly" ? 5 : holds === "single" ? 1 : 0), 0);

const formulas = (cells: readonly CellPlan[]) =>
  cells.filter(({ content, withoutAddIn }) => (withoutAddIn ?? content).kind === "formula");

describe("a unit of the user's own", function () {
  this.timeout(180_000);

  it("stands on a sheet of its own under its number, its block under a defined name", () => {
    assert.deepEqual(
      plan.sheets.map(({ name }) => name),
      ["Unit 1"],
    );
    assert.deepEqual(
      planOwnUnit(3).sheets.map(({ name }) => name),
      ["Unit 3"],
    );
    assert.deepEqual(
      planOwnUnit(3).names.map(({ name }) => name),
      [
        "Unit_3",
        "Unit_3_ValueInUse",
        "Unit_3_Headroom",
        "Unit_3_Inputs",
        "Unit_3_Name",
        "Unit_3_Check",
        "Unit_3_CheckTypedOver",
        "Unit_3_Currency",
        "Unit_3_GridRowDriver",
        "Unit_3_GridRowStep",
        "Unit_3_GridColumnDriver",
        "Unit_3_GridColumnStep",
        "Unit_3_TornadoStep",
        "Unit_3_FrontierOtherDriver",
        "Unit_3_FrontierStep",
        "Unit_3_FrontierDriver",
      ],
    );
    assert.ok(plan.names.every(({ area }) => area.sheet === "unit1"));
  });

  it("takes the lowest number whose sheet and names are free, whatever their case", () => {
    assert.equal(freeUnitNumber({ sheets: ["Cover"], names: ["Compass"] }), 1);
    assert.equal(freeUnitNumber({ sheets: ["UNIT 1"], names: ["unit_2_headroom"] }), 3);
    assert.equal(freeUnitNumber({ sheets: ["Unit 2", "Unit 10"], names: ["Unit_10"] }), 1);
  });

  /** The rows of a named area of labels and years, and their labels. */
  function labelledRows(name: string) {
    const area = plan.names.find((candidate) => candidate.name === name)?.area;
    assert.ok(area);
    assert.equal(area.columns, 6);
    const rows = Array.from({ length: area.rows }, (_, index) =>
      sheet.cells.filter(({ row, column }) => row === area.row + index && column < 6),
    );
    return { rows, labels: rows.map(([label]) => (label?.content.kind === "text" ? label.content.text : "")) };
  }

  it("labels its block exactly as the functions read it, in formulas over the inputs", () => {
    const { rows, labels } = labelledRows("Unit_1");
    assert.deepEqual([...labels].sort(), blockLines.map(({ label }) => label).sort());
    for (const [, ...cells] of rows) assert.ok(cells.every(({ content }) => content.kind === "formula"));
  });

  it("labels its inputs as the block does, blank for five years", () => {
    const { rows, labels } = labelledRows("Unit_1_Inputs");
    assert.deepEqual([...labels].sort(), blockLines.map(({ label }) => label).sort());
    for (const [index, cells] of rows.entries()) {
      const inputs = cells.slice(1);
      const line = blockLines.find(({ label }) => label === labels[index]);
      assert.equal(inputs.length, line?.holds === "yearly" ? 5 : 1, labels[index]);
      assert.ok(
        inputs.every(({ style, inputKey }) => style === "input" && inputKey !== undefined),
        labels[index],
      );
      const kind = line?.holds === "switch" ? "text" : "empty";
      assert.ok(
        inputs.every(({ content }) => content.kind === kind),
        labels[index],
      );
    }
  });

  it("shows no error below its block while it is blank, no figure, and how much is to be filled in", async () => {
    const { at } = await calculatedPlan(plan);
    const [block, inputs] = ["Unit_1", "Unit_1_Inputs"].map(
      (called) => plan.names.find(({ name }) => name === called)?.area,
    );
    assert.ok(block && inputs);
    const isBlock = (row: number) => row >= block.row && row < block.row + block.rows;
    const shown = formulas(sheet.cells).map(({ row, column, style }) => ({
      row,
      column,
      style,
      value: at("unit1", row, column),
    }));
    assert.ok(shown.length > 400, `${shown.length} formulas`);
    assert.deepEqual(
      shown.filter(({ row, value }) => typeof value === "object" && !isBlock(row)),
      [],
    );
    const figures = shown.filter(
      ({ row, style }) => row > block.row + block.rows && !["columnHead", "heading", "unit"].includes(style),
    );
    assert.ok(figures.length > 300);
    const [missing, ...counts] = figures.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    assert.deepEqual(
      [missing, new Set(counts)],
      [numbers, new Set([0])],
      "but for how many inputs are wrong, and how many cells were typed over",
    );
    const ofBlock = shown
      .filter(({ row, column }) => isBlock(row) && column < block.columns)
      .map(({ value }) => (typeof value === "object" ? value.error : value));
    assert.deepEqual([...new Set(ofBlock)], ["#N/A", true, false], "its switches have a value");
    assert.equal(at("unit1", 2, 1), numbers);
    assert.equal(at("unit1", 3, 1), "not filled in yet", "its master check, which counts nothing then");
    assert.match(
      String(at("unit1", 2, 2)),
      new RegExp(`^Fill in the inputs: ${numbers} of the ${numbers} numbers are missing`),
    );
    assert.equal(at("unit1", inputs.row, 8), "is missing");
    assert.equal(at("unit1", inputs.row + 1, 8), "2024 is missing");
  });

  it("has no value beside a text, and says so", async () => {
    const { typed } = compass();
    const { at, named } = await calculatedPlan(plan, { ...typed, "unit1.ownership": "half" });
    assert.equal(at("unit1", 2, 2), "No value: ownership is the text “half”, not a number");
    assert.deepEqual(named("Unit_1_Headroom"), { error: "#N/A" });
    assert.equal(named("Unit_1_Check"), 2);
    assert.equal(at("unit1", 3, 2), "1 result has no value; 1 input has no value");
  });

  it("counts what is possible and beyond what is usual: a gross margin of 40 that was meant as 40%", async () => {
    const { typed } = compass();
    const { at, named } = await calculatedPlan(plan, {
      ...typed,
      "unit1.grossMargin.2024": 40,
      "unit1.ownership": 0.001,
    });
    assert.equal(at("unit1", 2, 2), "The inputs are complete");
    assert.deepEqual([named("Unit_1_Check"), at("unit1", 3, 2)], [2, "2 inputs are out of bounds"]);
  });

  it("counts an analysis whose driver is none of the eight, or whose step is no number, and says why", async () => {
    const { typed } = compass();
    const none = { "unit1.grid.rowDriver": "Profit", "unit1.tornado.step": "1%", "unit1.frontier.step": "" };
    const { at, named, beside } = await calculatedPlan(plan, { ...typed, ...none });
    assert.deepEqual([named("Unit_1_Check"), at("unit1", 3, 2)], [3, "3 results have no value"]);
    const { row } = beside("unit1", "Step down and up, in every year");
    assert.equal(at("unit1", row + 1, 1), "step down and up, in every year is the text “1%”, not a number");
  });

  it("counts a first year that is none, such as a date that was typed in, and counts the years in its heads instead", async () => {
    const { typed } = compass();
    const { at, named } = await calculatedPlan(plan, { ...typed, "unit1.firstYear": 45000 });
    const place = plan.sheets[0]?.cells.find(({ inputKey }) => inputKey === "unit1.firstYear");
    assert.ok(place);
    assert.equal(
      at("unit1", place.row, place.column + 1),
      "is no year from 1900 to 9999: the heads count the years instead",
    );
    assert.deepEqual([named("Unit_1_Check"), at("unit1", 3, 2)], [1, "1 input is out of bounds"]);
    const blank = await calculatedPlan(plan, { ...typed, "unit1.firstYear": "" });
    assert.equal(blank.at("unit1", place.row, place.column + 1), "is missing: the heads count the years instead");
    assert.deepEqual([blank.named("Unit_1_Check"), blank.at("unit1", 3, 2)], [1, "1 input has no value"]);
    const heads = sheet.cells.filter(({ style, format }) => style === "columnHead" && format === "year");
    const [head] = heads.map(({ row, column }) => at("unit1", row, column));
    assert.equal(head, "year 1");
  });

  /** What the unit's master check counts and says once something was typed over cells of the filled in sheet. */
  const afterTypingOver = (cells: readonly (Pick<CellPlan, "row" | "column"> & { readonly text: string })[]) => {
    const typed = cells.map(({ row, column, text }): TypedCell => ({
      sheet: "unit1",
      row,
      column,
      content: text.startsWith("=") ? { kind: "formula", formula: text } : { kind: "text", text },
    }));
    return calculatedOver(typedPlan(plan, compass().typed), typed, (shown) => {
      const named = (name: string) => {
        const area = plan.names.find((each) => each.name === name)?.area;
        assert.ok(area, name);
        return shown("unit1", area);
      };
      const [subtitle, said] = [shown("unit1", { row: 1, column: 0 }), shown("unit1", { row: 3, column: 2 })];
      return { count: named("Unit_1_Check"), watch: named("Unit_1_CheckTypedOver"), said, subtitle };
    });
  };

  it("counts a label that was typed over, wherever formulas find a driver by it", async () => {
    const labels = sheet.cells.filter(
      ({ style, content }) => style === "label" && content.kind === "text" && content.text === "Terminal growth",
    );
    // Formulas find a driver by those of the block, of the table of break-evens, of the search for them and of the tornado's
    // workings; beside all but that of the inputs, whose label a formula takes, stand figures.
    assert.equal(labels.length, 7);
    const { count, said } = await afterTypingOver(labels.map((label) => ({ ...label, text: "g" })));
    // Terminal growth is what the sensitivity moves across its columns, and no driver of the block is called that any more.
    assert.deepEqual([count, said], [7, "6 cells were typed over or moved; 1 result has no value"]);
  });

  it("counts formulas over which another was filled, though each is a formula still", async () => {
    const calculated = sheet.cells.filter(
      ({ content, format, inputKey, column, row }) =>
        content.kind === "formula" &&
        content.formula.length <= 40 &&
        !content.formula.includes("HEADROOM") &&
        inputKey === undefined &&
        format === "amount" &&
        column > 0 &&
        row > 16 &&
        row < 150,
    );
    const replaced = calculated.filter((_, index) => index % 5 === 0).slice(0, 4);
    assert.equal(replaced.length, 4);
    const { said } = await afterTypingOver(replaced.map((cell, index) => ({ ...cell, text: `=${index + 3}*98765.5` })));
    assert.match(String(said), /^4 cells were typed over or moved/);
  });

  it("counts formulas over which another was filled among its workings, and those that an error is left of", async () => {
    const cellOf = (label: string, column: number): CellPlan => {
      const row = sheet.cells.find((cell) => isText(cell, label))?.row;
      return sheet.cells.find((cell) => cell.row === row && cell.column === column) ?? assert.fail(label);
    };
    const top = cellOf("Cash margin before working capital", 1).row;
    const inGrid = sheet.cells.find(({ style, row }) => style === "twin" && row > top);
    assert.ok(inGrid);
    for (const [cell, text] of [
      [cellOf("Tornado: step, %", 1), "=0.02"],
      [cellOf("Present value of revenue", 1), "=98765.5"],
      [inGrid, "=NA()"],
    ] as const)
      assert.match(String((await afterTypingOver([{ ...cell, text }])).said), /^1 cell was typed over or moved/);
  });

  it("says in its subtitle, and for the pane, that its master check was typed over", async () => {
    const whole = await afterTypingOver([]);
    assert.deepEqual([whole.count, whole.watch], [0, 0]);
    assert.match(String(whole.subtitle), /^A unit of your own/);
    const over = await afterTypingOver([{ row: 3, column: 1, text: "0" }]);
    assert.equal(over.watch, 1);
    assert.match(String(over.subtitle), /^The master check below was typed over/);
  });

  it("gives the headroom of Shanghai Compass once it holds the assumptions of Shanghai Compass", async () => {
    const { typed, unit } = compass();
    const { at, named } = await calculatedPlan(plan, typed);
    const expected = Number(exactHeadroom(unit));
    assert.equal(at("unit1", 2, 2), "The inputs are complete");
    assert.deepEqual([named("Unit_1_Check"), at("unit1", 3, 2)], [0, "Nothing is wrong"]);
    const headroom = named("Unit_1_Headroom");
    assert.ok(
      typeof headroom === "number" && Math.abs(headroom - expected) < 0.001,
      `expected ${expected}, found ${JSON.stringify(headroom)}`,
    );
    const errors = formulas(sheet.cells)
      .map(({ row, column }) => at("unit1", row, column))
      .filter((value) => typeof value === "object");
    assert.deepEqual(errors, []);
  });

  it("has the base case in the middle of its grid, and the whole model again one step beside it", async () => {
    const { typed, unit } = compass();
    const { at } = await calculatedPlan(plan, typed);
    const [grid] = sheet.spills;
    assert.ok(grid?.rows === 7 && grid.columns === 7);
    const near = (row: number, column: number, shift: { rate: number; growth: number }): void => {
      const expected = Number(
        exactHeadroom({
          ...unit,
          preTaxDiscountRate: decimal(unit.preTaxDiscountRate).plus(shift.rate).toNumber(),
          terminalGrowth: decimal(unit.terminalGrowth).plus(shift.growth).toNumber(),
        }),
      );
      const found = at("unit1", grid.row + row, grid.column + column);
      assert.ok(
        typeof found === "number" && Math.abs(found - expected) < 0.001,
        `${row}, ${column}: expected ${expected}, found ${JSON.stringify(found)}`,
      );
    };
    near(3, 3, { rate: 0, growth: 0 });
    // A row is one percentage point of the discount rate, a column half a point of terminal growth.
    near(4, 2, { rate: 0.01, growth: -0.005 });
    near(0, 6, { rate: -0.03, growth: 0.015 });
  });

  it("calls the functions on its own block, each beside its native figure", () => {
    const calls = sheet.cells.flatMap(({ content }) =>
      content.kind === "formula" && content.formula.includes("HEADROOM.") ? [content.formula] : [],
    );
    for (const call of ["HEADROOM.VALUEINUSE(", "HEADROOM.CGUHEADROOM(Unit_1)", "HEADROOM.SENSITIVITY(Unit_1,"]) {
      assert.ok(
        calls.some((formula) => formula.includes(call)),
        call,
      );
    }
    assert.ok(sheet.cells.filter(({ style }) => style === "check").length >= 4);
  });

  it("shows the currency and the years that the user gives", async () => {
    const { typed } = compass();
    const { at } = await calculatedPlan(plan, { ...typed, "unit1.currency": "EUR'000", "unit1.firstYear": 2031 });
    const heads = sheet.cells.find(
      ({ style, content }) => style === "columnHead" && content.kind === "text" && content.text === "Cash flows",
    );
    assert.ok(heads);
    assert.deepEqual(
      years.map((_, index) => at("unit1", heads.row, 1 + index)),
      [2031, 2032, 2033, 2034, 2035],
    );
    const units = sheet.cells.filter(({ style, content }) => style === "unit" && content.kind === "formula");
    assert.ok(units.length > 10);
    assert.deepEqual(
      units.filter(({ row, column }) => !String(at("unit1", row, column)).includes("EUR'000")),
      [],
    );
    assert.ok(
      sheet.cells.every(
        ({ content, inputKey }) => inputKey === "unit1.currency" || !JSON.stringify(content).includes("RMB"),
      ),
    );
  });

  it("counts a name and a money that are none", async () => {
    const { typed } = compass();
    const { at, named } = await calculatedPlan(plan, { ...typed, "unit1.name": 7, "unit1.currency": " " });
    assert.match(String(at("unit1", 4, 2)), /^is no text: type what the unit is called/);
    assert.match(String(at("unit1", 5, 2)), /^is no text: type the currency and unit/);
    assert.deepEqual([named("Unit_1_Check"), at("unit1", 3, 2)], [2, "2 inputs have no value"]);
  });

  it("counts a name and a money that are longer than sentences have room for", async () => {
    const { typed } = compass();
    const [longest, longer] = ["N".repeat(100), "N".repeat(101)];
    const said = async (name: string, currency: string) => {
      const { at, named } = await calculatedPlan(plan, { ...typed, "unit1.name": name, "unit1.currency": currency });
      return [at("unit1", 4, 2), at("unit1", 5, 2), named("Unit_1_Check")].map(String);
    };
    const tooLong = "is too long: at most 100 characters";
    const [ofName = "", ofMoney = "", wrong] = await said(longest, longest);
    assert.deepEqual(
      [ofName.startsWith("as this sheet"), ofMoney.startsWith("currency and unit"), wrong],
      [true, true, "0"],
    );
    assert.deepEqual(await said(longer, "N".repeat(32_767)), [tooLong, tooLong, "2"]);
  });

  it("starts with the money and the year that it is given", () => {
    const [own] = planUnit(2, { money: "US$ million", firstYear: 2031 }).sheets;
    const typed = (key: string) => own?.cells.find(({ inputKey }) => inputKey === key)?.content;
    assert.deepEqual(typed("unit2.currency"), { kind: "text", text: "US$ million" });
    assert.deepEqual(typed("unit2.firstYear"), { kind: "number", value: "2031" });
    assert.ok(typed("unit2.grossMargin.2035"));
  });

  it("bears the name that the user gives it, in its titles and wherever it is spoken of", async () => {
    const named = plan.names.find(({ name }) => name === "Unit_1_Name")?.area;
    const input = sheet.cells.find(({ inputKey }) => inputKey === "unit1.name");
    assert.deepEqual([named?.row, named?.column], [input?.row, input?.column]);
    assert.deepEqual(input?.content, { kind: "text", text: "Unit 1" });
    assert.equal(input.wrap, true, "a long name is not cut by what stands beside it");
    const { at } = await calculatedPlan(plan, { "unit1.name": 'Retail "North"' });
    const titles = sheet.cells.filter(({ style }) => style === "title");
    assert.deepEqual(
      titles.map(({ row, column }) => at("unit1", row, column)),
      ['Retail "North": impairment test (IAS 36)', 'Retail "North": workings'],
    );
    assert.ok(
      sheet.cells.every(
        ({ content, inputKey }) => inputKey === "unit1.name" || !JSON.stringify(content).includes("Unit 1"),
      ),
    );
  });

  it("charts its tornado beside the table: no bar while it is blank, and every driver's once it is complete", async () => {
    const [chart, ...others] = sheet.charts ?? [];
    assert.ok(chart);
    assert.deepEqual(others, []);
    assert.equal(chart.kind, "opposedBars");
    assert.doesNotMatch(`${chart.title} ${chart.unit}`, /RMB|Unit 1/);
    const shown = (book: Awaited<ReturnType<typeof calculatedPlan>>, { row, column, rows }: ChartColumn) =>
      Array.from({ length: rows }, (_, index) => book.at("unit1", row + index, column));
    const blank = await calculatedPlan(plan);
    for (const { values } of chart.series) assert.deepEqual([...new Set(shown(blank, values))], [""]);
    const complete = await calculatedPlan(plan, compass().typed);
    assert.deepEqual(shown(complete, chart.categories).map(String).sort(), [...drivers].sort());
    const [down = [], up = []] = chart.series.map(({ values }) => shown(complete, values));
    for (const [index, value] of down.entries()) assert.ok(Number(value) * Number(up[index]) < 0, `row ${index + 1}`);
    const covered = sheet.cells.filter(
      ({ row, column, content }) =>
        content.kind !== "empty" &&
        row >= chart.place.row &&
        row < chart.place.row + chart.place.rows &&
        column >= chart.place.column &&
        column < chart.place.column + chart.place.columns,
    );
    assert.deepEqual(covered, []);
  });

  it("is the same for the same number, and refers to no other sheet", () => {
    assert.deepEqual(planOwnUnit(1), plan);
    assert.ok(
      sheet.cells.every(
        ({ content }) => content.kind !== "formula" || !content.formula.replace(/#[A-Z/0]+!/g, "").includes("!"),
      ),
    );
    assert.ok(sheet.cells.every(({ link }) => link === undefined));
  });
});
