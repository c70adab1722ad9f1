import assert from "node:assert/strict";
import type { Pack, PackTable } from "../../src/filing/Pack.ts";
import type { Measure } from "../../src/figures/measure.ts";
import { packFromText } from "../support/openedPack.ts";

const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (rows: readonly (readonly string[])[]): string => `<table>${rows.map(row).join("")}</table>`;

/** Income statements as regulators' filings print them: signs in cells of their own, in the first row and the last. */
const results = (words: string): string => `
  <p><b>CONSOLIDATED STATEMENTS OF EARNINGS</b></p><p>Years ended June 30</p>
  ${table([
    [words, "", "2027", "", "2026"],
    ["Net sales", "$", "7,200", "$", "7,300"],
    ["Cost of products sold", "", "4,500", "", "4,100"],
    ["Gross profit", "", "2,700", "", "3,200"],
    ["Operating expenses", "", "1,900", "", "2,100"],
    ["Net earnings", "$", "800", "$", "1,100"],
    ["Weighted average shares outstanding (in thousands)"],
    ["Basic", "", "123,400", "", "125,600"],
    ["Diluted", "", "124,000", "", "127,300"],
  ])}`;

interface Note {
  readonly title: string;
  readonly words?: string;
  readonly rows: readonly (readonly string[])[];
}

/** A filing in millions of dollars, with one note. */
async function noteIn(words: string, note: Note): Promise<{ pack: Pack; note: PackTable }> {
  const text = `<html><body><p>FORM 10-K, United States Securities and Exchange Commission</p>${results(words)}
    <p><b>NOTES TO CONSOLIDATED FINANCIAL STATEMENTS</b></p><p>(Dollars in millions, except per share data)</p>
    <p><b>NOTE 1. BASIS OF PREPARATION</b></p>${"<p>The statements are of the whole group.</p>".repeat(4)}
    <p><b>NOTE 3. ${note.title}</b></p><p>${note.words ?? ""}</p>${table(note.rows)}</body></html>`;
  const pack = await packFromText(text, "report.html");
  const found = pack.tables.find(({ id }) => id === "note3");
  assert.ok(found, pack.tables.map(({ id }) => id).join(", "));
  return { pack, note: found };
}

/** What the figures of a column, or of a row, are in: the money of the pack where nothing else is said of them. */
function unitsOf({ pack, note }: { pack: Pack; note: PackTable }): readonly (Measure | "money" | string)[] {
  const measure = (unit: string | undefined): Measure | "money" | string =>
    unit === undefined ? "money" : (pack.unitWords?.[unit] ?? unit);
  return note.rows
    .filter(({ figures }) => figures !== undefined)
    .flatMap((each) => note.columns.map((column) => measure(each.unit ?? column.unit ?? note.unit)));
}

const millions = "Dollars in millions, except per share data";
const thousandShares: Measure = { kind: "count", of: "shares", scale: 1_000 };
const perShare: Measure = { kind: "money", currency: "USD", scale: 1, per: "share" };

