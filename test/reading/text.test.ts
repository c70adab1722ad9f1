import assert from "node:assert/strict";
import { readDocument } from "../../src/reading/read.ts";
import type { ReadDocument } from "../../src/reading/ReadDocument.ts";
import { cellTexts } from "./readSmallPdf.ts";

const read = (text: string, name = "filing.txt"): Promise<ReadDocument> =>
  readDocument(new TextEncoder().encode(text), { name });

const linesOf = async (text: string, name?: string) => (await read(text, name)).pages[0]?.lines ?? [];

describe("Text", () => {
  it("is read one line a line, each with its number in the file", async () => {
    const lines = await linesOf("Revenue\n\n1,751,045\n1,557,643\n");
    assert.deepEqual(cellTexts(lines), [["Revenue"], ["1,751,045"], ["1,557,643"]]);
    assert.deepEqual(
      lines.map(({ cells }) => cells[0]?.place),
      [
        { line: 1, column: 1 },
        { line: 3, column: 1 },
        { line: 4, column: 1 },
      ],
    );
    assert.ok(lines.every(({ table }) => table === undefined));
  });

  it("has the columns that its tabs make, empty ones counted", async () => {
    const lines = await linesOf("\tYear ended\t\n\t2022\t2023\nListing expenses\t26,457\t—\nOther\t\t12\n");
    assert.deepEqual(cellTexts(lines), [
      ["Year ended"],
      ["2022", "2023"],
      ["Listing expenses", "26,457", "—"],
      ["Other", "12"],
    ]);
    assert.deepEqual(
      lines[3]?.cells.map(({ left, right }) => [left, right]),
      [
        [0, 1],
        [2, 3],
      ],
    );
    assert.deepEqual(
      lines.map(({ table, measure }) => [table, measure]),
      Array(4).fill([0, "columns"]),
    );
  });

  it("has the columns that strokes make, at the ends of lines or between cells alone", async () => {
    const rows = ["Item|Note|2014|2013", "Revenue|59|1,234|1,100", "Cost of sales||(800)|(700)"];
    const expected = [
      ["Item", "Note", "2014", "2013"],
      ["Revenue", "59", "1,234", "1,100"],
      ["Cost of sales", "(800)", "(700)"],
    ];
    for (const text of [
      rows.join("\n"),
      rows.map((row) => `|${row}|`).join("\n"),
      [rows[0], "---|---|---|---", ...rows.slice(1)].join("\n"),
    ]) {
      const lines = await linesOf(text);
      assert.deepEqual(cellTexts(lines), expected, text);
      assert.deepEqual(
        new Set(lines.map(({ measure, table }) => `${measure} ${table ?? "none"}`)),
        new Set(["columns 0"]),
      );
    }
    // A page's foot has strokes, too.
    const [foot] = await linesOf("See the notes.\nQuay Works | Form 10-Q | 1\n");
    assert.equal(foot?.table, undefined);
  });

  it("parts amounts of full columns that one space stands between, but no words", async () => {
    const lines = await linesOf(
      "Net loss ......    $(2,671,534)  $(2,030,463) $(11,150,034)\nShares     2,156,580,296 2,173,319,709 2,203,313,642\n" +
        "We sold 1,200,000 $5 coupons.\n",
    );
    assert.deepEqual(cellTexts(lines), [
      ["Net loss", "$(2,671,534)", "$(2,030,463)", "$(11,150,034)"],
      ["Shares", "2,156,580,296", "2,173,319,709", "2,203,313,642"],
      ["We sold 1,200,000 $5 coupons."],
    ]);
  });

  it("keeps an amount whole whose thousands are parted by a space that no line is broken at", async () => {
    const lines = await linesOf("Omsättning      5\u00a0143      12\u202f138\u202f904\n");
    assert.deepEqual(
      lines[0]?.cells.map(({ text }) => text),
      ["Omsättning", "5 143", "12 138 904"],
    );
  });

  it("has words over all that the rule below them is over, and figures where they stand", async () => {
    const lines = await linesOf(
      [
        "                Six months ended  Years ended",
        "               ----------------- ------------------",
        "Sales      10",
      ].join("\n") + "\n          ----\n",
    );
    assert.deepEqual(
      lines.map(({ cells }) => cells.map(({ text, left, right }) => [text, left, right])),
      [
        [
          ["Six months ended", 15, 32],
          ["Years ended", 33, 51],
        ],
        [
          ["Sales", 0, 5],
          ["10", 11, 13],
        ],
      ],
    );
  });

  it("joins what a page's table, written with strokes, spread over the cells of one column", async () => {
    const lines = await linesOf(
      [
        "|  |  |  |  |  |  |",
        "| --- | --- | --- | --- | --- | --- |",
        "|  | | 2024 | | |",
        "| Net sales | | $ | 9,912 |  |",
        "| Interest | | (154 | ) |  |",
        "| Margin | | 11.1 | | % |",
        "| Fees | | 5,323 | |  |",
      ].join("\n"),
      "filing.md",
    );
    assert.deepEqual(cellTexts(lines).slice(1), [
      ["Net sales", "$9,912"],
      ["Interest", "(154)"],
      ["Margin", "11.1%"],
      ["Fees", "5,323"],
    ]);
  });

  it("goes on with a table of strokes to its last line that has one, also where a row has two cells", async () => {
    const lines = await linesOf(
      "Item|2014\n---|---\nRevenue|1,234\nCost of sales|(800)\nGross profit|434\n\nSee a|b.\n",
    );
    assert.deepEqual(
      lines.map(({ cells, table }) => `${String(cells.length)} ${table ?? "none"}`),
      ["2 0", "2 0", "2 0", "2 0", "1 none"],
    );
  });

  it("has a bracket that closes in a cell of its own with the figure that it closes", async () => {
    const [, cost] = await linesOf(
      "| |2014| |2013| |\n|---|---|---|---|---|\n|Cost|(800|)|(1,700|)|\n|Sales|9| |8| |\n",
    );
    assert.deepEqual(cost?.cells.map(({ text }) => text) ?? [], ["Cost", "(800)", "(1,700)"]);
  });

  it("begins another table behind a line without tabs", async () => {
    const lines = await linesOf("A\t1\nB\t2\n\nPremium customers\n\nC\t3\n");
    assert.deepEqual(
      lines.map(({ table }) => table),
      [0, 0, undefined, 1],
    );
  });

  it("has cells where two or more spaces part them, and says in characters where they stand", async () => {
    const lines = await linesOf(
      "Revenue from contracts          31,652    21,660\nCost of sales ........         (14,704)  (13,854)\n",
    );
    assert.deepEqual(cellTexts(lines), [
      ["Revenue from contracts", "31,652", "21,660"],
      ["Cost of sales", "(14,704)", "(13,854)"],
    ]);
    assert.deepEqual(
      lines.map(({ cells }) => cells[1]?.right),
      [38, 39],
    );
    assert.equal(lines[0]?.measure, "characters");
  });

  it("is without the tags that stood around tables and between pages before filings were web pages", async () => {
    const { format, pages } = await read(
      [
        "                     ACME CORP",
        "<TABLE>",
        "<CAPTION>",
        "                                1996        1995",
        "                              --------    --------",
        "<S>                           <C>         <C>",
        "Net sales ...............     $  9,833    $ 11,062",
        "Loss on sale ............         (816)          -",
        "</TABLE>",
        "<PAGE>   12",
        "Notes",
      ].join("\n"),
    );
    assert.equal(format, "text");
    assert.deepEqual(
      pages.map(({ number, lines }) => [number, cellTexts(lines)]),
      [
        [1, [["ACME CORP"], ["1996", "1995"], ["Net sales", "$9,833", "$11,062"], ["Loss on sale", "(816)", "-"]]],
        [2, [["Notes"]]],
      ],
    );
    assert.deepEqual(pages[1]?.lines[0]?.cells[0]?.place, { line: 11, column: 1 });
  });

  it("counts a Chinese glyph as two characters wide", async () => {
    const [line] = await linesOf("營業額  99,313\n");
    assert.deepEqual(
      line?.cells.map(({ left, right }) => [left, right]),
      [
        [0, 6],
        [8, 14],
      ],
    );
  });

  it("has one cell for a heading, with words in small capitals that a page reader took for formulas", async () => {
    const text = "# FINANCIAL  $p_{osition}$\n\n# PROFIT OR  $L_{\\text {oss}}$\n\nIn US$ and HK$\n";
    assert.deepEqual(cellTexts(await linesOf(text, "filing.md")), [
      ["FINANCIAL position"],
      ["PROFIT OR Loss"],
      ["In US$ and HK$"],
    ]);
  });

  it("takes emphasis and tags off, and says what was bold", async () => {
    const [one, two] = await linesOf('\t**Total equity**\t<b>RMB\'000</b>\nthe "**Board**"\n');
    assert.deepEqual(
      one?.cells.map(({ text, bold }) => [text, bold]),
      [
        ["Total equity", true],
        ["RMB'000", true],
      ],
    );
    assert.deepEqual(
      two?.cells.map(({ text, bold }) => [text, bold]),
      [['the "Board"', undefined]],
    );
  });

  it("has a page for each form feed, its lines counted on", async () => {
    const { pages } = await read("first\nsecond\n\fthird\n");
    assert.deepEqual(
      pages.map(({ number, lines }) => [number, lines.length]),
      [
        [1, 2],
        [2, 1],
      ],
    );
    assert.deepEqual(pages[1]?.lines[0]?.cells[0]?.place, { line: 3, column: 1 });
  });

  it("is read from the Chinese encodings too", async () => {
    const big5 = Uint8Array.from([0xc0, 0xe7, 0xb7, 0x7e, 0xc3, 0x42, 0xa6, 0x58, 0xad, 0x70]);
    const { pages } = await readDocument(big5, { name: "filing.txt" });
    assert.equal(pages[0]?.lines[0]?.cells[0]?.text, "營業額合計");
  });

  it("keeps to UTF-8 where its byte order mark says so, though a byte of it is damaged", async () => {
    const bytes = [0xef, 0xbb, 0xbf, ...new TextEncoder().encode("Umsatz in € für"), 0xe9, 0x20, 0x41];
    const { pages } = await readDocument(Uint8Array.from(bytes), { name: "filing.txt" });
    assert.equal(pages[0]?.lines[0]?.cells[0]?.text, "Umsatz in € für\ufffd A");
  });

  it("is read from two bytes a character in Chinese, as the byte order mark says", async () => {
    const letters = [...'收入,"1,000"\n'].map((letter) => letter.charCodeAt(0));
    const big = letters.flatMap((code) => [code >> 8, code & 255]);
    const little = letters.flatMap((code) => [code & 255, code >> 8]);
    for (const bytes of [
      [0xfe, 0xff, ...big],
      [0xff, 0xfe, ...little],
    ]) {
      const { pages } = await readDocument(Uint8Array.from(bytes), { name: "wide.csv" });
      assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [["收入", "1,000"]]);
    }
  });

  it("is parted at the sign that parts most of its rows alike, though a title has none", async () => {
    const text = "Income statement\nItem;2023;2022\nRevenue;1.234,5;1.200,0\nCost;(600,5);(580,0)\n";
    assert.deepEqual(cellTexts(await linesOf(text, "amounts.csv")).slice(2), [
      ["Revenue", "1.234,5", "1.200,0"],
      ["Cost", "(600,5)", "(580,0)"],
    ]);
  });

  it("is read from two bytes a character, whichever comes first, with a byte order mark or without", async () => {
    const wide = [...'Income statement\nRevenue,"1,000"\nCost,(600)\n'].flatMap((letter) => [0, letter.charCodeAt(0)]);
    for (const bytes of [wide, [0xfe, 0xff, ...wide], wide.map((_, at) => wide[at ^ 1] ?? 0)]) {
      const { pages } = await readDocument(Uint8Array.from(bytes), { name: "wide.csv" });
      assert.deepEqual(cellTexts(pages[0]?.lines ?? [])[1], ["Revenue", "1,000"]);
    }
  });
});

