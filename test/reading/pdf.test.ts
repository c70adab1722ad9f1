import assert from "node:assert/strict";
import { readDocument } from "../../src/reading/read.ts";
import { printedWidth, smallPdf, type PdfPage, type PdfText } from "../support/smallPdf.ts";
import { cellTexts, linesOf, readSmallPdf, row } from "./readSmallPdf.ts";

const prose = (y: number): PdfText => ({
  text: "Notes to the consolidated financial statements of the group.",
  x: 50,
  y,
});

describe("The cells of a PDF", () => {
  it("are a label and the figures under each column", async () => {
    const lines = await linesOf([
      ...row(100, "", "Note", "2023", "2022"),
      ...row(112, "Revenue", "6", "31,652", "21,660"),
      ...row(124, "Cost of sales", "", "(14,704)", "(13,854)"),
    ]);
    assert.deepEqual(lines, [
      ["Note", "2023", "2022"],
      ["Revenue", "6", "31,652", "21,660"],
      ["Cost of sales", "(14,704)", "(13,854)"],
    ]);
  });

  it("know where they stand: page, and a box in points from the top left corner", async () => {
    const [, second] = await readSmallPdf([
      { texts: [prose(100)] },
      { texts: [prose(100), { text: "31,652", x: 450, y: 200, right: true }] },
    ]);
    const cell = second?.lines[1]?.cells[0];
    assert.ok(cell !== undefined && "box" in cell.place);
    const [left, top, right, bottom] = cell.place.box;
    assert.equal(cell.place.page, 2);
    assert.ok(Math.abs(right - 450) < 0.2 && Math.abs(left - (450 - printedWidth("31,652"))) < 0.2);
    assert.ok(top > 190 && top < 195 && bottom > 200 && bottom < 204, `${top} to ${bottom}`);
    assert.ok(Math.abs(cell.right - 450) < 0.2);
  });

  it("are words as far apart as 0.62 of the size, and two cells beyond", async () => {
    const width = printedWidth("Gross");
    const apart = (share: number) => [
      { text: "Gross", x: 50, y: 100 },
      { text: "profit", x: 50 + width + share * 9, y: 100 },
    ];
    assert.deepEqual(await linesOf(apart(0.58)), [["Gross profit"]]);
    assert.deepEqual(await linesOf(apart(0.7)), [["Gross", "profit"]]);
  });

  it("part two finished figures by a narrow gap, also where one text holds both", async () => {
    const width = printedWidth("1,234");
    const two = [
      { text: "1,234", x: 300, y: 100 },
      { text: "5,678", x: 300 + width + 0.2 * 9, y: 100 },
    ];
    assert.deepEqual(await linesOf(two), [["1,234", "5,678"]]);
    const [line] =
      (await readSmallPdf([{ texts: [prose(50), { text: "1,234 5,678", x: 300, y: 100 }] }]))[0]?.lines.slice(1) ?? [];
    assert.deepEqual(
      line?.cells.map(({ text }) => text),
      ["1,234", "5,678"],
    );
    assert.ok(Math.abs((line?.cells[0]?.right ?? 0) - (300 + width)) < 2);
  });

  it("hold a sign, a bracket, a currency and a per cent sign to their digits", async () => {
    const parts = (...texts: readonly (readonly [string, number])[]) => texts.map(([text, x]) => ({ text, x, y: 100 }));
    assert.deepEqual(await linesOf(parts(["(", 300], ["1,234", 307], [")", 335])), [["(1,234)"]]);
    assert.deepEqual(await linesOf(parts(["$", 300], ["1,234", 309])), [["$1,234"]]);
    assert.deepEqual(await linesOf(parts(["–", 300], ["1,234", 309])), [["−1,234"]]);
    assert.deepEqual(await linesOf(parts(["12.5", 300], ["%", 323])), [["12.5%"]]);
  });

  it("give a currency's sign to the figure behind it, however near the one in front is", async () => {
    const texts = ["1,189,613", "$", "56.01"].map((text, index) => ({ text, x: [300, 341, 350][index] ?? 0, y: 100 }));
    assert.deepEqual(await linesOf(texts), [["1,189,613", "$56.01"]]);
    assert.deepEqual(await linesOf([{ text: "0% $ (4,841)", x: 300, y: 100 }]), [["0%", "$(4,841)"]]);
  });

  it("take a dash for a nil where a bracket follows, or where its column ends", async () => {
    assert.deepEqual(await linesOf([{ text: "– (15,436)", x: 300, y: 100 }]), [["–", "(15,436)"]]);
    const figures = (y: number) => [...row(y, "Revenue", "", "31,652"), { text: "12,345,678", x: 497, y, right: true }];
    const lines = await linesOf([
      ...figures(100),
      ...figures(112),
      ...row(124, "Cost", "", "–"),
      { text: "12,345,678", x: 497, y: 124, right: true },
    ]);
    assert.deepEqual(lines[2], ["Cost", "–", "12,345,678"]);
  });

  it("part two whole amounts by any gap at all", async () => {
    const near = { text: "2,347,011", x: 300 + printedWidth("8,796") + 0.9, y: 100 };
    assert.deepEqual(await linesOf([{ text: "8,796", x: 300, y: 100 }, near]), [["8,796", "2,347,011"]]);
  });

  it("do not part a day from its month", async () => {
    assert.deepEqual(await linesOf([{ text: "Balance at May 31, 2025", x: 50, y: 100 }]), [
      ["Balance at May 31, 2025"],
    ]);
  });

  it("keep figures with spaces for thousands whole where the page has no commas", async () => {
    assert.deepEqual(
      await linesOf([
        { text: "1 234 567", x: 300, y: 100 },
        { text: "(234 567)", x: 400, y: 100 },
      ]),
      [["1 234 567", "(234 567)"]],
    );
  });

  it("keep them whole behind a minus and a currency, whose sign stands a space before them", async () => {
    const row = (y: number, ...texts: readonly string[]) =>
      texts.flatMap((text, index) => {
        const [first = "", last = ""] = text.split(/ (?=\d{3}$)/u);
        const x = 300 + 90 * index;
        return [
          { text: first, x, y },
          { text: last, x: x + printedWidth(first) + 2.5, y },
        ];
      });
    const lines = await linesOf([...row(100, "$26 600", "$24 275"), ...row(114, "-12 830", "-11 005")]);
    assert.deepEqual(lines, [
      ["$26 600", "$24 275"],
      ["-12 830", "-11 005"],
    ]);
  });

  it("do not part a rate from the bracket that explains it", async () => {
    const text = "Tax at 19.00% (2021: 19.00%)";
    assert.deepEqual(await linesOf([{ text, x: 50, y: 100 }]), [[text]]);
  });

  it("leave out the dots that lead from a label to its figure", async () => {
    assert.deepEqual(await linesOf([{ text: "Revenue . . . . . . . . 1,234", x: 50, y: 100 }]), [["Revenue", "1,234"]]);
  });

  it("part the longest label from its figure by the column that the figure stands in", async () => {
    const label = "Amortisation of acquired intangible assets";
    const long = { text: label, x: 450 - printedWidth("(215)") + 3 - 4 - printedWidth(label), y: 136 };
    const lines = await linesOf([
      ...row(100, "Revenue", "", "31,652", "21,660"),
      ...row(112, "Cost of sales", "", "(14,704)", "(13,854)"),
      ...row(124, "Gross profit", "", "16,948", "7,806"),
      long,
      ...row(136, "", "", "(215)", "(34)"),
    ]);
    assert.deepEqual(lines[3], [label, "(215)", "(34)"]);
  });

  it("keep the letters of a currency with their digits, however many figures end where these do", async () => {
    const lines = await linesOf([
      ...row(100, "Revenue", "", "RM 412,305", "RM 388,914"),
      ...row(112, "Cost of sales", "", "(RM 287,114)", "(RM 270,220)"),
      ...row(124, "Gross profit", "", "RM 125,191", "RM 118,694"),
    ]);
    assert.deepEqual(lines[1], ["Cost of sales", "(RM 287,114)", "(RM 270,220)"]);
  });

  it("leave a label its own amount", async () => {
    const lines = await linesOf(row(100, "Ordinary shares of £0.001", "", "1,080,816,000", "1,081"));
    assert.deepEqual(lines, [["Ordinary shares of £0.001", "1,080,816,000", "1,081"]]);
  });

  it("part heads that stand closer than words by the columns below them", async () => {
    const heads = ["capital", "translation", "accumulated", "total"];
    const edges = [250, 300, 362, 430];
    const figures = (y: number) => edges.map((x) => ({ text: "1,234", x, y, right: true }));
    const lines = await linesOf([
      ...heads.map((text, index) => ({ text, x: edges[index] ?? 0, y: 88, right: true })),
      ...[100, 112, 124].flatMap(figures),
    ]);
    assert.deepEqual(lines[0], heads);
  });

  it("say what is bold and italic by their fonts, a slanted font kept as text", async () => {
    const [page] = await readSmallPdf([
      {
        texts: [
          prose(50),
          { text: "Total equity", x: 50, y: 100, font: "bold" },
          { text: "Unaudited", x: 50, y: 120, font: "italic" },
          { text: "Restated", x: 50, y: 140, slanted: true },
        ],
      },
    ]);
    assert.deepEqual(
      page?.lines.slice(1).map(({ cells: [cell], bold }) => [cell?.text, bold ?? false, cell?.italic ?? false]),
      [
        ["Total equity", true, false],
        ["Unaudited", false, true],
        ["Restated", false, false],
      ],
    );
  });

  it("are Chinese by the character map that the font names", async () => {
    const spaced = [..."綜合損益表"].map((text, index) => ({
      text,
      x: 50 + index * 14,
      y: 88,
      font: "chinese" as const,
    }));
    const lines = await linesOf([
      ...spaced,
      { text: "銷貨成本", x: 50, y: 100, font: "chinese" },
      { text: "（94,192）", x: 450, y: 100, right: true, font: "chinese" },
    ]);
    assert.deepEqual(lines, [["綜合損益表"], ["銷貨成本", "(94,192)"]]);
  });

  it("are words where their letters are set wide apart", async () => {
    const wide = (text: string, y: number) =>
      [...text].map((letter, index) => ({ text: letter, x: 100 + 8 * index, y }));
    assert.deepEqual(await linesOf([...wide("REVENUE", 100), ...wide("2023", 112)]), [["REVENUE"], ["2023"]]);
  });

  it("are not read twice where bold is made by printing twice", async () => {
    assert.deepEqual(
      await linesOf([
        { text: "Total", x: 50, y: 100 },
        { text: "Total", x: 50.4, y: 100 },
      ]),
      [["Total"]],
    );
  });
});

