import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { openedPack, rowsOfTable } from "../support/openedPack.ts";
import { placedLines, placedRow, type PlacedLine } from "../support/placedLines.ts";

/** A page of a statement of operations as press releases print it. */
const printed = (lines: readonly PlacedLine[]): Promise<Pack> => openedPack(placedLines(lines), "release.pdf");

const sumsOf = ({ tables }: Pack): readonly string[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ label, sumOf }) => ((sumOf ?? []).length > 0 ? [label] : [])));

describe("A line that says the unit, set over the columns between a page's title and its heads", () => {
  it("heads none of them: amounts under “except per share amounts” are added up", async () => {
    const pack = await printed([
      [["<CONSOLIDATED STATEMENTS OF EARNINGS", 230]],
      [["<(In thousands, except per share amounts)", 330]],
      [["<13 Weeks Ended", 410]],
      [
        ["<November 1, 2031", 340],
        ["<November 2, 2030", 430],
      ],
      placedRow("Net sales", "481,975", "491,805"),
      placedRow("Cost of goods sold", "270,652", "269,686"),
      placedRow("Gross profit", "211,323", "222,119"),
      placedRow("Selling, general and administrative expenses", "102,265", "101,766"),
      placedRow("Operating income", "109,058", "120,353"),
      placedRow("Income tax expense", "8,649", "8,250"),
      placedRow("Net income", "100,409", "112,103"),
    ]);
    assert.deepEqual(
      pack.tables[0]?.columns.map(({ heading, notSummed }) => [heading, notSummed]),
      [
        ["13 Weeks Ended November 2, 2030", undefined],
        ["13 Weeks Ended November 1, 2031", undefined],
      ],
    );
    assert.deepEqual(sumsOf(pack), ["Gross profit", "Operating income", "Net income"]);
    assert.equal(pack.roles.revenue, "income.netSales");
  });
});

describe("A currency's sign close behind the figure of the column before", () => {
  it("is of the figure that it stands before, where the first figure of the line has its own before it", async () => {
    const pack = await printed([
      [["<CONSOLIDATED STATEMENTS OF OPERATIONS", 230]],
      [["<(In thousands of US dollars, except per share data)", 60]],
      [["<Three Months Ended July 31,", 370]],
      placedRow("", "2031", "2030"),
      placedRow("Revenue", "103,735", "93,437"),
      placedRow("Costs and expenses", "(116,463)", "(121,513)"),
      [
        ["<Net loss", 60],
        ["<$", 346],
        ["(12,728)", 400],
        ["<$", 403.2],
        ["(28,076)", 490],
      ],
      [
        ["<Net loss per share, basic and diluted", 60],
        ["<$", 362],
        ["(0.16)", 400],
        ["<$", 403.2],
        ["(0.35)", 490],
      ],
    ]);
    assert.deepEqual(rowsOfTable(pack, "income").slice(-2), [
      "Net loss | (28,076) | (12,728)",
      "Net loss per share, basic and diluted | (0.35) | (0.16)",
    ]);
    assert.deepEqual(pack.doubts, []);
  });
});
