import assert from "node:assert/strict";
import { draftOfGrid } from "../../support/draftTables.ts";
import { marked, markedIn, type Grid } from "../../support/markedRows.ts";

const changed = (grid: Grid, row: number, figures: readonly string[]): Grid =>
  grid.map((each, index) => (index === row ? [each[0] ?? "", ...figures] : each));

describe("prove: lists of one table with the same labels", () => {
  const list = (debt: string, ...rows: readonly (readonly [string, string])[]): Grid => {
    const labels = [`${debt}, adjusted cost`, `${debt}, unrealized gains`, `${debt}, unrealized losses`];
    const below = ["Cash equivalents", "Current securities", "Non-current securities"];
    return [...labels, `${debt}, fair value`, ...below].map((label, index) => [label, ...(rows[index] ?? ["0", "0"])]);
  };
  const securities: Grid = [
    ["", "2014", "2013"],
    ["Securities [line items]", "", ""],
    ...list(
      "Securities",
      ["161,300", "138,450"],
      ["702", "388"],
      ["(4,711)", "(4,620)"],
      ["157,291", "134,218"],
      ["30,114", "28,377"],
      ["35,402", "20,518"],
      ["91,775", "85,323"],
    ),
    ["Level 1", "", ""],
    ["Securities [line items]", "", ""],
    ...list(
      "Equity",
      ["1,318", "1,790"],
      ["112", "86"],
      ["(5)", "(13)"],
      ["1,425", "1,863"],
      ["793", "1,160"],
      ["632", "703"],
    ),
    ["Mutual funds", "", ""],
    ["Securities [line items]", "", ""],
    ...list("Equity", ["525", "630"], ["112", "86"], ["(5)", "(13)"], ["632", "703"], ["0", "0"], ["632", "703"]),
    ["Treasuries", "", ""],
    ["Securities [line items]", "", ""],
    ...list(
      "Debt",
      ["16,310", "14,622"],
      ["47", "26"],
      ["(522)", "(451)"],
      ["15,835", "14,197"],
      ["219", "131"],
      ["4,118", "4,107"],
      ["11,498", "9,959"],
    ),
    ["Agencies", "", ""],
    ["Securities [line items]", "", ""],
    ...list(
      "Debt",
      ["5,502", "4,951"],
      ["0", "0"],
      ["(279)", "(240)"],
      ["5,223", "4,711"],
      ["161", "70"],
      ["711", "2,017"],
      ["4,351", "2,624"],
    ),
    ["Deposits", "", ""],
    ["Securities [line items]", "", ""],
    ...list(
      "Debt",
      ["891", "1,790"],
      ["0", "0"],
      ["0", "0"],
      ["891", "1,790"],
      ["390", "1,775"],
      ["490", "0"],
      ["11", "15"],
    ),
    ["Paper", "", ""],
    ["Securities [line items]", "", ""],
    ...list("Debt", ["1,102", "2"], ["0", "0"], ["0", "0"], ["1,102", "2"], ["30", "0"], ["1,072", "2"], ["0", "0"]),
  ];
  const at = (label: string, nth = 0): number =>
    securities.flatMap((row, index) => (row[0] === label ? [index] : []))[nth] ?? -1;

  it("add up as one of them does: a figure of another that does not is marked", () => {
    assert.deepEqual(marked(securities), []);
    const changes: readonly (readonly [string, number, readonly string[]])[] = [
      ["Debt, adjusted cost", 1, ["5,505", "4,951"]],
      ["Debt, unrealized gains", 1, ["3", "0"]],
      ["Debt, adjusted cost", 2, ["891", "(1,790)"]],
      ["Equity, adjusted cost", 1, ["528", "630"]],
      ["Equity, unrealized losses", 1, ["(9)", "(13)"]],
    ];
    for (const [label, nth, figures] of changes)
      assert.ok(marked(changed(securities, at(label, nth), figures)).includes(label), `${label} ${figures.join()}`);
  });

  it("split the row above them as one of them does, whatever that is called", () => {
    const changes: readonly (readonly [string, number, readonly string[]])[] = [
      ["Current securities", 0, ["35,405", "20,518"]],
      ["Non-current securities", 0, ["91,775", "853,230"]],
      ["Cash equivalents", 1, ["739", "1,160"]],
    ];
    for (const [label, nth, figures] of changes)
      assert.ok(marked(changed(securities, at(label, nth), figures)).includes(label), `${label} ${figures.join()}`);
  });
});

describe("prove: rows of one name below the parts of a sum and below its total", () => {
  const emissions = (...intensity: readonly string[]): readonly string[] => {
    const table = draftOfGrid("t", [
      ["", "2013", "2014"],
      ["Direct emissions", "9.19", "378.81"],
      ["Intensity", "0.44", "16.47"],
      ["Indirect emissions", "8.45", "1,335.95"],
      ["Intensity", "0.40", "58.08"],
      ["Total emissions", "17.64", "1,714.76"],
      ["Intensity", ...intensity],
      ["Fuels", "", ""],
      ["Petrol", "5.34", "–"],
      ["Diesel", "12.06", "1,046.91"],
      ["Energy", "17.40", "1,046.91"],
      ["Intensity", "0.83", "45.52"],
    ]);
    const unit = { printed: "t/employee", place: { line: 1 } };
    return markedIn({ ...table, rows: table.rows.map((row) => (row.label === "Intensity" ? { ...row, unit } : row)) });
  };

  it("add up as those do, and are marked where they do so in one column alone", () => {
    assert.deepEqual(emissions("0.84", "74.55"), []);
    assert.deepEqual(emissions("0.86", "74.55"), ["Intensity", "Intensity", "Intensity"]);
    assert.deepEqual(emissions("0.84", "745.50"), ["Intensity", "Intensity", "Intensity"]);
  });

  it("need not: they may be shares or prices", () => {
    assert.deepEqual(emissions("0.42", "43.18"), []);
  });
});
