import assert from "node:assert/strict";
import { openedPack, rowsOfTable } from "../support/openedPack.ts";
import { smallPdf, type PdfText } from "../support/smallPdf.ts";

const rows = [
  ["Property, plant and equipment", "$4,102", "$8,719"],
  ["Goodwill", "9,044", "4,762"],
  ["Deferred tax assets", "257", "–"],
  ["Total non-current assets", "$13,403", "$13,481"],
  ["Inventories", "6,439", "8,714"],
  ["Trade and other receivables", "6,815", "5,752"],
  ["Cash and cash equivalents", "868", "316"],
  ["Total current assets", "$14,122", "$14,782"],
  ["Total assets", "$27,525", "$28,263"],
  ["Trade and other payables", "(5,505)", "(5,653)"],
  ["Bank borrowings", "(4,129)", "(4,239)"],
  ["Total current liabilities", "$(9,634)", "$(9,892)"],
  ["Lease liabilities", "(2,753)", "(2,826)"],
  ["Net assets", "$15,138", "$15,545"],
] as const;

/** A statement whose last row has the given text for a label. */
const statement = (last: string): readonly PdfText[] => [
  { text: "Consolidated statement of financial position", x: 50, y: 60 },
  { text: "as at 31 December 2025", x: 50, y: 74 },
  { text: "(Expressed in thousands of United States dollars)", x: 50, y: 88 },
  ...["2025", "2024"].map((text, at) => ({ text, x: 380 + 110 * at, y: 104, right: true as const })),
  ...[...rows, [last, "15,138", "15,545"] as const].flatMap(([label, ...figures], line) => [
    { text: label, x: 50, y: 120 + 14 * line },
    ...figures.map((text, at) => ({ text, x: 380 + 110 * at, y: 120 + 14 * line, right: true as const })),
  ]),
];

async function rowsRead(texts: readonly PdfText[]): Promise<readonly string[]> {
  const pack = await openedPack(smallPdf([{ texts }]), "report.pdf");
  assert.deepEqual(pack.doubts, []);
  return rowsOfTable(pack, "position");
}

const expected = rows.map(([label, now, before]) => `${label} | ${before} | ${now}`.replaceAll("$", ""));

describe("A footnote's mark in the place of a label", () => {
  it("is no column, and takes no label from the other rows", async () => {
    const read = await rowsRead(statement("(1)"));
    assert.deepEqual(read.slice(0, rows.length), expected);
  });
});
