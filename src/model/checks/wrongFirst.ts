import {
  anyOf,
  areaOf,
  call,
  equal,
  greater,
  isNumber,
  joined,
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

/** What a row of the list says where it is wrong. */
const said = ["break", ...Object.values(wrongs)];

/**
 * On top of the list the first of its rows that are wrong, with where each leads; a row counts in a column of its own how
 * many are wrong down to it.
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
  for (let row = list.first; row <= list.last; row += 1) {
    const status = sheet.cell(row, column.status);
    const own = when(anyOf(...said.map((word) => equal(status, word))), 1, 0);
    const before = sheet.cell(row - 1, column.wrongSoFar);
    const count = row === list.first ? own : plus(before, own);
    sheet.formula(row, column.wrongSoFar, "key", count, { format: "count" });
  }
  const all = sheet.cell(list.last, column.wrongSoFar, "both");
  heading(sheet, placed.row("heading"), all);
  placed.all("lines").forEach((row, index) => {
    const at = call("MATCH", index + 1, area(column.wrongSoFar), 0);
    const of = (each: number): Formula => call("INDEX", area(each), at);
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
  const statuses = { row: placed.row("lines"), column: column.status, rows: most, columns: 1 };
  const first = sheet.cell(placed.row("lines"), column.status);
  sheet.conditionalFormat({ area: statuses, formula: greater(call("LEN", first), 0), look: "break" });
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
