import assert from "node:assert/strict";
import { packFromText } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

const result = statement(
  "Income statement",
  ["For the year ended 30 June 2024"],
  "2024 US$'000 | 2023 US$'000",
  smallResult(""),
);

const note = (rows: readonly string[]): string =>
  ["", "### 3. Inventories", "", "| | 2024 |", "|---|---|", ...rows].join("\n");

const askedOf = async (rows: readonly string[]): Promise<readonly string[]> => {
  const pack = await packFromText(`${result}\n\n${note(rows)}`, "report.md");
  const id = pack.tables.at(-1)?.id;
  return pack.doubts.flatMap(({ table, column, reason }) => (table === id && column !== undefined ? [reason] : []));
};

describe("A table with figures below each other that have no label", () => {
  it("is asked about, whatever its kind", async () => {
    const asked = await askedOf(["| Goods | 12 |", "| | 14 |", "| | 17 |", "| | 19 |", "| Total | 62 |"]);
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? "", /no label of their own/u);
  });

  it("is not, where totals have none", async () => {
    assert.deepEqual(
      await askedOf(["| Goods | 12 |", "| Parts | 14 |", "| | 26 |", "| Allowance | (6) |", "| | 20 |"]),
      [],
    );
  });
});

describe("A text with one value a line", () => {
  it("is asked about where its heads are fewer than its values", async () => {
    const text = [
      ...[
        "CONSOLIDATED INCOME STATEMENT",
        "For the year ended 30 June 2024",
        "US$'000",
        "2024",
        "2023",
        "2024 to 2023",
      ],
      ...["Revenue", "1,000", "900", "11", "Cost of sales", "(600)", "(500)", "20", "Gross profit", "400", "400", "–"],
      ...["Income tax expense", "(100)", "(90)", "11", "Profit for the year", "300", "310", "(3)"],
    ].join("\n");
    const pack = await packFromText(text, "report.txt");
    const figures = pack.tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures ?? []));
    const asked = new Set(
      pack.doubts.flatMap(({ table, column }) => (table !== undefined && column !== undefined ? [table] : [])),
    );
    assert.ok(figures.length > 0);
    assert.ok(
      asked.size > 0 ||
        figures.every((figure) => figure === null || typeof figure === "string" || figure.condition === "doubtful"),
    );
  });
});
