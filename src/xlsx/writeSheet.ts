import type { CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, cellAddress } from "../formula/addresses.ts";
import { DEFAULT_HEIGHT, rowHeights } from "../plan/paper/rowHeights.ts";
import type { CellContent, CellPlan, ChoicePlan, RulePlan, SheetPlan } from "../plan/plan.ts";
import type { CalculatedError, CalculatedValue } from "./calculatedValues.ts";
import { argb, cellStyle, conditionalStyle } from "./cellStyle.ts";
import { setPage } from "./setPage.ts";
import { shownValue } from "./shownValue.ts";
import { withoutAddIn } from "./withoutAddIn.ts";
import * as xlsxWords from "./xlsxWords.ts";

const LONGEST_SHEET_NAME = 31;
const LONGEST_LIST = 255;
/** Excel repairs a file whose validation says more. */
const LONGEST_MESSAGE = 225;
const LONGEST_TITLE = 32;

/** A formula whose value was not calculated; a viewer that does not calculate would show nothing. */
export class MissingValueError extends Error {
  override readonly name = "MissingValueError";
  constructor(
    readonly sheet: string,
    readonly address: string,
    readonly formula: string,
  ) {
    super(`${sheet}!${address}: no calculated value for ${formula}`);
  }
}

/** A content that an .xlsx cell cannot hold. */
export class UnwritableCellError extends Error {
  override readonly name = "UnwritableCellError";
  constructor(
    readonly sheet: string,
    readonly address: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${sheet}!${address}: found ${found}, expected ${expected}`);
  }
}

/** Excel keeps the choices of a list in one comma-separated text of at most 255 characters. */
export class UnwritableChoicesError extends Error {
  override readonly name = "UnwritableChoicesError";
  constructor(
    readonly sheet: string,
    readonly area: string,
    readonly choices: readonly string[],
  ) {
    super(
      `${sheet}!${area}: expected choices without commas or quotes, ${LONGEST_LIST} characters in all, ` +
        `found ${choices.map((choice) => JSON.stringify(choice)).join(", ")}`,
    );
  }
}

/** A tab's name that Excel refuses for its length; the other rules are checked by the library. */
export class UnwritableSheetNameError extends Error {
  override readonly name = "UnwritableSheetNameError";
  constructor(readonly sheet: string) {
    super(`Sheet name "${sheet}": found ${sheet.length} characters, expected at most ${LONGEST_SHEET_NAME}`);
  }
}

/** Adds one sheet of the plan to a workbook; `values` are those of its formula cells, by address. */
export function writeSheet(workbook: Workbook, sheet: SheetPlan, values: ReadonlyMap<string, CalculatedValue>): void {
  if (sheet.name.length > LONGEST_SHEET_NAME) throw new UnwritableSheetNameError(sheet.name);
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: { tabColor: argb(sheet.tabColour), defaultRowHeight: DEFAULT_HEIGHT },
    views: [view(sheet)],
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  });
  sheet.columnWidths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width;
  });
  for (const cell of sheet.cells) writeCell(worksheet, sheet, cell, values);
  const textOf = (cell: CellPlan): string | undefined => {
    const shown = shownValue(sheet, cell, values);
    return typeof shown === "string" ? shown : undefined;
  };
  for (const [row, height] of rowHeights(sheet, textOf)) worksheet.getRow(row + 1).height = height;
  setPage(worksheet, sheet, textOf);
  if (sheet.filter) worksheet.autoFilter = areaAddress(sheet.filter);
  for (const choice of sheet.choices) writeChoices(worksheet, choice);
  for (const rule of sheet.rules ?? []) writeRule(worksheet, rule);
  sheet.conditionalFormats.forEach((format, index) => {
    worksheet.addConditionalFormatting({
      ref: areaAddress(format.area),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [bare(format.formula)],
          style: conditionalStyle(format.look),
        },
      ],
    });
  });
}

function view(sheet: SheetPlan): Worksheet["views"][number] {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return { state: "normal", showGridLines: false };
  return {
    state: "frozen",
    xSplit: columns,
    ySplit: rows,
    topLeftCell: cellAddress({ row: rows, column: columns }),
    showGridLines: false,
  };
}

function writeCell(
  worksheet: Worksheet,
  sheet: SheetPlan,
  plan: CellPlan,
  values: ReadonlyMap<string, CalculatedValue>,
): void {
  const address = cellAddress(plan);
  const content = withoutAddIn(sheet, plan);
  const cell = worksheet.getCell(address);
  cell.value =
    plan.link !== undefined && "url" in plan.link
      ? linkedText(sheet, address, content, plan.link.url)
      : cellValue(sheet, address, content, values);
  cell.style = cellStyle(plan);
  if (plan.note !== undefined) cell.note = plan.note;
}

function cellValue(
  sheet: SheetPlan,
  address: string,
  content: CellContent,
  values: ReadonlyMap<string, CalculatedValue>,
): CellValue {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return content.text;
    case "logical":
      return content.value;
    case "number": {
      const value = Number(content.value);
      if (content.value.trim() === "" || !Number.isFinite(value)) {
        throw new UnwritableCellError(sheet.name, address, JSON.stringify(content.value), "a finite number");
      }
      return value;
    }
    case "formula": {
      const result = values.get(address);
      if (result === undefined) throw new MissingValueError(sheet.name, address, content.formula);
      return {
        formula: bare(content.formula),
        result: typeof result === "object" ? { error: excelError(sheet, address, result) } : result,
      };
    }
  }
}

function linkedText(sheet: SheetPlan, address: string, content: CellContent, url: string): CellValue {
  if (content.kind !== "text") {
    throw new UnwritableCellError(sheet.name, address, content.kind, `text, as the cell links to ${url}`);
  }
  return { text: content.text, hyperlink: url };
}

const EXCEL_ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"] as const;

function excelError(sheet: SheetPlan, address: string, result: CalculatedError): (typeof EXCEL_ERRORS)[number] {
  const error = EXCEL_ERRORS.find((known) => known === result.error);
  if (error === undefined) {
    throw new UnwritableCellError(sheet.name, address, result.error, `one of ${EXCEL_ERRORS.join(", ")}`);
  }
  return error;
}

function writeChoices(worksheet: Worksheet, { area, choices }: ChoicePlan): void {
  const address = areaAddress(area);
  const list = choices.join(",");
  if (list.length > LONGEST_LIST || choices.some((choice) => /[",]/.test(choice))) {
    throw new UnwritableChoicesError(worksheet.name, address, choices);
  }
  worksheet.dataValidations.add(address.includes(":") ? `range:${address}` : address, {
    type: "list",
    allowBlank: false,
    formulae: [`"${list}"`],
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: xlsxWords.notOneOfTheChoices,
    error: xlsxWords.chooseOne(choices.join(", ")).slice(0, LONGEST_MESSAGE),
  });
}

const operators = { between: "between", greaterThan: "greaterThan", atLeast: "greaterThanOrEqual" } as const;

function writeRule(worksheet: Worksheet, { area, style, operator, first, second, title, message }: RulePlan): void {
  const address = areaAddress(area);
  const bounds = [first, ...(second === undefined ? [] : [second])];
  worksheet.dataValidations.add(address.includes(":") ? `range:${address}` : address, {
    type: "decimal",
    operator: operators[operator],
    allowBlank: true,
    formulae: bounds.map((bound) => (typeof bound === "number" ? bound : bare(bound))),
    showErrorMessage: true,
    errorStyle: style,
    errorTitle: title.slice(0, LONGEST_TITLE),
    error: message.slice(0, LONGEST_MESSAGE),
  });
}

/** Functions that came after the file format: it marks their names. */
const marked = /\bISFORMULA(?=\()/g;

/** The file format stores formulas without the "=" that a cell shows. */
function bare(formula: string): string {
  return formula.replace(/^=/, "").replace(marked, "_xlfn.$&");
}
