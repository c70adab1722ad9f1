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

  it("are set so where points part thousands and a comma the decimals, behind the number of a note in another language", () => {
    assert.deepEqual(
      texts([
        "Anhang 2025 2024",
        "Umsatzerlöse 5 1.751.328 1.578.162",
        "Materialaufwand 1.029.203 929.724",
        "Rohertrag 722.125 648.438",
        "Ergebnis je Aktie 11 2,30 2,04",
      ]),
      [
        ["Anhang", "2025", "2024"],
        ["Umsatzerlöse", "5", "1.751.328", "1.578.162"],
        ["Materialaufwand", "1.029.203", "929.724"],
        ["Rohertrag", "722.125", "648.438"],
        ["Ergebnis je Aktie", "11", "2,30", "2,04"],
      ],
    );
  });

  it("have no amount in a note of a chapter where commas part the thousands", () => {
    const rows = texts([
      "Note 2025 2024",
      "Property, plant and equipment 9,3 675,578 147,569",
      "Goodwill 10,3 26,097 61,170",
      "Intangible assets 10,3 7,801 6,502",
      "Total non-current assets 709,476 215,241",
    ]);
    assert.deepEqual(rows[2], ["Goodwill 10,3", "26,097", "61,170"]);
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
    assert.deepEqual(texts(lines).slice(0, 2 + days.length * 2), [
      ["3 Months Ended", "6 Months Ended"],
      [...days, ...days],
      [],
      [],
      [],
      [],
    ]);
    const ends = (index: number) =>
      singleSpaced(lines)
        .get(index)
        ?.map(({ right }) => right) ?? [];
    const [, ...columns] = ends(7);
    assert.equal(columns.length, 4);
    const areNear = (rights: readonly number[], others: readonly (number | undefined)[]): boolean =>
      rights.length === others.length && rights.every((right, i) => Math.abs(right - (others[i] ?? NaN)) <= 1);
    assert.ok(areNear(ends(1), columns));
    assert.ok(areNear(ends(0), [columns[1], columns[3]]));
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
    assert.deepEqual(texts(["2025 2024", ...income.slice(0, 2)]), []);
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

  it("have the heads of one column after those of the other, as a page's text has them that is copied column by column", () => {
    const each = (year: string): readonly string[] => ["As at", "31 December", year, "£000"];
    assert.deepEqual(texts([...each("2025*"), ...each("2024#"), "Financial assets", ...income]).slice(0, 7), [
      ["As at", "As at"],
      ["31 December", "31 December"],
      ["2025*", "2024#"],
      ["£000", "£000"],
      [],
      [],
      [],
    ]);
    assert.deepEqual(texts(["2025", "2024", "(restated)", "US$m", "US$m", ...income]).slice(0, 2), [
      ["2025", "2024 (restated)"],
      ["US$m", "US$m"],
    ]);
    assert.deepEqual(texts(["2025", "30 June", "2024", "31 December", "HK$'000", ...income]).slice(0, 2), [
      ["2025", "2024"],
      ["30 June", "31 December"],
    ]);
    assert.deepEqual(texts(["2025", "Carrying", "amount", "2024", "Carrying", "amount", ...income]).slice(0, 3), [
      ["2025", "2024"],
      ["Carrying", "Carrying"],
      ["amount", "amount"],
    ]);
  });

  it("have years over groups of columns whose names follow each of them", () => {
    const four = income.map((line) => `${line} 30.0 20.0`);
    assert.deepEqual(texts(["2025", "Level 1", "Level 2", "2024", "Level 1", "Level 2", ...four]).slice(0, 2), [
      ["2025", "2024"],
      ["Level 1", "Level 2", "Level 1", "Level 2"],
    ]);
  });

  it("have no year over all of them where each of several years stands in a line of its own, and nothing tells whose it is", () => {
    const rows = income.map((line) => `${line} 30.0`);
    assert.deepEqual(texts(["2025", "2024", ...rows])[0], ["Net sales", "$ 900.5", "$ 800.1", "30.0"]);
  });

  it("have years with changes between them", () => {
    const rows = income.map((line) => `${line} 12 % 300.0 (5)%`);
    assert.deepEqual(texts(["(in millions) Fiscal 2025 Fiscal 2024 % Change Fiscal 2023 % Change", ...rows])[0], [
      "(in millions)",
      "Fiscal 2025",
      "Fiscal 2024",
      "% Change",
      "Fiscal 2023",
      "% Change",
    ]);
    assert.deepEqual(texts(["MAY YET", ...income])[0]?.[0], "Net sales");
    assert.deepEqual(texts(["That may", ...income])[0]?.[0], "Net sales");
  });

  it("have a sign of percent apart from its figure, and a year that a label ends with", () => {
    const rates = ["Statutory rate 21.0 % 21.0 %", "State taxes 1.9 1.5", "Effective rate 22.9 % 22.5 %"];
    assert.deepEqual(texts(["2025 2024", ...rates])[1], ["Statutory rate", "21.0 %", "21.0 %"]);
    const movement = ["At 31 December 2024 118", "Additions 167", "At December 31, 2025 285", "Total of it 2025 285"];
    assert.deepEqual(texts([...income.slice(0, 3), ...movement]).slice(3), [["Total of it", "2025", "285"]]);
  });

  it("have a unit over each, whatever its words are, and a column of percentages in front", () => {
    assert.deepEqual(texts(["2025 2024", "'000 bbl '000 bbl", ...income])[1], ["'000 bbl", "'000 bbl"]);
    const three = income.map((line) => line.replace(/ (?=[-$(\d—])/u, " 3.4 "));
    assert.deepEqual(texts(["% HK$'000 HK$'000", ...three])[0], ["%", "HK$'000", "HK$'000"]);
  });

  it("go on in the same columns behind a note's number in brackets and a row that is none, and begin anew under other heads", () => {
    const staff = [
      "– fees (Note 14) 10.5 20.5",
      "Not a row 1 2 3 4 5",
      "Total staff costs, one and all of them 12.5 24.5",
    ];
    const set = singleSpaced([
      "2025 2024",
      ...income,
      ...staff,
      ...income,
      "2025 2024",
      "Wages of a longer name 5.5 6.5",
      ...income,
    ]);
    assert.deepEqual(
      set.get(6)?.map(({ text }) => text),
      ["– fees (Note 14)", "10.5", "20.5"],
    );
    const ends = (line: number): readonly number[] => (set.get(line) ?? []).slice(1).map(({ right }) => right);
    assert.deepEqual(ends(8), ends(6));
    assert.deepEqual(
      set.get(14)?.map(({ text }) => text),
      ["2025", "2024"],
    );
  });
});
