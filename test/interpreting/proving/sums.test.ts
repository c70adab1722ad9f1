import assert from "node:assert/strict";
import fc from "fast-check";
import { prove } from "../../../src/interpreting/proving/prove.ts";
import { draftOfGrid } from "../../support/draftTables.ts";

type Grid = readonly (readonly string[])[];

/** What each total adds up, by label: "-" before what it subtracts; rows without a label by their place. */
function sumsOf(grid: Grid): Readonly<Record<string, string>> {
  const table = draftOfGrid("t", grid);
  const name = (id: string): string => {
    const row = table.rows.find((each) => each.id === id.replace(/^-/, ""));
    return (id.startsWith("-") ? "-" : "") + (row?.label === "" ? id.replace(/^-?t\./, "#") : (row?.label ?? id));
  };
  const { rows } = prove([table]);
  return Object.fromEntries(
    table.rows.flatMap(({ id }) => {
      const { sumOf } = rows[id] ?? {};
      return sumOf === undefined ? [] : [[name(id), sumOf.map(name).join(", ")]];
    }),
  );
}

const heads = ["", "2014", "2013"];

describe("prove: sums", () => {
  it("adds up the ordinary income of a bank from the list below it, other ordinary income among it", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Ordinary income", "1,000", "900"],
        ["Interest income", "700", "640"],
        ["Fees and commissions", "200", "190"],
        ["Other ordinary income", "100", "70"],
        ["Ordinary expenses", "600", "550"],
        ["Interest expenses", "150", "140"],
        ["General and administrative expenses", "350", "330"],
        ["Other ordinary expenses", "100", "80"],
        ["Ordinary profit", "400", "350"],
      ]),
      {
        "Ordinary income": "Interest income, Fees and commissions, Other ordinary income",
        "Ordinary expenses": "Interest expenses, General and administrative expenses, Other ordinary expenses",
        "Ordinary profit": "Ordinary income, -Ordinary expenses",
      },
    );
  });

  it("adds what stands behind 加: with its sign, though its name is that of a cost", () => {
    assert.equal(
      sumsOf([
        heads,
        ["一、营业收入", "9,000", "8,000"],
        ["减：营业成本", "5,000", "4,500"],
        ["销售费用", "1,600", "1,390"],
        ["财务费用", "30", "(20)"],
        ["加：其他收益", "140", "120"],
        ["资产减值损失", "(60)", "(75)"],
        ["二、营业利润", "2,450", "2,175"],
        ["减：所得税费用", "600", "520"],
        ["三、净利润", "1,850", "1,655"],
      ])["二、营业利润"],
      "一、营业收入, -减：营业成本, -销售费用, -财务费用, 加：其他收益, 资产减值损失",
    );
  });

  it("takes current liabilities from all assets, in Chinese too, and adds up the claims below", () => {
    const found = sumsOf([
      heads,
      ["非流動資產合計", "6,000", "5,500"],
      ["流動資產", "", ""],
      ["存貨", "1,000", "900"],
      ["現金", "2,000", "1,600"],
      ["流動資產合計", "3,000", "2,500"],
      ["資產合計", "9,000", "8,000"],
      ["流動負債", "", ""],
      ["應付賬款", "2,500", "2,300"],
      ["借款", "1,300", "1,200"],
      ["流動負債合計", "3,800", "3,500"],
      ["淨流動負債", "(800)", "(1,000)"],
      ["資產合計扣除流動負債", "5,200", "4,500"],
      ["非流動負債", "", ""],
      ["長期貸款", "1,000", "700"],
      ["租賃負債", "500", "400"],
      ["非流動負債合計", "1,500", "1,100"],
      ["負債合計", "5,300", "4,600"],
      ["權益", "", ""],
      ["股本", "700", "700"],
      ["儲備", "3,000", "2,700"],
      ["權益合計", "3,700", "3,400"],
      ["負債及權益合計", "9,000", "8,000"],
    ]);
    assert.equal(found["淨流動負債"], "流動資產合計, -流動負債合計");
    assert.equal(found["資產合計扣除流動負債"], "資產合計, -流動負債合計");
    assert.equal(found["負債合計"], "流動負債合計, 非流動負債合計");
    assert.equal(found["負債及權益合計"], "負債合計, 權益合計");
  });

  it("adds up the claims of a condensed balance sheet from the two totals that it prints of them", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Cash", "3,000", "2,400"],
        ["Inventories", "7,000", "5,600"],
        ["Total assets", "10,000", "8,000"],
        ["Total liabilities", "4,000", "3,200"],
        ["Total equity", "6,000", "4,800"],
        ["Total liabilities and equity", "10,000", "8,000"],
      ]),
      {
        "Total assets": "Cash, Inventories",
        "Total liabilities and equity": "Total liabilities, Total equity",
      },
    );
  });

  it("takes what others hold, behind the code of its account, for a part of the equity", () => {
    assert.equal(
      sumsOf([
        heads,
        ["1XXX 資產總計", "9,000", "8,000"],
        ["2XXX 負債總計", "5,000", "4,500"],
        ["3110 普通股股本", "2,500", "2,500"],
        ["3350 未分配盈餘", "1,300", "820"],
        ["31XX 歸屬於母公司業主之權益合計", "3,800", "3,320"],
        ["36XX 非控制權益", "200", "180"],
        ["3XXX 權益總計", "4,000", "3,500"],
        ["3X2X 負債及權益總計", "9,000", "8,000"],
      ])["3XXX 權益總計"],
      "31XX 歸屬於母公司業主之權益合計, 36XX 非控制權益",
    );
  });

  it("adds up the equity that no row calls a total, though its parts and the liabilities come to the assets", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Total assets", "331,233", "364,980"],
        ["Total liabilities", "264,437", "308,030"],
        ["Common stock", "88,711", "38,276"],
        ["Accumulated deficit", "(15,552)", "(19,154)"],
        ["Other reserves", "(6,363)", "37,828"],
        ["Shareholders’ equity(1)", "66,796", "56,950"],
        ["Total liabilities and shareholders’ equity", "331,233", "364,980"],
      ]),
      {
        "Total assets": "Total liabilities, Shareholders’ equity(1)",
        "Shareholders’ equity(1)": "Common stock, Accumulated deficit, Other reserves",
        "Total liabilities and shareholders’ equity": "Total liabilities, Shareholders’ equity(1)",
      },
    );
  });

  it("adds up the list under the nearest heading, though the one before it holds nothing", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Fixed assets", "", ""],
        ["Tangible assets", "0", "0"],
        ["Current assets", "", ""],
        ["Debtors", "104", "8"],
        ["Cash at bank", "9,486", "15,108"],
        ["", "9,590", "15,116"],
        ["Creditors due within one year", "(9,539)", "(15,487)"],
        ["Net current assets", "51", "(371)"],
      ]),
      { "#4": "Debtors, Cash at bank", "Net current assets": "#4, Creditors due within one year" },
    );
  });

  it("takes the equity of a condensed balance sheet for no rest of the assets where all claims are added up below it", () => {
    for (const equity of ["Total stockholders' equity", "Shareholders' funds"])
      assert.deepEqual(
        sumsOf([
          heads,
          ["Cash", "287", "278"],
          ["Property and equipment", "801", "767"],
          ["Total assets", "1,088", "1,045"],
          ["Trade payables", "142", "150"],
          ["Long-term debt", "120", "121"],
          ["Deferred taxes", "156", "143"],
          [equity, "670", "631"],
          ["Total liabilities and stockholders' equity", "1,088", "1,045"],
        ]),
        {
          "Total assets": "Cash, Property and equipment",
          "Total liabilities and stockholders' equity": `Trade payables, Long-term debt, Deferred taxes, ${equity}`,
        },
      );
  });

  it("closes a list by the row that adds it up in every column, and goes on with the total", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Revenue", "5,210", "4,830"],
        ["Cost of sales", "(3,127)", "(2,954)"],
        ["Gross profit", "2,083", "1,876"],
        ["Selling expenses", "(411)", "(398)"],
        ["Administrative expenses", "(637)", "(590)"],
        ["Operating profit", "1,035", "888"],
      ]),
      {
        "Gross profit": "Revenue, Cost of sales",
        "Operating profit": "Gross profit, Selling expenses, Administrative expenses",
      },
    );
  });

  it("adds up what other totals have added up, across the headings of their lists", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Non-current assets", "", ""],
        ["Plant", "812", "790"],
        ["Goodwill", "1,344", "1,344"],
        ["", "2,156", "2,134"],
        ["Current assets", "", ""],
        ["Inventories", "433", "512"],
        ["Cash", "291", "177"],
        ["", "724", "689"],
        ["Total assets", "2,880", "2,823"],
      ]),
      { "#2": "Plant, Goodwill", "#6": "Inventories, Cash", "Total assets": "#2, #6" },
    );
  });

  it("takes current liabilities from current assets, and what is due later from the rest", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["非流動資產", "", ""],
        ["廠房", "8,127", "7,904"],
        ["商譽", "1,344", "1,344"],
        ["", "9,471", "9,248"],
        ["流動資產", "", ""],
        ["存貨", "4,331", "5,122"],
        ["現金", "2,917", "1,773"],
        ["", "7,248", "6,895"],
        ["流動負債", "", ""],
        ["應付貿易賬款", "6,310", "5,987"],
        ["借款", "2,204", "2,511"],
        ["", "8,514", "8,498"],
        ["流動負債淨額", "(1,266)", "(1,603)"],
        ["總資產減流動負債", "8,205", "7,645"],
        ["非流動負債", "", ""],
        ["租賃負債", "1,055", "1,160"],
        ["遞延稅項", "340", "312"],
        ["", "1,395", "1,472"],
        ["資產淨值", "6,810", "6,173"],
      ]),
      {
        "#2": "廠房, 商譽",
        "#6": "存貨, 現金",
        "#10": "應付貿易賬款, 借款",
        流動負債淨額: "#6, -#10",
        總資產減流動負債: "#2, 流動負債淨額",
        "#16": "租賃負債, 遞延稅項",
        資產淨值: "總資產減流動負債, -#16",
      },
    );
  });

  it("gives costs their sign by their names where a statement prints all of them positive", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Net sales", "94,210", "90,154"],
        ["Cost of sales", "51,872", "50,118"],
        ["Gross margin", "42,338", "40,036"],
        ["Research and development", "7,410", "6,903"],
        ["Selling, general and administrative", "6,251", "6,180"],
        ["Total operating expenses", "13,661", "13,083"],
        ["Operating income", "28,677", "26,953"],
        ["Interest income", "811", "790"],
        ["Interest expense", "1,204", "1,163"],
        ["Income before provision for income taxes", "28,284", "26,580"],
        ["Provision for income taxes", "4,530", "4,161"],
        ["Net income", "23,754", "22,419"],
      ]),
      {
        "Gross margin": "Net sales, -Cost of sales",
        "Total operating expenses": "Research and development, Selling, general and administrative",
        "Operating income": "Gross margin, -Total operating expenses",
        "Income before provision for income taxes": "Operating income, Interest income, -Interest expense",
        "Net income": "Income before provision for income taxes, -Provision for income taxes",
      },
    );
  });

  it("marks as subtracted what every sum takes off", () => {
    const { rows } = prove([
      draftOfGrid("t", [
        heads,
        ["Net sales", "94,210", "90,154"],
        ["Cost of sales", "51,872", "50,118"],
        ["Gross margin", "42,338", "40,036"],
      ]),
    ]);
    assert.deepEqual(
      ["t.0", "t.1", "t.2"].map((id) => rows[id]?.subtracted),
      [undefined, true, undefined],
    );
  });

  it("knows a list that splits the line above it, and takes none of it into the sum that follows", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Revenue", "45,102", "24,496"],
        ["of which: dividends", "30,211", "11,020"],
        ["interest", "9,644", "8,417"],
        ["rent", "5,247", "5,059"],
        ["Other income", "1,310", "2,204"],
        ["Staff costs", "(20,115)", "(19,870)"],
        ["Profit for the year", "26,297", "6,830"],
      ]),
      {
        Revenue: "of which: dividends, interest, rent",
        "Profit for the year": "Revenue, Other income, Staff costs",
      },
    );
  });

  it("adds up a list of one under its heading, and no line that only happens to be repeated", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Loss for the year", "(361,160)", "(570,272)"],
        ["Other comprehensive income", "", ""],
        ["Translation differences", "192", "(53)"],
        ["Total other comprehensive income", "192", "(53)"],
        ["Total comprehensive loss", "(360,968)", "(570,325)"],
      ]),
      {
        "Total other comprehensive income": "Translation differences",
        "Total comprehensive loss": "Loss for the year, Total other comprehensive income",
      },
    );
    assert.deepEqual(sumsOf([heads, ["Trees", "512", "498"], ["Trees planted", "512", "498"]]), {});
  });

  it("follows a balance from its opening to its closing, and again from its parts", () => {
    assert.deepEqual(
      sumsOf([
        ["", "Goodwill", "Software"],
        ["At 1 January 2014", "2,145,925", "50,447"],
        ["Exchange differences", "4,933", "(277)"],
        ["Additions", "–", "24,686"],
        ["Amortisation", "–", "(14,969)"],
        ["At 31 December 2014", "2,150,858", "59,887"],
      ]),
      { "At 31 December 2014": "At 1 January 2014, Exchange differences, Additions, Amortisation" },
    );
  });

  it("bears with what rounding explains, half a last digit for each part and the total, and no more", () => {
    const rounded = (total: string): Grid => [
      heads,
      ["North", "10.4", "20.7"],
      ["South", "11.3", "33.3"],
      ["Total", total, "54.0"],
    ];
    assert.deepEqual(sumsOf(rounded("21.8")), { Total: "North, South" });
    assert.equal(prove([draftOfGrid("t", rounded("21.8"))]).doubts.length, 0);
    assert.equal(prove([draftOfGrid("t", rounded("21.9"))]).doubts.length, 1);
  });

  it("adds up no averages, percentages or amounts for each share", () => {
    assert.deepEqual(
      sumsOf([
        ["", "Shares", "Average price"],
        ["April", "2,620", "64.77"],
        ["May", "3,380", "65.53"],
        ["Total", "6,000", "65.20"],
      ]),
      { Total: "April, May" },
    );
    assert.deepEqual(
      sumsOf([
        heads,
        ["Basic per share", "0.21", "0.30"],
        ["Diluted per share", "0.20", "0.29"],
        ["Total", "0.41", "0.59"],
      ]),
      {},
    );
  });

  it("finds the columns that add up others, and the row in which they do not", () => {
    const equity = draftOfGrid("t", [
      ["", "Capital", "Reserves", "Owners", "Others", "Total"],
      ["At 1 January 2014", "13,633", "744,325", "757,958", "3,150", "761,108"],
      ["Profit for the year", "–", "16,748", "16,748", "3,398", "20,146"],
      ["Dividends", "–", "(4,384)", "(4,384)", "(107)", "(4,491)"],
      ["Shares issued", "530", "1,211", "1,741", "–", "1,714"],
      ["At 31 December 2014", "14,163", "757,900", "772,063", "6,441", "778,504"],
    ]);
    const proof = prove([equity]);
    assert.deepEqual(proof.columnSums, { t: { c2: ["c0", "c1"], c4: ["c2", "c3"] } });
    assert.deepEqual(
      proof.doubts.map(({ row, column }) => [row, column]),
      [["t.3", "c4"]],
    );
  });

  it("adds a list that its letters set below a numbered row up to that row, whatever its last is called", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["1. Interest earned (a)+(b)", "34,438", "24,999"],
        ["a) Interest on loans", "26,353", "18,680"],
        ["b) Others", "8,085", "6,319"],
        ["2. Other income", "19,483", "17,834"],
        ["3. TOTAL INCOME (1)+(2)", "53,921", "42,833"],
        ["4. Interest expended", "14,479", "10,633"],
        ["5. Operating expenses (c)+(d)", "24,237", "20,672"],
        ["c) Employee cost", "4,248", "3,115"],
        ["d) Other operating expenses", "19,989", "17,557"],
        ["6. TOTAL EXPENDITURE (4)+(5)", "38,716", "31,305"],
        ["7. OPERATING PROFIT (3)-(6)", "15,205", "11,528"],
      ]),
      {
        "1. Interest earned (a)+(b)": "a) Interest on loans, b) Others",
        "3. TOTAL INCOME (1)+(2)": "1. Interest earned (a)+(b), 2. Other income",
        "5. Operating expenses (c)+(d)": "c) Employee cost, d) Other operating expenses",
        "6. TOTAL EXPENDITURE (4)+(5)": "4. Interest expended, 5. Operating expenses (c)+(d)",
        "7. OPERATING PROFIT (3)-(6)": "3. TOTAL INCOME (1)+(2), -6. TOTAL EXPENDITURE (4)+(5)",
      },
    );
  });

  it("adds a list up to the row above it where the statement sets its lists so, and takes no item for what the other leaves", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Operating profit", "3,333", "2,995"],
        ["Net finance charges", "(524)", "(523)"],
        ["Finance income", "87", "68"],
        ["Finance charges", "(611)", "(591)"],
        ["Share of profit of associates", "198", "214"],
        ["Current year earnings", "201", "221"],
        ["Net capital items", "(3)", "(7)"],
        ["Profit before taxation", "3,007", "2,686"],
      ]),
      {
        "Net finance charges": "Finance income, Finance charges",
        "Share of profit of associates": "Current year earnings, Net capital items",
        "Profit before taxation": "Operating profit, Net finance charges, Share of profit of associates",
      },
    );
  });

  it("adds rows behind dashes up to the row above them, one alone too, and these up to the one above them all", () => {
    assert.deepEqual(
      sumsOf([
        heads,
        ["Profit for the period", "6,444", "3,218"],
        ["Other comprehensive (loss)/income, net of tax", "(737)", "223"],
        ["Items that will not be reclassified:", "64", "59"],
        ["– Changes in fair value", "63", "57"],
        ["– Share of equity-accounted investments", "1", "2"],
        ["Items that may be reclassified:", "41", "150"],
        ["– Exchange differences", "(1)", "41"],
        ["– Share of equity-accounted investments", "42", "109"],
        ["Items that have been reclassified:", "(842)", "14"],
        ["– Recycling of exchange differences", "(10)", "14"],
        ["– Share of recycling", "(832)", ""],
        ["Total comprehensive income for the period", "5,707", "3,441"],
      ]),
      {
        "Other comprehensive (loss)/income, net of tax":
          "Items that will not be reclassified:, Items that may be reclassified:, Items that have been reclassified:",
        "Items that will not be reclassified:": "– Changes in fair value, – Share of equity-accounted investments",
        "Items that may be reclassified:": "– Exchange differences, – Share of equity-accounted investments",
        "Items that have been reclassified:": "– Recycling of exchange differences, – Share of recycling",
        "Total comprehensive income for the period":
          "Profit for the period, Other comprehensive (loss)/income, net of tax",
      },
    );
  });

  it("finds every sum of a made-up statement, whatever its lists hold", () => {
    const printed = (amount: number): string => amount.toLocaleString("en");
    const list = fc.array(fc.integer({ min: 1_000, max: 900_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(list, fc.integer({ min: 3, max: 97 })), { minLength: 2, maxLength: 5 }),
        (lists) => {
          const rows: string[][] = [["", "2014", "2013"]];
          const wanted = new Map<string, number>();
          const grand = [0, 0];
          lists.forEach(([amounts, growth], index) => {
            rows.push([`Class ${String(index)}`, "", ""]);
            const sum = [0, 0];
            amounts.forEach((amount, at) => {
              const both = [amount, Math.round((amount * growth) / 50) + at];
              rows.push([`Item ${String(index)}-${String(at)}`, ...both.map(printed)]);
              both.forEach((each, column) => (sum[column] = (sum[column] ?? 0) + each));
            });
            wanted.set(`Total of class ${String(index)}`, amounts.length);
            rows.push([`Total of class ${String(index)}`, ...sum.map(printed)]);
            sum.forEach((each, column) => (grand[column] = (grand[column] ?? 0) + each));
          });
          wanted.set("Total", lists.length);
          rows.push(["Total", ...grand.map(printed)]);
          const found = sumsOf(rows);
          assert.deepEqual(
            Object.entries(found).map(([label, parts]) => [label, parts.split(", ").length]),
            [...wanted],
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
