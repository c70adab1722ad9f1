import assert from "node:assert/strict";
import { openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { smallPdf, type PdfText } from "../support/smallPdf.ts";

/** Running text of eight lines, each as wide as a column of 240 points. */
const running = [
  "The Group recognises revenue when control of goods",
  "has been transferred, and measures it at fair value",
  "of the consideration received or receivable, net of",
  "returns, rebates and discounts. Where a contract has",
  "several obligations, each of them is given its share",
  "of the price, which management estimates by what is",
  "asked for it alone. Costs of obtaining contracts are",
  "written off over the term of the contract they win.",
];

const text = (x: number, y: number, lines = running): readonly PdfText[] =>
  lines.map((words, index) => ({ text: words, x, y: y + 12 * index }));

/** A heading, heads, and rows of labels and two figures, which end at two right edges. */
const table = (x: number, y: number, right: number, rows: readonly (readonly [string, string, string])[]) =>
  rows.flatMap(([label, ...figures], index): readonly PdfText[] => [
    ...(label === "" ? [] : [{ text: label, x, y: y + 12 * index }]),
    ...figures.flatMap((figure, at) =>
      figure === "" ? [] : [{ text: figure, x: right - 36 * (1 - at), y: y + 12 * index, right: true as const }],
    ),
  ]);

const heads = [
  ["", "2025", "2024"],
  ["", "£000", "£000"],
] as const;

const staff = [
  ["3. Staff costs", "", ""],
  ...heads,
  ["Wages and salaries", "4,100", "3,900"],
  ["Social security costs", "500", "480"],
  ["Total", "4,600", "4,380"],
] as const;

const inventories = [
  ["4. Inventories", "", ""],
  ...heads,
  ["Adjustments in respect of", "", ""],
  ["prior periods", "(30)", "20"],
  ["Raw materials", "1,200", "1,100"],
  ["Finished goods", "830", "880"],
  ["", "2,000", "2,000"],
] as const;

const statement = [
  ["Consolidated income statement", "", ""],
  ["for the year ended 31 December 2025", "", ""],
  ...heads,
  ["Revenue", "9,000", "8,000"],
  ["Cost of sales", "(5,000)", "(4,500)"],
  ["Gross profit", "4,000", "3,500"],
] as const;

/** The rows of each table of a page behind the income statement's. */
async function notesOf(texts: readonly PdfText[]): Promise<readonly (readonly string[])[]> {
  const pages = [{ texts: table(50, 80, 545, statement) }, { texts }];
  const pack = await openedPack(smallPdf(pages), "notes.pdf");
  const [first, ...notes] = pack.tables.map(({ id }) => rowsOfTable(pack, id));
  assert.equal(first?.length, 3);
  return notes;
}

const staffRows = ["Wages and salaries | 3,900 | 4,100", "Social security costs | 480 | 500", "Total | 4,380 | 4,600"];
const inventoryRows = [
  "Adjustments in respect of prior periods | 20 | (30)",
  "Raw materials | 1,100 | 1,200",
  "Finished goods | 880 | 830",
  "Sum from Adjustments in respect of prior periods | 2,000 | 2,000",
];

describe("Tables of a page that is set in columns of text", () => {
  it("are read column by column, whatever stands beside them", async () => {
    const notes = await notesOf([
      ...table(50, 100, 285, staff),
      ...text(50, 184),
      ...text(310, 100),
      ...table(310, 208, 545, inventories),
    ]);
    assert.deepEqual(notes, [staffRows, inventoryRows]);
  });

  it("keep their labels in each of three columns", async () => {
    const narrow = running.map((line) => line.split(" ").slice(0, 5).join(" "));
    const notes = await notesOf([
      ...text(40, 100, narrow),
      ...table(40, 208, 200, staff),
      ...text(220, 100, narrow),
      ...text(220, 208, narrow),
      ...table(400, 100, 555, inventories),
      ...text(400, 208, narrow),
    ]);
    assert.deepEqual(notes, [staffRows, inventoryRows]);
  });

  it("are read so from text that was set in letters, heads and figures a space apart", async () => {
    const set = (rows: readonly (readonly [string, string, string])[]) =>
      rows.map(([label, first, second]) => `${label.padEnd(42)}${first.padStart(8)} ${second.padStart(4)}`.trimEnd());
    const left = [...set(staff), ...running];
    const right = [...running, "", ...set(inventories)];
    const page = right.map((line, index) => `${(left[index] ?? "").padEnd(62)}${line}`);
    const pack = await packFromText([...set(statement), "\f", ...page].join("\n"), "notes.txt");
    const [, ...notes] = pack.tables.map(({ id }) => rowsOfTable(pack, id));
    assert.deepEqual(notes, [staffRows, inventoryRows]);
  });

  it("are whole where they are as wide as the page, between the columns", async () => {
    const notes = await notesOf([
      ...text(50, 100),
      ...text(310, 100),
      ...table(50, 220, 545, staff),
      ...text(50, 310),
      ...text(310, 310),
    ]);
    assert.deepEqual(notes, [staffRows]);
  });

  it("are whole below two columns of which each says the same in its language", async () => {
    const chinese = running.map(() => ({
      font: "chinese" as const,
      text: "本集團於客戶取得貨品或服務之控制權時按公平值確認收益",
    }));
    const twins = ["工資及薪金", "社會保障費用", "總計"];
    const notes = await notesOf([
      ...text(50, 100),
      ...chinese.map((line, index) => ({ ...line, x: 310, y: 100 + 12 * index, size: 8 })),
      ...table(50, 220, 545, staff),
      ...twins.map((label, index) => ({ text: label, font: "chinese" as const, x: 310, y: 256 + 12 * index })),
    ]);
    assert.deepEqual(
      notes.map((rows) => rows.map((row) => row.split(" | ").slice(1))),
      [
        [
          ["3,900", "4,100"],
          ["480", "500"],
          ["4,380", "4,600"],
        ],
      ],
    );
  });
});
