import assert from "node:assert/strict";
import { packFromText } from "../support/openedPack.ts";

/** A report in millions whose cover prints a table of its own, in whatever. */
const report = (cover: readonly string[]): string =>
  [
    "FORM 10-K",
    "",
    ...cover,
    "",
    "CONSOLIDATED STATEMENTS OF INCOME",
    "",
    "(US dollars in millions)",
    "",
    "| | 2014 | 2013 |",
    "|---|---|---|",
    "| Revenue | 46,300 | 51,300 |",
    "| Cost of sales | (26,500) | (28,400) |",
    "| Gross profit | 19,800 | 22,900 |",
    "| Income tax expense | (600) | (1,000) |",
    "| Net income | 3,200 | 5,700 |",
  ].join("\n");

const values = (unit: string, amounts: readonly string[]): readonly string[] => [
  `| As of November 30, 2014, the market values of common stock held by others were${unit}: | | |`,
  "|---|---|---|",
  ...amounts.map((amount, index) => `| Class ${String.fromCodePoint(65 + index)} | $ | ${amount} |`),
];

describe("A table on a report's cover that says no unit", () => {
  it("is doubted where its amounts would be far beyond those of the statements", async () => {
    const pack = await packFromText(report(values("", ["5,603,520,725", "92,655,504,471"])), "cover.md");
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "Class A"));
    assert.ok(table);
    assert.deepEqual(
      pack.doubts.filter(({ row }) => row === undefined).flatMap((doubt) => doubt.table ?? []),
      [table.id],
    );
  });

  it("is not where they may be in the unit of the statements", async () => {
    const pack = await packFromText(report(values("", ["5,603", "92,655"])), "cover.md");
    const table = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "Class A"));
    assert.ok(table);
    assert.deepEqual(
      pack.doubts.filter((doubt) => doubt.table === table.id),
      [],
    );
  });
});
