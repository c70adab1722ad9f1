import { adjustedResult } from "../../accounting/adjustedResult.ts";
import { inCell } from "../errors/excelError.ts";
import { InputError } from "../errors/InputError.ts";
import { readAddend } from "../arguments/readCell.ts";
import { cellAt, placeAt, readRange, shapeOf, type Range } from "../arguments/readRange.ts";
import { writeNumber } from "./writeNumber.ts";

/**
 * The adjusted loss of one loss, with every cell of the adjustments; or of a row of losses, column by column.
 *
 * @throws InputError for losses of several rows, or adjustments of other columns than a row of losses.
 */
export function adjustedLossCells(name: string, lossForTheYear: unknown, adjustments: unknown): unknown[][] {
  const losses = readRange(lossForTheYear, "lossForTheYear");
  if (losses.rows > 1) throw new InputError("lossForTheYear", "", shapeOf(losses), "one loss, or a row of losses");
  const blocks = (Array.isArray(adjustments) ? adjustments : []).map((block: unknown, index) =>
    readRange(block, `adjustments${index === 0 ? "" : ` ${index + 1}`}`),
  );
  for (const block of blocks) {
    if (losses.columns > 1 && block.columns !== losses.columns) {
      throw new InputError(block.parameter, "", shapeOf(block), `${losses.columns} columns, as lossForTheYear`);
    }
  }
  const columnsOf = (block: Range, column: number) =>
    losses.columns === 1 ? Array.from({ length: block.columns }, (_, index) => index) : [column];
  return [
    Array.from({ length: losses.columns }, (_, column) =>
      inCell(name, () =>
        writeNumber(
          adjustedResult(
            addendAt(losses, 0, column),
            blocks.flatMap((block) =>
              block.cells.flatMap((_, row) => columnsOf(block, column).map((index) => addendAt(block, row, index))),
            ),
          ),
        ),
      ),
    ),
  ];
}

function addendAt(range: Range, row: number, column: number) {
  return readAddend(cellAt(range, row, column), placeAt(range, row, column));
}
