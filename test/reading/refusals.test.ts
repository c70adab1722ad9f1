import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { readingLimits, type ReadingLimits } from "../../src/reading/limits.ts";
import { readDocument } from "../../src/reading/read.ts";
import { RefusedFileError, type RefusalCode } from "../../src/reading/RefusedFileError.ts";
import { smallPdf, type PdfPage } from "../support/smallPdf.ts";
import { smallXbrl } from "../support/smallXbrl.ts";

const prose: PdfPage = {
  texts: [{ text: "Notes to the consolidated financial statements of the group.", x: 50, y: 100 }],
};

/** Reads what must be refused; the refusal says what the file is and what to do. */
async function refusal(
  bytes: Uint8Array,
  code: RefusalCode,
  limits: Partial<ReadingLimits> = {},
): Promise<RefusedFileError> {
  const read = readDocument(bytes, { name: "filing", limits });
  const error: unknown = await read.then(
    () => assert.fail("The file was read."),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof RefusedFileError, String(error));
  assert.equal(error.code, code, error.message);
  assert.match(error.message, /^filing: [A-Z].*\. [A-Z].*\.$/s);
  return error;
}

describe("A file that cannot be read is refused, with what it is and what to do", () => {
  it("an empty one", () => refusal(new Uint8Array(), "empty"));

  it("a PDF of pictures, with nothing or a stamp on its pages", async () => {
    await refusal(smallPdf([{ texts: [] }, { texts: [] }]), "noText");
    const stamped = await refusal(smallPdf([{ texts: [{ text: "Page 1", x: 50, y: 400 }] }]), "noText");
    assert.match(stamped.reason, /scan/);
    assert.match(stamped.advice, /OCR/);
  });

  it("a PDF that asks for a password", () => refusal(smallPdf([prose], { encrypted: true }), "encrypted"));

  it("a PDF that is cut short, or only begins like one", async () => {
    await refusal(strToU8("%PDF-1.7\nand nothing of a PDF behind it"), "damaged");
    await refusal(smallPdf([prose]).slice(0, 300), "damaged");
  });

  it("a PDF over the limit of pages, with the limit", async () => {
    const { reason } = await refusal(smallPdf([prose, prose, prose]), "tooManyPages", { pages: 2 });
    assert.match(reason, /3 pages; at most 2/);
    assert.equal(readingLimits.pages, 1_000);
  });

  it("a file over the limit of bytes, with the limit", async () => {
    const { reason } = await refusal(new Uint8Array(3 * 1024 * 1024), "tooLarge", { bytes: 2 * 1024 * 1024 });
    assert.match(reason, /3 MB; at most 2 MB/);
    assert.equal(readingLimits.bytes, 100 * 1024 * 1024);
  });

  it("a file over the limit of cells", () => refusal(strToU8("a,b\n1,2\n3,4\n5,6\n"), "tooLarge", { cells: 7 }));

  it("a file with a line of more cells than a sheet has columns", async () => {
    const line = (cells: number): Uint8Array => strToU8(`a${"\t1".repeat(cells - 1)}\n`);
    const { reason } = await refusal(line(20_000), "tooLarge");
    assert.equal(reason, "One of its lines has 20000 cells; at most 16384 are read.");
    await refusal(line(9), "tooLarge", { lineCells: 8 });
  });

  it("a table of more rows than any statement has", async () => {
    const rows = (count: number): Uint8Array => strToU8(`a,b\n${"x,1\n".repeat(count - 1)}`);
    const { reason } = await refusal(rows(10_001), "tooLarge");
    assert.equal(reason, "One of its tables has 10001 rows; at most 10000 are read.");
    await refusal(rows(5), "tooLarge", { tableRows: 4 });
  });

  it("a zip that unfolds to more than a filing holds, by its bytes, its files or its ratio", async () => {
    const page = { "a.html": strToU8(`<html><body>${"x".repeat(50_000)}</body></html>`) };
    await refusal(zipSync(page), "bomb", { unfoldedBytes: 40_000 });
    await refusal(zipSync({ ...page, "b.html": strToU8("b"), "c.html": strToU8("c") }), "bomb", { entries: 2 });
    const bomb = await refusal(zipSync({ "a.html": new Uint8Array(11 * 1024 * 1024) }), "bomb");
    assert.match(bomb.reason, /times as large/);
  });

  it("a workbook that is a bomb, before anything of it is read", () =>
    refusal(
      zipSync({
        "xl/workbook.xml": strToU8("<workbook/>"),
        "xl/worksheets/sheet1.xml": new Uint8Array(11 * 1024 * 1024),
      }),
      "bomb",
    ));

  it("XML that defines entities", async () => {
    const page = smallXbrl({ body: "<p>&lol2;</p>" }).replace(
      "<html",
      '<!DOCTYPE html [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>\n<html',
    );
    await refusal(strToU8(page), "bomb");
  });

  it("a page nested deeper than any page is", () => refusal(strToU8(`<html><body>${"<div>".repeat(2_000)}`), "bomb"));

  it("tagged XHTML that is not well-formed: what is cut off would be missing", () =>
    refusal(strToU8(smallXbrl({ body: "<table><tr><td>Revenue</td>" }).slice(0, -30)), "damaged"));

  it("a zip that is damaged, or holds no document", async () => {
    await refusal(zipSync({ "a.html": strToU8("<html/>".repeat(100)) }).slice(0, 60), "damaged");
    await refusal(zipSync({ "a.png": strToU8("x") }), "unknownFormat");
  });

  const start = (...bytes: readonly number[]) => Uint8Array.from([...bytes, ...new Array<number>(64).fill(0)]);
  const others: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["a Word file", zipSync({ "word/document.xml": strToU8("<w/>") }), /Word/],
    ["an OpenDocument sheet", zipSync({ "content.xml": strToU8("<o/>") }), /OpenDocument/],
    ["a file of Numbers", zipSync({ "Index/Document.iwa": new Uint8Array(4) }), /Numbers/],
    ["an old Office file", start(0xd0, 0xcf, 0x11, 0xe0), /old Office/],
    ["a picture", start(0x89, 0x50, 0x4e, 0x47), /picture/],
    ["an archive that is no zip", start(0x1f, 0x8b), /archive/],
    [
      "an XBRL instance, which is data without a page",
      strToU8('<?xml version="1.0"?><xbrl xmlns="http://www.xbrl.org/2003/instance"/>'),
      /<xbrl/,
    ],
    ["a program", start(0x7f, 0x45, 0x4c, 0x46), /not a PDF/],
  ];
  for (const [what, bytes, reason] of others) {
    it(what, async () => assert.match((await refusal(bytes, "unknownFormat")).reason, reason));
  }

  it("an encrypted workbook", async () => {
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(64).fill(0), ...name]), "encrypted");
  });
});

describe("A file is recognised by what it holds, not by its name", () => {
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    ["pdf", "a.html", smallPdf([prose])],
    ["html", "a.pdf", strToU8("<html><body><p>Revenue</p></body></html>")],
    [
      "xbrl",
      "a.txt",
      strToU8(smallXbrl({ body: '<p><ix:nonNumeric name="n" contextRef="y23">x</ix:nonNumeric></p>' })),
    ],
    ["text", "a.pdf", strToU8("Revenue 1,234")],
  ];
  for (const [format, name, bytes] of cases) {
    it(`${format} under the name ${name}`, async () =>
      assert.equal((await readDocument(bytes, { name })).format, format));
  }
});
