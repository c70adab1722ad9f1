import { quoteSheetName } from "../../formula/addresses.ts";
import { call, joined, over, plus, times, type Operand } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";

/** More than the columns of any sheet. */
const width = 20_000;

/**
 * How far before every other place the first cell of an area stands for which something holds: rows before columns, as
 * 1 / (row × width + column); 0 where it holds for none.
 *
 * @param holds an array of the area's shape: 1 where it does, 0 where it does not.
 */
export function rankWhere(area: AreaRef | CellRef, holds: Formula): Formula {
  const each = over(holds, plus(times(call("ROW", area), width), call("COLUMN", area)));
  return area.kind === "cell" ? each : call("SUMPRODUCT", call("MAX", each));
}

/** The address of the cell of a sheet, by its tab's name, that a rank stands for. */
export function addressOfRank(sheet: string, rank: Operand): Formula {
  const place = call("ROUND", over(1, rank), 0);
  const address = call("ADDRESS", call("INT", over(place, width)), call("MOD", place, width), 4);
  return joined(`${quoteSheetName(sheet)}!`, address);
}
