import type { Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import type { HostContext } from "../hostContext.ts";
import { oneOf } from "./cells.ts";
import { areaArgument } from "./areaArgument.ts";

/** `range.copyFrom(source, copyType)` for values and formats; copying formulas would have to move their references. */
export function copyCells(target: Area, args: readonly unknown[], context: HostContext): void {
  const source = areaArgument(args[0], target.sheet, context);
  const what = oneOf(args[1] ?? "All", ["All", "Formulas", "Values", "Formats", "Link"]);
  const area = target.rows * target.columns === 1 ? { ...target, rows: source.rows, columns: source.columns } : target;
  if (
    what === "All" ||
    what === "Formulas" ||
    what === "Link" ||
    args[2] === true ||
    args[3] === true ||
    area.rows !== source.rows ||
    area.columns !== source.columns
  ) {
    throw new ApiError("NotImplemented");
  }
  context.guardCells([area]);
  const { workbook } = context;
  if (what === "Values") {
    workbook.write(
      area,
      workbook.values(source).map((row) => [...row]),
    );
    return;
  }
  for (let row = 0; row < source.rows; row += 1) {
    for (let column = 0; column < source.columns; column += 1) {
      const from = { ...source, row: source.row + row, column: source.column + column, rows: 1, columns: 1 };
      const to = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const format = Object.entries(workbook.format(from)).filter(([, value]) => value !== null);
      workbook.setFormat([to], Object.fromEntries(format));
    }
  }
}
