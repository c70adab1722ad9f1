import assert from "node:assert/strict";
import type { Pack } from "../../src/filing/Pack.ts";
import { openedPack, packFromText, rowsOfTable } from "../support/openedPack.ts";
import { placedLines, type PlacedLine } from "../support/placedLines.ts";

const html = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;

const daysOf = ({ periods }: Pack): readonly (string | undefined)[] =>
  periods.map(({ end, instant }) => instant ?? end);

/** A line of two sides: labels begin at 40 and 430, the one figure of either ends at 380 and 780. */
const sides = (left: readonly string[], right: readonly string[]): PlacedLine =>
  [left, right].flatMap(([label = "", figure = ""], side) => [
    ...(label === "" ? [] : [[`<${label}`, 40 + 390 * side] as const]),
    ...(figure === "" ? [] : [[figure, 380 + 400 * side] as const]),
  ]);

const japanese: readonly (readonly [left: readonly string[], right: readonly string[]])[] = [
  [
    ["流動資産", "5,715"],
    ["流動負債", "3,120"],
  ],
  [
    ["現金及び預金", "2,310"],
    ["買掛金", "2,015"],
  ],
  [
    ["売掛金", "3,405"],
    ["短期借入金", "1,105"],
  ],
  [
    ["固定資産", "6,420"],
    ["固定負債", "2,700"],
  ],
  [
    ["建物", "4,420"],
    ["長期借入金", "2,700"],
  ],
  [
    ["土地", "2,000"],
    ["負債合計", "5,820"],
  ],
  [[""], ["純資産の部"]],
  [[""], ["株主資本", "6,115"]],
  [[""], ["資本金", "2,000"]],
  [[""], ["利益剰余金", "4,115"]],
  [[""], ["評価・換算差額等", "200"]],
  [[""], ["純資産合計", "6,315"]],
  [
    ["資産合計", "12,135"],
    ["負債純資産合計", "12,135"],
  ],
];

const japaneseRows = [
  "流動資産 | 5,715",
  "現金及び預金 | 2,310",
  "売掛金 | 3,405",
  "固定資産 | 6,420",
  "建物 | 4,420",
  "土地 | 2,000",
  "資産合計 | 12,135",
  "負債の部",
  "流動負債 | 3,120",
  "買掛金 | 2,015",
  "短期借入金 | 1,105",
  "固定負債 | 2,700",
  "長期借入金 | 2,700",
  "負債合計 | 5,820",
  "純資産の部",
  "株主資本 | 6,115",
  "資本金 | 2,000",
  "利益剰余金 | 4,115",
  "評価・換算差額等 | 200",
  "純資産合計 | 6,315",
  "負債純資産合計 | 12,135",
];

