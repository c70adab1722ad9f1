import assert from "node:assert/strict";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";

/** A sheet as it is copied: one table, a title alone in its row. */
const sheet = (...rows: readonly (readonly string[])[]): string =>
  `<!DOCTYPE html><html><body><table>${rows
    .map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`)
    .join("")}</table></body></html>`;

const income = [
  ["Group income statement"],
  ["for the year ended 31 March 2032"],
  ["", "2032", "2031", "Change"],
  ["", "£m", "£m", "%"],
  ["Revenue", "1,904.6", "1,812.3", "5.1"],
  ["Cost of sales", "(1,277.4)", "(1,230.8)", "3.8"],
  ["Gross profit", "627.2", "581.5", "7.9"],
];

describe("A sheet that was copied as a page", () => {
  it("has the table whose names stand below a title of its own apart from the one above it", async () => {
    const pack = await packFromText(
      sheet(
        ...income,
        ["Segment information"],
        ["for the year ended 31 March 2032"],
        ["", "Food", "Clothing", "Home", "Total"],
        ["", "£m", "£m", "£m", "£m"],
        ["Segment revenue", "1,022.5", "611.0", "271.1", "1,904.6"],
        ["Segment result", "80.4", "75.2", "32.6", "188.2"],
        ["Depreciation", "(22.7)", "(18.1)", "(9.9)", "(50.7)"],
      ),
      "copied.html",
    );
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Revenue | 1,812.3 | 1,904.6 | 5.1",
      "Cost of sales | (1,230.8) | (1,277.4) | 3.8",
      "Gross profit | 581.5 | 627.2 | 7.9",
    ]);
    const segments = pack.tables.find(({ title }) => title.startsWith("Segment information"));
    assert.ok(segments);
    assert.deepEqual(
      segments.columns.map(({ heading, unit }) => [/Food|Clothing|Home|Total|Change/.exec(heading)?.[0], unit]),
      [
        ["Food", undefined],
        ["Clothing", undefined],
        ["Home", undefined],
        ["Total", undefined],
      ],
    );
    assert.deepEqual(rowsOfTable(pack, segments.id)[0], "Segment revenue | 1,022.5 | 611.0 | 271.1 | 1,904.6");
  });

  it("goes on under heads that are set once more", async () => {
    const [title, period, years, units, ...rows] = income;
    assert.ok(title && period && years && units);
    const pack = await packFromText(
      sheet(
        title,
        period,
        years,
        units,
        ...rows,
        years,
        units,
        ["Operating costs", "(439.0)", "(431.1)", "1.8"],
        ["Operating profit", "188.2", "150.4", "25.1"],
      ),
      "copied.html",
    );
    assert.deepEqual(columnsOfTable(pack, "income"), ["2031: 2031", "2032: 2032", "change: no period"]);
    assert.ok(rowsOfTable(pack, "income").includes("Operating profit | 150.4 | 188.2 | 25.1"));
  });

  it("doubts what is red without a sign", async () => {
    const red = (text: string): string => `<font color="red">${text}</font>`;
    const pack = await packFromText(
      sheet(...income, ["Net finance costs", red("21.4"), red("(24.9)"), "(14.1)"]),
      "copied.html",
    );
    assert.equal(rowsOfTable(pack, "income").at(-1), "Net finance costs | (24.9) | 21.4? | (14.1)");
    assert.deepEqual(
      pack.doubts.map(({ reason }) => reason),
      ["It is set in red and has no sign, so it may be negative."],
    );
  });

  it("has the name in front of the first of its rows as a heading, and that row's label whole", async () => {
    const [title, period, years, units, ...rows] = income;
    assert.ok(title && period && years && units);
    const wide = [title, period, ...[years, units].map((cells) => ["", ...cells]), ...rows].map((cells) =>
      cells.map((text) => `<td>${text}</td>`).join(""),
    );
    const page = wide.map((cells, at) => (at === 4 ? `<td rowspan="3">Continuing operations</td>${cells}` : cells));
    const pack = await packFromText(
      `<!DOCTYPE html><html><body><table>${page.map((cells) => `<tr>${cells}</tr>`).join("")}</table></body></html>`,
      "copied.html",
    );
    assert.deepEqual(rowsOfTable(pack, "income").slice(0, 2), [
      "Continuing operations",
      "Revenue | 1,812.3 | 1,904.6 | 5.1",
    ]);
    assert.equal(pack.roles.revenue, "income.revenue");
  });

  it("keeps a label's one word that stands in the second column, where no column names concepts", async () => {
    const rows = income
      .slice(4)
      .map(([label = "", ...figures]) => [label === "Revenue" ? "Sales" : "", label, ...figures]);
    const pack = await packFromText(
      sheet(...income.slice(0, 2), ...income.slice(2, 4).map((cells) => ["", ...cells]), ...rows),
      "copied.html",
    );
    assert.equal(rowsOfTable(pack, "income")[0], "Sales Revenue | 1,812.3 | 1,904.6 | 5.1");
  });

  it("has no figures of the codes in front of its labels", async () => {
    const [title, period, years, units, ...rows] = income;
    assert.ok(title && period && years && units);
    const coded = rows.map((cells, at) => [String(1010 + 10 * at), ...cells]);
    const more = [
      ["1040", "Distribution costs", "(240.1)", "(229.6)", "4.6"],
      ["1050", "Operating profit", "387.1", "351.9", "10.0"],
    ];
    const pack = await packFromText(
      sheet(title, period, ["Code", ...years], ["", ...units], ...coded, ...more),
      "copied.html",
    );
    assert.deepEqual(rowsOfTable(pack, "income")[0], "Revenue | 1,812.3 | 1,904.6 | 5.1");
    assert.deepEqual(columnsOfTable(pack, "income"), ["2031: 2031", "2032: 2032", "change: no period"]);
  });

  it("doubts an amount that has a scale of its own", async () => {
    const pack = await packFromText(
      sheet(...income, ["Distribution costs", "188.2", "1,150.4m", "25.1"]),
      "copied.html",
    );
    assert.deepEqual(
      pack.doubts.map(({ reason }) => reason),
      ['Printed "1,150.4m", which is no figure.'],
    );
  });

  it("has neither the numbers of its rows nor the letters of its columns, which a published sheet shows", async () => {
    const pack = await packFromText(
      sheet(["", "A", "B", "C", "D"], ...income.map((cells, at) => [String(at + 1), ...cells])),
      "published.html",
    );
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Revenue | 1,812.3 | 1,904.6 | 5.1",
      "Cost of sales | (1,230.8) | (1,277.4) | 3.8",
      "Gross profit | 581.5 | 627.2 | 7.9",
    ]);
    assert.deepEqual(columnsOfTable(pack, "income"), ["2031: 2031", "2032: 2032", "change: no period"]);
  });
});
