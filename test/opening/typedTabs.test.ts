import assert from "node:assert/strict";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";

describe("A statement typed with tabs, as word processors set columns", () => {
  it("goes on below a heading without any, under the heads above it", async () => {
    const pack = await packFromText(
      [
        "Balance sheet as at 31 December 2031",
        "(in thousands of euros)",
        "",
        "\t\t\t31 December\t31 December",
        "\t\t\t2031\t2030",
        "Assets",
        "Goodwill\t\t\t1,200\t\t1,100",
        "Property, plant and equipment\t5,410\t\t5,302",
        "Total assets\t\t6,610\t\t6,402",
        "Equity and liabilities",
        "Share capital\t\t\t4,000\t\t4,000",
        "Borrowings\t\t2,610\t\t2,402",
        "Total equity and liabilities\t6,610\t\t6,402",
      ].join("\n"),
      "typed.txt",
    );
    assert.deepEqual(columnsOfTable(pack, "position"), ["2030: 2030", "2031: 2031"]);
    assert.deepEqual(rowsOfTable(pack, "position"), [
      "Assets",
      "Goodwill | 1,100 | 1,200",
      "Property, plant and equipment | 5,302 | 5,410",
      "Total assets | 6,402 | 6,610",
      "Equity and liabilities",
      "Share capital | 4,000 | 4,000",
      "Borrowings | 2,402 | 2,610",
      "Total equity and liabilities | 6,402 | 6,610",
    ]);
    assert.deepEqual(pack.doubts, []);
  });

  it("has the amounts of a row without a note under their years, where the columns of heads begin with the word for notes", async () => {
    const pack = await packFromText(
      [
        "Income statement for the year ended 31 December 2031",
        "\tNote\t2031\t2030",
        "\t\t£000\t£000",
        "Revenue\t3\t8,412\t7,903",
        "Cost of sales\t(5,120)\t(4,901)",
        "Gross profit\t3,292\t3,002",
        "Administrative expenses\t4\t(1,811)\t(1,702)",
        "Operating profit\t1,481\t1,300",
      ].join("\n"),
      "typed.txt",
    );
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Revenue {3} | 7,903 | 8,412",
      "Cost of sales | (4,901) | (5,120)",
      "Gross profit | 3,002 | 3,292",
      "Administrative expenses {4} | (1,702) | (1,811)",
      "Operating profit | 1,300 | 1,481",
    ]);
    assert.deepEqual(pack.doubts, []);
  });
});
