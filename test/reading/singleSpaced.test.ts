import assert from "node:assert/strict";
import { singleSpaced } from "../../src/reading/text/singleSpaced.ts";

const income = [
  "Net sales $ 900.5 $ 800.1",
  "Cost of sales (500.2) (450.1)",
  "Gross profit 400.3 350.0",
  "Research, less grants of 2024 and 2025 — (100.0)",
  "Operating income 400.3 250.0",
];
const texts = (lines: readonly string[]): readonly (readonly string[])[] =>
  [...singleSpaced(lines)].sort(([a], [b]) => a - b).map(([, parts]) => parts.map(({ text }) => text));

describe("Lines that lost the gaps between their columns", () => {
  it("are set in as many columns as most of them end with amounts, with the years over them", () => {
    assert.deepEqual(texts(["2025 2024", ...income]), [
      ["2025", "2024"],
      ["Net sales", "$ 900.5", "$ 800.1"],
      ["Cost of sales", "(500.2)", "(450.1)"],
      ["Gross profit", "400.3", "350.0"],
      ["Research, less grants of 2024 and 2025", "—", "(100.0)"],
      ["Operating income", "400.3", "250.0"],
    ]);
  });

  it("keep each word at its place in the line, its end under those of its column", () => {
    const set = singleSpaced(["2025 2024", ...income]);
    assert.deepEqual(
      set.get(1)?.map(({ at }) => at),
      [0, 10, 18],
    );
    assert.deepEqual(
      [...set.values()].map((parts) => parts.at(-1)?.right).map((right, _, [first = 0]) => (right ?? 0) - first <= 1),
      [true, true, true, true, true, true],
    );
  });

  it("have heads of several words, over one column each or over as many", () => {
    const four = income.map((line) => `${line} 30.0 20.0`);
    const heads = [
      "13 weeks ended 26 weeks ended",
      "Jun 27, Jun 28, Jun 27, Jun 28,",
      "(in millions) 2025 2024 2025 2024 (unaudited)",
    ];
    assert.deepEqual(texts([...heads, ...four]).slice(0, 3), [
      ["13 weeks ended", "26 weeks ended"],
      ["Jun 27,", "Jun 28,", "Jun 27,", "Jun 28,"],
      ["(in millions)", "2025", "2024", "2025", "2024 (unaudited)"],
    ]);
  });

  it("have heads on a line each, one for each column or over as many", () => {
    const four = income.map((line) => `${line} 30.0 20.0`);
    const days = ["Jun. 30, 2025", "Jun. 30, 2024"];
    const lines = ["3 Months Ended", "6 Months Ended", ...days, ...days, "Revenues:", ...four];
    const set = singleSpaced(lines);
    const ends = (index: number) => set.get(index)?.map(({ right }) => right) ?? [];
    const [, ...columns] = ends(7);
    assert.equal(columns.length, 4);
    const near = (first: number | undefined, second: number | undefined) =>
      Math.abs((first ?? 0) - (second ?? 99)) <= 1;
    assert.ok([2, 3, 4, 5].every((line, column) => ends(line).length === 1 && near(ends(line)[0], columns[column])));
    assert.ok(near(ends(0)[0], columns[1]) && near(ends(1)[0], columns[3]));
  });

  it("do not give the columns to heads on lines of which there are more", () => {
    const set = singleSpaced(["2025", "2024", "2023", ...income]);
    assert.equal(new Set([0, 1, 2].map((line) => set.get(line)?.[0]?.right)).size, 1);
  });

  it("have a change behind the years, and a small number in a label where no notes stand beside the figures", () => {
    const rows = [
      "Level 3 900.5 800.1 12.5%",
      "Level 2 (500.2) (450.1) 11.1%",
      "Gross 400.3 350.0 14.4%",
      "Net 40.3 35.0 15.1%",
    ];
    assert.deepEqual(texts(["2025 2024 % Change", ...rows]).slice(0, 2), [
      ["2025", "2024", "% Change"],
      ["Level 3", "900.5", "800.1", "12.5%"],
    ]);
  });

  it("are left as they are where heads cannot be parted, where rows are few, or where a page has columns of its own", () => {
    const heads = "Six months ended December 31, Years ended June 30,";
    assert.equal(texts([heads, ...income.map((line) => `${line} 30.0`)])[0]?.[0], "Net sales");
    assert.deepEqual(texts(["2025 2024", ...income.slice(0, 3)]), []);
    const spaced = [
      "Revenue 1 900 1 800",
      "Costs (1 500) (1 450)",
      "Gross 1 400 1 350",
      "Other 1 100 1 200",
      "Net 1 300 1 150",
    ];
    assert.deepEqual(texts(["2025 2024", ...spaced]), []);
    assert.deepEqual(texts(["2025 2024", ...income, "Total      400.3      250.0"]), []);
    assert.deepEqual(
      texts(["We grew in 2024 and 2025.", "Sales of 2025 rose by 5 to 10.", "See notes 4 5 and 6 7."]),
      [],
    );
  });
});