describe("Markdown", () => {
  const table =
    "## Income statement\n\n| | Note | 2019<br>US$'000 |\n|:---|:---:|---:|\n| Revenue^1 | 3 | 11,413,312 |\n| **Total** | | **(4)** |\n";

  it("has a table of pipes, its head marked, the rule left out", async () => {
    const lines = await linesOf(table, "filing.md");
    assert.deepEqual(cellTexts(lines), [
      ["Income statement"],
      ["Note", "2019\nUS$'000"],
      ["Revenue", "3", "11,413,312"],
      ["Total", "(4)"],
    ]);
    assert.deepEqual(
      lines.map((line) => line.head ?? false),
      [false, true, false, false],
    );
    assert.deepEqual(
      lines[2]?.cells.map(({ left, mark }) => [left, mark]),
      [
        [0, "1"],
        [1, undefined],
        [2, undefined],
      ],
    );
    assert.deepEqual([lines[0]?.heading, lines[3]?.bold], [2, true]);
    assert.deepEqual(lines[2]?.cells[2]?.place, { line: 5, column: 3 });
  });

  it("has no cell where a program wrote that there is no value", async () => {
    const lines = await linesOf("| Item | 2024 | 2023 |\n|---|---|---|\n| Goodwill | nan | 427 |", "values.md");
    assert.deepEqual(
      lines[1]?.cells.map(({ text, left }) => [text, left]),
      [
        ["Goodwill", 0],
        ["427", 2],
      ],
    );
  });

  it("has each cell once that a program spread over the columns it spanned, a currency's sign before its figure", async () => {
    const rows = [
      "| | | 2025 | 2025 | 2024 | 2024 |",
      "|---|---|---|---|---|---|",
      "| Assets | Assets | | | | |",
      "| Cash | Cash | $ | 300 | $ | 250 |",
      "| Stock | Stock | 40 | 40 | — | — |",
      "| Loss | Loss | (7) | (7) | (9) | (9) |",
      "| Debt | Debt | 5 | 5 | 4 | 4 |",
    ];
    assert.deepEqual(cellTexts(await linesOf(rows.join("\n"), "spread.md")), [
      ["2025", "2024"],
      ["Assets"],
      ["Cash", "$300", "$250"],
      ["Stock", "40", "—"],
      ["Loss", "(7)", "(9)"],
      ["Debt", "5", "4"],
    ]);
    // One figure that differs makes two columns of them: they were two.
    assert.equal(
      (await linesOf([...rows, "| Tax | Tax | 1 | 2 | 3 | 3 |"].join("\n"), "two.md")).at(-1)?.cells.length,
      4,
    );
  });

  it("is known by its tables where the name does not say", async () => {
    assert.equal((await read(table, "filing")).format, "markdown");
    assert.equal((await read("Revenue 5\nCost 4\n", "filing")).format, "text");
  });

  it("has the tables of HTML that stand in it", async () => {
    const { pages, format } = await read(
      "Goodwill\n\n<table><tr><td>Mobile</td><td>16,853</td></tr></table>\n\nafter\n",
      "a.md",
    );
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [["Goodwill"], ["Mobile", "16,853"], ["after"]]);
    assert.deepEqual(
      pages[0]?.lines.map(({ table: number }) => number),
      [undefined, 0, undefined],
    );
    assert.deepEqual(pages[0]?.lines[2]?.cells[0]?.place, { line: 5, column: 1 });
    assert.equal(format, "markdown");
  });
});

