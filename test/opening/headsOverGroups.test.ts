import assert from "node:assert/strict";
import { columnsOfTable as columnsOf, packFromText as fromText } from "../support/openedPack.ts";

const loss = (heads: readonly string[], title = "Statements of operations") =>
  fromText(
    [
      `# ${title}`,
      "",
      "(in thousands of U.S. dollars)",
      "",
      ...heads,
      "| Revenue | — | — | — |",
      "| Research and development | 300 | 200 | 900 |",
      "| General and administrative | 100 | 100 | 400 |",
      "| Total operating expenses | 400 | 300 | 1,300 |",
      "| Loss from operations | (400) | (300) | (1,300) |",
      "| Interest income | 10 | 20 | 50 |",
      "| Net loss | (390) | (280) | (1,250) |",
    ].join("\n"),
    "operations.md",
  );

describe("A statement of a company without revenue yet", () => {
  const heads = [
    "|  | Year ended December 31, | | Cumulative from inception (March 14, 2004) through |",
    "| --- | --- | --- | --- |",
    "| | 2010 | 2009 | December 31, 2010 |",
  ];

  it("has no period over the column of all years since it began", async () => {
    const pack = await loss(heads);
    assert.deepEqual(columnsOf(pack, "income").slice(0, 2), ["2009: 2009", "2010: 2010"]);
    assert.match(columnsOf(pack, "income")[2] ?? "", /no period$/u);
    assert.deepEqual(
      pack.periods.map(({ months }) => months),
      [12, 12],
    );
  });

  it("has a result without a tax, and its loss is the costs right above it", async () => {
    const pack = await loss(heads);
    assert.equal(pack.roles.resultForThePeriod, "income.netLoss");
    assert.deepEqual(
      pack.doubts.filter(({ row }) => row !== undefined),
      [],
    );
  });
});

describe("Lengths of periods in a grid without spans", () => {
  it("stand over the columns up to the next, however many they are", async () => {
    const pack = await loss([
      "|  | Six months ended December 31, | Years ended June 30, | |",
      "| --- | --- | --- | --- |",
      "| | 2013 | 2013 | 2012 |",
    ]);
    assert.deepEqual(
      pack.periods.map(({ end, months }) => [end, months]),
      [
        ["2012-06-30", 12],
        ["2013-06-30", 12],
        ["2013-12-31", 6],
      ],
    );
  });

  it("stand over figures that no row has a sign before, one column behind the first that the head spans", async () => {
    const pack = await fromText(
      [
        "# Statements of operations",
        "",
        "(in thousands of U.S. dollars)",
        "",
        "|  |  | Year ended December 31, | | | |",
        "| --- | --- | --- | --- | --- | --- |",
        "| | | 2013 | | | 2012 | |",
        "| Revenue | | | 900 | | | 800 |",
        "| Costs | | | (500) | | | (450) |",
        "| Operating income | | | 400 | | | 350 |",
      ].join("\n"),
      "operations.md",
    );
    assert.deepEqual(columnsOf(pack, "income"), ["2012: 2012", "2013: 2013"]);
  });
});
