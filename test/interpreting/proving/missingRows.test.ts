import assert from "node:assert/strict";
import type { DraftTable } from "../../../src/interpreting/DraftTable.ts";
import { prove } from "../../../src/interpreting/proving/prove.ts";
import { draftOfGrid } from "../../support/draftTables.ts";

type Grid = readonly (readonly string[])[];

const doubted = (grid: Grid, more: Partial<DraftTable> = {}): readonly string[] => {
  const table = draftOfGrid("t", grid, more);
  const labels = new Map(table.rows.map(({ id, label }) => [id, label]));
  return prove([table]).doubts.map(({ row = "" }) => labels.get(row) ?? row);
};

const heads = ["", "2014", "2013"];

const position: Grid = [
  heads,
  ["Non-current assets", "", ""],
  ["Plant", "812", "790"],
  ["Goodwill", "1,344", "1,351"],
  ["", "2,156", "2,141"],
  ["Current assets", "", ""],
  ["Inventories", "433", "512"],
  ["Receivables", "618", "604"],
  ["Cash", "291", "177"],
  ["", "1,342", "1,293"],
  ["Current liabilities", "", ""],
  ["Payables", "903", "851"],
  ["Loans", "206", "311"],
  ["", "1,109", "1,162"],
  ["Net current assets", "233", "131"],
  ["Total assets less current liabilities", "2,389", "2,272"],
];

describe("prove: rows that are missing, or stand in one", () => {
  it("doubts nothing in a statement that is whole", () => {
    assert.deepEqual(doubted(position, { kind: "financial position" }), []);
  });

  it("doubts the row that took its list's total, where what follows adds up all the same", () => {
    const glued = position.flatMap((row, index) =>
      index === 9 ? [] : index === 8 ? [["Cash", "1,342", "1,293"]] : [row],
    );
    assert.deepEqual(doubted(glued, { kind: "financial position" }), ["Cash"]);
  });

  it("doubts a list whose total is missing, where other rows of the statement are added up without it", () => {
    const statement: Grid = [
      heads,
      ["Revenue", "5,210", "4,830"],
      ["Cost of sales", "(3,127)", "(2,954)"],
      ["Gross profit", "2,083", "1,876"],
      ["Wages", "(411)", "(398)"],
      ["Rent", "(637)", "(590)"],
      ["Adjusted profit before tax", "1,166", "1,020"],
      ["Restructuring", "(131)", "(132)"],
      ["Profit before tax", "1,035", "888"],
    ];
    assert.deepEqual(doubted(statement, { kind: "income statement" }), ["Adjusted profit before tax"]);
  });

  it("leaves condensed statements and numbers of shares alone", () => {
    const condensed: Grid = [
      heads,
      ["Revenue", "5,210", "4,830"],
      ["Profit before tax", "1,035", "888"],
      ["Income tax", "(204)", "(171)"],
      ["Profit for the year", "831", "717"],
    ];
    assert.deepEqual(doubted(condensed, { kind: "income statement" }), []);
    const totals: Grid = [
      heads,
      ["Revenue", "5,210", "4,830"],
      ["Total expenses", "(4,175)", "(3,942)"],
      ["Profit before tax", "1,035", "888"],
    ];
    assert.deepEqual(doubted(totals, { kind: "income statement" }), []);
    const equity: Grid = [
      ["Equity", "", ""],
      ["Ordinary shares, shares issued", "15,022", "15,116"],
      ["Ordinary shares and premium", "1,817", "1,801"],
      ["Retained earnings", "572", "471"],
      ["Total equity", "2,389", "2,272"],
    ];
    assert.deepEqual(doubted([...position, ...equity], { kind: "financial position" }), []);
  });

  it("doubts a total of a statement below a single row that is another amount", () => {
    const comprehensive: Grid = [
      heads,
      ["Exchange differences", "(87)", "114"],
      ["Total comprehensive income for the year", "829", "(528)"],
    ];
    assert.deepEqual(doubted(comprehensive, { kind: "comprehensive income" }), [
      "Total comprehensive income for the year",
    ]);
  });

  it("doubts a balance carried down right below the one brought forward, where they differ", () => {
    const movement = (charge: readonly (readonly string[])[]): Grid => [
      ["", "Leases", "Plant"],
      ["Cost", "", ""],
      ["At 1 January 2014", "1,035", "902"],
      ["Additions", "719", "70"],
      ["At 31 December 2014", "1,754", "972"],
      ["Depreciation", "", ""],
      ["At 1 January 2014", "889", "899"],
      ...charge,
      ["At 31 December 2014", "1,145", "918"],
    ];
    assert.deepEqual(doubted(movement([["Charge for the year", "256", "19"]])), []);
    assert.deepEqual(doubted(movement([])), ["At 31 December 2014"]);
  });

  it("doubts a row within whose label a total begins, and that adds up nothing", () => {
    const list: Grid = [
      heads,
      ["Tax at the domestic rate", "87", "277"],
      ["Expenses not deductible", "175", "185"],
      ["Losses carried forward Total tax for the year", "111", "(12)"],
    ];
    assert.deepEqual(doubted(list), ["Losses carried forward Total tax for the year"]);
  });
});

