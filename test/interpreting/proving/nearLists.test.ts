import assert from "node:assert/strict";
import { prove } from "../../../src/interpreting/proving/prove.ts";
import { draftOfGrid } from "../../support/draftTables.ts";
import { marked, type Grid } from "../../support/markedRows.ts";

const replaced = (grid: Grid, label: string, figures: readonly string[], nth = 0): Grid => {
  const rows = grid.flatMap((row, index) => (row[0] === label ? [index] : []));
  return grid.map((row, index) => (index === rows[nth] ? [label, ...figures] : row));
};

describe("prove: a list under its heading, with rows of nil above the heading", () => {
  const position: Grid = [
    ["", "2013", "2014"],
    ["Investments in subsidiaries", "18,240", "19,115"],
    ["Current assets", "", ""],
    ["Debtors", "–", "–"],
    ["", "–", "–"],
    ["Current liabilities", "", ""],
    ["Creditors due within one year", "(2,310)", "(1,265)"],
    ["Deferred consideration", "(640)", "–"],
    ["", "(2,950)", "(1,265)"],
    ["Total assets less current liabilities", "15,290", "17,850"],
  ];
  const interest = (total: string): Grid => [
    ["", "2013", "2014"],
    ["Finance income", "", ""],
    ["Bank interest", "2", "–"],
    ["Finance costs", "", ""],
    ["Interest on bank loans", "7,240", "8,115"],
    ["Interest on a shareholder's loan", "1,310", "1,420"],
    ["Interest on leases", "65", "–"],
    ["", total, "9,535"],
  ];

  it("does not come to more because those round as well", () => {
    assert.deepEqual(marked(position), []);
    for (const [label, figures] of [
      ["Creditors due within one year", ["(2,312)", "(1,265)"]],
      ["Creditors due within one year", ["(2,310)", "(1,267)"]],
      ["Deferred consideration", ["(642)", "–"]],
    ] as const)
      assert.ok(marked(replaced(position, label, figures)).includes(label), figures.join());
  });

  it("is not helped by an amount above the heading that is no more than what rounding explains", () => {
    assert.deepEqual(marked(interest("8,615")), []);
    assert.ok(marked(interest("8,618")).includes(""));
  });
});

describe("prove: a line in front of a list that prints nil but where the list fails", () => {
  const paid = (other: string): Grid => [
    ["", "2013", "2014"],
    ["Available for distribution", "312,613", "317,378"],
    ["Distributions to holders:", "", ""],
    ["Paid from April to September 2012", "103,776", other],
    ["Paid from October 2012 to March 2013", "104,680", "–"],
    ["Paid from April to September 2013", "–", "103,065"],
    ["Paid from October 2013 to February 2014", "–", "72,834"],
    ["Paid from February to March 2014", "–", "32,072"],
    ["", "208,456", "207,971"],
  ];
  const segments = (external: string, result: string): Grid => [
    ["", "Audio", "Computers", "Elimination", "Total"],
    ["External sales", external, "151,208", "–", "151,208"],
    ["Sales between segments", "–", "–", "–", "–"],
    ["Segment result", result, "(61,340)", "–", "(61,340)"],
  ];

  it("is of the list, where it bears out the total of another column", () => {
    assert.deepEqual(marked(paid("–")), []);
    assert.ok(marked(paid("4")).includes("Paid from April to September 2012"));
  });

  it("is of the list, where that begins with it and has a total", () => {
    assert.deepEqual(marked(segments("–", "–")), []);
    assert.ok(marked(segments("3", "–")).includes("External sales"));
    assert.ok(marked(segments("–", "3")).includes("Segment result"));
  });
});

describe("prove: columns of two periods beside each other", () => {
  const heads = ["Audio", "Computers", "Elimination", "Total"];
  const segments = (result: string): Grid => [
    ["", ...heads.map((head) => `2013 ${head}`), ...heads.map((head) => `2014 ${head}`)],
    ["External sales", "–", "151,208", "–", "151,208", "–", "97,446", "–", "97,446"],
    ["Sales between segments", "–", "–", "–", "–", "–", "–", "–", "–"],
    ["Segment revenue", "–", "151,208", "–", "151,208", "–", "97,446", "–", "97,446"],
    ["Segment result", "–", "(61,340)", "–", "(61,340)", "–", result, "–", "(40,215)"],
    ["Unallocated costs", "", "", "", "(12,118)", "", "", "", "(11,907)"],
    ["Loss before tax", "", "", "", "(73,458)", "", "", "", "(52,122)"],
  ];

  it("are lists of their own: each adds up all of its columns", () => {
    assert.deepEqual(marked(segments("(40,215)")), []);
    assert.ok(marked(segments("(40,218)")).includes("Segment result"));
    const { columnSums } = prove([draftOfGrid("t", segments("(40,218)"))]);
    assert.deepEqual(columnSums["t"], { c3: ["c0", "c1", "c2"], c7: ["c4", "c5", "c6"] });
  });
});

describe("prove: revenue that a mainland statement lists in one row of several", () => {
  const mainland = (revenue: string, interest = "-"): Grid => [
    ["", "2014", "2013"],
    ["一、营业总收入", "1,993,275.39", "1,748,516.95"],
    ["其中:营业收入", revenue, "1,748,516.95"],
    ["利息收入", interest, "-"],
    ["已赚保费", "-", "-"],
    ["二、营业总成本", "1,721,919.54", "1,873,689.53"],
    ["其中:营业成本", "1,574,065.66", "1,716,730.99"],
    ["税金及附加", "13,918.46", "9,258.50"],
    ["销售费用", "133,935.42", "147,700.04"],
    ["加:其他收益", "24,239.72", "23,008.57"],
    ["三、营业利润(亏损以“-”号填列)", "295,595.57", "-102,164.01"],
  ];

  it("comes to the total revenue above it in every year, or is marked in the one in which it does not", () => {
    const kind = { kind: "income statement" } as const;
    assert.deepEqual(marked(mainland("1,993,275.39"), kind), []);
    assert.deepEqual(marked(mainland("1,973,275.39", "20,000.00"), kind), []);
    assert.ok(marked(mainland("1,993,275.42"), kind).includes("其中:营业收入"));
    assert.ok(marked(mainland("1,993,257.39"), kind).includes("其中:营业收入"));
  });
});

describe("prove: a row that prints nothing in one of the years", () => {
  const flows = (charges: string): Grid => [
    ["", "2012", "2013", "2014"],
    ["Net income", "7,082", "7,591", "8,866"],
    ["Gain on a sale", "", "", "(3,226)"],
    ["Impairments", "", "", "3,523"],
    ["Restructuring charges", charges, "252", "406"],
    ["Share-based compensation", "269", "306", "348"],
    ["Inventories", "(421)", "(577)", "(1,047)"],
    ["Other, net", "159", "370", "(354)"],
    ["Net cash provided by operating activities", "7,383", "7,942", "8,516"],
  ];

  it("says nothing of what another year lacks, though the amounts agree", () => {
    const kind = { kind: "cash flows" } as const;
    assert.deepEqual(marked(flows("294"), kind), []);
    assert.ok(marked(flows("(3)"), kind).includes("Restructuring charges"));
  });
});
