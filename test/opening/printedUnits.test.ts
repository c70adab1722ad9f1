import assert from "node:assert/strict";
import { packFromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (rows: readonly (readonly string[])[]): string => `<table>${rows.map(row).join("")}</table>`;

/** A small filing in millions of dollars with a table of management's below its income statement. */
async function reviewOf(rows: readonly (readonly string[])[]) {
  const text = `<html><body><p>FORM 10-K, United States Securities and Exchange Commission</p>
    <p><b>CONSOLIDATED STATEMENTS OF INCOME</b></p><p>Years ended June 30</p>
    ${table([
      ["(Dollars in millions)", "2027", "2026"],
      ["Net sales", "7,200", "7,300"],
      ["Cost of products sold", "4,500", "4,100"],
      ["Gross profit", "2,700", "3,200"],
      ["Net earnings", "800", "1,100"],
    ])}
    <p><b>Review of results</b></p>${table(rows)}</body></html>`;
  const pack = await packFromText(text, "report.html");
  const review = pack.tables.at(-1);
  assert.ok(review);
  return { columns: review.columns, rows: review.rows, printed: rowsOf(pack, review.id) };
}

const heads = ["(Dollars in millions)", "2027", "2026", "Change"];

describe("Figures that print another unit than their table's", () => {
  it("are in percent in a column of changes all of which have the sign", async () => {
    const { columns, printed } = await reviewOf([
      heads,
      ["Sales of shoes", "1,541", "1,769", "(12.9%)"],
      ["Sales of hats", "529", "451", "17.3%"],
    ]);
    assert.deepEqual(
      columns.map(({ unit }) => unit),
      [undefined, undefined, "%"],
    );
    assert.deepEqual(printed, ["Sales of shoes | 1,769 | 1,541 | (12.9%)", "Sales of hats | 451 | 529 | 17.3%"]);
  });

  it("are in percent in a row of rates whose change is in points, and that change is asked about", async () => {
    const { rows, printed } = await reviewOf([
      heads,
      ["Sales of shoes", "1,541", "1,769", "(12.9%)"],
      ["Margin of shoes", "42.7%", "44.6%", "(190) bps"],
    ]);
    assert.equal(rows[1]?.unit, "%");
    assert.equal(printed[1], "Margin of shoes | 44.6% | 42.7% | (190)?");
  });

  it("are asked about where some of a column of changes have the sign and others have none", async () => {
    const { printed } = await reviewOf([
      heads,
      ["Sales of shoes", "1,541", "1,769", "(13%)"],
      ["Sales of hats", "529", "451", "17"],
      ["Earnings per share", "3.10", "5.10", "(39)"],
    ]);
    assert.deepEqual(printed, [
      "Sales of shoes | 1,769 | 1,541 | (13%)?",
      "Sales of hats | 451 | 529 | 17?",
      "Earnings per share | 5.10 | 3.10 | (39)?",
    ]);
  });

  it("are times in a row all of whose figures say so", async () => {
    const { rows } = await reviewOf([
      ["(Dollars in millions)", "2027", "2026"],
      ["Borrowings", "1,541", "1,769"],
      ["Borrowings to earnings", "1.9x", "1.6x"],
    ]);
    assert.deepEqual(
      rows.map(({ unit }) => unit),
      [undefined, "x"],
    );
  });

  it("are asked about in a column without a head beside one that counts shares", async () => {
    const { columns, printed } = await reviewOf([
      ["", "Number of shares (in thousands)", "", "Remaining term (in years)"],
      ["Outstanding in 2026", "5,970", "6.51", "2.10"],
      ["Granted", "3,280", "6.74", ""],
      ["Outstanding in 2027", "9,250", "6.59", ""],
    ]);
    assert.deepEqual(
      columns.map(({ unit }) => unit),
      ["thousand shares", "%", "years"],
    );
    assert.equal(printed[1], "Granted | 3,280 | 6.74? | ·");
  });

  it("are asked about where a percentage stands over amounts", async () => {
    const { printed } = await reviewOf([
      ["(Dollars in millions)", "2027", "% Change Fiscal 2026", "Growth"],
      ["Sales of shoes", "1,541", "1,769", "(13%)"],
      ["Sales of hats", "529", "451", "17%"],
    ]);
    assert.deepEqual(printed, ["Sales of shoes | 1,541 | 1,769? | (13%)", "Sales of hats | 529 | 451? | 17%"]);
  });
});
