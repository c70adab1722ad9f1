import { grossMargin } from "../../accounting/grossMargin.ts";
import { inCell } from "../errors/excelError.ts";
import { InputError } from "../errors/InputError.ts";
import { named, readNumber, type Place } from "../arguments/readCell.ts";
import { cellAt, placeAt, readRange, shapeOf, type Range } from "../arguments/readRange.ts";
import { writeNumber } from "./writeNumber.ts";

/**
 * The gross margin of each cell; what is wrong with a cell stands in that cell.
 *
 * @throws InputError for ranges of different shapes, unless one is a single cell.
 */
export function marginCells(name: string, revenue: unknown, costOfSales: unknown): unknown[][] {
  const tops = readRange(revenue, "revenue");
  const costs = readRange(costOfSales, "costOfSales");
  if (!isSingle(tops) && !isSingle(costs) && (tops.rows !== costs.rows || tops.columns !== costs.columns)) {
    throw new InputError("costOfSales", "", shapeOf(costs), `the shape of revenue, ${shapeOf(tops)}, or a single cell`);
  }
  const rows = Math.max(tops.rows, costs.rows);
  const columns = Math.max(tops.columns, costs.columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      inCell(
        name,
        () => writeNumber(grossMargin(numberAt(tops, row, column), numberAt(costs, row, column))),
        () => ({ revenue: named(placeIn(tops, row, column)), costOfSales: named(placeIn(costs, row, column)) }),
      ),
    ),
  );
}

function numberAt(range: Range, row: number, column: number) {
  return readNumber(isSingle(range) ? cellAt(range, 0, 0) : cellAt(range, row, column), placeIn(range, row, column));
}

function placeIn(range: Range, row: number, column: number): Place {
  return isSingle(range) ? placeAt(range, 0, 0) : placeAt(range, row, column);
}

function isSingle(range: Range): boolean {
  return range.rows === 1 && range.columns === 1;
}
