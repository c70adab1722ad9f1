import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../src/figures/decimal.ts";
import { adjustedLossOf, grossMarginOf } from "../../src/functions/functions.ts";
import { blanks, codes, errorForms, rich, shown, thrown } from "./call.ts";

describe("GROSSMARGIN", () => {
  it("gives the announced margins for 2019–2023, cost of sales as printed", () => {
    // Financial summary: revenue, and revenue less gross profit; 2022 and 2023 as the income statement prints them.
    const revenue = [229141, 462324, 861168, 1557643, 1751045];
    const costOfSales = [-157528, -327703, -593927, -1050565, -1162560];
    const [margins = []] = grossMarginOf([revenue], [costOfSales]);
    const percent = margins.map((margin) => (Number(margin) * 100).toFixed(1));
    assert.deepEqual(percent, ["31.3", "29.1", "31.0", "32.6", "33.6"]);
  });

  it("takes cost of sales as a magnitude too", () => {
    assert.deepEqual(grossMarginOf([[200]], [[150]]), [[0.25]]);
    assert.deepEqual(grossMarginOf([[200]], [[-150]]), [[0.25]]);
  });

  it("has the larger shape where one range is a single cell", () => {
    assert.deepEqual(grossMarginOf([[100], [200]], [[50]]), [[0.5], [0.75]]);
    assert.deepEqual(grossMarginOf([[100]], [[25, 50]]), [[0.75, 0.5]]);
  });

  it("refuses shapes that do not match, naming both", () => {
    const error = thrown(() => grossMarginOf([[1, 2, 3]], [[1], [2], [3]]));
    assert.equal(error.code, "#VALUE!");
    assert.match(
      error.message,
      /^GROSSMARGIN: parameter costOfSales: found 3 rows × 1 column, expected .*1 row × 3 columns/,
    );
  });

  it("shows in its cell alone what is wrong with a cell", () => {
    const result = grossMarginOf([[0, -5, 100, "n.m.", 100, true]], [[-1, -1, 0, -1, -40, -1]]);
    assert.deepEqual(codes(result), [["#DIV/0!", "#NUM!", "#N/A", "#VALUE!", 0.6, "#VALUE!"]]);
    assert.match(
      shown(result[0]?.[3]).message,
      /^GROSSMARGIN: parameter revenue, row 1, column 4: found "n\.m\.", expected a number/,
    );
    assert.match(
      shown(result[0]?.[2]).message,
      /^GROSSMARGIN: parameter costOfSales, row 1, column 3: No cost of sales \(0 or blank\) beside revenue of 100/,
    );
  });

  it("treats a blank cell alike as 0, null and an empty string", () => {
    for (const blank of blanks) {
      assert.deepEqual(codes(grossMarginOf([[blank, 100]], [[-1, blank]])), [["#DIV/0!", "#N/A"]]);
    }
  });

  it("takes a mark for nil as a blank cell", () => {
    for (const mark of ["—", "–", "-", "--", "_"])
      assert.deepEqual(codes(grossMarginOf([[mark, 100, 100]], [[-1, mark, -40]])), [["#DIV/0!", "#N/A", 0.6]]);
  });

  it("leaves out the rows and columns at the end that are blank or zero in both ranges", () => {
    for (const blank of blanks) {
      assert.deepEqual(grossMarginOf([[100], [200], [blank]], [[-40], [-50], [blank]]), [[0.6], [0.75]]);
      assert.deepEqual(grossMarginOf([[100, 200, blank]], [[-40, -50]]), [[0.6, 0.75]]);
      assert.deepEqual(grossMarginOf([[100], [blank]], [[40]]), [[0.6]]);
      assert.deepEqual(codes(grossMarginOf([[100], [blank]], [[-40], [-50]])), [[0.6], ["#DIV/0!"]]);
      assert.deepEqual(codes(grossMarginOf([[blank], [blank]], [[blank], [blank]])), [["#DIV/0!"]]);
    }
  });

  it("is right to the last bit for typed numbers, and within double precision for others", () => {
    // (100.1 − 100.05) / 100.1 and (0.3 − 0.1) / 0.3, which no double is.
    assert.deepEqual(grossMarginOf([[100.1, 0.3]], [[100.05, -0.1]]), [[5 / 10010, 2 / 3]]);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
        (top, cost) => {
          const found = Number(grossMarginOf([[top]], [[cost]])[0]?.[0]);
          const expected = decimal(top).minus(cost).dividedBy(top).toNumber();
          assert.ok(Math.abs(found - expected) <= 4e-16 * Math.max(1, cost / top), `${found} for ${expected}`);
        },
      ),
    );
  });

  it("names no cell beyond the first thousands that have no margin, but says so, and is quick about it", () => {
    const cells = grossMarginOf(
      Array.from({ length: 20_000 }, () => [100]),
      Array.from({ length: 20_000 }, (_, row) => [row === 19_999 ? -1 : null]),
    );
    assert.match(shown(cells[4_999]?.[0]).message, /row 5000, column 1: No cost of sales/);
    assert.deepEqual(codes([cells[19_998] ?? []]), [["#N/A"]]);
    assert.match(shown(cells[19_998]?.[0]).message, /^One of more than 5000 cells without a value/);
    assert.equal(cells[19_999]?.[0], 0.99);
  });

  it("names as few of a whole column of texts, errors or dashes, each shown for what it is", () => {
    const sent: readonly (readonly [unknown, string])[] = [
      ["n.m.", "#VALUE!"],
      [true, "#VALUE!"],
      ["#NUM!", "#NUM!"],
      [rich(0), "#DIV/0!"],
      ["—", "#DIV/0!"],
      [rich(-3), "#NUM!"],
      [NaN, "#NUM!"],
    ];
    const rows = 5_000 + 2 * sent.length;
    const column = Array.from({ length: rows }, (_, row) => [sent[row % sent.length]?.[0]]);
    const margins = grossMarginOf(column, [[-1]]);
    const costs = grossMarginOf([[100]], column);
    for (let row = 0; row < rows; row++)
      assert.equal(shown(margins[row]?.[0]).code, sent[row % sent.length]?.[1], `row ${row}`);
    assert.match(shown(margins[4_999]?.[0]).message, /^GROSSMARGIN: parameter revenue, row 5000/);
    // The same error object, as a hundred thousand of them would take longer than what they are about.
    assert.equal(margins[5_000]?.[0], margins[5_000 + sent.length]?.[0]);
    for (let row = 5_000; row < rows; row++)
      assert.match(shown(margins[row]?.[0]).message, /^One of more than 5000 cells without a value/);
    const costCodes = ["#VALUE!", "#VALUE!", "#NUM!", "#N/A", "#N/A", 0.97, "#NUM!"];
    assert.deepEqual(
      codes(costs).map(([cell]) => cell),
      Array.from({ length: rows }, (_, row) => costCodes[row % sent.length]),
    );
  });

  it("refuses more cells than a column of the sheet has, naming the limit", () => {
    const wide = Array.from({ length: 1_000 }, () => Array<number>(1_100).fill(1));
    assert.match(
      thrown(() => grossMarginOf(wide, wide)).message,
      /1000 × 1100 = 1100000 cells, expected at most 1048576/,
    );
  });

  it("passes on the errors Excel takes from a function, and names any other", () => {
    for (const code of ["#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#VALUE!"]) {
      for (const form of errorForms(code))
        assert.deepEqual(codes(grossMarginOf([[form, 100]], [[-1, -50]])), [[code, 0.5]]);
    }
    for (const form of errorForms("#REF!")) {
      const error = shown(grossMarginOf([[100]], [[form]])[0]?.[0]);
      assert.equal(error.code, "#VALUE!");
      assert.match(error.message, /^GROSSMARGIN: parameter costOfSales: found #REF!/);
    }
  });

  it("takes rich values by their basic value, zero at the end among them", () => {
    assert.deepEqual(grossMarginOf([[rich(100)]], [[rich(-75)]]), [[0.25]]);
    assert.deepEqual(grossMarginOf([[rich(100)], [rich(0)]], [[rich(-75)], [null]]), [[0.25]]);
  });
});

