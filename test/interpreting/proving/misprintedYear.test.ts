import assert from "node:assert/strict";
import { packFromText } from "../../support/openedPack.ts";

const pipes = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, index) => `| ${cells.join(" | ")} |${index === 0 ? `\n|${" --- |".repeat(cells.length)}` : ""}`)
    .join("\n");

const note = (heading: string, parts: readonly (readonly string[])[], total: readonly string[]): string =>
  [heading, pipes(["", "2025", "2024"], ["", "HK$'000", "HK$'000"], ...parts, ["", ...total])].join("\n");

/** A balance sheet whose columns are of two years, and the notes about four of its rows. */
const filing = (newer: string, older: string): string =>
  [
    "# Consolidated statement of financial position",
    "at 31 December 2025",
    pipes(
      ["", "Note", newer, older],
      ["", "", "HK$'000", "HK$'000"],
      ["Property", "9", "71,300", "62,450"],
      ["Inventories", "10", "31,410", "28,930"],
      ["Trade receivables", "11", "24,180", "21,760"],
      ["Cash", "12", "12,420", "13,570"],
      ["Total assets", "", "139,310", "126,710"],
    ),
    note(
      "9. Property",
      [
        ["Land", "50,100", "43,250"],
        ["Buildings", "21,200", "19,200"],
      ],
      ["71,300", "62,450"],
    ),
    note(
      "10. Inventories",
      [
        ["Raw materials", "20,310", "18,730"],
        ["Finished goods", "11,100", "10,200"],
      ],
      ["31,410", "28,930"],
    ),
    note(
      "11. Trade receivables",
      [
        ["Billed", "20,080", "18,560"],
        ["Unbilled", "4,100", "3,200"],
      ],
      ["24,180", "21,760"],
    ),
    note(
      "12. Cash",
      [
        ["At banks", "12,310", "13,450"],
        ["In hand", "110", "120"],
      ],
      ["12,420", "13,570"],
    ),
  ].join("\n\n");

describe("A year over a column of a statement", () => {
  const columnDoubts = async (newer: string, older: string) =>
    (await packFromText(filing(newer, older), "years.md")).doubts.flatMap(({ table, column }) =>
      table === "position" && column !== undefined ? [column] : [],
    );

  it("is in doubt where the notes print its amounts for another year alone", async () => {
    assert.deepEqual(await columnDoubts("2025", "2023"), ["2023"]);
  });

  it("is not where they print them for the same", async () => {
    assert.deepEqual(await columnDoubts("2025", "2024"), []);
  });
});

describe("The columns of the cash flows, changed about", () => {
  it("are in doubt, as other statements print their amounts for the other year", async () => {
    const heads = (one: string, two: string) => [
      ["", one, two],
      ["", "HK$'000", "HK$'000"],
    ];
    const text = [
      "# Consolidated income statement",
      "for the year ended 31 December 2025",
      pipes(
        ...heads("2025", "2024"),
        ["Revenue", "93,110", "81,220"],
        ["Cost of sales", "(51,110)", "(40,220)"],
        ["Profit before tax", "42,000", "41,000"],
      ),
      "# Consolidated statement of cash flows",
      "for the year ended 31 December 2025",
      pipes(
        ...heads("2024", "2025"),
        ["Profit before tax", "42,000", "41,000"],
        ["Depreciation", "5,310", "4,120"],
        ["Revenue received in advance", "93,110", "81,220"],
        ["Net cash from operating activities", "140,420", "126,340"],
      ),
    ].join("\n\n");
    const { doubts } = await packFromText(text, "crossed.md");
    assert.deepEqual(
      doubts.flatMap(({ table, column }) => (table === "cashFlows" && column !== undefined ? [column] : [])),
      ["2024", "2025"],
    );
  });
});
