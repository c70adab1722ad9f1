import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { areaOf } from "../../src/formula/build.ts";
import type { CellRef } from "../../src/formula/Formula.ts";
import { printFormula } from "../../src/formula/printFormula.ts";
import { liveCondition, type PlacedFigure } from "../../src/model/sheets/tables/liveCondition.ts";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { calculatedWith } from "../support/calculatedOnce.ts";
import { calculatedPlan, typedPlan, type Typed } from "./calculatedPlan.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

/** The row of a figure, and the cell of its sheet that says in what condition the row is. */
function placeOf(plan: WorkbookPlan, key: string): { sheet: SheetPlan; row: number; condition: CellPlan } {
  const figure = plan.figures.find((candidate) => candidate.key === key);
  const sheet = plan.sheets.find(({ id }) => id === figure?.sheet);
  assert.ok(figure && sheet, key);
  const heads = sheet.cells.filter(({ style, content }) => style === "columnHead" && textOf(content) === "Condition");
  const column = heads.findLast(({ row }) => row < figure.row)?.column;
  const condition = sheet.cells.find((cell) => cell.row === figure.row && cell.column === column);
  assert.ok(condition, `${key} has a condition`);
  return { sheet, row: figure.row, condition };
}

const textOf = (content: CellPlan["content"]): string => (content.kind === "text" ? content.text : "");

async function conditions(plan: WorkbookPlan, typed: Typed) {
  const book = await calculatedPlan(plan, typed);
  return {
    of(key: string): unknown {
      const { sheet, condition } = placeOf(plan, key);
      return book.at(sheet.id, condition.row, condition.column);
    },
    sentence: book.named("Checks_Master"),
    first: book.named("Checks_First"),
    wrong: book.named("Checks_Wrong"),
  };
}

/** The plan after a person inserted a row with a figure above a row of a sheet, as a spreadsheet moves its formulas. */
function withRowAbove(plan: WorkbookPlan, sheetId: string, at: number, value: CellPlan): WorkbookPlan {
  const moved = (row: number): number => (row >= at ? row + 1 : row);
  const own = plan.sheets.find(({ id }) => id === sheetId);
  assert.ok(own);
  const quoted = `'${own.name}'!`;
  const shift = (formula: string, isOwn: boolean): string =>
    formula.replaceAll(
      /('(?:[^']|'')+'!|[A-Za-z_]+!)?(\$?[A-Z]{1,2}\$?)(\d+)(?::(\$?[A-Z]{1,2}\$?)(\d+))?(?![\d(A-Za-z_])/g,
      (whole: string, ...parts: readonly (string | undefined)[]) => {
        const [prefix, a = "", first = "", b, last] = parts;
        if (prefix === undefined ? !isOwn : prefix !== quoted && prefix !== `${own.name}!`) return whole;
        const row = (text: string): number => moved(Number(text) - 1) + 1;
        return `${prefix ?? ""}${a}${row(first)}${b === undefined ? "" : `:${b}${row(String(last))}`}`;
      },
    );
  return {
    ...plan,
    names: plan.names.map((name) => {
      const { area } = name;
      return area.sheet === sheetId ? { ...name, area: { ...area, row: moved(area.row) } } : name;
    }),
    sheets: plan.sheets.map((sheet) => {
      const isOwn = sheet.id === sheetId;
      const cells = sheet.cells.map((cell): CellPlan => {
        const { content } = cell;
        const formula = content.kind === "formula" ? shift(content.formula, isOwn) : "";
        return {
          ...cell,
          row: isOwn ? moved(cell.row) : cell.row,
          content: content.kind === "formula" ? { kind: "formula", formula } : content,
        };
      });
      return isOwn ? { ...sheet, cells: [...cells, value] } : { ...sheet, cells };
    }),
  };
}

