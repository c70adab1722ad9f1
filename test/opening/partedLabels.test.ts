import assert from "node:assert/strict";
import { packFromText as fromText, rowsOfTable as rowsOf } from "../support/openedPack.ts";

/** A page whose pieces of text stand at places, labels in pieces of several words. */
const page = (lines: readonly (readonly [left: number, text: string][])[]): string =>
  `<!DOCTYPE html><html><head><style>.p{position:relative;width:595pt;height:842pt} .s{position:absolute;font-size:8pt}</style></head><body><div class="p">${lines
    .flatMap((pieces, index) =>
      pieces.map(([left, text]) => `<div class="s" style="left:${left}pt;top:${60 + 12 * index}pt">${text}</div>`),
    )
    .join("")}</div></body></html>`;

describe("Labels whose words stand apart on the page", () => {
  const row = (label: string, now: string, before: string): [number, string][] => [
    [57, label],
    [370, now],
    [465, before],
  ];
  const lines: [number, string][][] = [
    [[57, "CONSOLIDATED BALANCE SHEETS"]],
    [[57, "(in millions of U.S. dollars)"]],
    [
      [350, "31 May 2031"],
      [445, "31 May 2030"],
    ],
    row("Cash and cash equivalents", "10,454", "9,765"),
    row("Property and equipment", "21,536", "17,069"),
    row("Total assets", "31,990", "26,834"),
    row("Notes payable", "22,605", "19,061"),
    row("Accounts payable", "2,357", "1,204"),
    [
      [57, "Preferred"],
      [118, "nil"],
      [386, "0"],
      [481, "0"],
    ],
    row("Common stock", "1,028", "1,569"),
    row("Retained earnings", "6,000", "5,000"),
    [
      [57, "Total liabilities"],
      [119, "and stockholders' equity"],
      [370, "31,990"],
      [465, "26,834"],
    ],
  ];

  it("are whole, though a “nil” within one of them stands where a column might", async () => {
    const pack = await fromText(page(lines), "page.html");
    assert.deepEqual(rowsOf(pack, "position").slice(-4), [
      "Preferred nil | 0 | 0",
      "Common stock | 1,569 | 1,028",
      "Retained earnings | 5,000 | 6,000",
      "Total liabilities and stockholders' equity | 26,834 | 31,990",
    ]);
    assert.equal(pack.roles.totalLiabilities, undefined);
  });
});

describe("Labels in a second language, in a column of their own", () => {
  it("that are set lower than their row are none of the row below, which has no label", async () => {
    const lines: [number, string][][] = [
      [[57, "CONSOLIDATED BALANCE SHEETS"]],
      [[57, "(in thousands of U.S. dollars)"]],
      [
        [350, "31 May 2031"],
        [445, "31 May 2030"],
      ],
      ...[
        ["Property and equipment", "物業及設備", "21,536", "17,069"],
        ["Investment properties", "投資物業", "4,000", "4,000"],
        ["Goodwill", "商譽", "300", "300"],
      ].flatMap(([label = "", other = "", now = "", before = ""]): [number, string][][] => [
        [
          [57, label],
          [370, now],
          [465, before],
        ],
        [[250, other]],
      ]),
      [
        [370, "25,836"],
        [465, "21,369"],
      ],
    ];
    const pack = await fromText(page(lines), "lower.html");
    const [label, ...figures] = (rowsOf(pack, "position").at(-1) ?? "").split(" | ");
    assert.deepEqual(figures, ["21,369", "25,836"]);
    assert.doesNotMatch(label ?? "", /^商譽$/u);
  });
});
