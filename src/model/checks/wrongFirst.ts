import {
  areaOf,
  call,
  equal,
  greater,
  isNumber,
  joined,
  minus,
  negated,
  plus,
  times,
  when,
  type Operand,
} from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { rows as rowsOf } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";
import { wrongs } from "./Finding.ts";
import * as checkWords from "./checkWords.ts";
import * as termWords from "../termWords.ts";

/** How many of the rows that are wrong stand on top. */
const most = 5;

const layout = rowsOf({ heading: 1, lines: most, blank: 1 });

/** The rows that `wrongFirst` takes above the list. */
export const wrongFirstRows = layout.length;

/** What a row of the list says where it is wrong, each between two bars. */
const said = ["", "break", ...Object.values(wrongs), ""].join("|");

/**
 * On top of the list the first of its rows that are wrong, with where each leads.
 *
 * @param list the rows of the list.
 */
export function wrongFirst(
  sheet: SheetBuilder,
  top: number,
  list: { readonly first: number; readonly last: number },
): void {
  const placed = layout.at(top);
  const area = (of: number): AreaRef => areaOf(sheet.cell(list.first, of, "both"), sheet.cell(list.last, of, "both"));
  const statuses = area(column.status);
  const isWrong = call("ISNUMBER", call("FIND", joined("|", statuses, "|"), said));
  const all = sheet.cell(placed.row("heading"), column.place, "both");
  heading(sheet, placed.row("heading"), all);
  const count = call("SUMPRODUCT", negated(negated(isWrong)));
  sheet.formula(all.row, all.column, "heading", count, { format: "count" });
  const length = call("ROWS", statuses);
  // From the end, so that rows that are not wrong come last.
  const rows = call("ROW", statuses);
  const fromEnd = times(isWrong, minus(plus(length, call("MIN", rows)), rows));
  placed.all("lines").forEach((row, index) => {
    const place = sheet.cell(row, column.place, "column");
    const found = minus(plus(length, 1), call("SUMPRODUCT", call("LARGE", fromEnd, index + 1)));
    // By its own name the row is found again where the user inserts rows between.
    sheet.text(row, column.item, "key", `wrong.${index + 1}`, { indent: 1 });
    sheet.formula(row, column.place, "key", whereWrong(all, index, found), { format: "count" });
    const of = (each: number): Formula => call("INDEX", area(each), place);
    const shown = (each: number, formula: Formula): void => {
      const extras = { format: "text", ...(each !== column.name && { indent: 1 }) } as const;
      sheet.formula(row, each, each === column.name ? "label" : "basis", whereWrong(all, index, formula), extras);
    };
    shown(column.name, of(column.name));
    shown(column.status, of(column.status));
    const percent = isNumber(call("SEARCH", "%", of(column.unit)));
    for (const each of [column.expected, column.found, column.difference]) {
      const figure = when(percent, times(of(each), 100), of(each));
      const compared = when(isNumber(of(column.difference)), figure, "");
      sheet.formula(row, each, "formula", whereWrong(all, index, compared), { format: "ofAnyKind" });
    }
    shown(column.unit, when(isNumber(of(column.difference)), of(column.unit), ""));
    shown(column.expectedIn, when(equal(of(column.foundFrom), ""), of(column.expectedIn), of(column.foundFrom)));
    shown(column.reason, joined(of(column.reason), ""));
  });
  const first = sheet.cell(placed.row("lines"), column.status);
  sheet.conditionalFormat({
    area: { row: first.row, column: first.column, rows: most, columns: 1 },
    formula: greater(call("LEN", first), 0),
    look: "break",
  });
}

const whereWrong = (all: CellRef, index: number, then: Formula): Formula => when(greater(all, index), then, "");

function heading(sheet: SheetBuilder, row: number, all: CellRef): void {
  const several: Operand = when(greater(all, most), checkWords.firstOfWrong(most, all), checkWords.whatIsWrong);
  sheet.band(row, "heading", column.number, column.number);
  sheet.formula(row, column.name, "heading", when(equal(all, 0), termWords.nothingIsWrong, several), {
    format: "text",
  });
  sheet.band(row, "heading", column.status, column.item);
}
