import assert from "node:assert/strict";
import { openedPack, rowsOfTable } from "../support/openedPack.ts";
import { smallPdf, type PdfText } from "../support/smallPdf.ts";

type Line = readonly [label: string, ...figures: string[]];

/** A statement of financial position with these lines, its labels in letters of nine points. */
async function rowsRead(lines: readonly Line[]): Promise<readonly string[]> {
  const chinese = (text: string, y: number): PdfText => ({ text, x: 50, y, font: "chinese" });
  const texts = [
    chinese("綜合財務狀況表", 60),
    chinese("於二零三一年十二月三十一日", 74),
    chinese("(以千港元列示)", 88),
    ...["2031", "2030"].map((text, at) => ({ text, x: 380 + 90 * at, y: 104, right: true })),
    ...lines.flatMap(([label, ...figures], line) => [
      chinese(label, 120 + 14 * line),
      ...figures.map((text, at) => ({ text, x: 380 + 90 * at, y: 120 + 14 * line, right: true })),
    ]),
  ];
  const pack = await openedPack(smallPdf([{ texts }]), "report.pdf");
  return rowsOfTable(pack, "position");
}

describe("Chinese labels of a page that are cut where the column of labels ends", () => {
  it("are whole where three lines or more end there, headings apart", async () => {
    const read = await rowsRead([
      ["流動資產"],
      ["應收貿易"],
      ["款項", "6,268", "3,931"],
      ["現金及現"],
      ["金等價物", "333", "507"],
      ["應收關聯"],
      ["方款項", "41", "52"],
      ["流動資產"],
      ["總值", "6,642", "4,490"],
    ]);
    assert.deepEqual(read, [
      "流動資產",
      "應收貿易款項 | 3,931 | 6,268",
      "現金及現金等價物 | 507 | 333",
      "應收關聯方款項 | 52 | 41",
      "流動資產總值 | 4,490 | 6,642",
    ]);
  });

  it("are whole where one alone ends there, behind a comma", async () => {
    const read = await rowsRead([
      ["存貨", "6,268", "3,931"],
      ["減值虧損(扣除撥回),有關應收貿"],
      ["易款項及其他應收款項", "(337)", "(191)"],
      ["現金", "333", "507"],
      ["資產總值", "6,264", "4,247"],
    ]);
    assert.deepEqual(read[1], "減值虧損(扣除撥回),有關應收貿易款項及其他應收款項 | (191) | (337)");
  });
});
