import assert from "node:assert/strict";
import { packFromText } from "../support/openedPack.ts";
import { statement } from "../support/printedStatement.ts";

const latestFirst = "2024 £'000 | 2023 £'000";
const earliestFirst = "2023 £'000 | 2024 £'000";

const comprehensive = (heads: string): string =>
  statement("Consolidated statement of comprehensive income", ["For the year ended 30 June 2024"], heads, [
    "Profit for the year | 3,008 | 3,184",
    "Exchange differences | 121 | (95)",
    "Fair value changes | 57 | 71",
    "Other comprehensive income | 178 | (24)",
    "Total comprehensive income | 3,186 | 3,160",
  ]);

const position = (equity: readonly string[]): string =>
  statement("Consolidated balance sheet", ["At 30 June 2024"], latestFirst, [
    "Goodwill | 1,503 | 1,402",
    "Cash | 501 | 603",
    "Total assets | 2,004 | 2,005",
    ...equity,
    "Total equity | 1,203 | 1,105",
    "Trade payables | 801 | 900",
    "Total equity and liabilities | 2,004 | 2,005",
  ]);

/** The tables whose columns are asked about as their years stand in another order than those of other statements. */
const askedAbout = async (...statements: readonly string[]): Promise<readonly (string | undefined)[]> => {
  const { doubts } = await packFromText(statements.join("\n\n"), "report.md");
  return [...new Set(doubts.flatMap(({ table, reason }) => (/in another order/u.test(reason) ? [table] : [])))];
};

const equity = ["Share capital | 200 | 200", "Retained earnings | 1,003 | 905"];

describe("Years of a statement in another order than those of the others", () => {
  it("may be exchanged heads, where no figure of another statement bears them out", async () => {
    assert.deepEqual(await askedAbout(comprehensive(earliestFirst), position(equity)), ["comprehensive", "position"]);
  });

  it("are nobody's question where all are in one order", async () => {
    assert.deepEqual(await askedAbout(comprehensive(latestFirst), position(equity)), []);
  });

  it("are borne out by the result that an income statement prints for the same years", async () => {
    const income = statement("Consolidated income statement", ["For the year ended 30 June 2024"], latestFirst, [
      "Revenue | 10,214 | 9,105",
      "Cost of sales | (6,027) | (5,187)",
      "Gross profit | 4,187 | 3,918",
      "Income tax expense | (1,003) | (910)",
      "Profit for the year | 3,184 | 3,008",
    ]);
    assert.deepEqual(await askedAbout(income, comprehensive(earliestFirst), position(equity)), []);
  });
});
