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

describe("A note over whose columns a currency's sign stands alone, in a report in millions", () => {
  const note = (rows: readonly string[]): readonly string[] => [
    "LEASES",
    "",
    "| | 2014 $ | 2013 $ |",
    "|---|---|---|",
    ...rows,
  ];
  const doubted = async (rows: readonly string[]): Promise<readonly string[]> => {
    const pack = await packFromText([report([]), "", ...note(rows)].join("\n"), "report.md");
    const id = pack.tables.at(-1)?.id;
    return pack.doubts.flatMap(({ table, reason }) => (table === id && table !== undefined ? [reason] : []));
  };

  it("is doubted where its amounts are as small as those of the statements", async () => {
    assert.match(
      (await doubted(["| Right-of-use assets | 342 | 332 |", "| Lease liabilities | 392 | 382 |"])).join(),
      /sign and no scale/u,
    );
  });

  it("is in single units where these have their digits, or their decimals", async () => {
    assert.deepEqual(
      await doubted(["| Fees of A. Director | 342,500 | 332,000 |", "| Allowances | 2,500 | 1,000 |"]),
      [],
    );
    assert.deepEqual(await doubted(["| High | 34.25 | 33.20 |", "| Low | 25.00 | 21.75 |"]), []);
  });
});
