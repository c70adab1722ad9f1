import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import { readDocument } from "../../src/reading/read.ts";
import { cellAt, cellName } from "../../src/reading/workbook/address.ts";
import { shownNumber } from "../../src/reading/workbook/shownNumber.ts";
import { withinTime } from "../../src/reading/workbook/withinTime.ts";
import { cellTexts } from "./readSmallPdf.ts";

type Fill = (book: Workbook) => void;

async function workbook(fill: Fill): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const read = async (fill: Fill) => readDocument(await workbook(fill), { name: "report.xlsx" });

describe("A workbook", () => {
  it("has a page for each sheet, with its name, and a table of its own", async () => {
    const { format, pages } = await read((book) => {
      book.addWorksheet("Cover").getCell("A1").value = "Annual report";
      book.addWorksheet("Income statement").getCell("B2").value = 95359;
    });
    assert.equal(format, "xlsx");
    assert.deepEqual(
      pages.map(({ number, name }) => [number, name]),
      [
        [1, "Cover"],
        [2, "Income statement"],
      ],
    );
    assert.deepEqual(pages[1]?.lines[0]?.cells[0], {
      text: "95359",
      left: 1,
      right: 2,
      place: { sheet: "Income statement", cell: "B2" },
    });
    assert.deepEqual(
      pages.map(({ lines }) => lines[0]?.table),
      [0, 1],
    );
  });

  it("carries a head that is merged over the columns and rows that it covers", async () => {
    const { pages } = await read((book) => {
      const sheet = book.addWorksheet("Sheet");
      sheet.getCell("A1").value = "USD ($) $ in Millions";
      sheet.mergeCells("A1:A2");
      sheet.getCell("B1").value = "3 Months Ended";
      sheet.mergeCells("B1:C1");
      sheet.getCell("D1").value = "6 Months Ended";
      sheet.mergeCells("D1:E1");
    });
    assert.deepEqual(
      pages[0]?.lines[0]?.cells.map(({ text, left, right, rows }) => [text, left, right, rows]),
      [
        ["USD ($) $ in Millions", 0, 1, 2],
        ["3 Months Ended", 1, 3, undefined],
        ["6 Months Ended", 3, 5, undefined],
      ],
    );
  });

  it("has the signs that formats show, as over a ledger that keeps credits negative", async () => {
    const shown = async (format: string): Promise<readonly string[]> => {
      const { pages } = await read((book) => {
        const sheet = book.addWorksheet("Sheet");
        for (const [index, value] of [-1500, 900, 0].entries()) {
          sheet.getCell(index + 1, 1).value = value;
          sheet.getCell(index + 1, 1).numFmt = format;
        }
      });
      return (pages[0]?.lines ?? []).flatMap(({ cells }) => cells.map(({ text }) => text));
    };
    assert.deepEqual(await shown("(#,##0);#,##0"), ["1500", "-900", "0"]);
    assert.deepEqual(await shown('"("$#,##0")";$#,##0;"-"'), ["1500", "-900", "0"]);
    assert.deepEqual(await shown("-#,##0;#,##0"), ["1500", "-900", "0"]);
    assert.deepEqual(await shown("#,##0_);(#,##0)"), ["-1500", "900", "0"]);
    assert.deepEqual(await shown('_(* #,##0_);_(* (#,##0);_(* "-"_)'), ["-1500", "900", "0"]);
  });

  it("keeps line breaks, bold and indents", async () => {
    const { pages } = await read((book) => {
      const sheet = book.addWorksheet("Sheet");
      sheet.getCell("A1").value = "Dec. 31,\r\n\t\t2017";
      sheet.getCell("A2").value = "Total assets";
      sheet.getCell("A2").font = { bold: true };
      sheet.getCell("A3").value = "of which goodwill";
      sheet.getCell("A3").alignment = { indent: 2 };
    });
    const lines = pages[0]?.lines ?? [];
    assert.deepEqual(cellTexts(lines), [["Dec. 31,\n2017"], ["Total assets"], ["of which goodwill"]]);
    assert.deepEqual(
      lines.map(({ bold, indent }) => [bold ?? false, indent ?? 0]),
      [
        [false, 0],
        [true, 0],
        [false, 2],
      ],
    );
  });

  it("shows percentages and dates as they are meant, and errors as they stand", async () => {
    const { pages } = await read((book) => {
      const sheet = book.addWorksheet("Sheet");
      sheet.getCell("A1").value = 0.163;
      sheet.getCell("A1").numFmt = "0.0%";
      sheet.getCell("A2").value = new Date(Date.UTC(2024, 2, 31));
      sheet.getCell("A3").value = { error: "#DIV/0!" };
      sheet.getCell("A4").value = { formula: "1+1", result: 2 };
      sheet.getCell("A5").value = -279;
    });
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []).flat(), ["16.3%", "2024-03-31", "#DIV/0!", "2", "-279"]);
  });

  it("shows amounts in the thousands and millions that their formats show them in", async () => {
    // Excel's own examples: 12000 under "#," and 12200000 under "0.0,,".
    const cells = [
      [12_000, "#,", "12"],
      [12_200_000, "0.0,,", "12.2"],
      [-1_235_000, "#,##0,_);(#,##0,)", "-1235"],
      [1_234_000, "[$-409]#,##0,;-#,##0,", "1234"],
      [1_234_567, "#,##0", "1234567"],
      [5, '0" in 1,000,"', "5"],
    ] as const;
    const { pages } = await read((book) => {
      const sheet = book.addWorksheet("Sheet");
      for (const [index, [value, format]] of cells.entries()) {
        sheet.getCell(`A${index + 1}`).value = value;
        sheet.getCell(`A${index + 1}`).numFmt = format;
      }
    });
    assert.deepEqual(
      cellTexts(pages[0]?.lines ?? []).flat(),
      cells.map(([, , shown]) => shown),
    );
  });

  it("shows amounts as they are where their format shows each in another unit by its size", async () => {
    const byItsSize = '[>=1000000]0.0,,"M";[>=1000]0.0,"K";0';
    const cells = [
      [500, byItsSize, "500"],
      [12_345, byItsSize, "12345"],
      [1_200_000, byItsSize, "1200000"],
      // One unit, whatever the condition: nothing is a dash, what is red is below a million.
      [1_234_000, '[=0]"–";#,##0,', "1234"],
      [1_234_000, "[Red][<1000000]#,##0,;#,##0,", "1234"],
      [0.163, '[=0]"–";0.0%', "16.3%"],
    ] as const;
    const { pages } = await read((book) => {
      const sheet = book.addWorksheet("Sheet");
      for (const [index, [value, format]] of cells.entries()) {
        sheet.getCell(`A${index + 1}`).value = value;
        sheet.getCell(`A${index + 1}`).numFmt = format;
      }
    });
    assert.deepEqual(
      cellTexts(pages[0]?.lines ?? []).flat(),
      cells.map(([, , shown]) => shown),
    );
  });

  it("is refused where a formula has no result: its figure would be missing", async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet("Income").getCell("C6").value = { formula: "C5*2" };
    });
    await assert.rejects(readDocument(bytes, { name: "report.xlsx" }), {
      code: "uncalculated",
      message: /C6.*"Income"/,
    });
  });

  it("is given its time and no more: its parser has been seen not to come back", async () => {
    await assert.rejects(withinTime(new Promise(() => undefined), 5), { name: "TimeLimitError", milliseconds: 5 });
    assert.equal(await withinTime(Promise.resolve("read"), 5), "read");
  });
});

