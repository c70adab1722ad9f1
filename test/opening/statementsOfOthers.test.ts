import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { packFromText } from "../support/openedPack.ts";

const rows = (revenue: number): readonly (readonly [string, number, number])[] => [
  ["Revenues", revenue, revenue - 100],
  ["Cost of revenues", 500, 450],
  ["Gross profit", revenue - 500, revenue - 550],
  ["Income tax expense", 100, 90],
  ["Net income", revenue - 600, revenue - 640],
];

const table = (
  title: string,
  amounts: ReturnType<typeof rows>,
  cell: (amount: number, year: number) => string,
): string =>
  `<p><b>${title}</b></p><p>(in thousands of US dollars)</p><table><tr><td></td><td colspan="2">Year ended December 31,</td></tr>
<tr><td></td><td>2031</td><td>2030</td></tr>${amounts
    .map(([label, now, then]) => `<tr><td>${label}</td><td>${cell(now, 2031)}</td><td>${cell(then, 2030)}</td></tr>`)
    .join("")}</table>`;

const revenues = ({ tables }: Pack): readonly (readonly string[])[] =>
  tables.map(({ kind, rows: [first] }) => [
    kind,
    ...(first?.figures ?? []).map((figure) => (typeof figure === "string" ? figure : (figure?.printed ?? ""))),
  ]);

describe("Two statements of one title, one right behind the other", () => {
  const plain = (amount: number): string => String(amount);

  it("are of two companies where their rows are called alike from the first on", async () => {
    const page = `<html><body>${table("STATEMENTS OF INCOME", rows(1100), plain)}${table("STATEMENTS OF INCOME", rows(900), plain)}</body></html>`;
    assert.deepEqual(revenues(await packFromText(page, "two.html")), [
      ["income statement", "1000", "1100"],
      ["other", "800", "900"],
    ]);
  });

  it("are the parent's and the group's as they are tagged, whichever stands first", async () => {
    const context = (id: string, year: number, member: string): string =>
      `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://example.com">1</xbrli:identifier>${member}</xbrli:entity>
<xbrli:period><xbrli:startDate>${year}-01-01</xbrli:startDate><xbrli:endDate>${year}-12-31</xbrli:endDate></xbrli:period></xbrli:context>`;
    const parent =
      '<xbrli:segment><xbrldi:explicitMember dimension="srt:ConsolidatedEntitiesAxis">srt:ParentCompanyMember</xbrldi:explicitMember></xbrli:segment>';
    const contexts = [2031, 2030].flatMap((year) => [context(`g${year}`, year, ""), context(`p${year}`, year, parent)]);
    const tagged =
      (whose: string) =>
      (amount: number, year: number): string =>
        `<ix:nonFraction name="us-gaap:Any" contextRef="${whose}${year}" unitRef="usd" decimals="-3" scale="3">${amount}</ix:nonFraction>`;
    const page = `<?xml version="1.0"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:srt="http://example.com/srt" xmlns:us-gaap="http://example.com/gaap"><body>
<div style="display:none"><ix:header><ix:resources>${contexts.join("")}<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header></div>
${table("STATEMENTS OF INCOME", rows(900), tagged("p"))}${table("STATEMENTS OF INCOME", rows(1100), tagged("g"))}</body></html>`;
    const pack = await packFromText(page, "two.xhtml");
    assert.deepEqual(
      revenues(pack).filter(([kind]) => kind === "income statement"),
      [["income statement", "1000", "1100"]],
    );
    const id = pack.roles.revenue ?? "";
    assert.equal(pack.tables.flatMap(({ rows: all }) => all).find((row) => row.id === id)?.label, "Revenues");
  });
});
