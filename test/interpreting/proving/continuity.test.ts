import assert from "node:assert/strict";
import { marked, type Grid } from "../../support/markedRows.ts";

describe("prove: what is of continuing and of discontinued operations", () => {
  const income = (discontinued: string, other = "–"): Grid => [
    ["", "2014", "2013"],
    ["Profit for the year from continuing operations", "61,482", "174,209"],
    ["Loss for the year from discontinued operations", "–", "(151,066)"],
    ["Net profit for the year", "61,482", "23,143"],
    ["Attributable to:", "", ""],
    ["Shareholders of the Company", "51,030", "(20,418)"],
    ["Non-controlling interests", "10,452", "43,561"],
    ["", "61,482", "23,143"],
    ["Attributable to shareholders of the Company arising from:", "", ""],
    ["Continuing operations", "51,030", "130,648"],
    ["Discontinued operations", other, discontinued],
    ["", "51,030", "(20,418)"],
  ];
  const mainland = (discontinued: string): Grid => [
    ["", "2014", "2013"],
    ["一、营业利润", "18,554", "18,369"],
    ["加:营业外收入", "12", "11"],
    ["减:营业外支出", "(41)", "(13)"],
    ["二、利润总额", "18,525", "18,367"],
    ["减:所得税费用", "(3,593)", "(3,765)"],
    ["三、净利润", "14,932", "14,602"],
    ["持续经营净利润", "14,932", "14,602"],
    ["终止经营净利润", discontinued, "-"],
    ["四、其他综合收益的税后净额", "345", "(448)"],
    ["五、综合收益总额", "15,277", "14,154"],
  ];

  it("is added up, and not taken from each other where no name says so", () => {
    assert.deepEqual(marked(income("(151,066)"), { kind: "income statement" }), []);
    assert.ok(marked(income("151,066"), { kind: "income statement" }).includes("Discontinued operations"));
  });

  it("is all of the result above it: what one of them prints too much is marked", () => {
    assert.deepEqual(marked(mainland("-"), { kind: "income statement" }), []);
    assert.ok(marked(mainland("2"), { kind: "income statement" }).includes("终止经营净利润"));
    assert.ok(marked(mainland("517"), { kind: "income statement" }).includes("终止经营净利润"));
  });
});
