import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { columnsOfTable as columnsOf, packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

/** A cell with its share of the page's width; its text is set right where it is no label. */
type Cell = readonly [width: number, text: string];

const cellOf = ([width, text]: Cell): string => {
  const align = /^\p{L}{2}/u.test(text) && text !== "Note" ? "left" : "right";
  return `<td style=" width:${width.toFixed(2)}%; text-align:${align}; ">${text}</td>`;
};

/** A row as accounts have it that are set by a program for small companies: a table of its own, only its cells say how wide. */
const rowOf = (...cells: readonly Cell[]): string =>
  `<table style="width:100%"><tr>${cells.map(cellOf).join("")}</tr></table>`;

const heading = (text: string): string => rowOf([100, text]);

/** An item, whose figures stand left of those of totals. */
const item = (label: string, current: string, before: string, note = ""): string =>
  rowOf([37.5, label], [2.5, note], [16.25, current], [1.25, ""], [26.25, before], [16.25, ""]);
const total = (label: string, current: string, before: string): string =>
  rowOf([57.5, label], [12.5, current], [1.25, ""], [26.25, before], [2.5, ""]);
/** A total that nothing names. */
const sum = (current: string, before: string): string =>
  rowOf([56.25, current], [1.25, ""], [26.25, before], [16.25, ""]);

const accounts = (...debtors: readonly string[]): Promise<Pack> =>
  fromText(
    `<!DOCTYPE html><html><body>${[
      heading("NORTHERN TRADING LIMITED"),
      heading("BALANCE SHEET"),
      heading("AS AT 31 MARCH 2031"),
      rowOf([42.5, ""], [13.75, ""], [13.75, "2031"], [13.75, ""], [13.75, "2030"], [2.5, ""]),
      rowOf([37.5, ""], [2.5, "Note"], [16.25, "£"], [13.75, "£"], [13.75, "£"], [13.75, "£"], [2.5, ""]),
      heading("FIXED ASSETS"),
      total("Tangible assets", "700", "800"),
      heading("CURRENT ASSETS"),
      ...debtors,
      item("Cash at bank", "4,500", "3,100"),
      sum("6,500", "5,000"),
      heading("CREDITORS"),
      item("Amounts falling due within one year", "(2,200)", "(1,800)", "6"),
      total("NET CURRENT ASSETS", "4,300", "3,200"),
      total("TOTAL ASSETS LESS CURRENT LIABILITIES", "5,000", "4,000"),
      heading("CAPITAL AND RESERVES"),
      total("Called up share capital", "100", "100"),
      total("Retained earnings", "4,900", "3,900"),
      rowOf([70, "5,000"], [1.25, ""], [26.25, "4,000"], [2.5, ""]),
    ].join("")}</body></html>`,
    "accounts.html",
  );

describe("Accounts that set each row as a table, whose cells alone say how wide they are", () => {
  it("have every row under its year, items and totals of a year in one column", async () => {
    const pack = await accounts(item("Debtors", "2,000", "1,900", "5"));
    assert.deepEqual(columnsOf(pack, "position"), ["2030: 2030", "2031: 2031"]);
    assert.deepEqual(rowsOf(pack, "position"), [
      "FIXED ASSETS",
      "Tangible assets | 800 | 700",
      "CURRENT ASSETS",
      "Debtors {5} | 1,900 | 2,000",
      "Cash at bank | 3,100 | 4,500",
      "Total: CURRENT ASSETS | 5,000 | 6,500",
      "CREDITORS",
      "Amounts falling due within one year {6} | (1,800) | (2,200)",
      "NET CURRENT ASSETS | 3,200 | 4,300",
      "TOTAL ASSETS LESS CURRENT LIABILITIES | 4,000 | 5,000",
      "CAPITAL AND RESERVES",
      "Called up share capital | 100 | 100",
      "Retained earnings | 3,900 | 4,900",
      "Total: CAPITAL AND RESERVES | 4,000 | 5,000",
    ]);
    assert.deepEqual(pack.doubts, []);
  });

  it("keep two columns apart of which a row has both", async () => {
    const both = rowOf([40, "Debtors"], [16.25, "2,000"], [13.75, "60"], [13.75, "1,900"], [13.75, "50"], [2.5, ""]);
    const pack = await accounts(both);
    assert.equal(columnsOf(pack, "position").length, 4);
  });
});

describe("Accounts with a column for items and one for totals of each year, each in cells of its own", () => {
  /** A figure with cells for the brackets beside it. */
  const three = (text: string): string =>
    /^\(/u.test(text) ? `<td>(</td><td>${text.slice(1, -1)}</td><td>)</td>` : `<td></td><td>${text}</td><td></td>`;
  const line = (label: string, note: string, ...figures: readonly string[]): string =>
    `<tr><td>${label}</td><td>${note}</td>${figures.map(three).join("")}</tr>`;

  it("have one column for each year, where the year stands over its totals", async () => {
    const rows = [
      line("", "", "", "2031", "", "2030"),
      line("", "Note", "", "£", "", "£"),
      line("FIXED ASSETS", "", "", "", "", ""),
      line("Tangible assets", "4", "", "700", "", "800"),
      line("CURRENT ASSETS", "", "", "", "", ""),
      line("Debtors", "5", "2,000", "", "1,900", ""),
      line("Cash at bank", "", "4,500", "", "3,100", ""),
      line("", "", "", "6,500", "", "5,000"),
      line("Creditors due within one year", "6", "", "(2,200)", "", "(1,800)"),
      line("NET CURRENT ASSETS", "", "", "4,300", "", "3,200"),
      line("NET ASSETS", "", "", "5,000", "", "4,000"),
      line("Called up share capital", "7", "", "100", "", "100"),
      line("Retained earnings", "", "", "4,900", "", "3,900"),
      line("SHAREHOLDERS FUNDS", "", "", "5,000", "", "4,000"),
    ];
    const pack = await fromText(
      `<!DOCTYPE html><html><body><div>NORTHERN TRADING LIMITED</div><div>BALANCE SHEET<br>AS AT 31 MARCH 2031</div><table>${rows.join("")}</table></body></html>`,
      "accounts.html",
    );
    assert.deepEqual(columnsOf(pack, "position"), ["2030: 2030", "2031: 2031"]);
    assert.deepEqual(rowsOf(pack, "position").slice(3, 7), [
      "Debtors {5} | 1,900 | 2,000",
      "Cash at bank | 3,100 | 4,500",
      "Total: CURRENT ASSETS | 5,000 | 6,500",
      "Creditors due within one year {6} | (1,800) | (2,200)",
    ]);
    assert.deepEqual(pack.doubts, []);
  });
});
