import { tieOuts } from "../../accounting/tieOuts.ts";
import { areaOf } from "../../formula/build.ts";
import type { AreaRef } from "../../formula/Formula.ts";
import { assumptionLines } from "../../impairment/unit/lines.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { SheetContext } from "../SheetContext.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { changeKey } from "../assumptions/assumptionKey.ts";
import { assumptionChecks } from "./assumptionChecks.ts";
import { assumptionRow } from "./assumptionRow.ts";
import { checkPlanOf } from "./checkPlanOf.ts";
import { checkRows } from "./checkRows.ts";
import { CheckSheet } from "./CheckSheet.ts";
import { column, columnWidths, wrappedColumns } from "./columns.ts";
import { findingRow } from "./findingRow.ts";
import { findings } from "./findings.ts";
import { groupHeading } from "./groupHeading.ts";
import { belowMasterCheck, masterCheck } from "./masterCheck.ts";
import { tieRow } from "./tieRow.ts";
import { wrongFirst, wrongFirstRows } from "./wrongFirst.ts";
import { checkWords } from "./checkWords.ts";

/** The cells that say from what a line of Assumptions was changed, from the first unit's to the last unit's. */
function changesOf({ book, assumed }: SheetContext): AreaRef | undefined {
  const cells = assumed.units.flatMap((unit) => assumptionLines.map((line) => book.cell(changeKey(unit, line.key))));
  const [first, last] = [cells[0], cells.at(-1)];
  return first === undefined || last === undefined ? undefined : areaOf(first, last);
}

/** Every tie-out as a row of live formulas, and the master check. Every other sheet but the Cover must be complete, and the master check must have its place. */
export function checksSheet(context: SheetContext, sheet: SheetBuilder): void {
  const { book, filing, assumed } = context;
  sheetHeader(sheet, "Checks", checkWords.subtitle);
  const heads = belowMasterCheck;
  const top = heads + 1 + wrongFirstRows;
  const rows = checkRows(
    { ties: tieOuts(filing), assumptions: assumptionChecks(filing, assumed), found: findings(context) },
    top,
  );
  const list = { first: top, last: top + Math.max(1, rows.length) - 1 };
  masterCheck(book, sheet, { ...list, changes: changesOf(context) });
  wrongFirst(sheet, heads + 1, list);
  sheet.heads(heads, column.number, ["#", "Check"]);
  sheet.heads(heads, column.status, ["Status"], { indent: 1 });
  sheet.figureHeads(heads, column.expected, ["Expected", "Found", "Difference"]);
  sheet.heads(heads, column.unit, ["Unit", checkWords.expectedStands, "Reason", "Found from"], { indent: 1 });
  sheet.figureHeads(heads, column.tolerance, ["Tolerance"]);
  sheet.heads(heads, column.group, ["Group", "Item"], { indent: 1 });
  sheet.figureHeads(heads, column.wrongSoFar, [checkWords.wrongSoFar]);
  sheet.freeze(heads + 1, 2);
  sheet.columnWidths(columnWidths);
  sheet.wrap(heads, wrappedColumns);
  sheet.filter({ row: heads, column: 0, rows: list.last - heads + 1, columns: columnWidths.length });
  // Whence a figure was found, and how far it may be off, is to be followed on the screen.
  sheet.print({ columns: column.foundFrom });
  const on = new CheckSheet(book, sheet, filing, rows);
  for (const row of rows) {
    if (row.kind === "heading") groupHeading(sheet, row);
    else if (row.kind === "finding") findingRow(on, row);
    else if (row.kind === "assumption") assumptionRow(on, row);
    else tieRow(on, row);
    const plan = checkPlanOf(on, row);
    if (plan !== undefined) book.addCheck(plan);
  }
}
