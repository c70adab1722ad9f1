import type { NumberKind, StyleName } from "../../plan/plan.ts";
import { cellAddress } from "../../formula/addresses.ts";
import { checksKeys } from "../checks/checksSheet.ts";
import { unitAssumptions } from "../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { sheetHeader } from "./sheetHeader.ts";

/** What each sheet holds, for the contents, by group; a part is a place of the sheet that has a line of its own. */
export type Contents = readonly { readonly title: string; readonly entries: readonly ContentsEntry[] }[];

interface ContentsEntry {
  readonly sheet: SheetBuilder;
  readonly holds: string;
  /** `key` is that of the place in the workbook. */
  readonly parts?: readonly { readonly title: string; readonly holds: string; readonly key: string }[];
}

const facts = [
  ["Company", "Qingdao AInnovation Technology Group Co., Ltd"],
  ["Stock code", "2121 (The Stock Exchange of Hong Kong)"],
  ["Source", "Annual results announcement for the year ended 31 December 2023"],
  ["Period", "Years ended, and as at, 31 December; 2019 to 2023; forecasts 2024 to 2028"],
  ["Unit", "RMB'000 unless a cell says otherwise; negatives in brackets"],
] as const;

const basisMarks = [
  ["announced", "The announcement states it, and the cell holds what it states; the row's source says where."],
  ["derived", "It follows from announced figures; the row says how."],
  [
    "illustrative",
    "Not in the announcement: an assumption of this model with its reasoning in the row. Results that rest on it are illustrative too.",
  ],
  ["as printed", "A reported figure exactly as the announcement prints it."],
  ["repaired", "A reported figure whose print is damaged; the row says what was repaired, and from what."],
  [
    "changed by you",
    "An assumption that repeated the announcement and has been typed over: no break, and illustrative from then on.",
  ],
] as const;

const withoutAddIn = [
  "Every statement, ratio, value in use, headroom, sensitivity grid, break-even, tornado and frontier is calculated by native formulas and works without the add-in.",
  "The cells marked as custom functions, and the checks of them against the native cells, need the Headroom add-in.",
  "In a file written for readers without the add-in the native figure stands in the function's place, and its check says n/a.",
  "No figure is a static value: roots that a function finds by iteration are found in cells too, by a scan, halvings and secant steps (Goodwill, Search for roots).",
  "Only a frontier of revenue growth or of the discount rate has no native twin; its native cells say so, and the add-in gives it.",
] as const;

/** The cover: what the workbook is, its results, contents and legend. The other sheets must be complete before it. */
export function coverSheet(book: BookBuilder, sheet: SheetBuilder, title: string, contents: Contents): void {
  let row = sheetHeader(
    sheet,
    title,
    "A live model of the announcement: statements, gross margin, adjusted net loss and the headroom of goodwill (IAS 36)",
  );
  sheet.columnWidths([34, 22, 18, 100]);
  sheet.freeze(3, 0);

  row = section(sheet, row - 1, "About");
  for (const [label, text] of facts) row = pair(sheet, row, label, text);

  row = section(sheet, row + 1, "Key results");
  sheet.heads(row, 0, ["Result"]);
  sheet.figureHeads(row, 1, ["Value"]);
  sheet.heads(row, 2, ["Unit", "What it is"], { indent: 1 });
  row += 1;
  row = result(
    book,
    sheet,
    row,
    "Gross margin 2023",
    "grossMargin.margin@2023",
    "percentage",
    "%",
    "(revenue − cost of sales) / revenue",
  );
  row = result(
    book,
    sheet,
    row,
    "Adjusted net loss 2023",
    "adjustedNetLoss.adjustedLoss@2023",
    "amount",
    "RMB'000",
    "loss for the year + the announcement's five adjustments",
  );
  row = result(
    book,
    sheet,
    row,
    "Adjusted net loss rate 2023",
    "adjustedNetLoss.rate@2023",
    "percentage",
    "% of revenue",
    "adjusted net loss / revenue",
  );
  for (const unit of unitAssumptions) {
    row = result(
      book,
      sheet,
      row,
      `Headroom, ${unit.title}`,
      `${unit.id}.headroom`,
      "headroom",
      "RMB'000",
      "value in use − carrying amount; rests on illustrative inputs (see Assumptions)",
    );
  }

  row = masterCheck(book, sheet, row);

  row = section(sheet, row + 1, "Contents");
  for (const { title: group, entries } of contents) {
    sheet.text(row, 0, "subtotal", group);
    sheet.band(row, "subtotal", 1, 3);
    row += 1;
    for (const entry of entries) {
      entry.sheet.groupedUnder(group);
      row = contentsEntry(book, sheet, row, entry);
    }
  }

  row = section(sheet, row + 1, "Legend");
  row = legend(sheet, row);

  row = section(sheet, row + 1, "How to read the marks");
  for (const [mark, meaning] of basisMarks) row = pair(sheet, row, mark, meaning);

  row = section(sheet, row + 1, "What needs the add-in");
  for (const sentence of withoutAddIn) {
    sheet.text(row, 0, "label", sentence);
    row += 1;
  }
}

