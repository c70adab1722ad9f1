import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../../impairment/unit/CashGeneratingUnit.ts";
import { driverLine, type Driver } from "../../impairment/unit/drivers.ts";
import { blockLines } from "../../impairment/unit/lines.ts";
import { unitFrom } from "../../impairment/unit/unitFrom.ts";
import { cellValue, described, isBlankOrZero, isNothing } from "./cellValue.ts";
import { ErrorValueError, InputError } from "../errors/InputError.ts";
import { readLogical, readNumber, refused } from "./readCell.ts";
import { cellAt, placeAt, readRange, shapeOf, type Range } from "./readRange.ts";
import { labelKey } from "../../impairment/unit/sameLabel.ts";
import * as functionWords from "../functionWords.ts";

/**
 * A unit block: labels in the first column, the years beside them, rows in any order. Blank rows are skipped, and so are
 * headings: labels that are no line of a block, with nothing beside them.
 *
 * @param most the years beyond which what the function works out would take too long.
 * @throws InputError naming the label that is missing, unknown or there twice, or the cell that is wrong;
 *   ErrorValueError for an error value in a cell that is read.
 */
export function readUnitBlock(sent: unknown, parameter: string, most: number = mostYears.value): CashGeneratingUnit {
  const range = readRange(sent, parameter);
  if (range.columns < 2) {
    // Of one value what it is says more than its shape: an error as in "=F(1/0)", or a block's name as a text.
    const expected = functionWords.aUnitBlockLabels;
    if (range.rows === 1) throw refused(cellValue(cellAt(range, 0, 0)), { parameter, cell: "" }, expected);
    throw new InputError(parameter, "", shapeOf(range), expected);
  }
  const rows = rowsByLabel(range);
  for (const { label, byDefault, leftOut } of blockLines) {
    if (byDefault === undefined && leftOut === undefined && !rows.has(labelKey(label)))
      throw new InputError(parameter, "", functionWords.noRowLabelled(label), "one");
  }
  const row = (label: string): number => rows.get(labelKey(label)) ?? -1;
  const years = countYears(
    range,
    yearlyLines.map(({ label }) => row(label)),
  );
  if (years > most) throw new InputError(parameter, "", `${years} years`, `at most ${most}`);
  return unitFrom({
    yearly: ({ label }) => readYears(range, row(label), { label, years }),
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

/** Years beyond which a function would take more than two seconds: for a value, and where roots are isolated. */
export const mostYears = { value: 20_000, roots: 200 } as const;

/** The most years for which a driver's break-even is sought. */
export const mostYearsFor = (driver: Driver): number =>
  driverLine(driver).driver.solved === "roots" ? mostYears.roots : mostYears.value;

const yearlyLines = blockLines.filter(({ holds }) => holds === "yearly");

const linesByLabel = new Map(blockLines.map((line) => [labelKey(line.label), line]));

/** The row of each line that the block has, by its label's key. */
function rowsByLabel(range: Range): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < range.rows; row++) {
    const sent = cellAt(range, row, 0);
    // A heading may be a number, a year say, and there may be a million rows of them.
    if ((Number.isFinite(sent) || isNothing(sent)) && nothingBeside(range, row)) continue;
    const label = cellValue(sent);
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
          functionWords.eachLabelOnce,
        );
      }
      rows.set(key, row);
    } else if (!nothingBeside(range, row)) {
      const found = isBlankOrZero(label)
        ? functionWords.valuesWithoutALabel
        : functionWords.unknownLabelWithValuesBeside(described(label));
      const expected = functionWords.aHeadingWithNothingBeside(blockLines.map((known) => known.label).join(", "));
      throw new InputError(range.parameter, `row ${row + 1}`, found, expected);
    }
  }
  return rows;
}

function nothingBeside(range: Range, row: number): boolean {
  for (let column = 1; column < range.columns; column++) {
    if (!isNothing(cellAt(range, row, column))) return false;
  }
  return true;
}

/**
 * How many columns after the labels are years: all but those at the end in which every yearly row is blank or zero.
 *
 * @throws InputError for such a column between others, naming it, and for no year at all.
 */
function countYears(range: Range, yearlyRows: readonly number[]): number {
  const isYear = (column: number): boolean => yearlyRows.some((row) => !isNothing(cellAt(range, row, column)));
  let years = range.columns - 1;
  while (years > 0 && !isYear(years)) years -= 1;
  if (years === 0) {
    const found = functionWords.noYearAreBlank(yearlyLines.map(({ label }) => `"${label}"`).join(", "));
    throw new InputError(range.parameter, "", found, functionWords.atLeastOneColumn);
  }
  for (let column = 1; column < years; column++) {
    if (isYear(column)) continue;
    const found = functionWords.aYearThatIsBlank;
    throw new InputError(range.parameter, `column ${column + 1}`, found, functionWords.theYearsSideBySide);
  }
  return years;
}

/** A yearly line's values, one for each year; a blank cell is zero. */
function readYears(
  range: Range,
  row: number,
  { label, years }: { readonly label: string; readonly years: number },
): Decimal[] {
  return Array.from({ length: years }, (_, year) =>
    readNumber(cellAt(range, row, year + 1), { parameter: range.parameter, cell: `row "${label}", year ${year + 1}` }),
  );
}