describe("A number of a workbook", () => {
  const plain = { bold: false, indent: 0, shift: 0, percent: false };
  it("is the fifteen digits that Excel shows, without an exponent", () => {
    assert.equal(shownNumber(0.1 + 0.2, plain), "0.3");
    assert.equal(shownNumber(0.163, plain), "0.163");
    assert.equal(shownNumber(1e21, plain), "1000000000000000000000");
    assert.equal(shownNumber(-1.5e-7, plain), "-0.00000015");
  });

  it("is shifted exactly as its format shows it: percentages, thousands and millions", () => {
    assert.equal(shownNumber(0.07, { ...plain, shift: 2, percent: true }), "7%");
    assert.equal(shownNumber(-0.005, { ...plain, shift: 2, percent: true }), "-0.5%");
    assert.equal(shownNumber(95_359_000_000, { ...plain, shift: -6 }), "95359");
    assert.equal(shownNumber(1_234, { ...plain, shift: -6 }), "0.001234");
  });
});

describe("A cell's address", () => {
  it("is read and written alike", () => {
    for (const [address, column, row] of [
      ["A1", 0, 0],
      ["Z9", 25, 8],
      ["AA10", 26, 9],
      ["XFD1048576", 16_383, 1_048_575],
    ] as const) {
      assert.deepEqual(cellAt(address), { column, row });
      assert.equal(cellName({ column, row }), address);
    }
    assert.equal(cellAt("A1:B2"), undefined);
  });
});
