import type { Table } from "../../filing/Filing.ts";
import type { TableKind } from "../../filing/Pack.ts";
import type { SheetId } from "../../plan/plan.ts";

/** The sheet that shows a table: the one that the pack names, else that of its kind. */
export const sheetOf = ({ sheet, kind }: Pick<Table, "sheet" | "kind">): SheetId => sheet ?? sheetOfKind[kind];

const sheetOfKind: Readonly<Record<TableKind, SheetId>> = {
  "income statement": "incomeStatement",
  "comprehensive income": "incomeStatement",
  "financial position": "financialPosition",
  "changes in equity": "changesInEquity",
  "cash flows": "cashFlows",
  reconciliation: "adjustedLoss",
  "key assumptions": "notes",
  note: "notes",
  other: "otherDisclosures",
};