describe("the condition of a row of a statement or note", function () {
  this.timeout(120_000);
  const plan = plannedOnce(builtInPack);

  it("names what was announced once a figure is another, or no number, and keeps it natively", async () => {
    // Comprehensive income 2023: revenue 1,751,045, cost of sales (1,162,560); note 5: marketing expenses 37,004.
    const { of, sentence, first, wrong } = await conditions(plan, {
      "income.costOfSales@2023": -1_162_650,
      "income.revenue@2022": "n.a.",
      "note5.marketingExpenses@2023": "37,004 ",
    });
    assert.equal(of("income.costOfSales@2023"), "2023 changed: announced (1,162,560)");
    assert.match(String(of("income.revenue@2022")), /^2022 changed: no number but “n\.a\.”, announced 1,557,643$/);
    assert.equal(of("note5.marketingExpenses@2023"), "2023 changed: no number but “37,004 ”, announced 37,004");
    // 1,751,045 − 1,162,650 is 588,395; announced were 588,485. That of 2022 has no value beside a text.
    assert.match(String(of("income.grossProfit@2023")), /2023 calculated: announced 588,485$/);
    assert.match(
      String(sentence),
      /; 2 inputs are not numbers; \d+ breaks in \d+ checks; 1 reported figure changed by you$/,
    );
    assert.equal(first, `'Income statement'!${cellAddress(placeOf(plan, "income.revenue@2022").condition)}`);
    assert.ok(Number(wrong) > 3);
  });

  it("says that a figure announced as nil is gone", async () => {
    const nil = plan.figures.find(({ announced, calculated }) => announced === "0" && !calculated);
    assert.ok(nil);
    const values = await calculatedWith(plan, new Map([[nil.key, { kind: "empty" }]]));
    const { sheet, condition } = placeOf(plan, nil.key);
    assert.match(String(values.get(sheet.id)?.get(cellAddress(condition))), /changed: no number, announced 0/);
  });

  it("leaves no tie-out green beside a text that looks like the number", async () => {
    const book = await calculatedPlan(plan, {
      "income.costOfSales@2023": -1_162_650,
      "income.revenue@2022": "n.a.",
      "note5.marketingExpenses@2023": "37,004",
    });
    const checks = plan.sheets.find(({ id }) => id === "checks");
    const row = checks?.cells.find(({ content }) => textOf(content) === "total.note5.total@2023")?.row ?? -1;
    const status = checks?.cells.find(({ content }) => textOf(content) === "Status")?.column ?? -1;
    assert.equal(book.at("checks", row, status), "break");
  });

  it("is as filed, without a mark of its own, in a workbook as announced, of another issuer too", async () => {
    for (const each of [plan, plannedOnce(tiny)]) {
      const book = await calculatedPlan(each);
      for (const { key, calculated } of each.figures) {
        if (calculated) continue;
        const { sheet, condition } = placeOf(each, key);
        const said = String(book.at(sheet.id, condition.row, condition.column));
        assert.doesNotMatch(said, / changed: |a row of yours/, key);
      }
    }
  });

  it("says so by a look, too: the figure's and its own, by one rule each for a table", () => {
    const { sheet, row, condition } = placeOf(plan, "income.costOfSales@2023");
    const over = sheet.conditionalFormats.filter(
      ({ area, look }) => look === "explained" && area.row <= row && row < area.row + area.rows,
    );
    assert.deepEqual(
      over.map(({ area }) => area.column === condition.column),
      [false, true],
    );
  });

  it("names a row of the user's inside a sum, there, on Checks and in the master check", async () => {
    // A memo figure of 1,000 in a row above the second expense line, inside =SUM(E9:E16) of the operating loss.
    const { row } = placeOf(plan, "income.operatingLoss@2023");
    const column = plan.figures.find(({ key }) => key === "income.operatingLoss@2023")?.column ?? -1;
    const inserted = withRowAbove(plan, "incomeStatement", row - 4, {
      row: row - 4,
      column,
      content: { kind: "number", value: "1000" },
      style: "label",
    });
    const book = await calculatedPlan(typedPlan(inserted, {}));
    const { condition } = placeOf(plan, "income.operatingLoss@2023");
    const said = String(book.at("incomeStatement", condition.row + 1, condition.column));
    assert.match(
      said,
      new RegExp(`a row of yours at Income statement ${row - 3} is in the sum of Operating loss, 2023`),
    );
    assert.match(String(book.named("Checks_Master")), /; 1 sum with a row of yours$/);
  });

  it("names a row of the user's that is inserted right above a total, which does not add it up", async () => {
    const key = "income.operatingLoss@2023";
    const { row, condition } = placeOf(plan, key);
    const column = plan.figures.find((figure) => figure.key === key)?.column ?? -1;
    const content = { kind: "number", value: "1000" } as const;
    const inserted = withRowAbove(plan, "incomeStatement", row, { row, column, content, style: "label" });
    const book = await calculatedPlan(typedPlan(inserted, {}));
    assert.equal(
      book.at("incomeStatement", condition.row + 1, condition.column),
      `a row of yours at Income statement ${row + 1} stands above Operating loss and is not in it`,
    );
    assert.match(
      String(book.named("Checks_Master")),
      /^All \d+ checks tie out; 6 explained; 1 sum with a row of yours$/,
    );
  });
});

