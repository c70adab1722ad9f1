import { call, isError, times, when } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { isFigure } from "../kindsOfCells.ts";
import type { MarkedCells } from "../MarkedCells.ts";
import { partsOf } from "../partsOf.ts";

/** Rows of workings none of whose figures is an error while something holds, whatever a person chooses. */
export interface FreeOfErrors {
  readonly rows: readonly [first: number, last: number];
  readonly holds: Formula;
}

/** So few that one formula can look at them, whatever their sheets are called. */
const rowsAtOnce = 12;

/**
 * Whether one of the figures of some workings is an error that nothing but another formula in its place can make: what is
 * compared with it is none either, so that no comparison tells it. What is typed over a cell that they rest on makes them
 * errors, too, and is counted by itself.
 */
export function errorsAmong(sheet: SheetBuilder, parts: readonly FreeOfErrors[]): readonly MarkedCells[] {
  const figures = sheet.cells.formulas().filter(isFigure);
  const marks = parts.flatMap(({ rows: [first, last], holds }): readonly MarkedCells["cells"][number][] => {
    const own = figures.filter(({ row }) => row >= first && row <= last);
    const [rows, columns] = [own.map(({ row }) => row), own.map(({ column }) => column)];
    const start = { row: Math.min(...rows), column: Math.min(...columns) };
    const area = sheet.area(start, { row: Math.max(...rows), column: Math.max(...columns) });
    const errors = call("MIN", 1, call("SUMPRODUCT", times(isError(area), 1)));
    const differs = call("IFERROR", when(holds, errors, 0), 0);
    return own.length === 0 ? [] : [{ cell: sheet.cell(start.row, start.column), differs }];
  });
  return partsOf(marks, rowsAtOnce).map((cells) => ({ sheet, mayFollow: true, cells }));
}