describe("Footnote marks of a PDF", () => {
  it("are taken off the figure that they touch, and kept beside it", async () => {
    const [page] = await readSmallPdf([
      {
        texts: [
          prose(50),
          { text: "2021", x: 300, y: 100 },
          { text: "1", x: 300 + printedWidth("2021"), y: 97, size: 5.5 },
        ],
      },
    ]);
    const cell = page?.lines[1]?.cells[0];
    assert.deepEqual([cell?.text, cell?.mark], ["2021", "1"]);
  });

  it("are taken off where a browser set them: five sixths of the size, raised by a third", async () => {
    const texts = [
      { text: "Finance costs", x: 50, y: 100, size: 9 },
      { text: "(1)", x: 50 + printedWidth("Finance costs"), y: 97, size: 7.5 },
      { text: "1,234", x: 300, y: 100, size: 9 },
    ];
    assert.deepEqual(await linesOf(texts), [["Finance costs", "1,234"]]);
  });

  it("stay with the footnote that they begin", async () => {
    const [page] = await readSmallPdf([
      {
        texts: [
          prose(50),
          { text: "1", x: 50, y: 97, size: 5.5 },
          { text: "Restated for discontinued operations.", x: 54, y: 100 },
        ],
      },
    ]);
    const cell = page?.lines[1]?.cells[0];
    assert.deepEqual([cell?.text, cell?.mark], ["Restated for discontinued operations.", "1"]);
  });

  it("are none where they end a date", async () => {
    assert.deepEqual(
      await linesOf([
        { text: "30", x: 50, y: 100 },
        { text: "th", x: 50 + printedWidth("30"), y: 97, size: 5.5 },
      ]),
      [["30th"]],
    );
  });
});

