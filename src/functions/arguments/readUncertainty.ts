import type { ShiftDistribution, UncertainDriver, Uncertainty } from "../../distribution/Uncertainty.ts";
import { drivers, type Driver } from "../../impairment/unit/drivers.ts";
import { cellValue, isBlankOrZero, isNothing } from "./cellValue.ts";
import { InputError } from "../errors/InputError.ts";
import { readNumber, refused } from "./readCell.ts";
import { cellAt, placeAt, readRange, shapeOf, type Range } from "./readRange.ts";
import { labelKey } from "../../impairment/unit/sameLabel.ts";
import * as functionWords from "../functionWords.ts";

/** Distributions by name, with what stands in the columns after it. */
const distributions = [
  { name: "Fixed", parameters: ["shift"] },
  { name: "Triangular", parameters: ["minimum", "mode", "maximum"] },
  { name: "Normal", parameters: ["mean", "standard deviation"] },
] as const;

const distributionsByName = new Map(distributions.map((distribution) => [labelKey(distribution.name), distribution]));
const driversByName = new Map(drivers.map((driver) => [labelKey(driver), driver]));

/** Driver, distribution, and up to three numbers; correlations stand after these. */
const columnsBeforeCorrelations = 5;

interface DriverRow extends UncertainDriver {
  readonly row: number;
}

/**
 * A table of uncertain drivers: a row each of driver, distribution and its numbers, and if you like a column more for
 * each driver, in the order of the rows, with their correlations. These may fill both halves of the square, or one.
 * Rows of text that name neither a driver nor a distribution are headings; a driver with nothing beside it is certain.
 *
 * @throws InputError naming the cell that is wrong; ErrorValueError for an error value.
 */
export function readUncertainty(sent: unknown, parameter: string): Uncertainty {
  const range = readRange(sent, parameter);
  const rows = range.cells.flatMap((cells, row) => (cells.every(isNothing) ? [] : (driverRow(range, row) ?? [])));
  if (rows.length === 0) {
    throw new InputError(
      parameter,
      "",
      functionWords.withoutADriver(shapeOf(range)),
      functionWords.rowsOfDrivers(names()),
    );
  }
  const correlations = readCorrelations(range, rows);
  const uncertain = rows.map(({ driver, shift }) => ({ driver, shift }));
  return correlations ? { drivers: uncertain, correlations } : { drivers: uncertain };
}

function names(): string {
  return distributions.map(({ name }) => name).join(", ");
}

/** Undefined for a row that is blank or a heading. */
function driverRow(range: Range, row: number): DriverRow | undefined {
  const label = cellValue(cellAt(range, row, 0));
  const named = cellValue(cellAt(range, row, 1));
  const driver = label.kind === "text" ? driversByName.get(labelKey(label.text)) : undefined;
  const distribution = named.kind === "text" ? distributionsByName.get(labelKey(named.text)) : undefined;
  if (driver === undefined) {
    if (distribution === undefined && holdsNoValue(range, row)) return undefined;
    throw refused(label, placeAt(range, row, 0), `a driver: ${drivers.join(", ")}`);
  }
  if (distribution !== undefined) return { row, driver, shift: readShift(range, row, driver, distribution) };
  if (isBlankOrZero(named) && holdsNoValue(range, row, columnsBeforeCorrelations)) {
    return { row, driver, shift: { kind: "fixed", shift: 0 } };
  }
  throw refused(named, placeAt(range, row, 1), `a distribution: ${names()}`);
}

/** True for cells with no number but 0, no logical value and no error. */
function holdsNoValue(range: Range, row: number, columns = range.columns): boolean {
  for (let column = 0; column < columns; column++) {
    const sent = cellAt(range, row, column);
    if (isNothing(sent)) continue;
    const cell = cellValue(sent);
    if (cell.kind !== "text" && !isBlankOrZero(cell)) return false;
  }
  return true;
}

function readShift(
  range: Range,
  row: number,
  driver: Driver,
  { name, parameters }: (typeof distributions)[number],
): ShiftDistribution {
  if (range.columns < 2 + parameters.length) {
    const expected = `${2 + parameters.length}, for ${name} takes ${parameters.join(", ")}`;
    throw new InputError(range.parameter, "", `${range.columns} columns`, expected);
  }
  const number = (index: number): number => {
    const cell = `row "${driver}", ${parameters[index] ?? ""}`;
    return readNumber(cellAt(range, row, 2 + index), { parameter: range.parameter, cell }).toNumber();
  };
  for (let column = 2 + parameters.length; column < Math.min(range.columns, columnsBeforeCorrelations); column++) {
    const cell = cellValue(cellAt(range, row, column));
    if (isBlankOrZero(cell)) continue;
    throw refused(cell, placeAt(range, row, column), functionWords.takesAlone(name, parameters.join(", ")));
  }
  switch (name) {
    case "Fixed":
      return { kind: "fixed", shift: number(0) };
    case "Triangular":
      return { kind: "triangular", minimum: number(0), mode: number(1), maximum: number(2) };
    case "Normal":
      return { kind: "normal", mean: number(0), standardDeviation: number(1) };
  }
}

/** A correlation that was calculated may miss 1 by what rounding leaves: so near to it, it is meant. */
const nearOne = 1e-9;

const roundedToOne = (correlation: number): number =>
  Math.abs(Math.abs(correlation) - 1) <= nearOne ? Math.sign(correlation) : correlation;

/** The columns after those of the distributions, without blank ones at their end beyond a column for each driver. */
function countCorrelations(range: Range, rows: readonly DriverRow[]): number {
  let columns = Math.max(0, range.columns - columnsBeforeCorrelations);
  const isFilled = (index: number): boolean =>
    rows.some(({ row }) => !isNothing(cellAt(range, row, columnsBeforeCorrelations + index)));
  while (columns > rows.length && !isFilled(columns - 1)) columns -= 1;
  return columns;
}

/** Undefined where the range has no columns for them, or nothing in those. */
function readCorrelations(range: Range, rows: readonly DriverRow[]): number[][] | undefined {
  const columns = countCorrelations(range, rows);
  const given = rows.map(({ row }) =>
    Array.from({ length: columns }, (_, index) => {
      const column = columnsBeforeCorrelations + index;
      return roundedToOne(readNumber(cellAt(range, row, column), placeAt(range, row, column)).toNumber());
    }),
  );
  if (given.every((row) => row.every((value) => value === 0))) return undefined;
  if (columns !== rows.length) {
    const expected = functionWords.columnsOrMore({
      columns: columnsBeforeCorrelations,
      most: columnsBeforeCorrelations + rows.length,
      drivers: rows.length,
    });
    throw new InputError(range.parameter, "", `${range.columns} columns`, expected);
  }
  return given.map((row, i) =>
    row.map((value, j) => {
      const mirrored = given[j]?.[i] ?? 0;
      if (i === j) return value === 0 ? 1 : value;
      return value === 0 ? mirrored : value;
    }),
  );
}
