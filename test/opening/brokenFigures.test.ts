import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { placedLines, placedRow } from "../support/placedLines.ts";
import { lineOfText } from "../support/printedStatement.ts";

const rows: readonly (readonly [label: string, now: string, before: string])[] = [
  ["Revenue", "31,652", "21,660"],
  ["Cost of sales", "(14,704)", "(13,854)"],
  ["Gross profit", "16,948", "7,806"],
  ["Administrative expenses", "(12,576)", "(5,806)"],
  ["Finance income", "80", "25"],
  ["Profit before tax", "4,452", "2,025"],
  ["Taxation", "(490)", "(19)"],
  ["Profit for the year", "3,962", "2,006"],
];

type Broken = Readonly<Record<string, readonly [now: string, before: string]>>;

const printed = (broken: Broken): typeof rows =>
  rows.map(([label, now, before]) => [label, ...(broken[label] ?? ([now, before] as const))]);

/** A statement in the figures that are given, set in columns by spaces. */
const inText = (broken: Broken): Promise<Pack> => {
  const end = (text: string, at: number): number => (text.endsWith(")") ? at + 1 : at);
  const text = [
    "CONSOLIDATED INCOME STATEMENT",
    "For the year ended 31 December 2031",
    lineOfText("", ["2031", 50], ["2030", 64]),
    lineOfText("", ["£'000", 50], ["£'000", 64]),
    ...printed(broken).map(([label, now, before]) => lineOfText(label, [now, end(now, 50)], [before, end(before, 64)])),
  ];
  return packFromText(text.join("\n"), "report.txt");
};

/** The same on a page of a PDF. */
const onPage = (broken: Broken): Promise<Pack> =>
  openedPack(
    placedLines([
      [["<Consolidated income statement", 60]],
      [["<for the year ended 31 December 2031", 60]],
      placedRow("", "2031", "2030").slice(1),
      placedRow("", "£'000", "£'000").slice(1),
      ...printed(broken).map(([label, now, before]) => placedRow(label, now, before)),
    ]),
    "report.pdf",
  );

const rowsIn = async (pack: Promise<Pack>): Promise<readonly string[]> => rowsOfTable(await pack, "income");
const doubtsIn = async (pack: Promise<Pack>): Promise<readonly string[]> =>
  (await pack).doubts.map(({ reason }) => reason);

describe("What is left of a figure in the first columns of a row", () => {
  const marks: Broken = { Revenue: ["31,6523", "21,660"] };

  it("is in doubt in its column and no part of the label", async () => {
    for (const read of [inText, onPage]) {
      assert.equal((await rowsIn(read(marks)))[0], "Revenue | 21,660 | ·");
      assert.ok((await doubtsIn(read(marks))).includes('Printed "31,6523", which is no figure.'));
    }
    const others: Broken = {
      "Cost of sales": ["(14,?04)", "(13,854)"],
      "Administrative expenses": ["[12,576", "(5,806)"],
      Taxation: ["~490", "(19)"],
      "Profit before tax": ["4;452", "2,025"],
    };
    const [read, doubts] = [await rowsIn(inText(others)), await doubtsIn(inText(others))];
    for (const [label, [now, before]] of Object.entries(others)) {
      assert.ok(read.includes(`${label} | ${before} | ·`), `${label}: ${read.join("\n")}`);
      assert.ok(doubts.includes(`Printed ${JSON.stringify(now)}, which is no figure.`), now);
    }
  });

  it("leaves in doubt the short figures of a column where marks are glued to others", async () => {
    const totals: Broken = { "Profit before tax": ["4,4523", "2,025"], "Profit for the year": ["3,9623", "2,006"] };
    const read = await rowsIn(inText({ ...marks, ...totals, "Finance income": ["803", "25"] }));
    assert.equal(read[4], "Finance income | 25 | 803?");
    assert.equal((await rowsIn(inText({})))[4], "Finance income | 25 | 80");
  });

  it("leaves its whole table in doubt where it was cut behind a comma", async () => {
    assert.equal((await rowsIn(onPage({ "Gross profit": ["16,", "7,806"] })))[0], "Revenue | 21,660? | 31,652?");
  });

  it("leaves a copied table in doubt where the label took it", async () => {
    const copied = (broken: Broken): Promise<Pack> =>
      packFromText(
        ["CONSOLIDATED INCOME STATEMENT", "For the year ended 31 December 2031", "2031 2030", "£'000 £'000"]
          .concat(printed(broken).map((row) => row.join(" ")))
          .join("\n"),
        "report.txt",
      );
    assert.equal((await rowsIn(copied({})))[0], "Revenue | 21,660 | 31,652");
    assert.equal((await rowsIn(copied({ "Gross profit": ["16, 948", "7,806"] })))[0], "Revenue | 21,660? | 31,652?");
  });
});
