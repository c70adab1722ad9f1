import assert from "node:assert/strict";
import { builtInPack } from "../../../packs/index.ts";
import { tiny } from "../../../packs/tiny/index.ts";
import { paperOf, SMALLEST_TYPE, STAND_IN, typeOnPaper, widthInPoints } from "../../../src/plan/paper/paper.ts";
import type { SheetPlan, WorkbookPlan } from "../../../src/plan/plan.ts";
import { likelyText } from "../../../src/plan/paper/rowHeights.ts";
import { SheetBuilder } from "../../../src/plan/SheetBuilder.ts";
import { plannedOnce } from "../../support/plannedOnce.ts";

/** A4 landscape is 297 mm wide; margins of 28 points to either side leave 785.9. */
const ROOM = (297 / 25.4) * 72 - 56;

const sheet = (): SheetBuilder => new SheetBuilder("sheet", "Sheet", "#000000");

const plans: readonly (readonly [string, () => WorkbookPlan])[] = [
  ["the pack that comes with the add-in", () => plannedOnce(builtInPack)],
  ["the pack for tests", () => plannedOnce(tiny)],
];

/** The width in points, at the sheet's own size, of each page across. */
function pagesAcross(plan: SheetPlan): readonly number[] {
  const { columns, areas, columnStarts } = paperOf(plan, likelyText);
  const width = (from: number, to: number): number =>
    plan.columnWidths.slice(from, to).reduce((all, each) => all + STAND_IN * widthInPoints(each), 0);
  const starts = new Set([...areas.map(({ column }) => column), ...columnStarts]);
  const bounds = [...[...starts].sort((one, other) => one - other), columns];
  return bounds
    .slice(0, -1)
    .map((from, index) => width(from, bounds[index + 1] ?? columns) + (from === 0 ? 0 : width(0, plan.freeze.columns)));
}

