import { strict as assert } from "node:assert";
import { nameInText } from "../../../src/interpreting/layout/tables/writtenName.ts";

describe("A line above a table", () => {
  const names = [
    ["12. INCOME TAX CREDIT (continued)", "12. Income Tax Credit"],
    ["The breakdown of EBIT is as follows:", "The breakdown of EBIT"],
    ["Details of the acquisition are summarised as follows:", "Details of the acquisition"],
    ["The aggregate cost of these employees was:", "The aggregate cost of these employees"],
    ["The following is an aged analysis of trade payables:", "Aged analysis of trade payables"],
    [
      "Deferred income tax assets and liabilities comprise the following as of:",
      "Deferred income tax assets and liabilities",
    ],
    ["(c) Liquidity risk", "(c) Liquidity risk"],
    ["Segment assets and liabilities", "Segment assets and liabilities"],
  ] as const;
  for (const [printed, name] of names)
    it(`“${printed}” names it “${name}”`, () => {
      assert.equal(nameInText(printed), name);
    });

  const others = [
    "NOTES TO THE FINANCIAL STATEMENTS CONTINUED",
    "Table of Contents",
    "2025 FORM 10-K 69",
    "(Dollars in millions)",
    "For the year ended 31 December 2022",
    "31 December 2021",
    "The carrying amounts of the group entities' foreign currency denominated monetary assets and",
    "• Share awards which are granted under the scheme",
    "Revenue rose. Costs fell by as much:",
    "The portfolio amounted to HK$33,739,000",
    "NOTE:",
    "2022",
  ];
  for (const line of others)
    it(`“${line}” names none`, () => {
      assert.equal(nameInText(line), undefined);
    });
});
