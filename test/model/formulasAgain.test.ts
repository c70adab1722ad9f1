import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import { call, errorValue, greater, minus, negated, over, plus, times, when } from "../../src/formula/build.ts";
import type { Formula } from "../../src/formula/Formula.ts";
import { printFormula } from "../../src/formula/printFormula.ts";
import { runDiffers } from "../../src/model/checks/again/runDiffers.ts";
import { eachOf, uniformRuns } from "../../src/model/checks/again/uniformRuns.ts";
import type { CellContent, CellPlan, SheetPlan } from "../../src/plan/plan.ts";
import { SheetBuilder } from "../../src/plan/SheetBuilder.ts";
import { calculatedOver, type TypedCell } from "../support/calculatedOnce.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

/** A sheet with a formula in each of some rows of column C. */
function sheetOf(formulas: readonly ((sheet: SheetBuilder, row: number) => Formula)[]): SheetBuilder {
  const sheet = new SheetBuilder("Workings", "Workings", "#000000");
  formulas.forEach((formula, row) => sheet.formula(row, 2, "formula", formula(sheet, row), { format: "amount" }));
  return sheet;
}

/** "C1:C3 …": each run of a sheet, and what is said of it. */
const saidOf = (sheet: SheetBuilder): readonly string[] =>
  uniformRuns(sheet, sheet.cells.formulas()).map((run) => {
    const said = runDiffers(sheet, run);
    return `${cellAddress(run.first)}:${cellAddress(run.last)} ${said === undefined ? "–" : printFormula(said, sheet.name)}`;
  });

describe("formulas of workings that are said once more", () => {
  it("are said of a whole run at once, each reference that moves along as the area over which it moves", () => {
    const growing = (sheet: SheetBuilder, row: number) =>
      times(sheet.cell(row, 1, "column"), plus(1, sheet.cell(8, 0, "both")));
    assert.deepEqual(saidOf(sheetOf([growing, growing, growing])), [
      "C1:C3 IFERROR(SUMPRODUCT(ISFORMULA(C1:C3)*(C1:C3<>$B1:$B3*(1+$A$9))),0)",
    ]);
  });

  it("are a run as long as each reference goes on as from the first to the second", () => {
    const of = (row: number) => (sheet: SheetBuilder) => negated(sheet.cell(row, 1, "both"));
    const sheet = sheetOf([of(4), of(5), of(5)]);
    assert.deepEqual(saidOf(sheet), [
      "C1:C2 IFERROR(SUMPRODUCT(ISFORMULA(C1:C2)*(C1:C2<>-$B$5:$B$6)),0)",
      "C3:C3 IFERROR(ISFORMULA(C3)*(C3<>-$B$6),0)",
    ]);
  });

  it("ask of each cell whether the least of some is above a bound, and compare what is chosen then", () => {
    const chosen = (sheet: SheetBuilder, row: number) =>
      when(greater(call("MIN", sheet.cell(row, 0), sheet.cell(8, 0, "both")), 0), sheet.cell(row, 1), "no value");
    assert.deepEqual(saidOf(sheetOf([chosen, chosen])), [
      'C1:C2 IFERROR(SUMPRODUCT(ISFORMULA(C1:C2)*(1*(A1:A2>0)*($A$9>0)*(C1:C2<>B1:B2)+(1-1*(A1:A2>0)*($A$9>0))*(C1:C2<>"no value"))),0)',
    ]);
  });

  it("are said of a run in which what is no error is divided once more", () => {
    const ended = (sheet: SheetBuilder, row: number) =>
      over(when(greater(sheet.cell(row, 0), 0), sheet.cell(row, 1), errorValue("#NUM!")), sheet.cell(8, 0, "both"));
    assert.deepEqual(saidOf(sheetOf([ended, ended])), [
      "C1:C2 IFERROR(SUMPRODUCT(ISFORMULA(C1:C2)*((A1:A2>0)*(C1:C2<>B1:B2/$A$9))),0)",
    ]);
  });

  it("are said of each cell where they cannot be said of a run at once", () => {
    const sheet = sheetOf([0, 1].map(() => (of, row) => call("MAX", of.cell(row, 0), of.cell(row, 1))));
    const [run] = uniformRuns(sheet, sheet.cells.formulas());
    assert.ok(run);
    assert.equal(runDiffers(sheet, run), undefined);
    assert.deepEqual(
      eachOf(sheet, run).map((of) => printFormula(runDiffers(sheet, of) ?? assert.fail(), sheet.name)),
      ["IFERROR(ISFORMULA(C1)*(C1<>MAX(A1,B1)),0)", "IFERROR(ISFORMULA(C2)*(C2<>MAX(A2,B2)),0)"],
    );
  });

  it("are said by each choice where it is asked what is a number, as others are errors then", () => {
    const asked = (sheet: SheetBuilder, row: number) =>
      when(call("ISNUMBER", sheet.cell(row, 0)), minus(sheet.cell(row, 0), 1), sheet.cell(row, 1));
    assert.deepEqual(saidOf(sheetOf([asked, asked])), [
      "C1:C2 IFERROR(SUMPRODUCT(ISFORMULA(C1:C2)*(ISNUMBER(A1:A2)*(C1:C2<>A1:A2-1))),0)" +
        "+IFERROR(SUMPRODUCT(ISFORMULA(C1:C2)*((1-ISNUMBER(A1:A2))*(C1:C2<>B1:B2))),0)",
    ]);
  });

  it("are no run where another formula stands between them", () => {
    const sheet = sheetOf([(of, row) => minus(of.cell(row, 0), 1), (of, row) => minus(of.cell(row, 0), 2)]);
    assert.equal(saidOf(sheet).length, 2);
  });
});