describe("A figure set small and low in a PDF", () => {
  it("is part of the text that it touches, and no line of its own", async () => {
    const low = { text: "2", x: 50 + printedWidth("Emissions of CO"), y: 102, size: 5.5 };
    assert.deepEqual(await linesOf([{ text: "Emissions of CO", x: 50, y: 100 }, low]), [["Emissions of CO2"]]);
  });
});

describe("The lines of a PDF", () => {
  it("take figures between the two lines of a label", async () => {
    const lines = await linesOf([
      ...row(100, "Revenue", "", "31,652", "21,660"),
      ...row(112, "Cost of sales", "", "(14,704)", "(13,854)"),
      ...row(124, "Net loss on financial assets"),
      ...row(130, "", "", "(1,952)", "7,870"),
      ...row(136, "at fair value"),
      ...row(148, "Operating profit", "", "1,462", "525"),
    ]);
    assert.deepEqual(lines[2], ["Net loss on financial assets at fair value", "(1,952)", "7,870"]);
    assert.equal(lines.length, 4);
  });

  it("take figures a little under the first line of a label, their note in front", async () => {
    const lines = await linesOf([
      ...row(100, "Revenue", "", "31,652", "21,660"),
      ...row(112, "Trade and other receivables", "", "14", "12"),
      ...row(124, "Deposits with banks with"),
      ...row(127.6, "", "32", "275,400", "288,622"),
      ...row(136, "original maturity over three months", "", "", ""),
    ]);
    assert.ok(
      lines.some(
        (line) =>
          line[0]?.startsWith("Deposits with banks with") === true && line.includes("275,400") && line.includes("32"),
      ),
    );
    assert.ok(!lines.some((line) => line[0] === "32"));
  });

  it("leave a subtotal without a label on its line", async () => {
    const lines = await linesOf([
      ...row(100, "Inventories", "", "24,875", "3,340"),
      ...row(112, "Cash", "", "10,056", "23,855"),
      ...row(124, "", "", "34,931", "27,195"),
      ...row(136, "Current liabilities"),
    ]);
    assert.deepEqual(lines[2], ["34,931", "27,195"]);
  });

  it("take figures beside a Chinese label to the English one on the lines above and below them", async () => {
    const chinese = (y: number, text: string): PdfText => ({ text, x: 230, y, font: "chinese" });
    const lines = await linesOf([
      ...row(100, "Revenue", "", "31,652", "21,660"),
      chinese(100, "收益"),
      ...row(114, "Impairment losses under expected"),
      ...row(120, "", "", "(1,952)", "7,870"),
      chinese(120, "減值虧損"),
      ...row(126, "credit loss model"),
      ...row(140, "Finance costs", "", "(14)", "(12)"),
      chinese(140, "財務費用"),
    ]);
    assert.deepEqual(lines[1], ["Impairment losses under expected credit loss model", "減值虧損", "(1,952)", "7,870"]);
    assert.equal(lines.length, 3);
  });

  it("leave out a watermark that stands on a row's own base line", async () => {
    const rows = ["Revenue", "Cost of sales", "Gross profit"].map((label, at) =>
      row(100 + 15 * at, label, "", `${at + 1},652`, `${at + 2},660`),
    );
    const lines = await linesOf([...rows.flat(), { text: "DRAFT 17", x: 60, y: 130, size: 40 }]);
    assert.deepEqual(lines[2], ["Gross profit", "3,652", "4,660"]);
  });

  it("leave out watermarks, slanted or large across the text, and side titles", async () => {
    const lines = await linesOf([
      ...row(100, "Revenue", "", "31,652", "21,660"),
      ...row(112, "Cost of sales", "", "(14,704)", "(13,854)"),
      ...row(124, "Gross profit", "", "16,948", "7,806"),
      { text: "DRAFT", x: 100, y: 300, size: 80, angle: 45 },
      { text: "DRAFT", x: 60, y: 130, size: 60 },
      { text: "Financial statements", x: 580, y: 500, angle: 90 },
    ]);
    assert.deepEqual(
      lines.map(([label]) => label),
      ["Revenue", "Cost of sales", "Gross profit"],
    );
  });

  it("leave out what runs down the margin with one upright character over the other, and no first letters of labels", async () => {
    const letters = [..."存貨商譽現金借款"].map((text, index): PdfText => ({
      text,
      x: 60 + 22 * (index % 2),
      y: 100 + 12 * Math.floor(index / 2),
      font: "chinese",
    }));
    const lines = await linesOf([
      ...letters,
      ...["31,652", "16,948", "3,340", "7,806"].map((text, index): PdfText => ({ text, x: 300, y: 100 + 12 * index })),
      ...[..."二零一四年年報"].map((text, index): PdfText => ({
        text,
        x: 570,
        y: 103 + 9 * index,
        size: 8,
        font: "chinese",
      })),
    ]);
    assert.deepEqual(
      lines.map((line) => line.join("").replaceAll(" ", "")),
      ["存貨31,652", "商譽16,948", "現金3,340", "借款7,806"],
    );
  });

  it("are read along the long side where the page is set so, their boxes on the page as it is shown", async () => {
    const along = (text: string, x: number, y: number): PdfText => ({ text, x: y, y: 842 - x, angle: 90 });
    const [page] = await readSmallPdf([
      {
        texts: [
          along("Consolidated statement of changes in equity", 50, 100),
          along("Share capital", 50, 120),
          along("1,081", 300, 120),
        ],
      },
    ]);
    assert.deepEqual(cellTexts(page?.lines ?? []), [
      ["Consolidated statement of changes in equity"],
      ["Share capital", "1,081"],
    ]);
    const place = page?.lines[1]?.cells[1]?.place;
    assert.ok(place !== undefined && "box" in place);
    const [left, top, right, bottom] = place.box;
    assert.ok(left > 110 && right < 125 && bottom - 542 < 0.5 && top < bottom - 15, JSON.stringify(place.box));
  });

  it("keep their labels where a commentary stands beside the table, left or right of it", async () => {
    const words = [
      "Trading was in line with what the",
      "board expected, and margins rose as",
      "the prices of raw materials fell. We",
      "spent less on logistics than in the",
      "year before, and opened two sites in",
      "the north that will add capacity for",
      "the coming years. Demand has stayed",
      "strong since the end of the period.",
    ];
    const labels = [
      "Revenue",
      "Cost of sales",
      "Gross profit",
      "Other income",
      "Operating result",
      "Finance costs",
      "Tax",
      "Profit",
    ];
    const statement = (x: number) =>
      labels.flatMap((text, at) => [
        { text, x, y: 100 + 14 * at },
        { text: `${at + 1},652`, x: x + 180, y: 100 + 14 * at, right: true },
        { text: `${at + 2},117`, x: x + 240, y: 100 + 14 * at, right: true },
      ]);
    const commentary = (x: number) => words.map((text, at) => ({ text, x, y: 100 + 14 * at }));
    const rows = labels.map((text, at) => [text, `${at + 1},652`, `${at + 2},117`]);
    for (const texts of [
      [...statement(50), ...commentary(330)],
      [...commentary(50), ...statement(280)],
    ])
      assert.deepEqual(await linesOf(texts), [...rows, ...words.map((text) => [text])]);
  });

  it("of two tables beside each other are read table by table, on a spread as in a statement of two sides", async () => {
    const table = (x: number, y: number, labels: readonly string[]) => [
      ...["2023", "2022"].map((text, at) => ({ text, x: x + 150 + 60 * at, y, right: true })),
      ...labels.flatMap((text, at) => [
        { text, x, y: y + 14 + 14 * at },
        { text: `${at + 1},652`, x: x + 150, y: y + 14 + 14 * at, right: true },
        { text: `(${at + 2},117)`, x: x + 210, y: y + 14 + 14 * at, right: true },
      ]),
    ];
    const income = ["Revenue", "Cost of sales", "Gross profit", "Other income", "Operating result", "Finance costs"];
    const position = [
      "Goodwill",
      "Inventories",
      "Receivables",
      "Cash at bank",
      "Total assets",
      "Borrowings",
      "Equity in all",
    ];
    const rows = (labels: readonly string[]) => [
      ["2023", "2022"],
      ...labels.map((text, at) => [text, `${at + 1},652`, `(${at + 2},117)`]),
    ];
    const lines = await linesOf([...table(40, 100, income), ...table(300, 103, position)]);
    assert.deepEqual(lines, [...rows(income), ...rows(position)]);
  });

  it("stay whole where words stand between figures of one table", async () => {
    const table = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"].flatMap((name, at) => [
      { text: `${name} Limited`, x: 50, y: 114 + 14 * at },
      { text: `${at + 1},000`, x: 220, y: 114 + 14 * at, right: true },
      { text: `Trading of ${name}`, x: 260, y: 114 + 14 * at },
      { text: `${at + 5},117`, x: 480, y: 114 + 14 * at, right: true },
    ]);
    const heads = [
      { text: "2023", x: 220, y: 100, right: true },
      { text: "Amount", x: 480, y: 100, right: true },
    ];
    assert.deepEqual((await linesOf([...heads, ...table]))[1], ["Alpha Limited", "1,000", "Trading of Alpha", "5,117"]);
  });

  it("of two columns of prose are read column by column", async () => {
    const column = (x: number, side: string) =>
      Array.from({ length: 8 }, (_, index) => ({
        text: `${side} line ${index} of the accounting policies`,
        x,
        y: 100 + 12 * index,
      }));
    const lines = await linesOf([...column(50, "left"), ...column(300, "right")]);
    assert.deepEqual(
      lines.map(([text]) => text?.split(" ")[0]),
      [...Array(8).fill("left"), ...Array(8).fill("right")],
    );
  });

  it("of text with a table beside a panel of key figures are read column by column", async () => {
    const text = (y: number) =>
      [
        "Management uses adjusted profit as its own measure,",
        "which adds back what is related to restructuring,",
        "acquisitions and share based payments, but not",
        "the costs of leases of property.",
      ].map((words, index) => ({ text: words, x: 50, y: y + 12 * index }));
    const amounts = (y: number, label: string, figure: string) => [
      { text: label, x: 50, y },
      { text: figure, x: 270, y, right: true },
    ];
    const panel = ["REVENUE", "THIS YEAR", "LAST YEAR", "GROSS PROFIT", "THIS YEAR", "LAST YEAR", "NET CASH"].map(
      (words, index) => ({ text: words, x: 320, y: 112 + 12 * index }),
    );
    const lines = await linesOf([
      ...text(100),
      ...amounts(148, "Depreciation", "(382)"),
      ...amounts(160, "Adjusted profit", "2,632"),
      ...amounts(172, "Restructuring costs", "(62)"),
      ...text(184),
      ...panel,
      { text: "£31.7m", x: 490, y: 124 },
      { text: "£21.7m", x: 440, y: 136 },
      { text: "£16.9m", x: 430, y: 160 },
    ]);
    assert.deepEqual(lines.slice(4, 7), [
      ["Depreciation", "(382)"],
      ["Adjusted profit", "2,632"],
      ["Restructuring costs", "(62)"],
    ]);
    assert.deepEqual(lines.slice(11, 14), [["REVENUE"], ["THIS YEAR", "£31.7m"], ["LAST YEAR", "£21.7m"]]);
  });
});

