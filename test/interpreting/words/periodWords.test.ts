import assert from "node:assert/strict";
import { periodWords } from "../../../src/interpreting/words/periodWords.ts";

describe("the words of a period", () => {
  for (const [text, months] of [
    ["Six months ended 30 June 2014", 6],
    ["3 months to 31 March 2014", 3],
    ["截至2014年6月30日止6個月", 6],
    ["2014 – 12 months", 12],
    ["30.06.2014 - 6 months", 6],
    ["6 months to half year end", 6],
  ] as const)
    it(`say how long it is: ${text}`, () => assert.equal(periodWords(text).months, months));

  for (const text of [
    "Less than 1 month",
    "1 to 3 months",
    "3 – 12 months",
    "7 months to 1 year",
    "Within three months",
    "Over 12 months",
    "More than 6 months but less than 12 months",
    "少於1個月",
    "1至3個月",
    "3個月以內",
    "逾期1至3個月",
    "1-3 months",
    "Six to twelve months",
  ])
    it(`are none where they say when something falls due: ${text}`, () =>
      assert.equal(periodWords(text).months, undefined));

  for (const [text, expected] of [
    ["Period from May 12, 2024 (inception) through December 31, 2024", { year: 2024, month: 12, day: 31, months: 8 }],
    ["From inception (1 July 2024) to 31 December 2024", { year: 2024, month: 12, day: 31, months: 6 }],
    ["From January 1 through April 18, 2021 (Predecessor)", { year: 2021, month: 4, day: 18, months: 4 }],
    ["Cumulative from inception (May 12, 2004) through December 31, 2010", {}],
    ["January 1 through January 10, 2021", {}],
  ] as const)
    it(`are of the day that a span of days ends on, and none where it is no period of columns: ${text}`, () =>
      assert.deepEqual(periodWords(text), expected));

  it("are of the year, where a span since the beginning is named behind it", () =>
    assert.deepEqual(
      periodWords(
        "Years ended December 31, 2010 and 2009 and the period from May 2, 2004 (inception) to December 31, 2010",
      ),
      { year: 2010, month: 12, day: 31, months: 12 },
    ));
});
