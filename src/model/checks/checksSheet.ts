import { documentNoun } from "../documentNoun.ts";
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
import { checkRows, type CheckRow, type HeadingRow } from "./checkRows.ts";
import { coverageByTable, coveredRows, rowsOfCoverage } from "./coverageByTable.ts";
import { CheckSheet } from "./CheckSheet.ts";
import { column, columnWidths, wrappedColumns } from "./columns.ts";
import { doubtList, rowsOfDoubts } from "./doubtList.ts";
import { findingRow } from "./findingRow.ts";
import { findings } from "./findings.ts";
import { GuardTable, type GuardedLess } from "./GuardTable.ts";
import { groupHeading } from "./groupHeading.ts";
import { kindsOfChecks, rowsOfKinds } from "./kindsOfChecks.ts";
import { belowMasterCheck, checksKeys, masterCheck } from "./masterCheck.ts";
import { textsOfChecks } from "./textsOfChecks.ts";
import { tieRow } from "./tieRow.ts";
import { wrongFirst, wrongFirstRows } from "./wrongFirst.ts";
import * as checkWords from "./checkWords.ts";

/** The cells that say from what a line of Assumptions was changed, from the first unit's to the last unit's. */
function changesOf({ book, assumed }: SheetContext): AreaRef | undefined {
  const cells = assumed.units.flatMap((unit) => assumptionLines.map((line) => book.cell(changeKey(unit, line.key))));
  const [first, last] = [cells[0], cells.at(-1)];
  return first === undefined || last === undefined ? undefined : areaOf(first, last);
}

const isHeading = (row: CheckRow): row is HeadingRow => row.kind === "heading";

/** Every tie-out as a row of live formulas, and the master check. Every other sheet but the Cover must be complete, and the master check must have its place. */
export function checksSheet(context: SheetContext, sheet: SheetBuilder, others: GuardedLess): void {
  const { book, filing, assumed } = context;
  sheetHeader(sheet, "Checks", checkWords.subtitle(documentNoun(filing.pack.document)));
  const heads = belowMasterCheck;
  const kindsTop = heads + 1 + wrongFirstRows;
  const listed = { ties: tieOuts(filing), assumptions: assumptionChecks(filing, assumed) };
  const found = findings(context, others.cases);
  const guards = new GuardTable(book, sheet, others);
  // The heading of what was found stands even where nothing but the guards is under it.
  const unguarded = checkRows({ ...listed, found }, 0);
  const guardsHeading = found.length === 0 ? 1 : 0;
  const coverageTop = kindsTop + rowsOfKinds(unguarded.filter(isHeading).length + guardsHeading);
  const doubtsTop = coverageTop + rowsOfCoverage(filing.tables);
  const top = doubtsTop + rowsOfDoubts(filing);
  const list = { first: top, last: top + unguarded.length + guards.sheets.length + guardsHeading - 1 };
  const guarding = guards.findings(list.last + 2);
  const rows = checkRows({ ...listed, found: [...found, ...guarding] }, top);
  wrongFirst(sheet, heads + 1, list);
  kindsOfChecks(sheet, kindsTop, rows.filter(isHeading));
  coverageByTable(sheet, coverageTop, filing.tables);
  doubtList(sheet, doubtsTop, filing);
  sheet.heads(heads, column.number, ["#", "Check"]);
  sheet.heads(heads, column.status, ["Status"], { indent: 1 });
  sheet.figureHeads(heads, column.expected, ["Expected", "Found", "Difference"]);
  sheet.heads(heads, column.unit, ["Unit", checkWords.expectedStands, "Reason", "Found from"], { indent: 1 });
  sheet.figureHeads(heads, column.tolerance, ["Tolerance"]);
  sheet.heads(heads, column.group, ["Group", "Item"], { indent: 1 });
  sheet.figureHeads(heads, column.place, [checkWords.placeInList]);
  sheet.freeze(heads + 1, 2);
  sheet.columnWidths(columnWidths);
  sheet.wrap(heads, wrappedColumns);
  sheet.filter({ row: heads, column: 0, rows: list.last - heads + 1, columns: columnWidths.length });
  // What goes on over pages is the table of what bears the figures out: its heads are those that pages repeat.
  // Whence a figure was found, how far it may be off, and the list itself are to be followed on the screen.
  const covers = coverageTop < doubtsTop;
  sheet.print({ columns: column.foundFrom, rows: top, ...(covers && { headRow: coverageTop + 1 }) });
  const on = new CheckSheet(book, sheet, filing, rows);
  const isGuard = (row: CheckRow): boolean => row.kind === "finding" && guarding.includes(row.finding);
  for (const row of rows) if (!isGuard(row)) checkRow(on, row);
  const guardedRows = new Set(rows.flatMap(({ kind, row }) => (kind === "heading" ? [] : [row])));
  const looked = guards.write(({ row }) => guardedRows.has(row));
  for (const row of rows) if (isGuard(row)) checkRow(on, row);
  guards.writeLast(textsOfChecks(sheet, list, coveredRows(coverageTop, filing.tables)));
  for (const row of rows) {
    const plan = checkPlanOf(on, row);
    if (plan !== undefined) book.addCheck(plan);
  }
  const counting = guards.counting(looked, sheet.cell(book.cell(checksKeys.typedOver).row, column.name));
  masterCheck(book, sheet, { ...list, changes: changesOf(context), counting, doubts: filing.pack.doubts.length });
}

function checkRow(on: CheckSheet, row: CheckRow): void {
  switch (row.kind) {
    case "heading":
      groupHeading(on.sheet, row);
      return;
    case "finding":
      findingRow(on, row);
      return;
    case "assumption":
      assumptionRow(on, row);
      return;
    case "tie":
      tieRow(on, row);
  }
}
