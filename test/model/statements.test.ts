import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import type { Table } from "../../src/filing/Filing.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import type { CellPlan, SheetPlan } from "../../src/plan/plan.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const plan = plannedOnce(builtInPack);
const announcement = filingOf(builtInPack);

/** The sheet on which the figures of a table stand. */
const sheetOfTable = ({ rows }: Table): string =>
  plan.figures.find(({ key }) => rows.some(({ id }) => key.startsWith(`${id}@`)))?.sheet ?? "";

function sheetOf(id: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.id === id);
  assert.ok(sheet, id);
  return sheet;
}

/** The cells of the row with the item id, by their column's head. */
function rowOf(sheetId: string, item: string): ReadonlyMap<string, CellPlan> {
  const { cells } = sheetOf(sheetId);
  const key = cells.find(({ style, content }) => style === "key" && content.kind === "text" && content.text === item);
  assert.ok(key, `${sheetId} has the item ${item}`);
  const headRow = Math.max(
    ...cells.filter(({ style, row }) => style === "columnHead" && row < key.row).map(({ row }) => row),
  );
  const heads = new Map(
    cells
      .filter(({ row }) => row === headRow)
      .map(({ column, content }) => [
        column,
        "text" in content ? content.text : "value" in content ? String(content.value) : "",
      ]),
  );
  return new Map(cells.filter(({ row }) => row === key.row).map((cell) => [heads.get(cell.column) ?? "", cell]));
}

const formula = (sheetId: string, item: string, head: string): string => {
  const content = rowOf(sheetId, item).get(head)?.content;
  return content?.kind === "formula" ? content.formula : `no formula: ${JSON.stringify(content)}`;
};

describe("a statement's sheet", () => {
  it("takes a reported line as an input, exactly as announced", () => {
    const row = rowOf("incomeStatement", "income.costOfSales");
    // Statement of comprehensive income, row Cost of sales: (1,162,560), (1,050,565).
    assert.deepEqual(row.get("2023")?.content, { kind: "number", value: "-1162560" });
    assert.deepEqual(row.get("2022")?.content, { kind: "number", value: "-1050565" });
    assert.equal(row.get("2023")?.inputKey, "income.costOfSales@2023");
  });

  it("says of each line where it stands, in which unit, whether as printed, and its item id", () => {
    const row = rowOf("incomeStatement", "income.costOfSales");
    const text = (head: string): unknown => {
      const content = row.get(head)?.content;
      return content?.kind === "text" ? content.text : content?.kind === "number" ? content.value : undefined;
    };
    assert.deepEqual(
      [text("Line item"), text("Note"), text("Unit"), text("Source"), text("Condition"), text("Item")],
      [
        "Cost of sales",
        "5",
        "RMB'000",
        "Financial Statements: Consolidated Statement of Comprehensive Income, row Cost of sales, note 5",
        undefined,
        "income.costOfSales",
      ],
    );
    // Live: as printed until a figure is changed.
    const condition = row.get("Condition")?.content;
    assert.match(condition?.kind === "formula" ? condition.formula : "", /,"as printed",/);
  });

  it("makes a short subtotal of its terms, and a long one with other totals in between too", () => {
    assert.equal(formula("incomeStatement", "income.grossProfit", "2023"), "=IF(COUNT(E7,E8)=2,E7+E8,#N/A)");
    assert.equal(
      formula("incomeStatement", "income.operatingLoss", "2023"),
      "=IF(COUNT(E10,E11,E12,E13,E14,E15,E16)=7,SUM(E9:E16),#N/A)",
    );
    assert.equal(formula("incomeStatement", "income.lossForTheYear", "2022"), "=IF(COUNT(D21)=1,D20+D21,#N/A)");
  });

  it("sums the lines of a section, not its headings", () => {
    assert.equal(
      formula("financialPosition", "position.totalNonCurrentAssets", "2023"),
      "=IF(COUNT(E9,E10,E11,E12,E13,E14,E15)=7,SUM(E9:E15),#N/A)",
    );
  });

  it("keeps the announced total beside the live one", () => {
    // Statement of comprehensive income, row Gross profit 2023: 588,485.
    assert.equal(rowOf("incomeStatement", "income.grossProfit").get("2023")?.announced, "588485");
  });

  it("makes shares of revenue live, of the table's own total", () => {
    const row = rowOf("revenue", "revenue.product.solutions").get("2023, % of total");
    assert.deepEqual(
      [row?.content, row?.format, row?.announced],
      [{ kind: "formula", formula: "=IF(COUNT(F7)=1,F7/F$9,#N/A)" }, "percentage", "0.932"],
    );
  });

  it("marks what was repaired in the row, and notes it on the figure", () => {
    const row = rowOf("fiveYearSummary", "fiveYear.listingExpenses");
    const condition = row.get("Condition")?.content;
    assert.match(condition?.kind === "formula" ? condition.formula : "", /2020: repaired: nothing is printed here/);
    assert.match(row.get("2020")?.note ?? "", /^repaired: /);
    assert.equal(row.get("2019")?.note, undefined);
  });

  it("shows a loss per share to two decimals and its own unit", () => {
    const row = rowOf("incomeStatement", "attribution.lossPerShare");
    assert.deepEqual(
      [row.get("2023")?.format, row.get("Unit")?.content],
      ["perShare", { kind: "text", text: "RMB per share" }],
    );
  });

  const ofTables = ["incomeStatement", "financialPosition", "fiveYearSummary", "revenue", "adjustedLoss"];

  it("has every figure of its tables, as an input or as a live total with the announced one", () => {
    for (const table of announcement.tables) {
      const sheet = sheetOfTable(table);
      if (!ofTables.includes(sheet)) continue;
      for (const row of table.rows) {
        for (const column of table.columns) {
          if (row.figures[column.key] === undefined) continue;
          const cell = rowOf(sheet, row.id).get(column.heading);
          assert.equal(cell?.announced, announcement.amount(row.id, column.key).toString(), `${row.id} ${column.key}`);
          assert.equal(
            cell.content.kind === "formula",
            row.kind === "total" || column.share === true,
            `${row.id} ${column.key}`,
          );
        }
      }
    }
  });
});
