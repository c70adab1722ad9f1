import assert from "node:assert/strict";
import { packFromText } from "../support/openedPack.ts";

const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (rows: readonly (readonly string[])[]): string => `<table>${rows.map(row).join("")}</table>`;

describe("A scale that is printed in a cell beside the years", () => {
  it("leaves a note's signs to say the currency alone", async () => {
    const text = `<html><body><p>FORM 10-K, United States Securities and Exchange Commission</p>
      <p><b>CONSOLIDATED STATEMENTS OF INCOME</b></p><p>Years ended June 30</p>
      ${table([
        ["Dollars in millions, except per share data", "2027", "2026"],
        ["Net sales", "$7,200", "$7,300"],
        ["Cost of products sold", "4,500", "4,100"],
        ["Gross profit", "$2,700", "$3,200"],
      ])}
      <p><b>Obligations</b></p>${table([
        ["", "2027", "2026"],
        ["Loans", "$265", "$186"],
        ["Leases", "87", "73"],
      ])}</body></html>`;
    const pack = await packFromText(text, "report.html");
    assert.equal(pack.tables.at(-1)?.unit, undefined);
    assert.equal(String(pack.money?.scale), "1000000");
  });
});
