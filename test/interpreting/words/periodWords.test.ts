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
    ["2013年1月1日至12月31日", { year: 2013, month: 12, day: 31, months: 12 }],
    ["自2014年1月1日至2014年6月30日止期间", { year: 2014, month: 6, day: 30, months: 6 }],
    ["(自 2013年4月1日 至 2014年3月31日)", { year: 2014, month: 3, day: 31, months: 12 }],
    ["民國103年1月1日至9月30日", { year: 2014, month: 9, day: 30, months: 9 }],
    // Both years are printed before the days: over which column stands which, the heads say.
    ["民國103年及102年1月1日至12月31日", { month: 12, day: 31, months: 12 }],
  ] as const)
    it(`count from the first day to the last in Chinese: ${text}`, () => assert.deepEqual(periodWords(text), expected));
});
