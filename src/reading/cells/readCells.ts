import type { ReadCell, ReadLine, ReadPage } from "../ReadDocument.ts";
import { joinMarksBehind } from "../markup/joinSplitCells.ts";
import { cellName } from "../workbook/address.ts";
import { dayOfSerial, isDateFormat } from "../workbook/dates.ts";
import { shiftOf } from "../workbook/shiftOf.ts";
import { shownNumber } from "../workbook/shownNumber.ts";
import { plainLook } from "../workbook/workbookStyles.ts";
import { makeCell } from "../words/makeCell.ts";
import type { SelectedCells } from "./SelectedCells.ts";

/**
 * Reads cells that were selected in a workbook as the one sheet of a workbook is read: numbers with all their digits,
 * percentages as such, dates as ISO days, each cell with its address.
 */
export function readCells(text: string): readonly ReadPage[] {
  const selected = JSON.parse(text) as SelectedCells;
  const lines = selected.values.flatMap((values, row) => lineOf(selected, values, row));
  return [{ number: 1, name: selected.sheet, lines, furniture: [] }];
}

function lineOf(selected: SelectedCells, values: SelectedCells["values"][number], row: number): readonly ReadLine[] {
  const cells = values.flatMap((value, column): readonly ReadCell[] => {
    const cell = makeCell({
      text: shown(value, selected.formats[row]?.[column] ?? ""),
      left: column,
      right: column + 1,
      place: {
        sheet: selected.sheet,
        cell: cellName({ row: selected.row + row, column: selected.column + column }),
      },
    });
    return cell === undefined ? [] : [cell];
  });
  return cells.length === 0 ? [] : [{ cells: joinMarksBehind(cells), measure: "columns", table: 0 }];
}

function shown(value: string | number | boolean, format: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isDateFormat(format) ? dayOfSerial(value) : shownNumber(value, { ...plainLook, ...shiftOf(format) });
}
