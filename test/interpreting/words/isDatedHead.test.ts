import assert from "node:assert/strict";
import { isDatedHead } from "../../../src/interpreting/words/isDatedHead.ts";

describe("A head that is a period", () => {
  for (const text of [
    "30 June 2024 HK$'000",
    "FY24",
    "F24",
    "FY 2019 (%)",
    "FY 2019 `",
    "2018 $'000 RESTATED3",
    "Balances, January 31, 2018",
    "December31, 2019",
  ])
    it(`is “${text}”`, () => assert.ok(isDatedHead(text)));

  for (const text of ["2019 Senior notes", "Balance", "Fiscal 2017 restructuring plan", "Number of shares"])
    it(`is not “${text}”`, () => assert.ok(!isDatedHead(text)));
});
