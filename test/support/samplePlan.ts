/**
 * A small workbook by hand, with one of everything a plan can hold, so that a writer can be tested without the model.
 *
 * Two years of a made-up company: revenue 1,000 and 1,200, cost of sales (700) and (816), so gross profit 300 and
 * 384, gross margin 30% and 32%.
 */
import type { CellContent, CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/plan.ts";

const text = (value: string): CellContent => ({ kind: "text", text: value });
const number = (value: string): CellContent => ({ kind: "number", value });
const logical = (value: boolean): CellContent => ({ kind: "logical", value });
const formula = (value: string): CellContent => ({ kind: "formula", formula: value });
const empty: CellContent = { kind: "empty" };

/** Values of every formula cell of the sample plan when the add-in is away, worked out by hand, by sheet and address. */
export const sampleValues: Readonly<Record<string, Readonly<Record<string, number | string | boolean>>>> = {
  inputs: {
    C7: 300,
    D7: 384,
    C8: 0.3,
    D8: 0.32,
    C9: 0.31,
    C14: 0.16,
    C15: true,
    C16: "Profit in 2023",
  },
  model: {
    B4: 384,
    B5: 1728,
    B6: 2200,
    B7: 0.32,
    B9: 84,
    C9: 60,
    B10: 108,
    C10: 84,
  },
};

const inputsCells: readonly CellPlan[] = [
  { row: 0, column: 0, content: text("Inputs"), style: "title" },
  { row: 1, column: 0, content: text("RMB'000 unless a row says otherwise"), style: "subtitle" },
  { row: 3, column: 0, content: text("Line item"), style: "columnHead" },
  { row: 3, column: 1, content: text("Unit"), style: "columnHead" },
  { row: 3, column: 2, content: number("2022"), style: "columnHead", format: "year" },
  { row: 3, column: 3, content: number("2023"), style: "columnHead", format: "year" },
  { row: 3, column: 4, content: text("Source"), style: "columnHead" },
  {
    row: 4,
    column: 0,
    content: text("Revenue"),
    style: "label",
    link: { sheet: "model", address: "B6" },
    note: "Recognised over time & at a point in time.\nSee <note 4>.",
  },
  { row: 4, column: 1, content: text("RMB'000"), style: "unit" },
  { row: 4, column: 2, content: number("1000"), style: "input", format: "amount", inputKey: "revenue@2022" },
  { row: 4, column: 3, content: number("1200"), style: "input", format: "amount", inputKey: "revenue@2023" },
  { row: 4, column: 4, content: text("Statement, “Revenue” <face> & 青島"), style: "source" },
  { row: 5, column: 0, content: text("Cost of sales"), style: "label", indent: 1 },
  { row: 5, column: 2, content: number("-700"), style: "input", format: "amount", inputKey: "costOfSales@2022" },
  { row: 5, column: 3, content: number("-816"), style: "input", format: "amount", inputKey: "costOfSales@2023" },
  { row: 6, column: 0, content: text("Gross profit"), style: "label" },
  { row: 6, column: 2, content: formula("=SUM(C5:C6)"), style: "subtotal", format: "amount" },
  {
    row: 6,
    column: 3,
    content: formula("=SUM(D5:D6)"),
    style: "subtotal",
    format: "amount",
    link: { sheet: "model", address: "B4" },
  },
  { row: 7, column: 0, content: text("Gross margin"), style: "label" },
  {
    row: 7,
    column: 2,
    content: formula("=HEADROOM.GROSSMARGIN(C5:D5,C6:D6)"),
    withoutAddIn: formula("=(C5-ABS(C6))/C5"),
    style: "function",
    format: "percentage",
  },
  {
    row: 7,
    column: 3,
    content: empty,
    withoutAddIn: formula("=(D5-ABS(D6))/D5"),
    style: "function",
    format: "percentage",
  },
  { row: 8, column: 0, content: text("Average margin"), style: "label" },
  {
    row: 8,
    column: 2,
    content: formula('=IF(C10="","",AVERAGE(C8:D8))'),
    style: "twin",
    format: "percentage",
  },
  { row: 9, column: 0, content: text("Label to test, may be blank"), style: "label" },
  { row: 9, column: 2, content: text("on"), style: "input", inputKey: "switchLabel" },
  { row: 10, column: 0, content: text("Function against cells"), style: "label" },
  {
    row: 10,
    column: 2,
    content: formula("=ABS(HEADROOM.GROSSMARGIN(C5,C6)-C8)<0.001"),
    withoutAddIn: text("n/a"),
    style: "check",
  },
  { row: 12, column: 0, content: text("Growth"), style: "label" },
  {
    row: 12,
    column: 2,
    content: number("0.154"),
    style: "input",
    format: "percentage",
    inputKey: "growth",
    link: { sheet: "model", address: "A1" },
  },
  { row: 12, column: 3, content: logical(true), style: "input", format: "logical", inputKey: "grossUp" },
  { row: 13, column: 0, content: text("Growth by the switch"), style: "label" },
  { row: 13, column: 2, content: formula("=IF(D13,ROUND(Growth+0.006,3),0)"), style: "formula", format: "factor" },
  { row: 14, column: 2, content: formula("=D13"), style: "formula", format: "logical" },
  { row: 15, column: 2, content: formula('=IF(D7>0,"Profit in "&D4,"Loss")'), style: "formula" },
];

const modelCells: readonly CellPlan[] = [
  { row: 0, column: 0, content: text("Model"), style: "title" },
  { row: 1, column: 0, content: text("What follows from the inputs"), style: "subtitle" },
  {
    row: 2,
    column: 0,
    content: text("Documentation"),
    style: "remark",
    link: { url: "https://example.com/headroom?a=1&b=2" },
  },
  { row: 3, column: 0, content: text("Gross profit"), style: "label" },
  { row: 3, column: 1, content: formula("='Inputs'!D7"), style: "link", format: "amount" },
  { row: 4, column: 0, content: text("Sum of products"), style: "label" },
  {
    row: 4,
    column: 1,
    content: formula("=SUMPRODUCT('Inputs'!C5:D5*('Inputs'!C4:D4=2023)*1.2*1.2)"),
    style: "formula",
    format: "amount",
  },
  { row: 5, column: 0, content: text("Revenue of both years"), style: "label" },
  { row: 5, column: 1, content: formula("=SUM(RevenueBlock)"), style: "total", format: "amount" },
  { row: 6, column: 0, content: text("Margin"), style: "label" },
  { row: 6, column: 1, content: formula("=B4/'Inputs'!D5"), style: "formula", format: "percentage" },
  {
    row: 8,
    column: 0,
    content: text("Shift"),
    style: "label",
  },
  {
    row: 8,
    column: 1,
    content: formula("=HEADROOM.SENSITIVITY('Inputs'!C5:D6,1,A9:A10,2,B8:C8)"),
    withoutAddIn: formula("='Inputs'!$D$7-'Inputs'!$C$7"),
    style: "function",
    format: "amount",
  },
  { row: 8, column: 2, content: empty, withoutAddIn: formula("=B9-24"), style: "function", format: "amount" },
  { row: 9, column: 1, content: empty, withoutAddIn: formula("=B9+24"), style: "function", format: "amount" },
  { row: 9, column: 2, content: empty, withoutAddIn: formula("=B10-24"), style: "function", format: "amount" },
  { row: 11, column: 0, content: text("per share"), style: "label" },
  { row: 11, column: 1, content: number("-1.05"), style: "input", format: "perShare", inputKey: "lossPerShare" },
  { row: 12, column: 0, content: text("customers"), style: "label" },
  { row: 12, column: 1, content: number("59"), style: "input", format: "count", inputKey: "customers" },
];

const inputs: SheetPlan = {
  id: "inputs",
  name: "Inputs",
  tabColour: "#1F4E79",
  columnWidths: [32, 10, 14, 14, 40],
  freeze: { rows: 4, columns: 1 },
  cells: inputsCells,
  spills: [{ row: 7, column: 2, rows: 1, columns: 2 }],
  conditionalFormats: [
    { area: { row: 4, column: 2, rows: 2, columns: 2 }, formula: "=C$5<ABS(C$6)", look: "loss" },
    { area: { row: 12, column: 2, rows: 1, columns: 1 }, formula: "=OR(C13<0,C13>0.5)", look: "outOfBounds" },
  ],
  choices: [{ area: { row: 12, column: 3, rows: 1, columns: 1 }, choices: ["TRUE", "FALSE"] }],
  rules: [
    {
      area: { row: 12, column: 2, rows: 1, columns: 1 },
      style: "stop",
      operator: "greaterThan",
      first: "=$C$5",
      title: "Rate",
      message: "A number above the growth is expected.",
    },
  ],
};

const model: SheetPlan = {
  id: "model",
  name: "Bob's model & tests",
  tabColour: "#548235",
  columnWidths: [32, 14, 14],
  freeze: { rows: 2, columns: 0 },
  cells: modelCells,
  spills: [{ row: 8, column: 1, rows: 2, columns: 2 }],
  conditionalFormats: [{ area: { row: 8, column: 1, rows: 2, columns: 2 }, formula: "=B9=$B$9", look: "baseCase" }],
  choices: [],
};

export const samplePlan: WorkbookPlan = {
  version: "sample-1",
  title: "Sample & model",
  sheets: [inputs, model],
  names: [
    {
      name: "RevenueBlock",
      area: { sheet: "inputs", row: 4, column: 2, rows: 1, columns: 2 },
      comment: "Revenue of both years, RMB'000",
    },
    { name: "Growth", area: { sheet: "inputs", row: 12, column: 2, rows: 1, columns: 1 }, comment: "Growth a year" },
    {
      name: "Margin_2023",
      area: { sheet: "model", row: 6, column: 1, rows: 1, columns: 1 },
      comment: "Gross margin of 2023",
    },
  ],
  assumptions: [
    {
      id: "growth",
      name: "Growth",
      label: "Growth",
      group: "Sample",
      cell: { sheet: "inputs", row: 12, column: 2, rows: 1, columns: 1 },
      kind: "percentage",
      unit: "% a year",
      value: 0.154,
      minimum: 0,
      maximum: 0.5,
      step: 0.001,
      slider: true,
      basis: "illustrative",
      reasoning: "A made-up company's growth.",
      source: "",
    },
  ],
  measures: [
    {
      id: "margin.2023",
      name: "Margin_2023",
      label: "Gross margin",
      period: "2023",
      group: "Sample",
      cell: { sheet: "model", row: 6, column: 1, rows: 1, columns: 1 },
      kind: "percentage",
      unit: "%",
    },
  ],
  figures: [
    {
      key: "revenue@2023",
      sheet: "inputs",
      row: 4,
      column: 3,
      label: "Revenue",
      heading: "2023",
      kind: "amount",
      unit: "RMB'000",
      announced: "1200",
      source: "Statement, row Revenue",
      condition: "as printed",
      calculated: false,
    },
  ],
  analyses: [],
  checks: [],
  contents: [
    { sheet: "inputs", name: "Inputs", title: "Inputs", tables: [{ title: "Line item", address: "A4" }] },
    { sheet: "model", name: "Bob's model & tests", title: "Model", tables: [] },
  ],
};
