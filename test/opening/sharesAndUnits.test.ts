import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { packFromText } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

const unitsIn = (pack: Pack, from: number): readonly string[] =>
  (pack.tables[0]?.rows ?? []).slice(from).map(({ label, unit }) => `${label}: ${unit ?? "money"}`);

describe("Numbers of shares beside amounts in millions", () => {
  it("hold what leads from the basic to the diluted number, and what is left out of it", async () => {
    const text = statement(
      "Income statement",
      ["Years ended 30 June (US$ in millions, except per share data)"],
      "2014 | 2013",
      [
        ...smallResult(""),
        "Basic weighted-average number of common shares outstanding | 921 | 928",
        "Dilutive effect of common share equivalents | 8 | 10",
        "Diluted weighted-average number of common shares outstanding | 929 | 938",
        "Anti-dilutive shares excluded from the calculation | 6 | 7",
      ],
    );
    assert.deepEqual(unitsIn(await packFromText(text, "diluted.md"), 5), [
      "Basic weighted-average number of common shares outstanding: million shares",
      "Dilutive effect of common share equivalents: million shares",
      "Diluted weighted-average number of common shares outstanding: million shares",
      "Anti-dilutive shares excluded from the calculation: million shares",
    ]);
  });

  it("lead from one to the other by the columns that have both, where the others ran together", async () => {
    const text = statement(
      "Income statement",
      ["Years ended 30 June (US$ in millions, except per share data)"],
      "2014 | 2013 | 2012",
      [
        ...smallResult("").map((row) => `${row} | 400`),
        "Weighted average common shares outstanding | 921.4 | 928.1 930.6 |",
        "Assumed conversion of options | 8.1 | 10.2 | 11.3",
        "Diluted weighted average common shares outstanding | 929.5 | 938.3 941.9 |",
      ],
    );
    assert.equal(unitsIn(await packFromText(text, "glued.md"), 5)[1], "Assumed conversion of options: million shares");
  });

  it("are marked where they lead from one to the other in one column and not in the other", async () => {
    const text = statement(
      "Income statement",
      ["Years ended 30 June (US$ in millions, except per share data)"],
      "2014 | 2013",
      [
        ...smallResult(""),
        "Average shares outstanding - basic | 4,328 | 4,315",
        "Effect of dilutive securities | 22 | 35",
        "Average shares outstanding - diluted | 4,350 | 4,340",
      ],
    );
    const pack = await packFromText(text, "slipped.md");
    assert.equal(unitsIn(pack, 5)[1], "Effect of dilutive securities: million shares");
    assert.deepEqual(
      pack.doubts.flatMap(({ row, column }) => (row === undefined ? [] : [column])),
      ["2013"],
    );
  });

  it("hold none of the money between that does not lead from one to the other", async () => {
    const text = statement(
      "Income statement",
      ["Years ended 30 June (US$ in millions, except per share data)"],
      "2014 | 2013",
      [
        ...smallResult(""),
        "Weighted average number of shares | 921 | 928",
        "Dividends | 9 | 11",
        "Diluted weighted average number of shares | 929 | 938",
      ],
    );
    assert.equal(unitsIn(await packFromText(text, "dividends.md"), 5)[1], "Dividends: money");
  });
});

describe("A trust's statement of financial position", () => {
  const text = [
    "Statements of financial position",
    "As at 30 September 2014",
    "",
    "<table><tr><td rowspan='2'></td><td colspan='2'>Group</td><td colspan='2'>Trust</td></tr>",
    "<tr><td>2014 S$'000</td><td>2013 S$'000</td><td>2014 S$'000</td><td>2013 S$'000</td></tr>",
    ...[
      ["Investment properties", "5,100", "5,000", "2,100", "2,000"],
      ["Cash and cash equivalents", "300", "290", "70", "60"],
      ["Total assets", "5,400", "5,290", "2,170", "2,060"],
      ["Interest-bearing borrowings", "1,400", "1,300", "800", "700"],
      ["Total liabilities", "1,400", "1,300", "800", "700"],
      ["Net assets", "4,000", "3,990", "1,370", "1,360"],
      ["Units in issue ('000)", "1,811,673", "1,708,459", "1,811,673", "1,708,459"],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`),
    "</table>",
  ].join("\n");

  it("counts its units, which are no money", async () => {
    assert.equal(unitsIn(await packFromText(text, "trust.md"), 6)[0], "Units in issue ('000): thousand shares");
  });

  it("has columns of the trust alone as others have them of the company: nobody is asked of which period they are", async () => {
    assert.deepEqual((await packFromText(text, "trust.md")).doubts, []);
  });
});

describe("A data file's rows that are no money", () => {
  it("are known by what data services call them", async () => {
    const text = [
      ",2014-12-31,2013-12-31",
      "Tax Rate For Calcs,0.158,0.2145",
      "Total Revenue,90753000000.0,89498000000.0",
      "Cost Of Revenue,48482000000.0,49071000000.0",
      "Gross Profit,42271000000.0,40427000000.0",
      "Net Income,23636000000.0,22956000000.0",
      "Basic Average Shares,15405856000.0,15599434000.0",
      "Diluted Average Shares,15464709000.0,15672400000.0",
    ].join("\n");
    const units = unitsIn(await packFromText(text, "income.csv"), 0);
    assert.deepEqual(
      [units[0], units[1], ...units.slice(-2)],
      [
        "Tax Rate For Calcs: ratio",
        "Total Revenue: money",
        "Basic Average Shares: shares",
        "Diluted Average Shares: shares",
      ],
    );
  });
});
