import assert from "node:assert/strict";
import { readDocument } from "../../src/reading/read.ts";
import { withoutEnvelope } from "../../src/reading/withoutEnvelope.ts";
import { cellTexts } from "./readSmallPdf.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (text: string): string => new TextDecoder().decode(withoutEnvelope(bytes(text)));

const enveloped = (type: string, body: string): string =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`;

describe("A submission that keeps all its documents in one file", () => {
  it("is read as the web pages that it holds, one behind the other, without its pictures", async () => {
    const submission = `<SEC-DOCUMENT>0000000000-24-000001.txt\n${enveloped(
      "8-K",
      "<html><body><p>Cover</p></body></html>",
    )}${enveloped("GRAPHIC", "begin 644 a.jpg\nM_]C_X\nend")}${enveloped(
      "EX-99.1",
      "<HTML><BODY><table><tr><td>Net sales</td><td>1,200</td></tr></table></BODY></HTML>",
    )}`;
    const { format, pages } = await readDocument(bytes(submission), { name: "submission.txt" });
    assert.equal(format, "html");
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [["Cover"], ["Net sales", "1,200"]]);
  });

  it("is its first page alone where that is tagged", () => {
    const tagged = '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body></body></html>';
    assert.equal(textOf(enveloped("10-K", `<XBRL>\n${tagged}\n</XBRL>`) + enveloped("EX-21", "<html></html>")), tagged);
  });

  it("keeps each line of its text where it stands in the file, and nothing of what is around", () => {
    const [first, second] = [enveloped("10-K", "Net sales  1,200"), enveloped("EX-27", "<CASH>  900")];
    const lines = textOf(first + second).split("\n");
    const original = (first + second).split("\n");
    assert.equal(lines[original.indexOf("Net sales  1,200")], "Net sales  1,200");
    assert.equal(lines[original.indexOf("<CASH>  900")], "<CASH>  900");
    assert.deepEqual(
      lines.filter((line) => line.trim() !== ""),
      ["Net sales  1,200", "<CASH>  900"],
    );
  });

  it("is any other file as it is", () => {
    const other = bytes("A report of the directors\n<DOCUMENT>");
    assert.equal(withoutEnvelope(other), other);
  });
});
