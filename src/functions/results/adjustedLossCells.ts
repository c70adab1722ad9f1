import { adjustedResult } from "../../accounting/adjustedResult.ts";
import { decimal, type Decimal } from "../../figures/decimal.ts";
import { isNothing } from "../arguments/cellValue.ts";
import { readFigure } from "../arguments/readCell.ts";
import { cellAt, filledExtent, placeAt, readRange, shapeOf, type Range } from "../arguments/readRange.ts";
import { inCell } from "../errors/excelError.ts";
import { InputError } from "../errors/InputError.ts";
import { ExactSum } from "./ExactSum.ts";
import { writeNumber } from "./writeNumber.ts";
import * as functionWords from "../functionWords.ts";

/**
 * The adjusted loss of one loss, with every cell of the adjustments; or of a row of losses, column by column, without the
 * rows and columns at the end that are blank or zero in losses and adjustments alike.
 *
 * @throws InputError for losses of several rows, or adjustments of other columns than a row of losses.
 */
export function adjustedLossCells(name: string, lossForTheYear: unknown, adjustments: unknown): unknown[][] {
  const losses = readRange(lossForTheYear, "lossForTheYear");
  const blocks = (Array.isArray(adjustments) ? adjustments : []).map((block: unknown, index) =>
    readRange(block, `adjustments${index === 0 ? "" : ` ${index + 1}`}`),
  );
  const sumOf = (column: number, columnsOf: (block: Range) => Columns): unknown =>
    inCell(name, () => {
      const sum = new ExactSum();
      for (const block of blocks) addAll(sum, block, columnsOf(block));
      return writeNumber(adjustedResult(readAt(losses, 0, column), [sum.total]));
    });
  if (losses.rows === 1 && losses.columns === 1) return [[sumOf(0, (block) => [0, block.columns])]];

  const { rows } = filledExtent([losses]);
  if (rows > 1) throw new InputError("lossForTheYear", "", shapeOf(losses), functionWords.oneLossOrARow);
  const { columns } = filledExtent([losses, ...blocks]);
  const wide = blocks.find((block) => filledExtent([block]).columns > losses.columns);
  const narrow = blocks.find((block) => block.columns < columns);
  const odd = wide ?? narrow;
  if (odd !== undefined) {
    const expected = functionWords.columnsAsLossForTheYear(wide === undefined ? columns : losses.columns);
    throw new InputError(odd.parameter, "", shapeOf(odd), expected);
  }
  return [Array.from({ length: columns }, (_, column) => sumOf(column, () => [column, column + 1]))];
}

/** From the first, up to but not with the second. */
type Columns = readonly [from: number, to: number];

function addAll(sum: ExactSum, block: Range, [from, to]: Columns): void {
  block.cells.forEach((cells, row) => {
    for (let column = from; column < to; column++) {
      const sent = cells[column];
      if (typeof sent === "number" && Number.isFinite(sent)) sum.add(sent);
      else if (!isNothing(sent)) sum.add(readAt(block, row, column));
    }
  });
}

function readAt(range: Range, row: number, column: number): Decimal {
  const sent = cellAt(range, row, column);
  return isNothing(sent) ? decimal(0) : readFigure(sent, placeAt(range, row, column));
}
