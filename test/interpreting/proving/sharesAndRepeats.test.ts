import assert from "node:assert/strict";
import type { DraftTable } from "../../../src/interpreting/DraftTable.ts";
import { draftOfGrid } from "../../support/draftTables.ts";
import { marked, type Grid } from "../../support/markedRows.ts";

describe("prove: shares beside the amounts of a list", () => {
  const shares = (own: string, part: string): Grid => [
    ["", "2014", "%", "2013", "%"],
    ["Makers", "948,213", "60.9", "1,176,425", "67.2"],
    ["– of cars", "566,108", part, "597,033", "34.1"],
    ["– of ships", "382,105", "24.5", "579,392", "33.1"],
    ["Banks", "609,430", own, "574,620", "32.8"],
    ["Total", "1,557,643", "100.0", "1,751,045", "100.0"],
  ];

  it("are borne out where they come to a hundred as the amounts come to their total, within rounding", () => {
    assert.deepEqual(marked(shares("39.1", "36.3")), []);
    assert.deepEqual(marked(shares("39.0", "36.4")), []);
  });

  it("are marked where they do not, in the list itself and in one that splits a part of it", () => {
    assert.ok(marked(shares("31.9", "36.3")).includes("Banks"));
    assert.ok(marked(shares("(39.1)", "36.3")).includes("Banks"));
    assert.ok(marked(shares("39.1", "63.3")).includes("– of cars"));
  });

  it("are not missed of growth, which comes to no hundred", () => {
    const growth = shares("4.1", "3.8").map((row) =>
      row[0] === "Total" ? ["Total", "1,557,643", "7.7", "1,751,045", "9.0"] : row,
    );
    assert.deepEqual(marked(growth), []);
  });
});

describe("prove: a total over rows that are printed twice", () => {
  const energy = (total: string): Grid => [
    ["", "2014", "2013"],
    ["Gas", "5.34", "–"],
    ["Diesel", "34.34", "1,611.72"],
    ["Direct use", "39.68", "1,611.72"],
    ["Bought power", "13.88", "2,518.13"],
    ["Indirect use", "13.88", "2,518.13"],
    ["Total use", "53.56", total],
  ];

  /** Rows that name their own unit, of which nothing but a sum says anything. */
  const inMegawattHours = (grid: Grid): Partial<DraftTable> => ({
    rows: draftOfGrid("t", grid).rows.map((row) => ({ ...row, unit: { printed: "MWh", place: row.place } })),
  });

  it("is marked where it comes to them in one column and not in the other", () => {
    const [right, wrong] = [energy("4,129.85"), energy("1,429.85")];
    assert.deepEqual(marked(right, inMegawattHours(right)), []);
    assert.ok(marked(wrong, inMegawattHours(wrong)).includes("Total use"));
  });
});

