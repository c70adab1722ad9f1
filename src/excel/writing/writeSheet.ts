import { areaAddress, columnLetters, quoteSheetName } from "../../formula/addresses.ts";
import type { CellContent, CellPlan, RulePlan, SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import { contains } from "../ranges/address.ts";
import { blocksOf, gridOf, type Placed } from "../ranges/blocks.ts";
import { cellInput } from "./cellInput.ts";
import { setConditionalFormats } from "./conditionalFormats.ts";
import { setLooks, setNumberFormats } from "./looks.ts";
import { joinedAddresses } from "../ranges/rectangles.ts";
import type { Capabilities } from "../office/capabilities.ts";
import { rangeOf, rangesOf } from "../ranges/rangeOf.ts";

/** A link of the plan to a sheet that the plan does not have. */
class UnknownLinkError extends Error {
  override readonly name = "UnknownLinkError";
  constructor(
    readonly sheet: string,
    readonly target: string,
  ) {
    super(`The sheet ${sheet} links to a sheet ${target}, which the plan does not have`);
  }
}

/** What goes into a cell: undefined where Excel fills it from a neighbour's formula. */
function contentOf(cell: CellPlan, plan: SheetPlan, { spills }: Capabilities): CellContent | undefined {
  const spill = plan.spills.find((area) => contains(area, cell));
  if (spill === undefined) return cell.content;
  if (!spills) return cell.withoutAddIn ?? cell.content;
  return spill.row === cell.row && spill.column === cell.column ? cell.content : undefined;
}

/** The places of a sheet that a build writes to, with what it writes. */
export function writtenCells(plan: SheetPlan, can: Capabilities): (Placed & { readonly content: CellContent })[] {
  return plan.cells.flatMap((cell) => {
    const content = contentOf(cell, plan, can);
    return content === undefined ? [] : [{ row: cell.row, column: cell.column, content }];
  });
}

/** Queues emptying the cells that an older layout covered; how they look is for `clearAppearance`. */
export function clearContents(sheet: Excel.Worksheet, address: string): void {
  rangeOf(sheet, address).clear("Contents");
}

export function clearAppearance(sheet: Excel.Worksheet, address: string): void {
  const range = rangeOf(sheet, address);
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear("Formats");
}

/** Queues the contents; cells without a place in the plan stay as they are. */
export function writeContents(sheet: Excel.Worksheet, plan: SheetPlan, can: Capabilities, isNew: boolean): void {
  const cells = writtenCells(plan, can).filter(({ content }) => !isNew || content.kind !== "empty");
  for (const block of blocksOf(cells)) {
    rangeOf(sheet, block).formulas = gridOf(block, ({ content }) => cellInput(content));
  }
}

function writeLinks(sheet: Excel.Worksheet, plan: SheetPlan, workbook: WorkbookPlan): void {
  for (const { row, column, link } of plan.cells) {
    if (link === undefined) continue;
    const cell = rangeOf(sheet, { row, column, rows: 1, columns: 1 });
    if ("url" in link) {
      cell.hyperlink = { address: link.url };
    } else {
      const target = workbook.sheets.find(({ id }) => id === link.sheet);
      if (target === undefined) throw new UnknownLinkError(plan.name, link.sheet);
      cell.hyperlink = { documentReference: `${quoteSheetName(target.name)}!${link.address}` };
    }
  }
}

function writeChoices(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, choices } of plan.choices) {
    rangeOf(sheet, area).dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  }
}

const operators = {
  between: "Between",
  greaterThan: "GreaterThan",
  atLeast: "GreaterThanOrEqualTo",
} as const satisfies Readonly<Record<RulePlan["operator"], Excel.BasicDataValidation["operator"]>>;

function writeRules(sheet: Excel.Worksheet, { rules = [] }: SheetPlan): void {
  // Inputs of one line have one rule in every unit: written together, it is a third of the messages.
  const alike = new Map<string, RulePlan[]>();
  for (const rule of rules) {
    const key = JSON.stringify({ ...rule, area: undefined });
    alike.set(key, [...(alike.get(key) ?? []), rule]);
  }
  for (const [rule, ...others] of alike.values()) if (rule !== undefined) writeRule(sheet, rule, others);
}

function writeRule(sheet: Excel.Worksheet, rule: RulePlan, others: readonly RulePlan[]): void {
  const { style, operator, first, second, title, message } = rule;
  for (const addresses of joinedAddresses([rule, ...others].map(({ area }) => areaAddress(area)))) {
    const validation = rangesOf(sheet, addresses).dataValidation;
    const decimal = {
      operator: operators[operator],
      formula1: first,
      ...(second !== undefined && { formula2: second }),
    };
    validation.rule = { decimal };
    validation.errorAlert = { showAlert: true, style: style === "stop" ? "Stop" : "Warning", title, message };
  }
}

/** Excel gives widths in points: a character of its default font has 7 pixels, a cell 5 more, a pixel ¾ of a point. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

function setColumnWidths(sheet: Excel.Worksheet, { columnWidths }: SheetPlan): void {
  const byWidth = new Map<number, string[]>();
  columnWidths.forEach((width, column) => {
    const name = columnLetters(column);
    byWidth.set(width, [...(byWidth.get(width) ?? []), `${name}:${name}`]);
  });
  for (const [width, columns] of byWidth) {
    for (const address of joinedAddresses(columns)) rangesOf(sheet, address).format.columnWidth = points(width);
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Queues how a sheet of ours looks and behaves, its contents and notes apart. */
export function writeAppearance(sheet: Excel.Worksheet, plan: SheetPlan, workbook: WorkbookPlan): void {
  sheet.tabColor = plan.tabColour;
  // A link brings Excel's own look of links with it, so the plan's comes after.
  writeLinks(sheet, plan, workbook);
  setNumberFormats(sheet, plan);
  setLooks(sheet, plan);
  writeChoices(sheet, plan);
  writeRules(sheet, plan);
  setConditionalFormats(sheet, plan);
  setColumnWidths(sheet, plan);
  freeze(sheet, plan.freeze);
}
