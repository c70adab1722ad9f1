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
    ["Trailing four quarters ended 31 May 2014", 12],
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

  it("have no length where an average is over more quarters than a year has", () =>
    assert.equal(periodWords("Average for the trailing five quarters ended").months, undefined));

  for (const [text, expected] of [
    ["Period from May 12, 2024 (inception) through December 31, 2024", { year: 2024, month: 12, day: 31, months: 8 }],
    ["From inception (1 July 2024) to 31 December 2024", { year: 2024, month: 12, day: 31, months: 6 }],
    ["From January 1 through April 18, 2021 (Predecessor)", { year: 2021, month: 4, day: 18, months: 4 }],
    ["Cumulative from inception (May 12, 2004) through December 31, 2010", {}],
    ["January 1 through January 10, 2021", {}],
  ] as const)
    it(`are of the day that a span of days ends on, and none where it is no period of columns: ${text}`, () =>
      assert.deepEqual(periodWords(text), expected));

  for (const [text, expected] of [
    ["二零一三年 十二月三十一 日 人民幣千元", { year: 2013, month: 12, day: 31 }],
    ["二零一三年 十二月三十 一日", { year: 2013, month: 12, day: 31 }],
    ["二零一 三年 十二月 三十一日", { year: 2013, month: 12, day: 31 }],
    ["2013年12月31 日", { year: 2013, month: 12, day: 31 }],
    ["2013年12月3 1日", { year: 2013, month: 12, day: 31 }],
    ["2013 年 1 2 月 31 日", { year: 2013, month: 12, day: 31 }],
    ["截至二零一四年六月三十日止六 個月", { year: 2014, month: 6, day: 30, months: 6 }],
    ["二零一四年 二零一三年", { year: 2014 }],
  ] as const)
    it(`are whole where a narrow column breaks a date between two characters: ${text}`, () =>
      assert.deepEqual(periodWords(text), expected));

  for (const [text, expected] of [
    ["04/01–12/31/2031", { year: 2031, month: 12, day: 31, months: 9 }],
    ["04/01/2031 – 12/31/2031", { year: 2031, month: 12, day: 31, months: 9 }],
    ["07/01/ – 09/30/2031", { year: 2031, month: 9, day: 30, months: 3 }],
    ["07/01–09/30/2031", { year: 2031, month: 9, day: 30, months: 3 }],
    ["01/04–31/12/2031", { year: 2031, month: 12, day: 31, months: 9 }],
    ["01/01–30/06/2031", { year: 2031, month: 6, day: 30, months: 6 }],
  ] as const)
    it(`have the month of both days where the last one's stands: ${text}`, () =>
      assert.deepEqual(periodWords(text), expected));

  for (const [text, expected] of [
    ["2031 Jul-Sep", { year: 2031, month: 9, months: 3 }],
    ["2031 January – September", { year: 2031, month: 9, months: 9 }],
    ["2031 Q1–Q3", { year: 2031, months: 9, part: 1 }],
    ["Jul–Sep 2031", { year: 2031, month: 9, months: 3 }],
    ["31 Dec 30", { year: 2030, month: 12, day: 31 }],
  ] as const)
    it(`are of the year that stands before or behind their months: ${text}`, () =>
      assert.deepEqual(periodWords(text), expected));

  it("are of the year, where a span since the beginning is named behind it", () =>
    assert.deepEqual(
      periodWords(
        "Years ended December 31, 2010 and 2009 and the period from May 2, 2004 (inception) to December 31, 2010",
      ),
      { year: 2010, month: 12, day: 31, months: 12 },
    ));

  for (const [text, expected] of [
    ["2013年1月1日至12月31日", { year: 2013, month: 12, day: 31, months: 12 }],
    ["自2014年1月1日至2014年6月30日止期间", { year: 2014, month: 6, day: 30, months: 6 }],
    ["(自 2013年4月1日 至 2014年3月31日)", { year: 2014, month: 3, day: 31, months: 12 }],
    ["民國103年1月1日至9月30日", { year: 2014, month: 9, day: 30, months: 9 }],
    // Both years are printed before the days: over which column stands which, the heads say.
    ["民國103年及102年1月1日至12月31日", { month: 12, day: 31, months: 12 }],
  ] as const)
    it(`count from the first day to the last in Chinese: ${text}`, () => assert.deepEqual(periodWords(text), expected));

  for (const [text, expected] of [
    ["2014-01-01 - 2014-06-30", { year: 2014, month: 6, day: 30, months: 6 }],
    ["01.01.2014–31.12.2014", { year: 2014, month: 12, day: 31, months: 12 }],
    ["01/04/2013 to 31/03/2014", { year: 2014, month: 3, day: 31, months: 12 }],
    ["1.1.-30.6.2014", { year: 2014, month: 6, day: 30, months: 6 }],
    ["1/1-30/9 2014", { year: 2014, month: 9, day: 30, months: 9 }],
    ["30.12.2013 - 28.12.2014", { year: 2014, month: 12, day: 28, months: 12 }],
    ["1–6/2014", { year: 2014, month: 6, months: 6 }],
    ["Jan–Jun 2014", { year: 2014, month: 6, months: 6 }],
    ["Apr 2013 - Mar 2014", { year: 2014, month: 3, months: 12 }],
    ["Q1–Q3 2014", { year: 2014, months: 9, part: 1 }],
    ["Q3-Q4 2014", { year: 2014, months: 6, part: 2 }],
    ["9M 2014", { year: 2014, months: 9, part: 1 }],
    ["2014年前三季度", { year: 2014, months: 9, part: 1 }],
    ["2014年第三季度", { year: 2014, months: 3, part: 3 }],
    ["2014年半年度", { year: 2014, months: 6, part: 1 }],
    ["1H FY2014", { year: 2014, months: 6, part: 1 }],
    ["HY14", { year: 2014, months: 6, part: 1 }],
    // The name of a company is no length.
    ["3M 2014", { year: 2014 }],
    ["6/30/2014", { year: 2014, month: 6, day: 30 }],
    ["FY3/14", { year: 2014, month: 3 }],
    // Two years that follow each other are the financial year that ends in the second.
    ["2017/2018", { year: 2018 }],
    ["2023-24", { year: 2024 }],
    ["2020-2021", { year: 2021 }],
    // What may be a month of its year is none.
    ["2011-12", { year: 2011 }],
    ["F19", { year: 2019 }],
    ["December31, 2014", { year: 2014, month: 12, day: 31 }],
    ["Four quarters ended May 31, 2014", { year: 2014, month: 5, day: 31, months: 12 }],
    ["Quarters ended", { months: 3 }],
  ] as const)
    it(`end on the last day, month or quarter that they say: ${text}`, () =>
      assert.deepEqual(periodWords(text), expected));

  it("are of no known length from the year's first day to date, beside a quarter among them", () => {
    assert.deepEqual(periodWords("Current Year To Date 30/06/2014"), { year: 2014, month: 6, day: 30, toDate: true });
    assert.equal(periodWords("Cumulative quarter 30 June 2014").months, undefined);
    assert.equal(periodWords("2nd Quarter Ended 30/06/2014").quarter, 2);
  });
});