describe("prove: brackets that a sum does without", () => {
  const costs = (impairment: string): Grid => [
    heads,
    ["Adjusted profit", "1,416", "2,631"],
    ["Restructuring costs", "(176)", "(62)"],
    ["Acquisition costs", "(686)", "(56)"],
    ["Impairment charge", "–", impairment],
    ["Amortisation", "(34)", "(215)"],
    ["Profit before tax", "520", "1,842"],
  ];

  it("are marked as lost, where the other costs have them and the sum takes the figure off", () => {
    assert.deepEqual(doubted(costs("(456)")), []);
    const table = draftOfGrid("t", costs("456"));
    const proof = prove([table]);
    assert.deepEqual(
      proof.doubts.map(({ row, column }) => [row, column]),
      [["t.3", "c1"]],
    );
    assert.deepEqual(proof.rows["t.3"]?.bearings, ["sum", "doubtful"]);
  });

  it("are not missed where a statement prints its costs without, or a word says that they are taken off", () => {
    const positive: Grid = [
      heads,
      ["Net sales", "94,210", "90,154"],
      ["Cost of sales", "51,872", "50,118"],
      ["Gross margin", "42,338", "40,036"],
      ["Impairment", "–", "903"],
      ["Net income", "42,338", "39,133"],
    ];
    assert.deepEqual(doubted(positive), []);
    assert.deepEqual(
      doubted(costs("456").map((row) => (row[0] === "Impairment charge" ? ["Less: impairment", "–", "456"] : row))),
      [],
    );
  });
});

describe("prove: brackets that a sum takes off once more", () => {
  const marked = (grid: Grid): readonly (readonly [string | undefined, string | undefined])[] =>
    prove([draftOfGrid("t", grid)]).doubts.map(({ row, column }) => [row, column]);

  it("are marked among what is owed, where the total adds up the figure", () => {
    const owed = (tax: string): Grid => [
      ["", "2014"],
      ["Trade payables", "279,323"],
      ["Tax payable", tax],
      ["Bank borrowings", "131,556"],
      ["Loan from a shareholder", "390,637"],
      ["Total liabilities", "806,372"],
    ];
    assert.deepEqual(marked(owed("4,856")), []);
    assert.deepEqual(marked(owed("(4,856)")), [["t.1", "c0"]]);
  });

  it("are marked where the other column prints nothing", () => {
    const split = (discontinued: string): Grid => [
      heads,
      ["Profit attributable to owners", "", ""],
      ["– from continuing operations", "5,850", "(64,270)"],
      ["– from discontinued operations", discontinued, "–"],
      ["Profit attributable to owners", "600,692", "(64,270)"],
    ];
    assert.deepEqual(marked(split("594,842")), []);
    assert.deepEqual(marked(split("(594,842)")), [["t.1", "c0"]]);
  });

  it("are not missed where costs stand without, of what is called both, nor of what others hold of a loss", () => {
    const credit: Grid = [
      ["", "2014"],
      ["Net sales", "94,210"],
      ["Cost of sales", "51,872"],
      ["Other items", "(1,903)"],
      ["Operating profit", "44,241"],
    ];
    assert.deepEqual(marked(credit), []);
    const both: Grid = [
      heads,
      ["Earnings before interest", "94,210", "90,154"],
      ["Interest expense (income)", "(1,903)", "–"],
      ["Earnings before tax", "96,113", "90,154"],
    ];
    assert.deepEqual(marked(both), []);
    const tax: Grid = [
      ["", "2014"],
      ["Profit before tax", "94,210"],
      ["Income tax", "(1,903)"],
      ["Profit for the year", "96,113"],
    ];
    assert.deepEqual(marked(tax), []);
    const held: Grid = [
      heads,
      ["Profit for the year", "94,210", "90,154"],
      ["Attributable to:", "", ""],
      ["Other shareholders", "(1,903)", "–"],
      ["Profit of the owners", "96,113", "90,154"],
    ];
    assert.deepEqual(marked(held), []);
  });
});