describe("ADJUSTEDLOSS", () => {
  // Announcement, Financial summary, as printed: a nil mark, a blank (2020's listing expenses), and numbers.
  const losses = [-248359, -360635, -635124, -361160, -570272];
  const adjustments = [
    [53230, 133750, 406967, 173294, 290271],
    [35158, 82406, 34877, "—", "—"],
    ["—", "", 51500, 26457, "—"],
    ["", "", "", 14292, 36135],
    ["", "", "", 8716, 89683],
  ];
  const adjusted = [-159971, -144479, -141780, -138401, -154183];

  it("gives the announced adjusted losses for 2019–2023 from the rows as printed", () => {
    assert.deepEqual(adjustedLossOf([losses], [adjustments]), [adjusted]);
  });

  it("takes the adjustments as ranges of their own", () => {
    assert.deepEqual(
      adjustedLossOf(
        [losses],
        adjustments.map((row) => [row]),
      ),
      [adjusted],
    );
  });

  it("adds every cell of every range, whatever its shape, to one loss", () => {
    assert.deepEqual(adjustedLossOf([[-570272]], [[[290271], [36135]], [[89683, "_"]]]), [[-154183]]);
  });

  it("is exact: −0.3 + 0.1 + 0.2 is nil", () => {
    assert.deepEqual(adjustedLossOf([[-0.3]], [[[0.1, 0.2]]]), [[0]]);
  });

  it("treats blanks and marks for nil as nil", () => {
    for (const nil of [...blanks, "—", "–", "-", "_", " — "])
      assert.deepEqual(adjustedLossOf([[-5]], [[[nil, 2]]]), [[-3]]);
  });

  it("refuses other text, naming where it stands, in that column alone", () => {
    const result = adjustedLossOf([[-5, -6]], [[[1, "n/a"]]]);
    assert.deepEqual(codes(result), [[-4, "#VALUE!"]]);
    assert.match(
      shown(result[0]?.[1]).message,
      /^ADJUSTEDLOSS: parameter adjustments, row 1, column 2: found "n\/a", expected a number or a mark for nil/,
    );
  });

  it("names the first of several ranges that have too few columns, and the first of those that have too many", () => {
    const found = (...blocks: unknown[][][]): string => thrown(() => adjustedLossOf([[-5, -6, -7]], blocks)).message;
    assert.match(found([[1, 2, 3]], [[1, 2]], [[1]]), /parameter adjustments 2: found 1 row × 2 columns, expected 3/);
    assert.match(
      found([[1, 2, 3, 4, 5]], [[1, 2, 3, 4]]),
      /parameter adjustments: found 1 row × 5 columns, expected 3/,
    );
  });

  it("passes on an error in its column", () => {
    for (const form of errorForms("#N/A"))
      assert.deepEqual(codes(adjustedLossOf([[-5, -6]], [[[1, form]]])), [[-4, "#N/A"]]);
  });

  it("leaves out the columns at the end that are blank or zero in losses and adjustments alike", () => {
    for (const blank of blanks) {
      assert.deepEqual(adjustedLossOf([[-5, -6, blank]], [[[1, 2, blank]], [[3, 4]]]), [[-1, 0]]);
      assert.deepEqual(adjustedLossOf([[-5, -6, blank]], [[[1, 2, 3]]]), [[-4, -4, 3]]);
      // Several cells were given, so it is a row of losses, of one.
      assert.deepEqual(adjustedLossOf([[-5, blank]], [[[1, blank]]]), [[-4]]);
      assert.equal(thrown(() => adjustedLossOf([[-5, blank]], [[[1], [blank]], [[1, 2, 3]]])).code, "#VALUE!");
      assert.deepEqual(adjustedLossOf([[-5], [blank]], [[[1], [2]]]), [[-2]]);
    }
  });

  it("adds exactly, however many there are: 0.1 ten thousand times, and what is beyond double precision", () => {
    const tenths = Array.from({ length: 10_000 }, () => [0.1]);
    assert.deepEqual(adjustedLossOf([[-1000]], [tenths]), [[0]]);
    const large = 9_007_199_254_740_991;
    assert.deepEqual(adjustedLossOf([[-large]], [[[large], [large], [-large], [1.5]]]), [[1.5]]);
  });

  it("refuses adjustments of other columns than a row of losses, and losses of several rows", () => {
    const columns = thrown(() => adjustedLossOf([[-5, -6]], [[[1, 2]], [[1, 2, 3]]]));
    assert.equal(columns.code, "#VALUE!");
    assert.match(
      columns.message,
      /^ADJUSTEDLOSS: parameter adjustments 2: found 1 row × 3 columns, expected 2 columns/,
    );
    assert.match(
      thrown(() => adjustedLossOf([[-5], [-6]], [[[1]]])).message,
      /lossForTheYear: found 2 rows × 1 column/,
    );
  });
});
