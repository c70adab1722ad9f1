import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../../impairment/CashGeneratingUnit.ts";
import { blockLines } from "../../impairment/lines.ts";
import { unitFrom } from "../../impairment/unitFrom.ts";
import { cellValue, described, isBlankOrZero } from "./cellValue.ts";
import { ErrorValueError, InputError } from "../errors/InputError.ts";
import { readLogical, readNumber } from "./readCell.ts";
import { cellAt, placeAt, readRange, shapeOf, type Range } from "./readRange.ts";
import { labelKey } from "../../impairment/sameLabel.ts";

/**
 * A unit block: labels in the first column, the years beside them, rows in any order. Blank rows are skipped, and so are
 * headings: labels that are no line of a block, with nothing beside them.
 *
 * @throws InputError naming the label that is missing, unknown or there twice, or the cell that is wrong;
 *   ErrorValueError for an error value in a cell that is read.
 */
export function readUnitBlock(sent: unknown, parameter: string): CashGeneratingUnit {
  const range = readRange(sent, parameter);
  if (range.columns < 2) {
    throw new InputError(
      parameter,
      "",
      shapeOf(range),
      "a unit block: labels in the first column, the years beside them",
    );
  }
  const rows = rowsByLabel(range);
  for (const { label, byDefault, leftOut } of blockLines) {
    if (byDefault === undefined && leftOut === undefined && !rows.has(labelKey(label)))
      throw new InputError(parameter, "", `no row labelled "${label}"`, "one");
  }
  const row = (label: string): number => rows.get(labelKey(label)) ?? -1;
  return unitFrom({
    yearly: ({ label }) => readYears(range, row(label), label),
    single: ({ label }) =>
      rows.has(labelKey(label))
        ? readNumber(cellAt(range, row(label), 1), { parameter, cell: `row "${label}"` })
        : undefined,
    logical: ({ label, byDefault = false }) =>
      rows.has(labelKey(label))
        ? readLogical(cellAt(range, row(label), 1), { parameter, cell: `row "${label}"` })
        : byDefault,
  });
}

const linesByLabel = new Map(blockLines.map((line) => [labelKey(line.label), line]));

/** The row of each line that the block has, by its label's key. */
function rowsByLabel(range: Range): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < range.rows; row++) {
    const label = cellValue(cellAt(range, row, 0));
    if (label.kind === "error") throw new ErrorValueError(label.code, range.parameter, placeAt(range, row, 0).cell);
    const line = label.kind === "text" ? linesByLabel.get(labelKey(label.text)) : undefined;
    if (line) {
      const key = labelKey(line.label);
      const first = rows.get(key);
      if (first !== undefined) {
        throw new InputError(
          range.parameter,
          `rows ${first + 1} and ${row + 1}`,
          `"${line.label}" twice`,
          "each label once",
        );
      }
      rows.set(key, row);
    } else if (!nothingBeside(range, row)) {
      const found = isBlankOrZero(label)
        ? "values without a label"
        : `unknown label ${described(label)} with values beside it`;
      const expected = `a heading with nothing beside it, or one of ${blockLines.map((known) => known.label).join(", ")}`;
      throw new InputError(range.parameter, `row ${row + 1}`, found, expected);
    }
  }
  return rows;
}

function nothingBeside(range: Range, row: number): boolean {
  for (let column = 1; column < range.columns; column++) {
    if (!isBlankOrZero(cellValue(cellAt(range, row, column)))) return false;
  }
  return true;
}

/** A yearly line's values, one for each year; a blank cell is zero. */
function readYears(range: Range, row: number, label: string): Decimal[] {
  return Array.from({ length: range.columns - 1 }, (_, year) =>
    readNumber(cellAt(range, row, year + 1), { parameter: range.parameter, cell: `row "${label}", year ${year + 1}` }),
  );
}
