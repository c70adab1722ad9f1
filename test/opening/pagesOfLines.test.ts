import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

/** Pages of lines as a program makes them of a document's pages: a value a line, and a rule below each page; strokes part lines. */
const ruled = (...pages: readonly string[]): Promise<Pack> =>
  packFromText(
    `<!DOCTYPE html><html><body>${pages.map((page) => `${page.split("/").join("<br/>\n")}<br/>\n<hr/>`).join("\n")}</body></html>`,
    "made.html",
  );

const lines = (...parts: readonly string[]): Promise<Pack> => ruled(parts.join("/"));

/** The figures of a table without a doubt, by their row. */
const sureRows = (pack: Pack, id: string): readonly string[] =>
  rowsOfTable(pack, id).filter((row) => /\d/.test(row.replace(/^[^|]*/, "")) && !/\d\S*\?/.test(row));

const income = (year: number): string =>
  [
    `CONSOLIDATED INCOME STATEMENT/(£ thousands)/Year ended 31 December/${year}/${year - 1}`,
    "Revenue/12,418/11,902",
    "Cost of sales/(7,204)/(6,985)",
    "Gross profit/5,214/4,917",
    "Administrative expenses/(3,118)/(3,002)",
    "Operating profit/2,096/1,915",
  ].join("/");

describe("Pages of lines with a rule below each", () => {
  it("have no rows of their heads and feet, nor of what is printed upright along their edges", async () => {
    const page = (number: number, text: string): string =>
      `EXAMPLE PLC/${text}/AN/NUAL/REPORT 2031/EXAMPLE PLC ANNUAL REPORT 2031/${number}`;
    const prose = "The group sells tools to builders in many countries and has done so for years.";
    const edge = income(2031).replace("Gross profit/5,214/4,917", "AN/NUAL/REPORT 2031/Gross profit/5,214/4,917");
    const pages = [prose, prose, prose, prose, prose].map((text, at) => page(at + 30, text));
    const pack = await ruled(...pages, edge, ...pages.map((text) => text.replace(/\d+$/, "36")));
    assert.deepEqual(rowsOfTable(pack, "income"), [
      "Revenue | 11,902 | 12,418",
      "Cost of sales | (6,985) | (7,204)",
      "Gross profit | 4,917 | 5,214",
      "Administrative expenses | (3,002) | (3,118)",
      "Operating profit | 1,915 | 2,096",
    ]);
  });

  it("end a table before a passage of text, whatever number follows it", async () => {
    const text = "The remaining items of plant and equipment were depreciated on a straight-line basis";
    const pack = await lines(income(2031), text, text, text, "by the year/135");
    assert.equal(rowsOfTable(pack, "income").at(-1), "Operating profit | 1,915 | 2,096");
  });

  it("doubt every figure of a table where words stand in columns, too", async () => {
    const pack = await lines(
      income(2031),
      "Fair values of assets/2031/£'000/2030/£'000",
      "Listed debt/Level 1 quoted/4,137/3,259",
      "Unlisted debt/Level 2 adjusted/6,724/4,772",
      "Listed equity/Level 1 quoted/9,739/8,137",
    );
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label.includes("Level 2")));
    assert.ok(table);
    assert.deepEqual(sureRows(pack, table.id), []);
  });

  it("doubt every figure of a table in which values stand under each other without labels", async () => {
    const region = (year: number, ...amounts: readonly string[]): string =>
      `${year}/Total revenues/${amounts.join("/")}/Pretax income/1,383/550/376/2,309`;
    const pack = await ruled(
      income(2031),
      [
        "GEOGRAPHIC OPERATIONS",
        "The following table presents our total revenues and pretax income in different regions.",
        "(£ millions)/United Kingdom/Europe/Asia/Consolidated",
        region(2031, "41,396", "4,871", "3,835", "50,102"),
        region(2030, "33,103", "3,643", "3,418", "40,164"),
      ].join("/"),
      "The end",
    );
    const others = pack.tables.filter(({ id }) => id !== "income");
    assert.ok(others.length > 0);
    for (const { id } of others) assert.deepEqual(sureRows(pack, id), []);
  });

  it("have amounts for each share below a row of that name that has a note's number alone", async () => {
    const pack = await lines(
      "綜合損益表/截至二零三一年三月三十一日止年度/二零三一年/二零三零年/千港元/千港元",
      "收入/4/99,313/148,422",
      "銷售成本/(94,192)/(139,558)",
      "毛利/5,121/8,864",
      "每股盈利/12",
      "-基本(港元)/0.63/9.79",
      "-攤薄(港元)/0.63/9.79",
    );
    const unitOf = (label: string) =>
      pack.tables.flatMap(({ rows }) => rows).find((row) => row.label.includes(label))?.unit ?? "";
    const measure = pack.unitWords?.[unitOf("基本")];
    assert.ok(measure?.kind === "money" && measure.per === "share");
  });

  it("take the ends of a range for a row's own label and for no note", async () => {
    const pack = await lines(
      income(2031),
      "Turnover rate (%) by age/2031/2030",
      "Age group/20-30/12.50/10.00",
      "31-40/40.00/40.00",
      "41-50/33.33/20.00",
    );
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "41-50"));
    assert.ok(table);
    assert.ok(rowsOfTable(pack, table.id).includes("20-30 | 10.00 | 12.50"), rowsOfTable(pack, table.id).join("; "));
  });
});

