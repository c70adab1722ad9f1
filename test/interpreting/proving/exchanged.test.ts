import assert from "node:assert/strict";
import { prove } from "../../../src/interpreting/proving/prove.ts";
import { draftOfGrid } from "../../support/draftTables.ts";
import { marked, type Grid } from "../../support/markedRows.ts";

describe("prove: two figures of a column in each other's row", () => {
  const intangibles = (software: readonly [string, string], total: readonly [string, string]): Grid => [
    ["", "Software", "Patents", "Goodwill", "Total"],
    ["Cost", software[0], "132,400", "63,700", total[0]],
    ["Accumulated amortisation", software[1], "(14,960)", "(15,120)", total[1]],
    ["Net book amount", "4,158", "117,440", "48,580", "170,178"],
  ];
  const cost = ["11,839", "(7,681)"] as const;
  const all = ["207,939", "(37,761)"] as const;

  it("are marked where the columns add up in both rows once they are exchanged", () => {
    assert.deepEqual(marked(intangibles(cost, all)), []);
    assert.deepEqual(marked(intangibles(["(7,681)", "11,839"], all)).slice(0, 2), ["Cost", "Accumulated amortisation"]);
    const { doubts, rows } = prove([draftOfGrid("t", intangibles(["(7,681)", "11,839"], all))]);
    assert.ok(doubts.some(({ row, reason }) => row === "t.0" && /“Total” holds in both rows/.test(reason)));
    assert.equal(rows["t.0"]?.bearings[0], "doubtful");
    assert.equal(rows["t.1"]?.bearings[0], "doubtful");
    assert.equal(rows["t.2"]?.bearings[0], "sum");
  });
});

describe("prove: two figures of a column in each other's row, in a table of more rows", () => {
  const equity = (issued: string, profit: string): Grid => [
    ["", "Capital", "Reserves", "Retained earnings", "Attributable to owners"],
    ["At 1 July 2012", "9,614,204", "(12,410,377)", "(3,118,446)", "(5,914,619)"],
    ["Profit for the year", "–", "–", profit, "(6,350,112)"],
    ["Issue of shares", issued, "14,205", "–", "8,214,660"],
    ["Share-based payments", "–", "310,842", "–", "310,842"],
    ["At 30 June 2013", "17,814,659", "(12,085,330)", "(9,468,558)", "(3,739,229)"],
  ];

  it("are marked where its columns add up in the other rows, and miss in both by the same", () => {
    assert.deepEqual(marked(equity("8,200,455", "(6,350,112)")), []);
    const exchanged = equity("–", "(6,350,112)").map((row) =>
      row[0] === "Profit for the year" ? ["Profit for the year", "8,200,455", ...row.slice(2)] : row,
    );
    assert.deepEqual(
      marked(exchanged).filter((label) => label === "Profit for the year" || label === "Issue of shares"),
      ["Profit for the year", "Issue of shares"],
    );
  });
});

describe("prove: two figures of a row in each other's column", () => {
  const shares = (basic: readonly string[], dilutive: readonly string[]): Grid => [
    ["", "2012", "2013", "2014"],
    ["Consolidated net income", "7,768", "9,804", "9,571"],
    ["Less: net income of others", "21", "33", "29"],
    ["Net income of shareholders", "7,747", "9,771", "9,542"],
    ["Average shares outstanding", ...basic],
    ["Effect of dilutive securities", ...dilutive],
    ["Average shares outstanding, diluted", "4,323", "4,340", "4,350"],
    ["Number of employees", "80,300", "79,000", "82,500"],
  ];
  const own = [
    ["4,295", "4,315", "4,328"],
    ["28", "25", "22"],
  ] as const;

  it("are marked though they differ by little, where the sum holds in a third column", () => {
    assert.deepEqual(marked(shares(...own)), []);
    const others = shares(...own).map((row) =>
      row[0]?.startsWith("Less") === true ? [row[0], "21", "29", "33"] : row,
    );
    assert.ok(marked(others).includes("Less: net income of others"));
  });

  it("are marked where the total is called no result", () => {
    assert.ok(marked(shares(["4,295", "4,328", "4,315"], own[1])).includes("Average shares outstanding"));
    assert.ok(marked(shares(own[0], ["25", "28", "22"])).includes("Effect of dilutive securities"));
  });
});

describe("prove: a row that is printed twice", () => {
  const flows: Grid = [
    ["", "2013", "2014"],
    ["Profit for the year", "7,679", "8,978"],
    ["Depreciation", "2,710", "2,763"],
    ["Share-based compensation", "301", "343"],
    ["Inventories", "(582)", "(1,142)"],
    ["Net cash from operating activities", "10,108", "10,942"],
  ];
  const twice = (at: number): Grid => flows.flatMap((row, index) => (index === at ? [row, row] : [row]));

  it("is marked right below itself, whether its list counts it once or not", () => {
    assert.deepEqual(marked(flows, { kind: "cash flows" }), []);
    for (const at of [1, 2, 4, 5]) {
      const label = flows[at]?.[0] ?? "";
      assert.ok(marked(twice(at), { kind: "cash flows" }).includes(label), label);
    }
  });

  it("is none where a heading stands between, or its figures are others", () => {
    const classes: Grid = [
      ["", "2013", "2014"],
      ["Ordinary shares", "", ""],
      ["Number issued", "2,710", "2,763"],
      ["Preference shares", "", ""],
      ["Number issued", "2,710", "2,763"],
      ["Number issued", "2,710", "2,873"],
    ];
    assert.deepEqual(marked(classes), []);
  });
});