describe("Units of notes", () => {
  it("are the statements' where a sign alone stands before figures: it says the currency, and no scale", async () => {
    const found = await noteIn(millions, {
      title: "INVENTORIES, NET",
      words: "Inventories, net, consisted of the following as of June 30:",
      rows: [
        ["", "", "2027", "", "2026"],
        ["Finished goods", "$", "593", "$", "543"],
        ["Raw materials", "", "191", "", "229"],
        ["Total inventories, net", "$", "784", "$", "772"],
      ],
    });
    assert.deepEqual(found.pack.money, { currency: "USD", scale: 1e6, printed: "Dollars in millions", symbol: "USD" });
    assert.deepEqual([...new Set(unitsOf(found))], ["money"]);
  });

  it("are the sign's alone for prices in cents, which nobody prints in millions", async () => {
    const found = await noteIn(millions, {
      title: "MARKET FOR COMMON STOCK",
      words: "Quarterly market values were as follows:",
      rows: [
        ["", "", "High", "", "Low"],
        ["First quarter", "$", "84.50", "$", "71.25"],
        ["Second quarter", "", "88.10", "", "79.40"],
      ],
    });
    assert.deepEqual(
      [...new Set(unitsOf(found).map((unit) => JSON.stringify(unit)))],
      [JSON.stringify({ kind: "money", currency: "USD", scale: 1 })],
    );
  });

  const movement = (heads: readonly string[]): Note => ({
    title: "STOCK OPTIONS",
    words: "Details of the stock option activities are summarized below:",
    rows: [
      ["", ...heads.flatMap((head) => ["", head])],
      ["Options outstanding as of June 30, 2026", "", "4,870", "", "136", "$", "179"],
      ["Granted", "", "514", "", "163", "", ""],
      ["Exercised", "", "(325)", "", "108", "", ""],
      ["Options outstanding as of June 30, 2027", "", "5,059", "$", "144", "$", "49"],
    ],
  });

  it("are thousands in the column that counts shares so, and there alone", async () => {
    const found = await noteIn(
      millions,
      movement(["Number of Shares (In thousands)", "Weighted-Average Option Price", "Aggregate Intrinsic Value"]),
    );
    assert.deepEqual(unitsOf(found).slice(0, 3), [thousandShares, perShare, "money"]);
  });

  it("are thousand shares under a head with a footnote's mark, too", async () => {
    const found = await noteIn(
      millions,
      movement(["Shares (1) (In thousands)", "Weighted-Average Option Price", "Aggregate Intrinsic Value"]),
    );
    assert.deepEqual(unitsOf(found).slice(0, 3), [thousandShares, perShare, "money"]);
  });

  const equity = (words: string): Note => ({
    title: "STOCKHOLDERS' EQUITY",
    words: "Common stock moved as follows:",
    rows: [
      [words, "", "Common Stock Shares", "", "Retained Earnings"],
      ["Balance as of June 30, 2026", "", "305", "$", "3,036"],
      ["Repurchases", "", "(7)", "", "(300)"],
      ["Balance as of June 30, 2027", "", "298", "$", "2,736"],
    ],
  });
  const scales = [
    ["(In millions, except per share data)", 1_000_000],
    ["(In millions, except per-share amounts)", 1_000_000],
    ["(Dollars in millions except per share data; shares in thousands)", 1_000],
    ["(In millions, except number of shares, which are reflected in thousands, and per share amounts)", 1_000],
    ["(In millions, except share and per share data)", 1],
    ["(In millions, except share data)", 1],
  ] as const;
  for (const [words, scale] of scales) {
    it(`count shares as the words over the table say: ${words}`, async () => {
      const found = await noteIn(millions, equity(words));
      assert.deepEqual(unitsOf(found).slice(0, 2), [{ kind: "count", of: "shares", scale }, "money"]);
    });
  }

  it("are shares where the sentence over the table says what it reconciles", async () => {
    const found = await noteIn(millions, {
      title: "NET EARNINGS PER SHARE (EPS)",
      words:
        "The following is the reconciliation of the weighted average number of shares outstanding (in thousands) used " +
        "to calculate basic EPS to those used to calculate diluted EPS for the fiscal years ended June 30:",
      rows: [
        ["", "2027", "2026"],
        ["Basic", "123,400", "125,600"],
        ["Dilutive effect of stock options", "600", "1,700"],
        ["Diluted", "124,000", "127,300"],
        ["Antidilutive stock options", "2,448", "476"],
      ],
    });
    assert.deepEqual(
      [...new Set(unitsOf(found).map((unit) => JSON.stringify(unit)))],
      [JSON.stringify(thousandShares)],
    );
  });

  const rates = (between: string): Note => ({
    title: "INCOME TAXES",
    words: "A reconciliation of the statutory tax rate to the effective tax rate follows:",
    rows: [
      ["", "2027", "", "2026", ""],
      ["Statutory tax rate", "21.0", "%", "21.0", "%"],
      ["State taxes", "1.9", "", "1.5", ""],
      ["Foreign rate differential", between, "", "0.2", ""],
      ["Effective tax rate", "24.0", "%", "22.7", "%"],
    ],
  });

  it("are percent between two rows that say so, where they add up to the second", async () => {
    const found = await noteIn(millions, rates("1.1"));
    assert.deepEqual([...new Set(unitsOf(found))], ["%"]);
  });

  it("are not percent for what stands between and adds up to nothing", async () => {
    const found = await noteIn(millions, rates("41.1"));
    assert.deepEqual(unitsOf(found).slice(2, 6), ["money", "money", "money", "money"]);
  });
});

describe("A table right behind another", () => {
  const above = [
    ["", "", "2027", "", "2026"],
    ["Obligation at the beginning of the year", "$", "621", "$", "628"],
    ["Benefits paid", "", "(108)", "", "(7)"],
    ["Obligation at the end of the year", "$", "513", "$", "621"],
  ];
  const below = [
    ["Recognized in the balance sheets:", "", "", "", ""],
    ["Current liability", "$", "(12)", "$", "(13)"],
    ["Non-current liability", "", "(119)", "", "(164)"],
  ];
  const opened = (between: string): Promise<Pack> =>
    packFromText(
      `<html><body><p>FORM 10-K</p>${results(millions)}
      <p><b>NOTE 3. BENEFITS</b></p>${table(above)}${between}${table(below)}</body></html>`,
      "report.html",
    );

  it("without heads stands under those of the one above, whose grid it has", async () => {
    const { tables } = await opened("");
    const [, , second] = tables.filter(({ id }) => id === "income" || id.startsWith("note3"));
    assert.deepEqual(
      second?.columns.map(({ period }) => period),
      ["2026", "2027"],
    );
    assert.deepEqual(
      second.rows.map(({ label }) => label),
      ["Recognized in the balance sheets:", "Current liability", "Non-current liability"],
    );
  });

  it("is left out where words stand between: what they say may be another period", async () => {
    const { tables } = await opened("<p>The liabilities as they were expected a year ago are as follows:</p>");
    assert.equal(tables.filter(({ id }) => id.startsWith("note3")).length, 1);
  });
});