describe("Figures that nothing names, or that a mark may have grown on", () => {
  const placed = (rows: readonly (readonly (readonly [left: number, text: string])[])[]): Promise<Pack> =>
    packFromText(
      `<!DOCTYPE html><html><head><style>.p{position:relative;width:595pt;height:842pt} .s{position:absolute;font-size:8pt}</style></head><body><div class="p">${rows
        .flatMap((pieces, at) =>
          pieces.map(([left, text]) => `<div class="s" style="left:${left}pt;top:${60 + 12 * at}pt">${text}</div>`),
        )
        .join("")}</div></body></html>`,
      "placed.html",
    );
  const head = [
    [[40, "CONSOLIDATED BALANCE SHEETS"]],
    [[40, "(in millions of U.S. dollars)"]],
    [
      [400, "31 May 2031"],
      [480, "31 May 2030"],
    ],
    [
      [40, "Cash and cash equivalents"],
      [415, "10,454"],
      [495, "9,765"],
    ],
    [
      [40, "Property and equipment"],
      [415, "21,536"],
      [495, "17,069"],
    ],
    [
      [40, "Total assets"],
      [415, "31,990"],
      [495, "26,834"],
    ],
  ] as const;

  const statement =
    "<h2>Consolidated income statement</h2><p>£ thousands</p><table><tr><td></td><td>2031</td><td>2030</td></tr><tr><td>Revenue</td><td>5,000</td><td>4,000</td></tr><tr><td>Costs</td><td>(3,000)</td><td>(2,500)</td></tr><tr><td>Profit</td><td>2,000</td><td>1,500</td></tr></table>";

  it("have labels in two columns of words joined column by column", async () => {
    const pack = await placed([
      ...head,
      [[40, "Note 9. Derivatives"]],
      [
        [400, "31 May 2031"],
        [480, "31 May 2030"],
      ],
      [
        [40, "Purchase contracts for oil and"],
        [200, "Prepaid expenses and"],
      ],
      [
        [40, "for gas"],
        [200, "other current assets"],
        [423, "204"],
        [503, "145"],
      ],
      [
        [40, "Interest rate contracts"],
        [200, "Other assets"],
        [423, "124"],
        [503, "188"],
      ],
    ]);
    const labels = pack.tables.flatMap(({ rows }) => rows.map(({ label }) => label));
    assert.ok(
      labels.includes("Purchase contracts for oil and for gas Prepaid expenses and other current assets"),
      labels.join("; "),
    );
  });

  it("are doubted with three decimals in a row of a unit of its own where the others have two", async () => {
    const pack = await packFromText(
      `<!DOCTYPE html><html><body>${statement}` +
        "<h2>Emissions</h2><table><tr><td></td><td>Unit</td><td>2031</td><td>2030</td></tr><tr><td>Direct emissions</td><td>tonnes</td><td>378.81</td><td>9.19</td></tr><tr><td>Indirect emissions</td><td>tonnes</td><td>1,335.952</td><td>8.45</td></tr><tr><td>Total emissions</td><td>tonnes</td><td>1,714.76</td><td>17.64</td></tr></table></body></html>",
      "emissions.html",
    );
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label.startsWith("Indirect")));
    assert.ok(table);
    assert.match(rowsOfTable(pack, table.id)[1] ?? "", /^Indirect emissions tonnes \| 8\.45 \| 1,335\.952\?$/);
  });

  const beside = (table: string): Promise<Pack> =>
    packFromText(`<!DOCTYPE html><html><body>${statement}${table}</body></html>`, "beside.html");
  const table = (...rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;

  it("are the pages of an index, that of the notes too", async () => {
    const pack = await beside(
      `<p>Financial statements</p>${table(
        ["", "31 December 2031"],
        ["Consolidated Statements of Income for each of three years", "58"],
        ["Consolidated Balance Sheets", "60"],
        ["Notes to Consolidated Financial Statements", "61"],
      )}`,
    );
    const others = pack.tables.filter(({ id }) => id !== "income");
    for (const { id } of others) assert.deepEqual(sureRows(pack, id), []);
  });

  it("are doubted where neither a label nor a head of their column says what they are", async () => {
    const pack = await beside(
      `<h2>Company statement of changes in equity</h2>${table(["", "32%"], ["Growth of sales", "12%"])}`,
    );
    const other = pack.tables.find(({ id }) => id !== "income");
    assert.ok(other);
    assert.deepEqual(
      rowsOfTable(pack, other.id).map((row) => row.split(" | ")[1]),
      ["32%?", "12%"],
    );
  });

  it("are marks of footnotes in a column of words", async () => {
    const pack = await beside(
      `<p>Fair values</p>${table(
        ["", "Balance sheet classification", "31 December 2031", "31 December 2030"],
        ["Notes payable", "(1)", "237", "214"],
        ["Deposits", "(2)", "86", "196"],
        ["Trust assets", "", "119", "136"],
      )}`,
    );
    const other = pack.tables.find(({ id }) => id !== "income");
    assert.ok(other);
    assert.ok(!rowsOfTable(pack, other.id).some((row) => /\(\d\)(?!\?)/.test(row)));
    assert.ok(rowsOfTable(pack, other.id).some((row) => row.includes("237") && !row.includes("237?")));
  });

  it("leave a total without a name no unit for one", async () => {
    const pack = await lines(
      income(2031),
      "Borrowings/2031/2030",
      "STATEMENT/£'000/£'000/Loan due in one year/108/109/Loan due later/308/199/Overdraft/10/20/426/328",
    );
    const labels = pack.tables.flatMap(({ rows }) => rows.map(({ label }) => label));
    assert.ok(!labels.some((label) => /^Total: £/.test(label)), labels.join("; "));
  });
});
