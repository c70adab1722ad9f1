import assert from "node:assert/strict";
import { packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";
import { statement } from "../support/printedStatement.ts";
import { smallXbrl } from "../support/smallXbrl.ts";

const heads = (unit: string): string => `2014 ${unit} | 2013 ${unit}`;

describe("Figures as statements of other countries print them", () => {
  it("are read in lakhs and crores, whose digits stand in groups of two", async () => {
    const pack = await fromText(
      statement(
        "Consolidated statement of profit and loss",
        ["For the year ended 31 March 2014"],
        heads("₹ in lakhs"),
        [
          "Revenue from operations | 12,34,567 | 11,00,245",
          "Cost of materials consumed | (8,11,220) | (7,02,145)",
          "Employee benefits expense | (98,305) | (91,200)",
          "Profit before tax | 3,25,042 | 3,06,900",
          "Tax expense | (81,261) | (76,725)",
          "Profit for the year | 2,43,781 | 2,30,175",
        ],
      ),
      "lakhs.md",
    );
    assert.deepEqual(rowsOf(pack, "income").slice(0, 2), [
      "Revenue from operations | 1,100,245 | 1,234,567",
      "Cost of materials consumed | (702,145) | (811,220)",
    ]);
    assert.deepEqual(pack.money && [pack.money.currency, pack.money.scale], ["INR", 100_000]);
    assert.deepEqual(pack.doubts, []);
  });

  it("are marked where one alone stands in groups of two: it may have lost a digit", async () => {
    const pack = await fromText(
      statement("Consolidated income statement", ["For the year ended 31 March 2014"], heads("£'000"), [
        "Revenue | 1,234,567 | 1,100,245",
        "Cost of sales | (811,220) | (702,145)",
        "Gross profit | 4,23,347 | 398,100",
      ]),
      "digit.md",
    );
    assert.ok(pack.doubts.some(({ row }) => row === "income.grossProfit"));
  });

  it("have points between their thousands where every figure of the document has three digits behind a point", async () => {
    const pack = await fromText(
      statement("Consolidated income statement", ["For the year ended 31 December 2014"], heads("T€"), [
        "Revenue | 412.305 | 388.914",
        "Cost of sales | -287.114 | -270.220",
        "Gross profit | 125.191 | 118.694",
        "Administrative expenses | -31.207 | -29.884",
        "Operating profit | 93.984 | 88.810",
        "Earnings per share (basic) in EUR | 1,86 | 1,79",
      ]),
      "points.md",
    );
    assert.deepEqual(rowsOf(pack, "income"), [
      "Revenue | 388,914 | 412,305",
      "Cost of sales | -270,220 | -287,114",
      "Gross profit | 118,694 | 125,191",
      "Administrative expenses | -29,884 | -31,207",
      "Operating profit | 88,810 | 93,984",
      "Earnings per share (basic) in EUR | 1.79 | 1.86",
    ]);
    assert.deepEqual(pack.money && [pack.money.currency, pack.money.scale], ["EUR", 1_000]);
    assert.deepEqual(pack.doubts, []);
  });

  it("have a comma in their percentages, a space before the sign, and points that the tags of amounts bear out", async () => {
    const rows = [
      ["Revenue", "12.725", "11.662"],
      ["Cost of sales", "-10.522", "-9.653"],
      ["Gross profit", "2.203", "2.009"],
    ];
    const shares = [["Gross margin", "17,3 %", "17,2 %"]];
    const fact = (text: string, year: number): string =>
      `${text.startsWith("-") ? "-" : ""}<ix:nonFraction name="ifrs-full:Revenue" contextRef="y${year}" unitRef="eur" decimals="-6" scale="6" format="ixt:num-comma-decimal"${text.startsWith("-") ? ' sign="-"' : ""}>${text.replace("-", "")}</ix:nonFraction>`;
    const page = (tag: typeof fact, ratios: readonly (readonly string[])[]): string =>
      `<h1>Consolidated income statement</h1><table><tr><td>€ million</td><td>Year ended 31 December 2023</td><td>Year ended 31 December 2022</td></tr>${[
        ...rows.map(([label = "", ...figures]) => [label, ...figures.map((text, at) => tag(text, 23 - at))]),
        ...ratios,
      ]
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
        .join("")}</table>`;
    const read = ["Revenue | 11,662 | 12,725", "Cost of sales | -9,653 | -10,522", "Gross profit | 2,009 | 2,203"];
    // Three percentages or more say how decimals are printed, in a page without tags.
    const ratios = [...shares, ["Operating margin", "6,8 %", "6,6 %"]];
    const untagged = await fromText(`<html><body>${page((text) => text, ratios)}</body></html>`, "percentages.html");
    assert.deepEqual(rowsOf(untagged, "income"), [
      ...read,
      "Gross margin | 17.2% | 17.3%",
      "Operating margin | 6.6% | 6.8%",
    ]);
    const tagged = await fromText(smallXbrl({ body: page(fact, []) }), "tagged.xhtml");
    assert.deepEqual(rowsOf(tagged, "income"), read);
    assert.deepEqual([tagged.money?.scale, tagged.doubts], [1_000_000, []]);
  });

  it("keep three decimals where another figure of the document has fewer", async () => {
    const pack = await fromText(
      statement("Consolidated income statement", ["For the year ended 31 December 2014"], heads("£m"), [
        "Revenue | 412.305 | 388.914",
        "Cost of sales | (287.114) | (270.220)",
        "Gross profit | 125.191 | 118.694",
        "Administrative expenses | (31.207) | (29.884)",
        "Operating profit | 93.984 | 88.810",
        "Basic earnings per share (pence) | 1.86 | 1.79",
      ]),
      "decimals.md",
    );
    assert.equal(rowsOf(pack, "income")[0], "Revenue | 388.914 | 412.305");
  });

  it("have the currency's sign or its letters before them in each cell", async () => {
    for (const [sign, unit, currency] of [
      ["RM ", "RM'000", "MYR"],
      ["₩", "In thousands of Korean won", "KRW"],
      ["Rs. ", "Rs. in thousands, Indian rupees", undefined],
    ] as const) {
      const pack = await fromText(
        statement("Consolidated income statement", ["For the year ended 31 December 2014", unit], "2014 | 2013", [
          `Revenue | ${sign}412,305 | ${sign}388,914`,
          `Cost of sales | (${sign}287,114) | (${sign}270,220)`,
          `Gross profit | ${sign}125,191 | ${sign}118,694`,
        ]),
        "signs.md",
      );
      assert.deepEqual(
        rowsOf(pack, "income"),
        ["Revenue | 388,914 | 412,305", "Cost of sales | (270,220) | (287,114)", "Gross profit | 118,694 | 125,191"],
        unit,
      );
      if (currency !== undefined) assert.equal(pack.money?.currency, currency);
      assert.deepEqual(pack.doubts, [], unit);
    }
  });

  it("stand beside shares of a hundred, under years that are counted from 1912, behind notes by chapter", async () => {
    const pack = await fromText(
      statement(
        "合併綜合損益表",
        ["民國103年及102年1月1日至12月31日", "單位：新台幣仟元"],
        "附註 | 103年度 金額 | % | 102年度 金額 | %",
        [
          "營業收入 | 六(八) | $ 6,200,000 | 100 | $ 5,800,000 | 100",
          "營業成本 | 六(三) | (4,340,000) | (70) | (4,118,000) | (71)",
          "營業毛利 |  | 1,860,000 | 30 | 1,682,000 | 29",
          "營業費用 |  | (1,116,000) | (18) | (1,044,000) | (18)",
          "營業利益 |  | 744,000 | 12 | 638,000 | 11",
        ],
      ),
      "republic.md",
    );
    assert.deepEqual(
      pack.periods.map(({ key, end, months }) => `${key} ${end ?? ""} ${months ?? ""}`),
      ["2013 2013-12-31 12", "2014 2014-12-31 12"],
    );
    assert.equal(rowsOf(pack, "income")[1], "營業成本 {六(三)} | (4,118,000) | (71) | (4,340,000) | (70)");
    assert.equal(pack.roles.revenue, "income.row1");
    assert.equal(pack.roles.costOfSales, "income.row2");
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["TWD", 1_000]);
    assert.deepEqual(pack.doubts, []);
  });

  it("keep a label that is the letters of a currency", async () => {
    const pack = await fromText(
      [
        statement("Consolidated income statement", ["For the year ended 31 December 2014"], heads("RM'000"), [
          "Revenue | 3,000 | 2,800",
          "Cost of sales | (2,000) | (1,900)",
          "Gross profit | 1,000 | 900",
        ]),
        statement("13. Borrowings by currency", [], heads("RM'000"), ["RM | 1,200 | 1,100", "US$ | 300 | 200"]),
      ].join("\n\n"),
      "currencies.md",
    );
    assert.equal(rowsOf(pack, "note13")[0], "RM | 1,100 | 1,200");
  });
});
