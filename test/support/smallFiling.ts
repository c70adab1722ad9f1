import { smallPdf, type PdfPage, type PdfText } from "./smallPdf.ts";

type Row = readonly [label: string, newer: string, older: string];

/** An income statement whose sums hold: 1,250 − 800 = 450, less 150 = 300, less 20 = 280, less 70 = 210. */
const income: readonly Row[] = [
  ["Revenue", "1,250", "1,100"],
  ["Cost of sales", "(800)", "(720)"],
  ["Gross profit", "450", "380"],
  ["Administrative expenses", "(150)", "(140)"],
  ["Operating profit", "300", "240"],
  ["Finance costs", "(20)", "(15)"],
  ["Profit before tax", "280", "225"],
  ["Income tax expense", "(70)", "(55)"],
  ["Profit for the year", "210", "170"],
];

/** 900 + 120 = 1,020; 90 + 190 = 280; together 1,300, as 950 of equity and 350 of liabilities are. */
const position: readonly Row[] = [
  ["Property, plant and equipment", "900", "850"],
  ["Goodwill", "120", "120"],
  ["Total non-current assets", "1,020", "970"],
  ["Inventories", "90", "80"],
  ["Cash and cash equivalents", "190", "150"],
  ["Total current assets", "280", "230"],
  ["Total assets", "1,300", "1,200"],
  ["Share capital", "500", "500"],
  ["Retained earnings", "450", "400"],
  ["Total equity", "950", "900"],
  ["Borrowings", "250", "220"],
  ["Trade payables", "100", "80"],
  ["Total liabilities", "350", "300"],
  ["Total equity and liabilities", "1,300", "1,200"],
];

/** What a filing made for a test prints otherwise, by label: the newer figure. */
type Printed = Readonly<Record<string, string>>;

/** A clean announcement of two pages, in thousands of pounds; `printed` damages it. */
export function smallFilingPdf(printed: Printed = {}): Uint8Array {
  return smallPdf([
    page("CONSOLIDATED INCOME STATEMENT", "For the year ended 31 December 2025", damaged(income, printed)),
    page("CONSOLIDATED STATEMENT OF FINANCIAL POSITION", "As at 31 December 2025", damaged(position, printed)),
  ]);
}

/** The income statement alone, as a table that names neither a currency nor a scale, nor the day on which years end. */
export function smallFilingCsv(): Uint8Array {
  const lines = [["Income statement", "2025", "2024"], ...income].map((cells) =>
    cells.map((cell) => `"${cell}"`).join(","),
  );
  return new TextEncoder().encode(lines.join("\n"));
}

const damaged = (rows: readonly Row[], printed: Printed): readonly Row[] =>
  rows.map(([label, newer, older]) => [label, printed[label] ?? newer, older]);

function page(title: string, date: string, rows: readonly Row[]): PdfPage {
  return {
    texts: [
      { text: "Meadow Example Limited", x: 60, y: 60, font: "bold", size: 12 },
      { text: title, x: 60, y: 80, font: "bold", size: 11 },
      { text: date, x: 60, y: 95 },
      ...line(["", "2025", "2024"], 120),
      ...line(["", "£'000", "£'000"], 132),
      ...rows.flatMap((row, index) => line(row, 150 + 14 * index)),
    ],
  };
}

function line([label, newer, older]: Row, y: number): readonly PdfText[] {
  const figures = [
    { text: newer, x: 420, y, right: true },
    { text: older, x: 510, y, right: true },
  ];
  return label === "" ? figures : [{ text: label, x: 60, y }, ...figures];
}
