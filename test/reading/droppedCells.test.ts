import assert from "node:assert/strict";
import { readText } from "../../src/reading/text/readText.ts";

/** A table's rows as they are read: text and the columns that it stands in, "?" where they are not sure. */
const rowsOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  (readText(lines.join("\n"), "table.md")[0]?.lines ?? []).map(({ cells }) =>
    cells.map(({ text, left, right, unsure }) => `${text} ${left}-${right}${unsure ? "?" : ""}`),
  );

describe("A table of pipes whose empty cells were left out", () => {
  it("has heads over its columns where they are as many as these, and none over the labels", () => {
    assert.deepEqual(
      rowsOf([
        "| Number of shares (in thousands) | Price per share | Life | Value |",
        "|---|---|---|---|---|",
        "| Outstanding at the beginning | 4,020 | $139 | 6 years | $179 |",
        "| Granted | 669 | 163 |",
        "| Outstanding at the end | 4,198 | $144 | 5 years | $49 |",
      ]),
      [
        ["Number of shares (in thousands) 1-2", "Price per share 2-3", "Life 3-4", "Value 4-5"],
        ["Outstanding at the beginning 0-1", "4,020 1-2", "$139 2-3", "6 years 3-4", "$179 4-5"],
        ["Granted 0-1", "669 1-2?", "163 2-3?"],
        ["Outstanding at the end 0-1", "4,198 1-2", "$144 2-3", "5 years 3-4", "$49 4-5"],
      ],
    );
  });

  it("has periods over as many columns each, and a total without a label in its columns", () => {
    const rows = rowsOf([
      "| As of June 30, 2031 | As of June 30, 2030 |",
      "|---|---|---|---|---|",
      "| Gross | Net | Gross | Net |",
      "| Trademarks | 668 | 640 | 669 | 650 |",
      "| Patents | 57 | 19 | 51 | 21 |",
      "| 725 | 659 | 720 | 671 |",
    ]);
    assert.deepEqual(rows[0], ["As of June 30, 2031 1-3", "As of June 30, 2030 3-5"]);
    assert.deepEqual(rows[1], ["Gross 1-2", "Net 2-3", "Gross 3-4", "Net 4-5"]);
    assert.deepEqual(rows[4], ["725 1-2", "659 2-3", "720 3-4", "671 4-5"]);
  });

  it("has a change in percent over the one column between two years, and over all where each has a name below", () => {
    const [change] = rowsOf([
      "| % Change |",
      "|---|---|---|---|",
      "| 2031 | 2030 | 2031 to 2030 |",
      "| Net sales | $1,984 | $1,981 | —% |",
      "| Earnings | 234 | 375 | (38) |",
    ]);
    assert.deepEqual(change, ["% Change 3-4"]);
    const [against] = rowsOf([
      "| Percentage change versus the year-ago period |",
      "|---|---|---|---|",
      "| Reported sales | Volume | Organic sales |",
      "| Health | (10)% | (9)% | (8)% |",
      "| Household | 3 | 2 | 4 |",
    ]);
    assert.deepEqual(against, ["Percentage change versus the year-ago period 1-4"]);
  });

  it("has heads of fewer columns over none for sure", () => {
    const rows = rowsOf([
      "| % Change | % of Net sales |",
      "|---|---|---|---|---|---|",
      "| 2031 | 2030 | 2031 to 2030 | 2031 | 2030 |",
      "| Selling costs | $954 | $1,004 | (5)% | 13.4% | 13.7% |",
      "| Advertising | 709 | 790 | (10) | 10.0 | 10.8 |",
    ]);
    assert.deepEqual(rows[0], ["% Change 0-1?", "% of Net sales 1-2?"]);
  });

  it("stays as it is where it has empty cells, or all rows are as long", () => {
    const short = [
      "| | 2031 | 2030 |",
      "|---|---|---|",
      "| Sales | 10 | 9 |",
      "| Grants | | 2 |",
      "| Total | 10 | 11 |",
    ];
    assert.deepEqual(rowsOf(short)[2], ["Grants 0-1", "2 2-3"]);
    const whole = ["| Sales | 2031 | 2030 |", "|---|---|---|", "| Health | 10 | 9 |", "| Household | 4 | 2 |"];
    assert.deepEqual(rowsOf(whole)[0], ["Sales 0-1", "2031 1-2", "2030 2-3"]);
  });
});