describe("Page heads and feet of a PDF", () => {
  const page = (number: number, title: string): PdfPage => ({
    texts: [
      { text: title, x: 50, y: 40 },
      ...row(300, "Revenue", "", `${number},652`, "21,660"),
      prose(320),
      { text: `Annual Report 2023`, x: 50, y: 810 },
      { text: String(number), x: 530, y: 810, right: true },
    ],
  });

  it("are kept apart from the lines: what recurs with other digits, and page numbers", async () => {
    const pages = await readSmallPdf(
      Array.from({ length: 12 }, (_, index) =>
        page(index + 95, index === 3 ? "Statement of cash flows" : "Notes to the statements"),
      ),
    );
    for (const [index, { lines, furniture }] of pages.entries()) {
      assert.deepEqual(cellTexts(furniture).flat(), [
        ...(index === 3 ? [] : ["Notes to the statements"]),
        "Annual Report 2023",
        String(index + 95),
      ]);
      assert.deepEqual(
        cellTexts(lines)
          .flat()
          .slice(index === 3 ? 1 : 0, index === 3 ? 2 : 1),
        ["Revenue"],
      );
    }
  });

  it("are the report's own name on two pages of a few, as no table is called that", async () => {
    const names = [
      "Example plc Annual Report 2023",
      "Example plc Annual Report 2023",
      "Contents",
      "Statement",
      "Notes",
    ];
    const pages = await readSmallPdf(names.map((name, index) => page(index + 95, name)));
    assert.deepEqual(
      pages.map(({ lines }) => lines[0]?.cells[0]?.text),
      ["Revenue", "Revenue", "Contents", "Statement", "Notes"],
    );
  });

  it("are pieces of the report's name that run up the edge of the paper, where no column is", async () => {
    const edged = (number: number): PdfPage => ({
      texts: [...page(number, `Page of ${String(number)}`).texts, { text: "T 2023", x: 570, y: 300 }],
    });
    const pages = await readSmallPdf(Array.from({ length: 12 }, (_, index) => edged(index + 95)));
    assert.ok(pages.every(({ lines }) => !cellTexts(lines).flat().includes("T 2023")));
    assert.ok(pages.every(({ lines }) => cellTexts(lines).some(([first]) => first === "Revenue")));
  });

  it("are not the title of a statement that runs over four pages, nor one that says it is continued", async () => {
    const titles = [
      ...Array<string>(4).fill("Statement of financial position"),
      ...Array<string>(8).fill("Notes (continued)"),
    ];
    const pages = await readSmallPdf(titles.map((title, index) => page(index + 95, title)));
    assert.deepEqual(
      pages.map(({ lines }) => lines[0]?.cells[0]?.text),
      titles,
    );
  });

  it("are not the years and days that head the columns of statements, on however many pages they stand alike", async () => {
    const headed = (number: number): PdfPage => ({
      texts: [
        ...page(number, "Example plc").texts,
        { text: "December 31,", x: 400, y: 60 },
        { text: "2031", x: 400, y: 76, right: true },
        { text: "2030", x: 500, y: 76, right: true },
      ],
    });
    const pages = await readSmallPdf(Array.from({ length: 6 }, (_, index) => headed(index + 95)));
    assert.deepEqual(
      pages.map(({ lines }) => cellTexts(lines).slice(0, 2)),
      pages.map(() => [["December 31,"], ["2031", "2030"]]),
    );
  });

  it("are known on a page that stands alone by their number and their distance", async () => {
    const [only] = await readSmallPdf([page(97, "Statement of financial position")]);
    assert.deepEqual(cellTexts(only?.furniture ?? []), [["Annual Report 2023", "97"]]);
  });
});

describe("Reading a PDF", () => {
  it("tells how far it is, and stops when it is told to", async () => {
    const bytes = smallPdf(Array.from({ length: 5 }, (_, index) => ({ texts: [prose(100 + index)] })));
    const seen: number[] = [];
    const stop = new AbortController();
    const reading = readDocument(bytes, {
      name: "small.pdf",
      signal: stop.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done === 2) stop.abort(new Error("stopped by the person"));
      },
    });
    await assert.rejects(reading, /stopped by the person/);
    assert.deepEqual(seen, [1, 2]);
  });

  it("does not go on without a character map that its fonts need", async () => {
    const bytes = smallPdf([{ texts: [prose(100), { text: "銷貨成本", x: 50, y: 120, font: "chinese" }] }]);
    await assert.rejects(readDocument(bytes, { name: "small.pdf" }), { name: "CharacterMapError", map: /CNS/ });
  });

  it("leaves the bytes that it was given as they were", async () => {
    const bytes = smallPdf([{ texts: [prose(100)] }]);
    const before = bytes.slice();
    await readDocument(bytes, { name: "small.pdf" });
    assert.deepEqual(bytes, before);
  });
});