describe("a sheet on paper", () => {
  it("is as large as its columns allow", () => {
    const wide = sheet();
    wide.text(0, 0, "label", "Revenue");
    // 190 characters of 5.25 points, and 3.75, are 1,001.25; 785.9 / (1.08 × 1,001.25) = 72%.
    wide.columnWidths([190]);
    assert.equal(paperOf(wide.plan(), likelyText).scale, 72);
    const narrow = sheet();
    narrow.text(0, 0, "label", "Revenue");
    narrow.columnWidths([40]);
    assert.equal(paperOf(narrow.plan(), likelyText).scale, 80, "no larger than pages are worth");
  });

  it("has columns that do not fit at seven points on pages of their own", () => {
    const wide = sheet();
    for (const column of [0, 1, 2, 3]) wide.text(0, column, "label", "Revenue");
    wide.columnWidths([44, 60, 60, 60]);
    wide.freeze(0, 1);
    // Ten points at 70% are seven: 1,039 points of columns, 195 characters; the first three take 164, with the fourth 224.
    assert.deepEqual(
      paperOf(wide.plan(), likelyText).areas.map(({ column, columns }) => [column, columns]),
      [
        [0, 3],
        [3, 1],
      ],
    );
    assert.ok(paperOf(wide.plan(), likelyText).scale >= 70);
  });

  it("has smaller type, down to seven points, where that saves a page in five", () => {
    const scaleOf = (rows: number): number => {
      const plan = sheet();
      for (let row = 0; row < rows; row += 1) plan.text(row, 0, "label", "Revenue");
      plan.columnWidths([44, 12]);
      return paperOf(plan.plan(), likelyText).scale;
    };
    // Of 525 points 96% are filled, with rows of 15: 42 rows at 80%, 44 at 75%, 48 at 70%.
    assert.deepEqual([84, 88, 96].map(scaleOf), [80, 75, 70]);
    assert.equal(scaleOf(20 * 42 + 1), 80, "one page in twenty-one is not worth it");
  });

  it("leaves out what is not for paper, and of workings all: their print area is a blank cell", () => {
    const plan = sheet();
    plan.text(0, 0, "title", "Workings");
    plan.text(9, 2, "key", "income.revenue");
    plan.columnWidths([44, 12, 40]);
    plan.print({ columns: 2 });
    assert.deepEqual([paperOf(plan.plan(), likelyText).rows, paperOf(plan.plan(), likelyText).columns], [10, 2]);
    plan.print({ nothing: true });
    const { areas, titleRows } = paperOf(plan.plan(), likelyText);
    assert.deepEqual(areas, [{ row: 1, column: 0, rows: 1, columns: 1 }]);
    assert.equal(titleRows, undefined, "heads that a page repeats would be printed over it");
  });

  it("has, below the rest, the rows that are printed once anything is typed into them", () => {
    const areasOf = (typed: string): unknown => {
      const plan = sheet();
      plan.text(0, 0, "title", "Cases");
      for (const row of [20, 30]) {
        plan.text(row, 0, "heading", "A unit");
        const text = row === 30 ? typed : "";
        plan.put(row + 1, 1, "input", text === "" ? { kind: "empty" } : { kind: "text", text }, { inputKey: `${row}` });
      }
      plan.columnWidths([44, 12]);
      plan.print({
        rows: 10,
        rowsIfTyped: [
          { row: 20, rows: 5 },
          { row: 30, rows: 5 },
        ],
      });
      return paperOf(plan.plan(), likelyText).areas;
    };
    const always = { row: 0, column: 0, rows: 10, columns: 2 };
    assert.deepEqual(areasOf(""), [always]);
    assert.deepEqual(areasOf("5"), [always, { row: 30, column: 0, rows: 5, columns: 2 }]);
  });

  it("prints what stands above the heads once, beside the first columns, and the sources from the heads on", () => {
    const plan = sheet();
    plan.text(0, 0, "title", "Summary");
    const column = { row: 11, column: 1, rows: 2, columns: 1 };
    const series = [{ name: "Revenue", values: column }];
    const place = { row: 2, column: 0, rows: 6, columns: 2 };
    plan.chart({ name: "Chart", kind: "columns", title: "Revenue", unit: "€", categories: column, series, place });
    plan.heads(10, 0, ["Measure", "2031", "Source"]);
    for (const row of [11, 12, 13]) plan.text(row, 0, "label", "Revenue");
    plan.text(11, 2, "source", "Income statement, row Revenue");
    plan.columnWidths([44, 12, 40]);
    plan.freeze(2, 1);
    plan.print({ pageColumns: [2], headRow: 10 });
    const paper = paperOf(plan.plan(), likelyText);
    assert.deepEqual(paper.areas, [
      { row: 0, column: 0, rows: 14, columns: 2 },
      { row: 10, column: 2, rows: 2, columns: 1 },
    ]);
    assert.deepEqual(paper.titleRows, { row: 10, rows: 1 });
  });

  it("repeats of the frozen rows the heads alone, as each page says at its foot which sheet it is of", () => {
    const plan = sheet();
    plan.text(0, 0, "title", "Assumptions");
    plan.heads(3, 0, ["Assumption", "Unit"]);
    plan.text(4, 0, "label", "Ownership");
    plan.columnWidths([44, 12]);
    plan.freeze(4, 1);
    assert.deepEqual(paperOf(plan.plan(), likelyText).titleRows, { row: 3, rows: 1 });
    plan.freeze(3, 1);
    assert.equal(paperOf(plan.plan(), likelyText).titleRows, undefined);
  });

  it("cuts no table that is to stay whole", () => {
    const plan = sheet();
    for (let row = 0; row < 60; row += 1) plan.text(row, 0, "label", "Revenue");
    plan.columnWidths([44, 12]);
    plan.print({
      whole: [
        { row: 10, rows: 20 },
        { row: 30, rows: 20 },
      ],
    });
    // A page holds 42 rows: the first table ends above, the second would end in the fiftieth.
    assert.deepEqual(paperOf(plan.plan(), likelyText).rowStarts, [30]);
  });

  it("cuts no chart", () => {
    const plan = sheet();
    for (let row = 0; row < 60; row += 1) plan.text(row, 0, "label", "Revenue");
    plan.columnWidths([44, 12]);
    const column = { row: 0, column: 1, rows: 3, columns: 1 };
    const place = { row: 30, column: 0, rows: 20, columns: 2 };
    const series = [{ name: "Revenue", values: column }];
    plan.chart({ name: "Chart", kind: "columns", title: "Revenue", unit: "€", categories: column, series, place });
    // A page of 525 points holds 42 rows of 15 at 80%, a little left free; the chart's twenty would end in the fiftieth.
    assert.deepEqual(paperOf(plan.plan(), likelyText).rowStarts[0], 30);
  });

  for (const [name, planOf] of plans) {
    it(`has type of seven points at least, and no page wider than A4, on every sheet of ${name}`, () => {
      for (const plan of planOf().sheets) {
        const paper = paperOf(plan, likelyText);
        assert.ok(typeOnPaper(plan, paper) >= SMALLEST_TYPE, `${plan.name}: ${typeOnPaper(plan, paper)} points`);
        for (const width of pagesAcross(plan)) {
          assert.ok((width * paper.scale) / 100 <= ROOM, `${plan.name}: ${width} points at ${paper.scale}%`);
        }
      }
    });
  }
});
