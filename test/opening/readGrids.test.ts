import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { columnsOfTable, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { smallResult, statement } from "../support/printedStatement.ts";

/** A note as page readers write it: a grid whose cells do not say how many columns they span. */
const grid = (title: string, rows: readonly string[]): string =>
  [`### ${title}`, "", rows[0] ?? "", (rows[0] ?? "").replace(/[^|]+/gu, "---"), ...rows.slice(1)].join("\n");

/** The pack of a filing with an income statement for the years to 30 June and a note. */
const packOf = (title: string, rows: readonly string[]): Promise<Pack> =>
  packFromText(
    [
      statement(
        "Income statement",
        ["For the year ended 30 June 2024"],
        "2024 US$'000 | 2023 US$'000",
        smallResult(""),
      ),
      grid(title, rows),
    ].join("\n\n"),
    "note.md",
  );

const note = (pack: Pack): string => {
  const found = pack.tables.find(({ kind }) => kind === "note" || kind === "other" || kind === "key assumptions");
  assert.ok(found, pack.tables.map(({ id }) => id).join(", "));
  return found.id;
};

const headings = (pack: Pack): readonly string[] =>
  pack.tables
    .find(({ id }) => id === note(pack))
    ?.columns.map(({ heading, period, unit }) => `${heading}: ${period ?? "no period"}${unit ? ` in ${unit}` : ""}`) ??
  [];

describe("Heads of a grid that does not say what they span", () => {
  it("stand over the first of their columns each, in equal groups", async () => {
    const pack = await packOf("4. Assumptions of pension plans", [
      "| | Home | | Abroad | |",
      "| | 30 June | | 30 June | |",
      "| | 2024 | 2023 | 2024 | 2023 |",
      "| Discount rate | 4.00% | 3.75% | 1.90% | 2.80% |",
      "| Rate of increase | 2.00% | 2.10% | 3.40% | 3.70% |",
    ]);
    assert.deepEqual(
      headings(pack).map((heading) => heading.replace(/:.*/u, "")),
      ["Home 30 June 2023", "Abroad 30 June 2023", "Home 30 June 2024", "Abroad 30 June 2024"],
    );
  });

  it("say how long every year beside a change is, in whichever column they stand", async () => {
    const pack = await packOf("5. Costs", [
      "| | Years ended 30 June | | Increase | |",
      "| | 2024 | 2023 | Amount | Percent |",
      "| Wages | 1,200 | 1,000 | 200 | 20% |",
      "| Rent | 330 | 300 | 30 | 10% |",
    ]);
    assert.deepEqual(headings(pack).slice(0, 2), ["Years ended 30 June 2023: 2023", "Years ended 30 June 2024: 2024"]);
  });

  it("that say that a year is restated say so of their own column alone", async () => {
    const pack = await packOf("5. Costs", [
      "| | 2024 | 2023 |",
      "| | US$'000 | US$'000 |",
      "| | | (Restated) |",
      "| Wages | 1,200 | 1,000 |",
      "| Rent | 330 | 300 |",
    ]);
    assert.deepEqual(headings(pack), ["2023 US$'000 (Restated): 2023", "2024 US$'000: 2024"]);
  });

  it("leave columns without a period to themselves, where each period has its own column", async () => {
    const pack = await packOf("5. Sales", [
      "| | F24 | F23 | | |",
      "| | 52 weeks | 52 weeks | Change | Like for like |",
      "| Shops | 1,671 | 1,612 | 3.7% | 1.8% |",
      "| Online | 372 | 361 | 3.0% | 2.5% |",
    ]);
    assert.deepEqual(headings(pack).slice(0, 2), ["F23 52 weeks: 2023", "F24 52 weeks: 2024"]);
    assert.deepEqual(rowsOfTable(pack, note(pack))[0], "Shops | 1,612 | 1,671 | 3.7% | 1.8%");
  });

  it("stand over one column each where there are as many years as columns, though signs have columns of their own", async () => {
    const pack = await packOf("7. Gains on derivatives", [
      "| | Recognised in other comprehensive income | | | | | Reclassified into income | | | |",
      "| | 2024 | 2023 | | | | 2024 | 2023 | | |",
      "| Forwards | $ | (67) | $ | (66) | Revenue | $ | (93) | $ | (24) |",
      "| Options | (55) | | 231 | | Cost of sales | 295 | | 294 | |",
      "| Swaps | 1 | | 3 | | Interest | 8 | | 9 | |",
    ]);
    assert.deepEqual(
      pack.tables.find(({ id }) => id === note(pack))?.columns.map(({ period }) => period),
      ["2023", "2023", "2024", "2024"],
    );
    assert.deepEqual(rowsOfTable(pack, note(pack))[1]?.split(" | ").slice(-4), ["231", "294", "(55)", "295"]);
  });
});

describe("A table within a table", () => {
  it("begins with the same heads for another year", async () => {
    const pack = await packOf("6. Movement of licences", [
      "| (In thousands) | 30 June 2023 | Additions | Transfers | 30 June 2024 |",
      "| Radio | 100 | 20 | (5) | 115 |",
      "| Press | 50 | 10 | 5 | 65 |",
      "| (In thousands) | 30 June 2022 | Additions | Transfers | 30 June 2023 |",
      "| Radio | 70 | 30 | – | 100 |",
      "| Press | 45 | 5 | – | 50 |",
    ]);
    const [, , second] = pack.tables;
    assert.deepEqual(columnsOfTable(pack, second?.id ?? "").slice(0, 2), ["2022: 2022", "2023: 2023"]);
    assert.equal(second?.title, "Movement of licences");
  });

  it("begins with a day between the rows, where another stands over all columns", async () => {
    const pack = await packOf("7. Bonds", [
      "| | | As of 30 June 2024 | | |",
      "| | Cost | Gains | Losses | Fair value |",
      "| Government | 129 | – | 3 | 126 |",
      "| Companies | 99 | – | 2 | 97 |",
      "| | | As of 30 June 2023 | | |",
      "| | Cost | Gains | Losses | Fair value |",
      "| Government | 73 | 14 | – | 87 |",
      "| Companies | 97 | – | 6 | 91 |",
    ]);
    const [, first, second] = pack.tables;
    assert.deepEqual(
      [first, second].map((table) => new Set(table?.columns.map(({ period }) => period))),
      [new Set(["2024"]), new Set(["2023"])],
    );
    assert.ok(rowsOfTable(pack, second?.id ?? "").includes("Government | 73 | 14 | – | 87"));
  });

  it("is of the day over its labels, where no other stands over its columns", async () => {
    const pack = await packOf("15. Rates", [
      "| | Total | Fixed | Floating |",
      "| 30 June 2024 | US$'000 | US$'000 | US$'000 |",
      "| Loans | 100 | 60 | 40 |",
      "| Bonds | 50 | 30 | 20 |",
    ]);
    assert.deepEqual(
      pack.tables.find(({ id }) => id === note(pack))?.columns.map(({ period }) => period),
      ["2024", "2024", "2024"],
    );
  });

  it("has the heads of the one above where it has none of its own", async () => {
    const pack = await packOf("Five years", [
      "| | | Year ended 30 June | |",
      "| | 2024 | 2023 | 2022 |",
      "| | Data of results: | | |",
      "| Revenue | 1,000 | 900 | 800 |",
      "| Balance sheet data: | | | |",
      "| Working capital | 400 | 300 | 200 |",
    ]);
    const held = pack.tables.find(({ rows }) => rows.some(({ label }) => label === "Working capital"));
    assert.deepEqual(
      held?.columns.map(({ period }) => period),
      ["2022", "2023", "2024"],
    );
  });
});

describe("Columns of quarters", () => {
  it("are named by their ordinals under the year, and their total is the year", async () => {
    const pack = await packOf("8. Quarters", [
      "| | | | 2024 | | |",
      "| | First | Second | Third | Fourth | Total |",
      "| Revenue | 90 | 96 | 88 | 84 | 358 |",
      "| Costs | 70 | 76 | 68 | 64 | 278 |",
    ]);
    assert.deepEqual(
      headings(pack)
        .map((heading) => heading.replace(/.*: /u, ""))
        .sort(),
      ["2024", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"],
    );
    assert.ok(rowsOfTable(pack, note(pack))[0]?.includes("358"));
  });
});

describe("Columns that are about no period of a report", () => {
  const periods = async (heads: string): Promise<readonly (string | undefined)[]> => {
    const width = heads.split("|").length - 3;
    const figures = Array.from({ length: width }, (_, index) => String(100 + index)).join(" | ");
    const pack = await packOf("9. What falls due", [heads, `| Leases | ${figures} |`, `| Loans | ${figures} |`]);
    return (
      pack.tables.find(({ id }) => id === note(pack))?.columns.map(({ heading, period }) => `${heading}: ${period}`) ??
      []
    );
  };

  it("hold what falls due within two years", async () =>
    assert.deepEqual(await periods("| | Total | 2026-2027 | 2028-2029 | Thereafter |"), [
      "Total: undefined",
      "2026-2027: undefined",
      "2028-2029: undefined",
      "Thereafter: undefined",
    ]));

  it("hold what matures in a year", async () =>
    assert.deepEqual(await periods("| | Maturity date 2025 | Maturity date 2026 |"), [
      "Maturity date 2025: undefined",
      "Maturity date 2026: undefined",
    ]));

  it("hold the change from one year to another", async () =>
    assert.deepEqual(await periods("| | 2024 and 2023 | 2023 and 2022 |"), [
      "2024 and 2023: undefined",
      "2023 and 2022: undefined",
    ]));
});

describe("Opening and closing columns of a movement", () => {
  it("are days, though a year stands over them", async () => {
    const pack = await packOf("10. Provisions", [
      "| | | Year ended 30 June 2024 | |",
      "| | Balance at beginning of year (1 July 2023) | Charged | Balance at end of year |",
      "| Warranties | 100 | 20 | 120 |",
      "| Claims | 50 | 10 | 60 |",
    ]);
    assert.deepEqual(
      headings(pack).map((heading) => heading.replace(/^.*(Balance|Charged).*: /u, "$1: ")),
      ["Balance: no period", "Balance: 2024", "Charged: 2024"],
    );
  });
});

describe("The unit of a column", () => {
  const units = async (heads: string, row: string): Promise<readonly (string | undefined)[]> => {
    const pack = await packOf("11. Options", [heads, row, row.replace(/^\| \w+/u, "| Lapsed")]);
    return pack.tables.find(({ id }) => id === note(pack))?.columns.map(({ unit }) => unit) ?? [];
  };

  it("is things, money for each, or years, where its head says so", async () =>
    assert.deepEqual(
      await units(
        "| | Number of options | Weighted-average exercise price | Remaining life (years) | Aggregate value |",
        "| Granted | 1,187 | 41.12 | 5.2 | 350 |",
      ),
      ["options", "US$ per share", "years", undefined],
    ));

  it("is the table's money where shares are a part of equity", async () =>
    assert.deepEqual(
      await units("| | Ordinary shares | Preference shares | Reserves |", "| Issued | 1,187 | 412 | 350 |"),
      [undefined, undefined, undefined],
    ));

  it("is of the filing's currency for each share, where its table names no money", async () => {
    const pack = await packOf("13. Result per share", [
      "| | 2024 | 2023 |",
      "| Basic earnings per share | 1.25 | 1.15 |",
      "| Diluted earnings per share | 1.20 | 1.10 |",
    ]);
    assert.deepEqual(
      pack.tables.find(({ id }) => id === note(pack))?.rows.map(({ unit }) => unit),
      ["US$ per share", "US$ per share"],
    );
  });

  it("is no share of a hundred where all amounts have decimals", async () =>
    assert.deepEqual(
      await units("| | Cost | Depreciation | Carrying amount |", "| Plant | 1,597.6 | (498.7) | 1,098.9 |"),
      [undefined, undefined, undefined],
    ));

  it("is a percentage of its year where a table holds nothing else", async () => {
    const pack = await packOf("12. Shares of revenue", [
      "| | 2024 % | 2023 % |",
      "| Home | 61.0 | 55.0 |",
      "| Abroad | 39.0 | 45.0 |",
    ]);
    assert.deepEqual(headings(pack), ["2023 %: 2023 in %", "2024 %: 2024 in %"]);
  });
});

describe("Growth in whole percent", () => {
  it("of a total is no sum of its parts' growth, and is not doubted for it", async () => {
    const pack = await packOf("14. Sales", [
      "| | 2024 | 2023 |",
      "| Sales | 1,000 | 900 |",
      "| Changes in sales | | |",
      "| Home | 6% | 4% |",
      "| Abroad | 5% | 7% |",
      "| Total | 6% | 5% |",
      "| Online | 17% | 16% |",
    ]);
    assert.deepEqual(rowsOfTable(pack, note(pack)).slice(-4), [
      "Home | 4% | 6%",
      "Abroad | 7% | 5%",
      "Total | 5% | 6%",
      "Online | 16% | 17%",
    ]);
  });
});
