import assert from "node:assert/strict";
import { columnCells } from "../../src/reading/text/lineCells.ts";
import { evenRows } from "../../src/reading/text/raggedRows.ts";
import { joinSplitCells } from "../../src/reading/markup/joinSplitCells.ts";

/** Rows of fields with a tab between, as a reader sets them: text and the columns that it stands in. */
const evened = (lines: readonly string[]): readonly (readonly string[])[] =>
  evenRows(
    lines.map((line, index) => joinSplitCells(columnCells(line.split("\t"), index + 1))),
    lines.map((line) => line.split("\t").length),
  ).map((cells) => cells.map(({ text, left, right, unsure }) => `${text} ${left}-${right}${unsure ? "?" : ""}`));

describe("Rows with tabs", () => {
  const copied = [
    "(In millions)\t2031\t2030\t2029",
    "Revenues\t$\t46,300\t\t$\t51,300\t\t$\t51,200\t",
    "Cost of sales\t26,500\t\t28,400\t\t28,900\t",
    "Margin\t42.7\t%\t\t43.5\t%\t",
  ];

  it("that were copied from a page have their columns by order, and one with fewer values in none for sure", () => {
    assert.deepEqual(evened(copied), [
      ["(In millions) 0-1", "2031 1-2", "2030 2-3", "2029 3-4"],
      ["Revenues 0-1", "$46,300 1-2", "$51,300 2-3", "$51,200 3-4"],
      ["Cost of sales 0-1", "26,500 1-2", "28,400 2-3", "28,900 3-4"],
      ["Margin 0-1", "42.7% 1-2?", "43.5% 2-3?"],
    ]);
  });

  it("have one period over all columns, and other heads over none where they are fewer", () => {
    const [first, second] = evened(["\tYEAR ENDED MAY 31,", "\tChange\tFiscal 2030", ...copied]);
    assert.deepEqual(first, ["YEAR ENDED MAY 31, 1-4"]);
    assert.deepEqual(second, ["Change 1-2?", "Fiscal 2030 2-3?"]);
  });

  it("of a sheet stay where they are, empty cells and all", () => {
    const sheet = ["\t2031\t\t2030\t", "Revenues\t\t46,300\t\t51,300", "Grants\t\t\t\t20", "Margin\t\t10\t\t12"];
    assert.deepEqual(evened(sheet)[2], ["Grants 0-1", "20 4-5"]);
  });

  it("have their columns by order where a head for each is parted from the next by an empty field", () => {
    const options = [
      "\tNumber of shares\t\tPrice per share\t\tLife",
      "Outstanding\t4,020\t\t\t$\t139\t\t\t6",
      "Granted\t669\t\t\t163\t\t\t",
      "Exercisable\t2,861\t\t\t$\t131\t\t\t4",
    ];
    assert.deepEqual(evened(options), [
      ["Number of shares 1-2", "Price per share 2-3", "Life 3-4"],
      ["Outstanding 0-1", "4,020 1-2", "$139 2-3", "6 3-4"],
      ["Granted 0-1", "669 1-2?", "163 2-3?"],
      ["Exercisable 0-1", "2,861 1-2", "$131 2-3", "4 3-4"],
    ]);
  });

  it("have what stands under a head of as many fields under that one", () => {
    const shares = [
      "\tSHARES\tPRICE",
      "\t(In millions)\t",
      "Outstanding\t73.7\t\t$\t98.10",
      "Granted\t13.3\t\t83.20\t",
    ];
    const [, unit] = evened([...shares, "Outstanding\t75.1\t\t$\t97.99"]);
    assert.deepEqual(unit, ["(In millions) 1-2"]);
  });

  it("have a change in percent over the column between two years, and over all where each has a name", () => {
    const sales = [
      "\t2031\t\t2030\t\t2031 to 2030",
      "Sales\t$\t1,984\t\t$\t1,981\t\t(3)\t%",
      "Costs\t234\t\t375\t\t(38)",
    ];
    assert.deepEqual(evened(["\t\t\t% Change", ...sales])[0], ["% Change 3-4"]);
    const growth = ["\tHealth\tHousehold\tTotal", "Growth\t(10)\t%\t2\t%\t(3)\t%", "Exchange\t1\t\t4\t\t1"];
    assert.deepEqual(evened(["\tPercentage change versus the year before", ...growth])[0], [
      "Percentage change versus the year before 1-4",
    ]);
  });
});

describe("Rows with tabs behind the numbers of notes", () => {
  it("have the values of the other columns where they have no note, however many tabs stand before them", () => {
    const typed = [
      "\t\tNote\t2031\t2030",
      "\t\t\t£000\t£000",
      "Revenue\t\t3\t8,412\t7,903",
      "Cost of sales\t\t(5,120)\t(4,901)",
      "Administrative expenses\t4\t(1,811)\t(1,702)",
      "Interest\t5\t120",
    ];
    assert.deepEqual(evened(typed).slice(1), [
      ["£000 2-3", "£000 3-4"],
      ["Revenue 0-1", "3 1-2", "8,412 2-3", "7,903 3-4"],
      ["Cost of sales 0-1", "(5,120) 2-3", "(4,901) 3-4"],
      ["Administrative expenses 0-1", "4 1-2", "(1,811) 2-3", "(1,702) 3-4"],
      ["Interest 0-1", "5 1-2?", "120 2-3?"],
    ]);
  });
});