describe("CSV", () => {
  it("is one table, fields in quotes and empty ones among them", async () => {
    const { format, pages } = await read(
      'Category,"Sep. 30, 2023",Note\n"Accounts, net",29508,\n"two\nlines",1,2\nlast,3,4\n',
      "a.csv",
    );
    assert.equal(format, "csv");
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [
      ["Category", "Sep. 30, 2023", "Note"],
      ["Accounts, net", "29508"],
      ["two\nlines", "1", "2"],
      ["last", "3", "4"],
    ]);
    assert.deepEqual(
      pages[0]?.lines.map(({ cells }) => cells[0]?.place),
      [1, 2, 3, 5].map((line) => ({ line, column: 1 })),
    );
  });

  it("is parted by semicolons where decimals have commas", async () => {
    const { pages } = await read("Posten;2023;2022\nUmsatz;1.234,5;2.345,6\nKosten;-1.000,0;-2.000,0\n", "a.csv");
    assert.deepEqual(cellTexts(pages[0]?.lines ?? [])[1], ["Umsatz", "1.234,5", "2.345,6"]);
  });

  it("is known by its rows where the name does not say", async () => {
    assert.equal((await read("a,b,c\n1,2,3\n4,5,6\n7,8,9\n", "pasted")).format, "csv");
    assert.equal((await read("Income statement\n,2023,2022\nRevenue,9,8\n", "named.xlsx")).format, "csv");
  });

  it("obeys Excel's first line that names the sign", async () => {
    const { pages } = await read("sep=|\nRevenue|1,2\n", "a.csv");
    assert.deepEqual(cellTexts(pages[0]?.lines ?? []), [["Revenue", "1,2"]]);
    assert.deepEqual(pages[0]?.lines[0]?.cells[0]?.place, { line: 2, column: 1 });
  });
});
