import type { SheetId, SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import type { UsedCells } from "../undoing/BuildJournal.ts";

/** Rows of inputs that do not stand in the plan's order. */
export interface SortedRows {
  /** The tab. */
  readonly sheet: string;
  /** Their labels. */
  readonly rows: readonly string[];
}

/** The labels of rows with inputs, each that occurs once on the sheet, in the plan's order. */
function labelsOf({ cells }: SheetPlan): readonly string[] {
  const withInput = new Set(cells.flatMap(({ row, inputKey }) => (inputKey === undefined ? [] : [row])));
  const labels = cells.flatMap(({ row, style, content }) =>
    style === "label" && withInput.has(row) && content.kind === "text" ? [content.text] : [],
  );
  return labels.filter((label) => labels.indexOf(label) === labels.lastIndexOf(label));
}

/** Where each of these texts stands that stands once on the sheet. */
function rowsOf(labels: readonly string[], { formulas }: UsedCells): ReadonlyMap<string, number> {
  const wanted = new Set(labels);
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  formulas.forEach((values, row) => {
    for (const value of values) {
      if (typeof value !== "string" || !wanted.has(value)) continue;
      if (rows.has(value)) twice.add(value);
      else rows.set(value, row);
    }
  });
  for (const value of twice) rows.delete(value);
  return rows;
}

/** The fewest labels whose absence leaves the others in order. */
function outOfOrder(labels: readonly string[], rows: ReadonlyMap<string, number>): string[] {
  const found = labels.filter((label) => rows.has(label));
  const at = (index: number): number => rows.get(found[index] ?? "") ?? 0;
  const length = found.map(() => 1);
  const previous = found.map(() => -1);
  for (let index = 0; index < found.length; index += 1) {
    for (let before = 0; before < index; before += 1) {
      const longer = (length[before] ?? 0) + 1;
      if (at(before) < at(index) && longer > (length[index] ?? 0)) {
        length[index] = longer;
        previous[index] = before;
      }
    }
  }
  const kept = new Set<number>();
  for (let last = length.indexOf(Math.max(0, ...length)); last >= 0; last = previous[last] ?? -1) kept.add(last);
  return found.filter((_, index) => !kept.has(index));
}

/** Rows of inputs that were sorted or moved on sheets of the model, sheet by sheet. */
export function sortedRows(
  plan: WorkbookPlan,
  used: ReadonlyMap<SheetId, UsedCells | undefined>,
): readonly SortedRows[] {
  return plan.sheets.flatMap((sheet) => {
    const cells = used.get(sheet.id);
    if (cells === undefined) return [];
    const labels = labelsOf(sheet);
    const rows = outOfOrder(labels, rowsOf(labels, cells));
    return rows.length === 0 ? [] : [{ sheet: sheet.name, rows }];
  });
}