describe("the condition of a row of many figures", () => {
  const filing = filingOf(tiny);
  const row = filing.row("profit.profitForTheYear");
  const [column] = filing.table("profit").columns;
  assert.ok(column);
  const sheet = "Changes in equity";
  const cell = (at: number, of: number): CellRef => ({ kind: "cell", sheet, row: at, column: of, anchor: "none" });
  const figure = (of: number, label = row.label): PlacedFigure => ({
    row: { ...row, label },
    column,
    head: `2024, Attributable to owners ${of}`,
    headCell: cell(5, of),
    labelCell: cell(40, 0),
    cell: cell(40, of),
    announced: "-123456.7",
    kind: "amount",
    calculated: true,
    sum: {
      area: areaOf(cell(20, of), cell(39, of)),
      items: areaOf(cell(20, 30), cell(39, 30)),
    },
  });
  const conditionOf = (figures: readonly PlacedFigure[]): string =>
    printFormula(liveCondition(filing, "as printed", figures), sheet);
  const condition = (count: number, label?: string): string =>
    conditionOf(Array.from({ length: count }, (_, of) => figure(of + 3, label)));

  it("says of each whether it was typed over", () => {
    assert.equal(condition(12).match(/typed over/g)?.length, 12);
  });

  it("says less of each where a long label or long amounts leave no room for it", () => {
    const label = "Items that may be reclassified to profit or loss ".repeat(20);
    assert.match(condition(4, label), /typed over/);
    assert.ok(condition(12, label).length <= 8_192);
    const figures = Array.from({ length: 32 }, (_, of) => ({ ...figure(of + 3), announced: "-123456789012345.67" }));
    assert.ok(conditionOf(figures).length <= 8_192);
  });

  it("is no longer than a formula may be, though each of them is a sum", () => {
    for (const count of [13, 16, 24, 32, 33, 60, 120]) assert.ok(condition(count).length <= 8_192, String(count));
    assert.doesNotMatch(condition(13), /ISFORMULA/);
  });

  it("says where one of them was moved, however little it says of each", () => {
    for (let count = 1; count <= 90; count += 1) assert.match(condition(count), /was moved/, String(count));
  });

  it("says that no formula looks at them where they are more than one can", () => {
    assert.equal(condition(260), '"not watched: more figures than a formula can look at"');
  });

  it("says of each by the cell of its head what was announced, and once that a row of the user's is in the sums", () => {
    const said = condition(32);
    assert.equal(said.match(/announced/g)?.length, 32);
    assert.equal(said.match(/a row of yours/g)?.length, 1);
    // From column D to the 32nd from there.
    assert.match(said, /ISNUMBER\(D21:AI40\)/);
  });

  it("leaves columns between the sums alone, whatever a person writes there", () => {
    // Sums in D and E, and in columns with one between, from G on: what stands in F, H, … is in none of them.
    const figures = [3, 4, ...Array.from({ length: 12 }, (_, of) => 6 + 2 * of)].map((of) => figure(of));
    const said = conditionOf(figures);
    assert.match(said, /ISNUMBER\(D21:E40\).*ISNUMBER\(G21:G40\).*ISNUMBER\(I21:I40\)/);
    assert.equal(said.match(/a row of yours/g)?.length, 1);
  });

  it("says of very many that they are not as announced, in the words that are counted where one is typed in", () => {
    assert.match(condition(60), /"figures of this row calculated: announced as its source has them"/);
    const [first, ...others] = Array.from({ length: 60 }, (_, of) => figure(of + 3));
    assert.ok(first);
    const { sum, ...typed } = { ...first, calculated: false };
    assert.ok(sum);
    assert.match(conditionOf([typed, ...others]), /"figures of this row changed: announced as its source has them"/);
  });
});
