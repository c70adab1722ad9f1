import assert from "node:assert/strict";
import { edgesOf } from "../../../src/interpreting/layout/lines/edgesOf.ts";
import { laidLine, type LaidLine } from "../../../src/interpreting/layout/lines/LaidLine.ts";

/** Letters of a wide font at eleven points. */
const widthOf = (text: string): number => 7 * text.length;

/** A row of a page whose figures begin where they are said to. */
const row = (label: string, figures: readonly string[], startOf: (text: string, column: number) => number): LaidLine =>
  laidLine(
    {
      measure: "points",
      size: 11,
      cells: [
        { text: label, left: 49, right: 49 + widthOf(label), place: { page: 1, box: [0, 0, 0, 0] } },
        ...figures.map((text, column) => {
          const left = startOf(text, column);
          return { text, left, right: left + widthOf(text), place: { page: 1, box: [0, 0, 0, 0] } as const };
        }),
      ],
    },
    1,
  );

const rows = [
  ["Goodwill", "9,044", "4,762"],
  ["Inventories", "6,439", "8,714"],
  ["Receivables", "6,815", "5,752"],
  ["Total assets", "$27,525,100", "$28,263,200"],
  ["Borrowings", "$(4,129,300)", "$(4,239,300)"],
  ["Net assets", "$15,138,400", "$15,545,900"],
] as const;

const columnsWhere = (startOf: (text: string, column: number) => number): number =>
  edgesOf(rows.map(([label, ...figures]) => row(label, figures, startOf))).length;

describe("The columns of figures that do not end at one edge", () => {
  it("are as many as there are edges at which they begin", () => {
    assert.equal(
      columnsWhere((_text, column) => 377 + 111 * column),
      2,
    );
  });

  it("are as many as there are middles that they are set in", () => {
    assert.equal(
      columnsWhere((text, column) => 420 + 111 * column - widthOf(text) / 2),
      2,
    );
  });

  it("are one for each edge where a row has a figure at both", () => {
    const lines = [row("Shares", ["12", "9,044"], (_text, column) => 377 + 40 * column)];
    assert.equal(edgesOf(lines).length, 2);
  });
});
