import { moneyInWords } from "../../moneyInWords.ts";
import type { Table } from "../../../filing/Filing.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { asAtWords, endedWords } from "../../periodWords.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { placeTable, titleOf, type PlacedTable } from "./placeTable.ts";
import { firstContentRow, sheetHeader } from "../sheetHeader.ts";
import { columnLayouts, hasPeriodColumns, setStatementColumns, slotLayouts } from "./statementLayout.ts";
import { shortTables } from "./shortTables.ts";
import type { TableSheet } from "./tableSheets.ts";
import * as sheetWords from "../sheetWords.ts";

/** Places a sheet's tables, one below the other in the document's order, and writes what stands above them. */
export function placeTables(context: SheetContext, sheet: SheetBuilder, record: TableSheet): readonly PlacedTable[] {
  const { tables, title, subtitle } = record;
  const { periods } = context.filing;
  const alike = hasPeriodColumns(tables, periods);
  const { layouts, slots } = alike ? columnLayouts(tables, periods) : slotLayouts(tables, periods);
  sheetHeader(sheet, title, subtitle ?? subtitleOf(context, tables));
  setStatementColumns(sheet, { slots, tables }, firstContentRow);
  let top = firstContentRow;
  const placed = tables.flatMap((table) => {
    const layout = layouts.get(table.id);
    if (layout === undefined) return [];
    const one = placeTable(context, { table, sheet, layout, title: titleOf(table) }, top);
    top = one.rows.next;
    return [one];
  });
  if (tables.length > 2) sheet.print({ whole: shortTables(placed) });
  // Where periods keep to their columns in every table, the first table's heads serve them all, as they serve a lone one.
  sheet.freeze(alike || placed.length === 1 ? (placed[0]?.rows.row("lines") ?? top) : firstContentRow - 1, 1);
  return placed;
}

function subtitleOf({ filing }: SheetContext, tables: readonly Table[]): string {
  const units = [
    ...new Set(tables.map(({ unit }) => (unit === filing.money.printed ? moneyInWords(filing.money) : unit))),
  ].join(", ");
  const periodsOf = (basis: Table["basis"]) => {
    const keys = new Set(
      tables.filter((table) => table.basis === basis).flatMap(({ columns }) => columns.map(({ about }) => about)),
    );
    return filing.periods.filter(({ key }) => keys.has(key));
  };
  const [flows, balances] = [periodsOf("period"), periodsOf("asAt")];
  const said = [flows.length === 0 ? "" : endedWords(flows), balances.length === 0 ? "" : asAtWords(balances)].filter(
    (words) => words !== "",
  );
  return sheetWords.figuresAsAnnounced([units, said.join(" and ")].filter((words) => words !== "").join(", "));
}
