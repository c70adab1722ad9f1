import assert from "node:assert/strict";
import { drivers } from "../../src/impairment/unit/drivers.ts";
import { builtInUnits } from "../support/builtInUnits.ts";
import { unitSheets } from "../support/impairmentSheets.ts";
import type { ChartColumn, ChartPlan, SheetPlan } from "../../src/plan/plan.ts";
import { analysisOf, cellOf } from "./analysisTables.ts";
import { calculatedPlan } from "./calculatedPlan.ts";
import { impairmentPlan, plan } from "./impairmentModel.ts";

const sheets = plan.sheets.filter(({ id }) => id === "goodwill" || unitSheets.includes(id));
const charts = sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => ({ ...chart, sheet })));

function chartNamed(name: string): ChartPlan & { readonly sheet: SheetPlan } {
  const found = charts.find((chart) => chart.name === name);
  assert.ok(found, name);
  return found;
}

describe("the charts of the impairment test", function () {
  this.timeout(180_000);
  let book: Awaited<ReturnType<typeof calculatedPlan>>;
  before(async () => {
    book = await calculatedPlan(impairmentPlan);
  });
  /** What the cells of a chart hold, a text or a formula's value. */
  const shownOn = ({ id, cells }: SheetPlan, { row, column, rows, columns }: ChartColumn) =>
    Array.from({ length: rows * columns }, (_, index) => {
      const place = { row: row + Math.floor(index / columns), column: column + (index % columns) };
      const content = cells.find((cell) => cell.row === place.row && cell.column === place.column)?.content;
      return content?.kind === "text" ? content.text : book.at(id, place.row, place.column);
    });

  it("are headroom by unit, a tornado for each unit and what must be true, each under a name of its own", () => {
    const names = ["headroom by unit", ...builtInUnits.map(({ title }) => `tornado of ${title}`), "what must be true"];
    assert.deepEqual(charts.map(({ name }) => name).sort(), names.map((name) => `Headroom: ${name}`).sort());
    for (const { name, unit, title } of charts) {
      assert.notEqual(title, "");
      assert.equal(unit, name === "Headroom: what must be true" ? "% of revenue" : "RMB'000");
    }
  });

  it("show in lines the most that operating costs can be across base revenue, for each unit and year announced", () => {
    const { kind, categories, categoryTitle, series, sheet } = chartNamed("Headroom: what must be true");
    const shown = (of: ChartColumn) => shownOn(sheet, of);
    assert.equal(kind, "lines");
    assert.equal(categoryTitle, "Base revenue, % of the assumed");
    assert.deepEqual(shown(categories), [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]);
    assert.deepEqual(
      series.map(({ name }) => name),
      [
        "Shanghai EHigher, 2022",
        "Shanghai EHigher, 2023",
        "Qingdao Aolipu Qizhi, 2022",
        "Qingdao Aolipu Qizhi, 2023",
        "Shanghai Compass, 2023",
      ],
    );
    // The rows of a unit's table: base revenue, then for each year the margin's low end and its high one.
    const rows = [
      ["eHigher", 1],
      ["eHigher", 3],
      ["aolipu", 1],
      ["aolipu", 3],
      ["compass", 1],
    ] as const;
    series.forEach(({ name, values }, index) => {
      const [unit, row] = rows[index] ?? ["", 0];
      const analysis = analysisOf(unit, "whatMustBeTrue");
      const ratios = Array.from({ length: 7 }, (_, point) => cellOf(book, analysis, row, 1 + point));
      assert.deepEqual(shown(values), ratios, name);
    });
  });

  it("show value in use and carrying amount of every unit, which are apart by its headroom", () => {
    const { categories, series, sheet } = chartNamed("Headroom: headroom by unit");
    const shown = (of: ChartColumn) => shownOn(sheet, of);
    const [valueInUse = [], carryingAmount = []] = series.map(({ values }) => shown(values));
    assert.deepEqual(
      series.map(({ name }) => name),
      ["Value in use", "Carrying amount"],
    );
    assert.deepEqual(
      shown(categories),
      builtInUnits.map(({ title }) => title),
    );
    for (const [index, { blockName }] of builtInUnits.entries()) {
      assert.equal(valueInUse[index], book.named(`${blockName}_ValueInUse`));
      const headroom = Number(valueInUse[index]) - Number(carryingAmount[index]);
      assert.ok(Math.abs(headroom - Number(book.named(`${blockName}_Headroom`))) < 1e-6, blockName);
    }
  });

  it("show in a tornado every driver once, the longest range on top, to either side of the base case", () => {
    for (const { title } of builtInUnits) {
      const { kind, categories, series, sheet } = chartNamed(`Headroom: tornado of ${title}`);
      const shown = (of: ChartColumn) => shownOn(sheet, of);
      const [down = [], up = []] = series.map(({ values }) => shown(values));
      assert.equal(kind, "opposedBars");
      assert.deepEqual(shown(categories).map(String).sort(), [...drivers].sort());
      const ranges = down.map((value, index) => Math.round(1e6 * Math.abs(Number(value) - Number(up[index]))));
      assert.deepEqual(
        ranges,
        [...ranges].sort((a, b) => b - a),
        title,
      );
      // A step takes headroom down on one side of the base case and up on the other, whichever driver it is.
      for (const [index, value] of down.entries())
        assert.ok(Number(value) * Number(up[index]) < 0, `${title}, row ${index + 1}`);
    }
  });

  it("show nothing but what cells beside them hold, and cover none of these", () => {
    for (const { name, place, sheet } of charts) {
      const covered = sheet.cells.filter(
        ({ row, column, content }) =>
          content.kind !== "empty" &&
          row >= place.row &&
          row < place.row + place.rows &&
          column >= place.column &&
          column < place.column + place.columns,
      );
      assert.deepEqual(covered, [], name);
    }
  });
});