describe("A balance sheet whose sides stand beside each other", () => {
  it("is read one side below the other, of the day that its title says, where a side has one column", async () => {
    const pack = await packFromText(
      [
        "# 貸借対照表",
        "（2031年3月31日現在）",
        "（単位：百万円）",
        html(
          ["資産の部", "", "負債の部", ""],
          ["科目", "金額", "科目", "金額"],
          ...japanese.map(([[a = "", b = ""], [c = "", d = ""]]) => [a, b, c, d]),
        ),
      ].join("\n\n"),
      "sides.md",
    );
    assert.deepEqual(
      rowsOfTable(pack, "position").filter((row) => row !== "資産の部"),
      japaneseRows,
    );
    assert.deepEqual(daysOf(pack), ["2031-03-31"]);
    assert.deepEqual(pack.doubts, []);
    assert.equal(pack.roles.totalAssets, "position.row7");
  });

  it("is read so from a page, where heads in the middle of the columns begin right of the labels", async () => {
    const pack = await openedPack(
      placedLines(
        [
          [["<貸借対照表", 40]],
          [["<(2031年3月31日現在)", 40]],
          [["<(単位:百万円)", 40]],
          [
            ["<資産の部", 180],
            ["<負債の部", 590],
          ],
          [
            ["<科目", 110],
            ["金額", 370],
            ["<科目", 510],
            ["金額", 770],
          ],
          ...japanese.map(([left, right]) => sides(left, right)),
        ],
        { width: 842 },
      ),
      "sides.pdf",
    );
    assert.deepEqual(
      rowsOfTable(pack, "position").filter((row) => row !== "資産の部"),
      japaneseRows,
    );
    assert.deepEqual(daysOf(pack), ["2031-03-31"]);
    assert.deepEqual(pack.doubts, []);
  });

  it("is read where its heads stand below the names of its sides, in another language, beside a statement below it", async () => {
    const pack = await packFromText(
      [
        "Bilanz zum 31. Dezember 2031",
        "Aktiva;;;Passiva;;",
        ";31.12.2031 TEUR;31.12.2030 TEUR;;31.12.2031 TEUR;31.12.2030 TEUR",
        "Sachanlagen;5.210;5.044;Gezeichnetes Kapital;1.000;1.000",
        "Vorräte;2.105;2.230;Gewinnrücklagen;4.730;4.384",
        "Forderungen;1.870;1.912;Rückstellungen;1.240;1.310",
        "Kassenbestand;703;764;Verbindlichkeiten;2.918;3.256",
        "Summe Aktiva;9.888;9.950;Summe Passiva;9.888;9.950",
        "",
        "Gewinn- und Verlustrechnung für das Geschäftsjahr 2031",
        ";2031 TEUR;2030 TEUR",
        "Umsatzerlöse;18.402;17.930",
        "Materialaufwand;-9.115;-9.020",
        "Personalaufwand;-5.610;-5.480",
        "Betriebsergebnis;3.677;3.430",
      ].join("\n"),
      "bilanz.csv",
    );
    assert.deepEqual(
      rowsOfTable(pack, "position").filter((row) => row.includes("|")),
      [
        "Sachanlagen | 5,044 | 5,210",
        "Vorräte | 2,230 | 2,105",
        "Forderungen | 1,912 | 1,870",
        "Kassenbestand | 764 | 703",
        "Summe Aktiva | 9,950 | 9,888",
        "Gezeichnetes Kapital | 1,000 | 1,000",
        "Gewinnrücklagen | 4,384 | 4,730",
        "Rückstellungen | 1,310 | 1,240",
        "Verbindlichkeiten | 3,256 | 2,918",
        "Summe Passiva | 9,950 | 9,888",
      ],
    );
    assert.deepEqual(rowsOfTable(pack, "income")[0], "Umsatzerlöse | 17,930 | 18,402");
    assert.equal(rowsOfTable(pack, "income").length, 4);
  });

  it("is read from aligned text, and from a page whose heads have their unit beside the year", async () => {
    const rows: readonly (readonly string[])[] = [
      ["Cash", "1,204", "1,118", "Trade payables", "2,015", "1,940"],
      ["Trade receivables", "2,311", "2,204", "Borrowings", "1,500", "1,800"],
      ["Inventories", "1,990", "2,045", "Total liabilities", "3,515", "3,740"],
      ["Equipment", "3,210", "3,318", "Total equity", "5,200", "4,945"],
      ["Total assets", "8,715", "8,685", "Total liabilities and equity", "8,715", "8,685"],
    ];
    const heads = ["Assets", "2031 £000", "2030 £000", "Liabilities and equity", "2031 £000", "2030 £000"];
    const ends = [0, 30, 42, 46, 88, 100];
    const aligned = (cells: readonly string[]): string =>
      cells.reduce(
        (line, text, index) =>
          (index % 3 === 0 ? line.padEnd(ends[index] ?? 0) : line.padEnd((ends[index] ?? 0) - text.length)) + text,
        "",
      );
    const expected = [
      "Cash | 1,118 | 1,204",
      "Trade receivables | 2,204 | 2,311",
      "Inventories | 2,045 | 1,990",
      "Equipment | 3,318 | 3,210",
      "Total assets | 8,685 | 8,715",
      "Trade payables | 1,940 | 2,015",
      "Borrowings | 1,800 | 1,500",
      "Total liabilities | 3,740 | 3,515",
      "Total equity | 4,945 | 5,200",
      "Total liabilities and equity | 8,685 | 8,715",
    ];
    const text = await packFromText(
      ["Balance sheet as at 30 June 2031", "", ...[heads, ...rows].map(aligned)].join("\n"),
      "sides.txt",
    );
    assert.deepEqual(
      rowsOfTable(text, "position").filter((row) => row.includes("|")),
      expected,
    );
    const at = [40, 270, 340, 380, 690, 780];
    const page = await openedPack(
      placedLines(
        [
          [["<Balance sheet as at 30 June 2031", 40]],
          ...[heads, ...rows].map((cells) =>
            cells.map((cell, index) => [`${index % 3 === 0 ? "<" : ""}${cell}`, at[index] ?? 0] as const),
          ),
        ],
        { width: 842 },
      ),
      "sides.pdf",
    );
    assert.deepEqual(
      rowsOfTable(page, "position").filter((row) => row.includes("|")),
      expected,
    );
    assert.deepEqual(daysOf(page), ["2030-06-30", "2031-06-30"]);
  });

  it("is left as it is printed where the columns of its sides are not the same", async () => {
    const pack = await packFromText(
      [
        "# Balance sheet",
        html(
          ["Assets", "2031", "2030", "Liabilities and equity", "2031", "2029"],
          ["Cash", "1,204", "1,118", "Payables", "2,015", "1,940"],
          ["Receivables", "2,311", "2,204", "Borrowings", "1,500", "1,800"],
          ["Total assets", "3,515", "3,322", "Total liabilities", "3,515", "3,740"],
        ),
      ].join("\n\n"),
      "sides.md",
    );
    assert.equal(
      rowsOfTable(pack, "position").some((row) => row.startsWith("Payables")),
      false,
    );
  });

  it("is read without the numbers that a form gives its rows, on a page and in a table", async () => {
    const rows: readonly (readonly string[])[] = [
      ["资产", "行次", "期末数", "期初数", "负债及所有者权益", "行次", "期末数", "期初数"],
      ["货币资金", "1", "1,840,211", "1,533,090", "应付账款", "21", "721,533", "691,844"],
      ["应收账款", "2", "931,522", "811,030", "长期借款", "22", "500,000", "600,000"],
      ["存货", "3", "610,041", "654,011", "负债合计", "23", "1,221,533", "1,291,844"],
      ["固定资产", "4", "300,000", "310,000", "所有者权益合计", "24", "2,460,241", "2,016,287"],
      ["资产总计", "5", "3,681,774", "3,308,131", "负债和所有者权益总计", "25", "3,681,774", "3,308,131"],
    ];
    const expected = [
      "货币资金 | 1,533,090 | 1,840,211",
      "应收账款 | 811,030 | 931,522",
      "存货 | 654,011 | 610,041",
      "固定资产 | 310,000 | 300,000",
      "资产总计 | 3,308,131 | 3,681,774",
      "应付账款 | 691,844 | 721,533",
      "长期借款 | 600,000 | 500,000",
      "负债合计 | 1,291,844 | 1,221,533",
      "所有者权益合计 | 2,016,287 | 2,460,241",
      "负债和所有者权益总计 | 3,308,131 | 3,681,774",
    ];
    const table = await packFromText(
      ["# 资产负债表", "2031年12月31日 单位：元", html(...rows)].join("\n\n"),
      "form.md",
    );
    assert.deepEqual(
      rowsOfTable(table, "position").filter((row) => row.includes("|")),
      expected,
    );
    const at = [40, 200, 290, 380, 430, 610, 700, 790];
    const page = await openedPack(
      placedLines(
        [
          [["<资产负债表", 380]],
          [["<2031年12月31日 单位:元", 360]],
          ...rows.map((cells) =>
            cells.map((cell, index) => [`${index % 4 === 0 ? "<" : ""}${cell}`, at[index] ?? 0] as const),
          ),
        ],
        { width: 842 },
      ),
      "form.pdf",
    );
    assert.deepEqual(
      rowsOfTable(page, "position").filter((row) => row.includes("|")),
      expected,
    );
    assert.deepEqual(daysOf(page), ["2030-12-31", "2031-12-31"]);
  });
});