describe("a formula that is filled over another among the workings", function () {
  this.timeout(300_000);
  const plan = plannedOnce(builtInPack);

  const sheetCalled = (name: string): SheetPlan => {
    const found = plan.sheets.find((sheet) => sheet.name === name);
    assert.ok(found, name);
    return found;
  };

  const sentenceAfter = (typed: readonly TypedCell[]): Promise<string> => {
    const master = plan.names.find(({ name }) => name === "Checks_Master")?.area;
    assert.ok(master);
    return calculatedOver(plan, typed, (shown) => String(shown(master.sheet, master)));
  };

  const workings = sheetCalled("Workings");

  const isText = ({ column, content }: CellPlan, text: string): boolean =>
    column === 0 && content.kind === "text" && content.text === text;

  /** The cell in a column of the first row at or below one that is called so. */
  const cellOf = (label: string, column: number): CellPlan => {
    const row = workings.cells.find(
      ({ column: of, content }) => of === 0 && content.kind === "text" && content.text.startsWith(label),
    )?.row;
    const cell = workings.cells.find((each) => each.row === row && each.column === column);
    assert.ok(cell, label);
    return cell;
  };

  /** The cell in a column of a driver's row among the workings of the first tornado. */
  const inTornado = (driver: string, column: number): CellPlan => {
    const top = cellOf("Tornado: step", 1).row;
    const isOf = ({ row, column: of, content }: CellPlan): boolean =>
      row > top && of === 0 && content.kind === "text" && content.text === driver;
    const row = workings.cells.find(isOf)?.row;
    return workings.cells.find((cell) => cell.row === row && cell.column === column) ?? assert.fail(driver);
  };

  const filledFrom = (cell: CellPlan, formula: string): TypedCell => ({
    sheet: workings.id,
    row: cell.row,
    column: cell.column,
    content: { kind: "formula", formula },
  });

  it("is counted where it moves what must be true, the frontier, the tornado or the sensitivity", async () => {
    const formulaOf = ({ content }: CellPlan): string => (content.kind === "formula" ? content.formula : "");
    const inFrontier = workings.cells
      .filter((cell) => isText(cell, "Shift 2"))
      .map(({ row }) => workings.cells.find((cell) => cell.row === row && cell.column === 1))[1];
    assert.ok(inFrontier);
    // A growth that is none, a shift that is its neighbour's, and a bar whose end is the other.
    const fills = [
      filledFrom(cellOf("Revenue for each 1 of base revenue", 3), "=1"),
      filledFrom(cellOf("Shift 1", 3), formulaOf(cellOf("Shift 1", 2))),
      filledFrom(inFrontier, "=0.03"),
      filledFrom(cellOf("Tornado: step", 1), "=0.02"),
      filledFrom(inTornado("Revenue growth", 5), formulaOf(inTornado("Revenue growth", 4))),
      filledFrom(inTornado("Pre-tax discount rate", 4), formulaOf(inTornado("Terminal growth", 4))),
    ];
    const said = /^1 cell of the model was typed over or moved \(first: Workings!/;
    for (const fill of fills) assert.match(await sentenceAfter([fill]), said, cellAddress(fill));
  });

  it("is counted where it moves what must be true on the sheet of all units", async () => {
    const goodwill = sheetCalled("Goodwill");
    const ratio = goodwill.cells.find(
      ({ column, content }) => column === 1 && content.kind === "formula" && content.formula.includes('"no value"'),
    );
    assert.ok(ratio);
    const beside = `=${cellAddress({ row: ratio.row, column: 2 })}`;
    const typed = { ...filledFrom(ratio, beside), sheet: goodwill.id };
    assert.match(await sentenceAfter([typed]), /^1 cell of the model was typed over or moved \(first: Goodwill!B\d+\)/);
  });

  it("is counted where it moves what a unit's sheet shows of the frontier", async () => {
    const unit = sheetCalled("Shanghai EHigher");
    const values = unit.cells.filter(({ column, style, row }) => column === 4 && style === "subtotal" && row > 120);
    const [first, second] = values;
    assert.ok(first && second);
    const typed = { ...filledFrom(second, `=${cellAddress(first)}`), sheet: unit.id };
    assert.match(
      await sentenceAfter([typed]),
      /^1 cell of the model was typed over or moved \(first: 'Shanghai EHigher'!/,
    );
  });

  it("is counted where it is an error among cells that are none while the unit has a value", async () => {
    const cells = [
      cellOf("Headroom", 1),
      cellOf("Present value of revenue", 1),
      inTornado("Gross margin", 4),
      cellOf("Shift 1", 8),
    ];
    const grid = workings.cells.find(({ style }) => style === "twin");
    assert.ok(grid);
    for (const cell of [...cells, grid]) {
      const sentence = await sentenceAfter([filledFrom(cell, "=NA()")]);
      assert.match(
        sentence,
        /\d+ cells? of the model (was|were) typed over or moved \(first: Workings!/,
        cellAddress(cell),
      );
    }
  });

  it("is counted in none of the inputs, settings and switches that a person may change", async () => {
    const input = (key: string): readonly [SheetPlan, CellPlan] => {
      for (const sheet of plan.sheets) for (const cell of sheet.cells) if (cell.inputKey === key) return [sheet, cell];
      return assert.fail(key);
    };
    const typedIn = (contents: Readonly<Record<string, CellContent>>): readonly TypedCell[] =>
      Object.entries(contents).map(([key, content]) => {
        const [{ id }, { row, column }] = input(key);
        return { sheet: id, row, column, content };
      });
    const number = (value: string): CellContent => ({ kind: "number", value });
    const text = (said: string): CellContent => ({ kind: "text", text: said });
    const unit = "compass";
    const changes: readonly Readonly<Record<string, CellContent>>[] = [
      { [`${unit}.midYearDiscounting`]: { kind: "logical", value: true } },
      { [`${unit}.grossUpGoodwill`]: { kind: "logical", value: false } },
      { [`${unit}.grid.rowDriver`]: text("Revenue growth"), [`${unit}.grid.columnDriver`]: text("Gross margin") },
      {
        [`${unit}.grid.rowDriver`]: text("Working capital / revenue"),
        [`${unit}.grid.columnDriver`]: text("Base revenue"),
        [`${unit}.grid.columnStep`]: number("0.4"),
      },
      {
        [`${unit}.frontier.driver`]: text("Terminal growth"),
        [`${unit}.frontier.otherDriver`]: text("Revenue growth"),
        [`${unit}.frontier.step`]: number("0.3"),
      },
      { [`${unit}.frontier.driver`]: text("Base revenue"), [`${unit}.frontier.otherDriver`]: text("Gross margin") },
      { [`${unit}.grid.rowStep`]: number("0.05"), [`${unit}.grid.columnStep`]: number("0.05") },
      { [`${unit}.grid.rowStep`]: number("-0.5"), [`${unit}.frontier.step`]: number("-0.5") },
      { [`${unit}.tornado.step`]: number("1.5") },
      { [`${unit}.tornado.step`]: text("n/a"), [`${unit}.grid.rowStep`]: text("n/a") },
      { [`${unit}.terminalGrowth`]: number("0.2") },
      { [`${unit}.baseRevenue`]: { kind: "empty" } },
      { [`${unit}.discountRate`]: text("n/a") },
      { [`${unit}.tornado.step`]: number("0.37"), [`${unit}.openingWorkingCapital`]: number("-123456.789") },
      { "whatMustBeTrue.step": number("0.013"), [`${unit}.revenueGrowth.2026`]: number("-0.4321") },
    ];
    for (const change of changes)
      assert.doesNotMatch(await sentenceAfter(typedIn(change)), /typed over/, JSON.stringify(change));
  });
});