function section(sheet: SheetBuilder, row: number, title: string): number {
  sheet.text(row, 0, "heading", title);
  sheet.band(row, "heading", 1, 3);
  return row + 1;
}

function contentsEntry(
  book: BookBuilder,
  sheet: SheetBuilder,
  row: number,
  { sheet: target, holds, parts = [] }: ContentsEntry,
): number {
  sheet.text(row, 0, "link", target.name, { indent: 1, link: { sheet: target.id, address: "A1" } });
  sheet.text(row, 1, "remark", holds);
  parts.forEach((part, index) => {
    const address = cellAddress(book.find(part.key).place);
    sheet.text(row + 1 + index, 0, "link", part.title, { indent: 2, link: { sheet: target.id, address } });
    sheet.text(row + 1 + index, 1, "remark", part.holds);
  });
  return row + 1 + parts.length;
}

function pair(sheet: SheetBuilder, row: number, label: string, text: string): number {
  sheet.text(row, 0, "label", label);
  sheet.text(row, 1, "label", text);
  return row + 1;
}

function result(
  book: BookBuilder,
  sheet: SheetBuilder,
  row: number,
  label: string,
  key: string,
  format: NumberKind,
  unit: string,
  meaning: string,
): number {
  const { sheet: target, place } = book.find(key);
  sheet.text(row, 0, "label", label);
  sheet.formula(row, 1, "link", book.reference(key, sheet), {
    format,
    link: { sheet: target.id, address: cellAddress(place) },
  });
  sheet.text(row, 2, "unit", unit, { indent: 1 });
  sheet.text(row, 3, "remark", meaning, { indent: 1 });
  if (format === "headroom") {
    sheet.conditionalFormat({
      area: { row, column: 1, rows: 1, columns: 1 },
      formula: `=${cellAddress({ row, column: 1 })}<0`,
      look: "loss",
    });
  }
  return row + 1;
}

function masterCheck(book: BookBuilder, sheet: SheetBuilder, row: number): number {
  const { sheet: checks, place } = book.find(checksKeys.master);
  sheet.text(row, 0, "label", "Checks");
  sheet.formula(row, 1, "link", book.reference(checksKeys.master, sheet), {
    link: { sheet: checks.id, address: cellAddress(place) },
  });
  sheet.text(
    row,
    3,
    "remark",
    "every total, note, movement and quotation of the announcement, and what the assumptions repeat of it, tied out",
    {
      indent: 1,
    },
  );
  sheet.conditionalFormat({
    area: { row, column: 1, rows: 1, columns: 1 },
    formula: `=ISNUMBER(SEARCH("break",${cellAddress({ row, column: 1 })}))`,
    look: "break",
  });
  return row + 1;
}

/** One sample of each style, with what else than colour tells it apart. */
function legend(sheet: SheetBuilder, top: number): number {
  const samples: readonly {
    readonly style: StyleName;
    readonly format: NumberKind;
    readonly name: string;
    readonly meaning: string;
  }[] = [
    {
      style: "input",
      format: "amount",
      name: "Input",
      meaning: "Blue on a pale fill, boxed: a reported figure or an assumption; may be changed",
    },
    { style: "formula", format: "amount", name: "Formula", meaning: "Black, no box: calculated on this sheet" },
    { style: "link", format: "amount", name: "Link", meaning: "Green and italic: taken from another sheet" },
    { style: "subtotal", format: "amount", name: "Subtotal", meaning: "Bold under a line: a live total" },
    {
      style: "total",
      format: "amount",
      name: "Total",
      meaning: "Bold between a line and a double line: the last total of a table",
    },
    {
      style: "function",
      format: "amount",
      name: "Custom function",
      meaning: "Purple on a pale fill over a hairline: needs the add-in",
    },
    {
      style: "twin",
      format: "amount",
      name: "Native twin",
      meaning: "Black on a pale blue fill: the same as the function beside it, without the add-in",
    },
    {
      style: "check",
      format: "amount",
      name: "Check",
      meaning: "Grey, italic, underlined: says agrees, differs or n/a",
    },
  ];
  samples.forEach(({ style, format, name, meaning }, index) => {
    sheet.text(top + index, 0, "label", name);
    sheet.number(top + index, 1, style, "1234", { format });
    sheet.text(top + index, 2, "label", meaning, { indent: 1 });
  });
  const loss = top + samples.length;
  sheet.text(loss, 0, "label", "Negative headroom");
  sheet.number(loss, 1, "twin", "-1234", { format: "headroom" });
  sheet.text(loss, 2, "label", "A mark ▼ and brackets, on a red fill in the model: goodwill would be impaired", {
    indent: 1,
  });
  sheet.text(loss + 1, 0, "label", "Out of bounds");
  sheet.text(
    loss + 1,
    2,
    "label",
    "A red fill on the input, and the bound in words in the row's status on Assumptions",
    { indent: 1 },
  );
  return loss + 2;
}