describe("prove: a figure of a list that holds in another column", () => {
  it("is marked though the rest of the list comes to the total within its rounding", () => {
    const costs = (service: string): Grid => [
      ["", "2014", "2013", "2012"],
      ["Service cost", "1", service, "1"],
      ["Interest cost", "20", "15", "15"],
      ["Expected return on assets", "(19)", "(16)", "(15)"],
      ["Settlement loss", "–", "5", "7"],
      ["Amortisation", "10", "11", "9"],
      ["Total", "12", "17", "17"],
    ];
    assert.deepEqual(marked(costs("2")), []);
    assert.ok(marked(costs("42")).includes("Service cost"));
  });

  it("is marked though taking off what is printed in brackets would come to the total", () => {
    const balance = (increase: string): Grid => [
      ["", "2014", "2013", "2012"],
      ["Tax benefits, beginning of the period", "848", "936", "990"],
      ["Increases of earlier periods", increase, "35", "11"],
      ["Decreases of earlier periods", "(17)", "(13)", "(10)"],
      ["Increases of the period", "50", "77", "81"],
      ["Settlements", "(18)", "(22)", "(5)"],
      ["Lapse of limitations", "(7)", "(24)", "(45)"],
      ["Currency translation", "(15)", "1", "4"],
      ["Tax benefits, end of the period", "936", "990", "1,026"],
    ];
    assert.deepEqual(marked(balance("95")), []);
    assert.ok(marked(balance("9")).includes("Increases of earlier periods"));
  });

  it("is marked of what is left of cash for the owners", () => {
    const cash = (spent: string): Grid => [
      ["", "2014", "2013"],
      ["Cash provided by operations", "786", "1,276"],
      ["Less: capital expenditures", "(251)", spent],
      ["Free cash flow", "535", "945"],
      ["Free cash flow as a percentage of sales", "7.5%", "12.9%"],
    ];
    assert.deepEqual(marked(cash("(331)")), []);
    assert.ok(marked(cash("(313)")).includes("Less: capital expenditures"));
  });

  it("is marked of what did not move over the year", () => {
    const held = (net: string): Grid => [
      ["", "2014", "2013"],
      ["Cost:", "", ""],
      ["At the beginning and the end of the year", "1,085", "1,085"],
      ["Accumulated impairment:", "", ""],
      ["At the beginning and the end of the year", "367", "367"],
      ["Net carrying amount:", "", ""],
      ["At the beginning and the end of the year", "718", net],
    ];
    assert.deepEqual(marked(held("718")), []);
    assert.ok(marked(held("178")).includes("At the beginning and the end of the year"));
  });

  it("is marked where the list is printed once more for others with the same labels", () => {
    const classes = (gain: string): Grid => [
      ["", "2014", "2013"],
      ["Level 1", "", ""],
      ["Equity, adjusted cost", "1,293", "1,744"],
      ["Equity, unrealised gains", "105", "81"],
      ["Equity, unrealised losses", "(3)", "(11)"],
      ["Equity, fair value", "1,395", "1,814"],
      ["Cash", "778", "1,132"],
      ["Level 2", "", ""],
      ["Equity, adjusted cost", "515", "612"],
      ["Equity, unrealised gains", "105", gain],
      ["Equity, unrealised losses", "(3)", "(11)"],
      ["Equity, fair value", "617", "682"],
      ["Cash", "31", "44"],
    ];
    assert.deepEqual(marked(classes("81")), []);
    assert.ok(marked(classes("18")).includes("Equity, unrealised gains"));
  });

  it("is marked though its total is split below as well", () => {
    const classes = (gain: string): Grid => [
      ["", "2014", "2013"],
      ["Level 1", "", ""],
      ["Equity, adjusted cost", "1,293", "1,744"],
      ["Equity, unrealised gains", "105", gain],
      ["Equity, unrealised losses", "(3)", "(11)"],
      ["Equity, fair value", "1,395", "1,814"],
      ["Cash", "778", "1,132"],
      ["Current securities", "617", "682"],
      ["Level 2", "", ""],
      ["Equity, adjusted cost", "515", "612"],
      ["Equity, unrealised gains", "105", "81"],
      ["Equity, unrealised losses", "(3)", "(11)"],
      ["Equity, fair value", "617", "682"],
    ];
    assert.deepEqual(marked(classes("81")), []);
    assert.ok(marked(classes("851")).includes("Equity, unrealised gains"));
  });
});

describe("prove: changes beside the amounts of two periods", () => {
  const cash = (investing: string): Grid => [
    ["", "2014", "2013", "Change"],
    ["Operating activities", "3,698", "7,429", "(3,731)"],
    ["Investing activities", "(275)", "894", investing],
    ["Financing activities", "(5,820)", "(5,888)", "68"],
    ["Exchange differences", "1", "(16)", "17"],
  ];

  it("are what one is above the other, and marked where they are not", () => {
    assert.deepEqual(marked(cash("(1,169)")), []);
    assert.ok(marked(cash("(1,196)")).includes("Investing activities"));
  });

  it("are marked as well where a figure of a period is wrong", () => {
    const wrong = cash("(1,169)").map((row) =>
      row[0] === "Investing activities" ? [...row.slice(0, 2), "849", row[3] ?? ""] : row,
    );
    assert.ok(marked(wrong).includes("Investing activities"));
  });

  it("are not missed where most rows print them otherwise", () => {
    const better = cash("1,169").map((row) =>
      row[0] === "Operating activities" ? [...row.slice(0, 3), "3,731"] : row,
    );
    assert.deepEqual(marked(better), []);
  });
});

describe("prove: costs that a mainland statement splits below their total", () => {
  const costs = (selling: string): Grid => [
    ["", "2014", "2013"],
    ["一、营业总收入", "61,698,903.94", "56,180,929.06"],
    ["其中:营业收入", "61,698,903.94", "56,180,929.06"],
    ["二、营业总成本", "60,729,446.93", "55,268,255.86"],
    ["其中:营业成本", "51,826,679.38", "46,630,807.98"],
    ["销售费用", "5,276,116.83", selling],
    ["研发费用", "2,610,352.80", "2,927,334.30"],
    ["财务费用", "1,016,297.92", "1,072,364.84"],
    ["其中:利息费用", "1,086,402.19", "1,008,648.79"],
    ["利息收入", "93,272.18", "49,989.09"],
    ["加:其他收益", "148,762.76", "129,022.86"],
  ];

  it("are marked where one of them is wrong in one column, though the last is split itself", () => {
    assert.deepEqual(marked(costs("4,637,748.74")), []);
    assert.ok(marked(costs("4,673,748.74")).includes("销售费用"));
  });
});
