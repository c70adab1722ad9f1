import assert from "node:assert/strict";
import { marked, type Grid } from "../../support/markedRows.ts";

describe("prove: the sign of the only amount of a row", () => {
  const position = (assets: string, liabilities: string): Grid => [
    ["", "2014", "2013", "2012"],
    ["Current assets", "", "", ""],
    ["Inventories", "148,310", "206,420", "157,105"],
    ["Trade receivables", "1,152,614", "1,043,877", "1,020,366"],
    ["", "1,300,924", "1,250,297", "1,177,471"],
    ["Assets classified as held for sale", assets, "–", "–"],
    ["Current liabilities", "", "", ""],
    ["Trade payables", "912,405", "931,663", "870,118"],
    ["Accrued charges", "211,307", "240,015", "198,520"],
    ["", "1,123,712", "1,171,678", "1,068,638"],
    ["Liabilities associated with assets held for sale", liabilities, "–", "–"],
    ["Net current assets", "415,730", "78,619", "108,833"],
  ];
  const inPosition = (assets: string, liabilities: string): readonly string[] =>
    marked(position(assets, liabilities), { kind: "financial position" });

  it("is in doubt in brackets where it is of an asset, which no total takes off", () => {
    assert.deepEqual(inPosition("412,804", "174,286"), []);
    assert.deepEqual(inPosition("(412,804)", "174,286"), ["Assets classified as held for sale"]);
  });

  it("is in doubt in brackets where it is owed and the total takes off without brackets what else is owed", () => {
    assert.deepEqual(inPosition("412,804", "(174,286)"), ["Liabilities associated with assets held for sale"]);
  });

  const income = (credit: string, other = "–"): Grid => [
    ["", "2013", "2014"],
    ["Revenue", "22,114", "32,305"],
    ["Cost of sales", "(14,160)", "(15,021)"],
    ["Gross profit", "7,954", "17,284"],
    ["Administration expenses", "(7,406)", "(15,803)"],
    ["Finance costs", "(71)", "(93)"],
    ["Profit before tax", "477", "1,388"],
    ["Income tax credit", other, credit],
    ["Profit attributable to the owners", "477", "2,029"],
  ];

  it("is in doubt in brackets that a total adds up as none, where the table prints in brackets what is taken off", () => {
    assert.deepEqual(marked(income("641"), { kind: "income statement" }), []);
    assert.deepEqual(marked(income("(641)"), { kind: "income statement" }), ["Income tax credit"]);
  });

  it("is in doubt without brackets though the other amount of its row is so small that rounding hides its sign", () => {
    const impaired = (figure: string): Grid => [
      ["", "2013", "2014"],
      ["Operating income", "32,940", "28,107"],
      ["Credit impairment losses", "(14,502)", "(9,436)"],
      ["Other impairment losses", figure, "(1)"],
      ["Operating profit", "18,421", "18,670"],
    ];
    assert.deepEqual(marked(impaired("(17)"), { kind: "income statement" }), []);
    assert.deepEqual(marked(impaired("17"), { kind: "income statement" }), ["Other impairment losses"]);
  });

  it("is none where a statement prints its costs without brackets and a gain in them", () => {
    const gain: Grid = [
      ["", "2013", "2014"],
      ["Net revenue", "70,372", "86,392"],
      ["Cost of sales", "31,797", "40,576"],
      ["Gross profit", "38,575", "45,816"],
      ["Selling expenses", "28,453", "34,459"],
      ["Gain on a sale", "", "(3,321)"],
      ["Operating profit", "10,122", "14,678"],
    ];
    assert.deepEqual(marked(gain, { kind: "income statement" }), []);
  });
});

describe("prove: an impairment of a mainland statement that lost its brackets", () => {
  const mainland = (other: string): Grid => [
    ["", "2014", "2013"],
    ["三、减值损失前营业利润", "32,412", "27,306"],
    ["信用减值损失", "(14,102)", "(9,214)"],
    ["其他资产减值损失", other, "(1)"],
    ["四、营业利润", "18,293", "18,091"],
  ];

  it("is in doubt, as its name says nothing of being taken off", () => {
    const kind = { kind: "income statement" } as const;
    assert.deepEqual(marked(mainland("(17)"), kind), []);
    assert.deepEqual(marked(mainland("17"), kind), ["其他资产减值损失"]);
  });
});
