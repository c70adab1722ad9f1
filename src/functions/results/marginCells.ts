import { grossMargin } from "../../accounting/grossMargin.ts";
import { cellValue } from "../arguments/cellValue.ts";
import { checkCellCount, marginCellCount } from "../arguments/checkCellCount.ts";
import { refusalCode } from "../errors/errorTable.ts";
import { inCell } from "../errors/excelError.ts";
import { InputError } from "../errors/InputError.ts";
import { named, plainFigure, readFigure, type Place } from "../arguments/readCell.ts";
import { cellAt, filledExtent, placeAt, readRange, shapeOf, type Extent, type Range } from "../arguments/readRange.ts";
import { CellErrors, type Code } from "../errors/CellErrors.ts";
import { wholeScale } from "./wholeScale.ts";
import { writeNumber } from "./writeNumber.ts";
import * as functionWords from "../functionWords.ts";

/**
 * The gross margin of each cell; what is wrong with a cell stands in that cell. Rows and columns at the end that are blank
 * or zero in both ranges are left out; a single cell stands beside every cell of the other range.
 *
 * @throws InputError for ranges of different shapes, unless one is a single cell.
 */
export function marginCells(name: string, revenue: unknown, costOfSales: unknown): unknown[][] {
  const tops = readRange(revenue, "revenue");
  const costs = readRange(costOfSales, "costOfSales");
  const ranges = [tops, costs].filter((range) => !isSingle(range));
  const extent = filledExtent(ranges);
  if (ranges.some((range) => isShort(range, extent))) {
    throw new InputError("costOfSales", "", shapeOf(costs), functionWords.theShapeOfRevenue(shapeOf(tops)));
  }
  const { rows, columns } = extent;
  checkCellCount("revenue", rows, columns, marginCellCount);
  const errors = new CellErrors();
  const cell = (row: number, column: number): unknown => {
    const [top, cost] = [sentAt(tops, row, column), sentAt(costs, row, column)];
    const plain = plainMargin(plainFigure(top), plainFigure(cost));
    if (plain !== undefined) return plain;
    return errors.cell(errorCode(top, cost), () =>
      inCell(
        name,
        () => writeNumber(grossMargin(figureAt(tops, row, column), figureAt(costs, row, column))),
        () => ({ revenue: named(placeIn(tops, row, column)), costOfSales: named(placeIn(costs, row, column)) }),
      ),
    );
  };
  // A loop, as a million rows take Array.from three times as long.
  const margins: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const line = new Array<unknown>(columns);
    for (let column = 0; column < columns; column++) line[column] = cell(row, column);
    margins.push(line);
  }
  return margins;
}

const isShort = (range: Range, { rows, columns }: Extent): boolean => range.rows < rows || range.columns < columns;

/**
 * The margin of two plain numbers, without a Decimal for each, as there may be a million: to the last bit where they have
 * the digits of typed numbers, else within double precision. Undefined for anything else, and where there is none.
 */
function plainMargin(top: number, cost: number): number | undefined {
  const size = Math.abs(cost);
  if (!(top > 0 && size > 0 && Number.isFinite(size / top))) return undefined;
  const scale = wholeScale(top, size);
  if (scale === undefined) return (top - size) / top;
  const whole = Math.round(top * scale);
  return (whole - Math.round(size * scale)) / whole;
}

/** Which error two cells without a margin come to, told without a message: there may be a million of them. */
function errorCode(top: unknown, cost: unknown): Code {
  const [revenue, costOfSales] = [plainFigure(top), plainFigure(cost)];
  if (Number.isNaN(revenue)) return refusalCode(cellValue(top));
  if (Number.isNaN(costOfSales)) return refusalCode(cellValue(cost));
  if (revenue === 0) return "divisionByZero";
  return revenue > 0 && costOfSales === 0 ? "notAvailable" : "invalidNumber";
}

const sentAt = (range: Range, row: number, column: number): unknown =>
  isSingle(range) ? cellAt(range, 0, 0) : cellAt(range, row, column);

function figureAt(range: Range, row: number, column: number) {
  return readFigure(sentAt(range, row, column), placeIn(range, row, column));
}

function placeIn(range: Range, row: number, column: number): Place {
  return isSingle(range) ? placeAt(range, 0, 0) : placeAt(range, row, column);
}

function isSingle(range: Range): boolean {
  return range.rows === 1 && range.columns === 1;
}
