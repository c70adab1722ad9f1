import assert from "node:assert/strict";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import { packFromText } from "../support/openedPack.ts";

/** Seventy-two years of a statement, as databases hand them out. */
const years = Array.from({ length: 72 }, (_, index) => 1950 + index);

const line = (label: string, amount: (index: number) => number): string =>
  [label, ...years.map((_, index) => (amount(index) < 0 ? `(${-amount(index)})` : amount(index)))].join("\t");

const document = [
  "Consolidated income statement",
  ["For the year ended 31 December", ...years].join("\t"),
  ["", ...years.map(() => "£'000")].join("\t"),
  line("Revenue", (index) => 5_210 + 7 * index),
  line("Cost of sales", (index) => -3_127 - 3 * index),
  line("Gross profit", (index) => 2_083 + 4 * index),
  line("Administrative expenses", (index) => -988 - index),
  line("Profit before tax", (index) => 1_095 + 3 * index),
  line("Income tax expense", () => -60),
  line("Profit for the year", (index) => 1_035 + 3 * index),
].join("\n");

describe("a workbook of very many periods", () => {
  it("has the gross margin of each, and looks through them in parts that Excel's formulas can hold", async () => {
    const plan = planWorkbook(await packFromText(document, "years.txt"));
    assert.equal(plan.measures.filter(({ id }) => id.startsWith("grossMargin.")).length, 72);
    const texts = plan.sheets
      .find(({ id }) => id === "checks")
      ?.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    assert.deepEqual(
      texts?.filter((text) => text.startsWith("Gross margin, ")),
      ["Gross margin, 1950 to 1999: results without a value", "Gross margin, 2000 to 2021: results without a value"],
    );
  });
});
