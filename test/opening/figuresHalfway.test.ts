import assert from "node:assert/strict";
import { openedPack, rowsOfTable } from "../support/openedPack.ts";
import { smallPdf, type PdfText } from "../support/smallPdf.ts";

const rows: readonly (readonly [string, string, string])[] = [
  ["Revenue", "31,652", "21,660"],
  ["Cost of sales", "(14,704)", "(13,854)"],
  ["Gross profit", "16,948", "7,806"],
  ["Distribution costs", "(1,234)", "(1,105)"],
  ["Administrative expenses", "(12,576)", "(5,806)"],
  ["Operating profit", "3,138", "895"],
  ["Taxation", "(490)", "(19)"],
  ["Profit for the year", "2,648", "876"],
];

/** A statement whose figures stand so far below their labels, in a pitch of 15 points. */
const statement = (below: number): Uint8Array => {
  const figure = (text: string, x: number, y: number): PdfText => ({
    text,
    x: text.endsWith(")") ? x + 3 : x,
    y,
    right: true,
  });
  const heads = ["2031", "2030"].flatMap((year, at) => [
    figure(year, 430 + 80 * at, 110),
    figure("£'000", 430 + 80 * at, 122),
  ]);
  const texts = rows.flatMap(([label, now, before], index): readonly PdfText[] => {
    const y = 150 + 15 * index;
    return [{ text: label, x: 50, y }, figure(now, 430, y + below), figure(before, 510, y + below)];
  });
  const title = [
    { text: "Consolidated income statement", x: 50, y: 70, size: 13, font: "bold" },
    { text: "for the year ended 31 December 2031", x: 50, y: 86 },
  ] as const;
  return smallPdf([{ texts: [...title, ...heads, ...texts] }]);
};

const figuresOf = async (below: number): Promise<readonly string[]> =>
  rowsOfTable(await openedPack(statement(below), "report.pdf"), "income");

describe("Figures of a page that stand halfway between the rows", () => {
  it("are doubted one and all, whichever row they are nearer to", async () => {
    for (const below of [7.5, 8.5]) {
      const figures = (await figuresOf(below)).flatMap((row) => row.split(" | ").slice(1));
      assert.equal(figures.length, 2 * rows.length, String(below));
      assert.deepEqual(
        figures.filter((figure) => !figure.endsWith("?")),
        [],
        String(below),
      );
    }
  });

  it("are in no doubt where they stand a little below their labels", async () => {
    for (const below of [0, 3])
      assert.deepEqual(
        await figuresOf(below),
        rows.map(([label, now, before]) => [label, before, now].join(" | ")),
        String(below),
      );
  });
});
