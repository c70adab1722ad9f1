import assert from "node:assert/strict";
import { tiny } from "../../packs/tiny/index.ts";
import type { ChartColumn, ChartPlan } from "../../src/plan/plan.ts";
import { calculatedPlan } from "./calculatedPlan.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const plan = plannedOnce(tiny);

function chartOf(sheet: string, kind: ChartPlan["kind"]): ChartPlan {
  const found = plan.sheets.find(({ id }) => id === sheet)?.charts?.find((chart) => chart.kind === kind);
  assert.ok(found, `${kind} on ${sheet}`);
  return found;
}

/** The text, or the exact number, that the plan has in a cell. */
const planned = (sheet: string, row: number, column: number): string | undefined => {
  const cell = plan.sheets
    .find(({ id }) => id === sheet)
    ?.cells.find((one) => one.row === row && one.column === column);
  if (cell?.content.kind === "text") return cell.content.text;
  return cell?.content.kind === "number" ? cell.content.value : undefined;
};

describe("the way from the result to the adjusted one, as a chart", function () {
  this.timeout(300_000);
  // Income tax of 26 in place of 6 makes of a profit of 18 a loss of 2; the adjustments lead to 2 and, as −5, to −3.
  const typed = { "profit.incomeTax@2025": -26, "adjusted.acquiredAmortisation@2025": -5 };
  let book: Awaited<ReturnType<typeof calculatedPlan>>;
  before(async () => {
    book = await calculatedPlan(plan, typed);
  });
  const chart = chartOf("adjustedProfit", "waterfall");
  const shown = ({ row, column, rows }: ChartColumn) =>
    Array.from({ length: rows }, (_, index) => book.at("adjustedProfit", row + index, column));

  it("has a step for each adjustment between the two results", () => {
    const { row, column, rows } = chart.categories;
    assert.deepEqual(
      Array.from({ length: rows }, (_, index) => planned("adjustedProfit", row + index, column)),
      ["Profit for the year", "Share-based payments", "Amortisation of acquired intangible assets", "Adjusted profit"],
    );
    assert.equal(chart.title, "Profit for the year to adjusted profit, 2025");
    assert.equal(chart.unit, tiny.money?.printed);
  });

  it("stands each step on the end of the one before it, in a piece above zero and one below where it crosses zero", () => {
    const none = undefined;
    const pieces = Object.fromEntries(chart.series.map(({ name, values }) => [name, shown(values)]));
    assert.deepEqual(pieces, {
      "stands on": [none, 0, 0, none],
      result: [-2, none, none, -3],
      "raises it, above zero": [none, 2, 0, none],
      "raises it, below zero": [none, -2, 0, none],
      "lowers it, above zero": [none, 0, 2, none],
      "lowers it, below zero": [none, 0, -3, none],
    });
  });

  it("stands over no cell that says something", () => {
    for (const { id, charts = [], cells } of plan.sheets)
      for (const { name, place } of charts)
        for (const { row, column, content } of cells) {
          const over =
            row >= place.row &&
            row < place.row + place.rows &&
            column >= place.column &&
            column < place.column + place.columns;
          assert.ok(!over || content.kind === "empty", `${name} over ${id} ${row},${column}`);
        }
  });

  it("has beside it on Summary the gross margin, the adjusted result and headroom by unit", () => {
    const charts = plan.sheets.find(({ id }) => id === "summary")?.charts ?? [];
    assert.deepEqual(
      charts.map(({ title, unit }) => [title, unit]),
      [
        ["Gross margin", "% of revenue"],
        ["Adjusted profit (non-IFRS)", tiny.money?.printed],
        ["Headroom by unit, 30 June 2025", tiny.money?.printed],
      ],
    );
    const [margin] = charts;
    assert.ok(margin);
    const [{ values } = assert.fail()] = margin.series;
    // (120 − 72) / 120 in 2025.
    assert.equal(book.at("summary", values.row, values.column + values.columns - 1), 0.4);
  });

  it("puts what is wrong on top of Checks, in its own words, with where it leads", () => {
    const checks = plan.sheets.find(({ id }) => id === "checks");
    const heads = checks?.filter?.row ?? -1;
    const headed = (text: string): number =>
      checks?.cells.find(({ row, content }) => row === heads && content.kind === "text" && content.text === text)
        ?.column ?? -1;
    const first = heads + 2;
    assert.match(String(book.at("checks", heads + 1, headed("Check"))), /^What is wrong/);
    assert.equal(book.at("checks", first, headed("Status")), "break");
    assert.match(String(book.at("checks", first, headed("Expected stands in"))), /!\$?[A-Z]+\$?\d+$/);
    const [expected, found, difference] = ["Expected", "Found", "Difference"].map((head) =>
      Number(book.at("checks", first, headed(head))),
    );
    assert.ok(difference !== undefined && difference !== 0, "by how much it is wrong");
    assert.ok(Math.abs((found ?? NaN) - (expected ?? NaN) - difference) < 1e-6);
    assert.ok(headed("Status") === headed("Check") + 1, "the status stands beside the check");
  });
});
