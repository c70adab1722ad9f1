import assert from "node:assert/strict";
import { nodeCharacterMaps } from "../../src/reading/pdf/nodeCharacterMaps.ts";
import { readDocument } from "../../src/reading/read.ts";
import type { ReadDocument, ReadPage } from "../../src/reading/ReadDocument.ts";
import { sharedFilings } from "../support/sharedFilings.ts";

const read = (name: string): Promise<ReadDocument> =>
  readDocument(sharedFilings.read(name), { name, characterMaps: nodeCharacterMaps });

/** The rows of a page, a cell parted from the next by a bar. */
const rowsOf = (page: ReadPage | undefined) =>
  (page?.lines ?? []).map(({ cells }) => cells.map(({ text }) => text).join(" | "));

/** That the rows stand on a page, in this order. */
function holds(page: ReadPage | undefined, rows: readonly string[]): void {
  const all = rowsOf(page);
  const found = all.filter((row) => rows.includes(row));
  assert.deepEqual([...new Set(found)], rows, all.join("\n"));
}

describe("Real filings", function () {
  before(function () {
    if (sharedFilings.present) return;
    console.log(sharedFilings.absent);
    this.skip();
  });
  this.timeout(60_000);

  it("a results announcement in traditional Chinese, as PDF", async () => {
    const { pages } = await read("filings/alco-0328-annual-results-fy2025-zh.pdf");
    assert.equal(pages.length, 27);
    holds(pages[1], [
      "綜合損益表",
      "營業額 | 3 | 99,313 | 148,422",
      "毛利 | 5,121 | 8,864",
      "本年度(虧損)/溢利 | (64,270) | 591,772",
    ]);
    holds(pages[4], ["91,069 | 95,337", "88,425 | 87,073", "總資產減流動負債 | (51,582) | (74,034)"]);
    assert.deepEqual(
      pages.map(({ furniture }) => furniture.length),
      Array(27).fill(1),
      "a page number on each page",
    );
  });

  it("an annual report of Hong Kong, as PDF", async () => {
    const { pages } = await read("filings/epi-holdings-0689-ar2022.pdf");
    assert.equal(pages.length, 172);
    holds(pages[85], ["Revenue | 5 | 45,102 | 24,496", "Loss for the year | 13 | (46,746) | (29,371)"]);
    holds(pages[86], ["Total non-current assets | 242,303 | 79,141", "Total current assets | 191,386 | 363,774"]);
    holds(pages[87], ["Net assets | 376,313 | 425,990", "Total equity | 376,313 | 425,990"]);
    const heads = pages[88]?.lines.find(({ cells }) => cells.some(({ text }) => text === "Accumulated"));
    assert.deepEqual(heads?.cells.map(({ text }) => text).slice(-3), ["Translation", "Accumulated", "controlling"]);
  });

  it("an annual report of the United Kingdom, as PDF", async () => {
    const { pages } = await read("filings/brave-bison-ar2022.pdf");
    holds(pages[35], [
      "Revenue | 6 | 31,652 | 21,660",
      "Gross profit | 16,948 | 7,806",
      "Profit for the year | 2,080 | 458",
    ]);
    holds(pages[36], [
      "6,690 | 7,072",
      "13,911 | 12,542",
      "Net Assets | 10,022 | 7,530",
      "Total equity | 10,022 | 7,530",
    ]);
  });

  it("a bilingual balance sheet, as PDF", async () => {
    const { pages } = await read("filings/cabbeen-2030-ar2016-p97-financial-position.pdf");
    holds(pages[0], [
      "Property, plant and equipment | 物業、廠房及設備 | 9 | 57,521 | 29,817",
      "153,474 | 89,482",
      "NET ASSETS | 資產淨值 | 981,717 | 896,901",
    ]);
    assert.equal(pages[0]?.furniture.length, 1, "the page number under the last column");
  });

  it("key assumptions and an acquisition, as PDF", async () => {
    const assumptions = await read("filings/hkt-6823-ar2016-p122-goodwill.pdf");
    holds(assumptions.pages[0], [
      "Total | 49,817 | 49,787",
      "– Local telephony and data services | 77% | 1% | 8% | 77% | 1% | 8%",
      "– Global | 23% | 3% | 10% | 22% | 3% | 10%",
      "Mobile | 46% | 2% | 10% | 45% | 2% | 9%",
    ]);
    const acquisition = await read("filings/china-creative-ar2016-acquisitions.pdf");
    holds(acquisition.pages[0], ["Goodwill arising on acquisition | 收購產生的商譽 | 26,758 | 949 | 27,707"]);
  });

  it("a 10-K in inline XBRL, its table and its facts", async () => {
    const { format, pages, facts } = await read("filings/nike-10k-fy2025.html");
    assert.equal(format, "xbrl");
    holds(pages[0], [
      "Revenues | $46,309 | $51,362 | $51,217",
      "Gross profit | 19,790 | 22,887 | 22,292",
      "TOTAL ASSETS | $36,579 | $38,110",
    ]);
    assert.equal(facts.filter(({ numeric }) => numeric).length, 1_458);
    const line = pages[0]?.lines.find(
      ({ cells }) => cells[0]?.text === "Gross profit" && cells[1]?.factIds !== undefined,
    );
    const fact = facts.find(({ id }) => id === line?.cells[1]?.factIds?.[0]);
    assert.deepEqual([fact?.value, fact?.unit, fact?.context.end], ["19790000000", "iso4217:USD", "2025-05-31"]);
  });

  it("one file of a set of inline XBRL, which is refused", async () => {
    await assert.rejects(read("filings/clorox-10k-fy2022-clx-20220630.htm"), { code: "factsWithoutContexts" });
  });

  it("a 10-Q as a workbook, three and six months side by side", async () => {
    const { pages } = await read("filings/apple-10q-2025-03-29-Financial_Report.xlsx");
    holds(pages[1], ["Net sales | 95359 | 90753 | 219659 | 210328", "Gross margin | 44867 | 42271 | 103142 | 97126"]);
    assert.deepEqual(
      pages[1]?.lines[0]?.cells.map(({ left, right }) => [left, right]),
      [
        [0, 1],
        [1, 3],
        [3, 5],
      ],
    );
  });

  it("statements as CSV", async () => {
    const { pages } = await read("filings/apple_operations_mapped.csv");
    holds(pages[0], [
      "Net sales | Revenues | 383285 | 394328 | 365817",
      "Gross margin | GrossProfit | 169148 | 170782 | 152836",
    ]);
  });

  it("statements as Markdown, also where another reader damaged them", async () => {
    const { pages } = await read("filings/li-fung-0494-ar2019-fs.md");
    assert.ok(rowsOf(pages[0]).some((row) => row.includes("11,413,312 | 12,700,744")));
    const ocr = await read("filings/ocr/magic-pdf_zh_f_13vGlsv4_pg99_pg1_repeat1.md");
    holds(ocr.pages[0], ["153,474 | 89,482", "NET ASSETS | 資產淨值 | 981,717 | 896,901"]);
  });

  it("an announcement as text", async () => {
    const { pages } = await read("announcement.txt");
    const rows = rowsOf(pages[0]);
    assert.ok(rows.includes("Revenue | 229,141 | 462,324 | 861,168 | 1,557,643 | 1,751,045"));
    assert.ok(rows.includes("Loss for the year | (248,359) | (360,635) | (635,124) | (361,160) | (570,272)"));
  });
});
