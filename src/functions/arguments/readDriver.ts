import { drivers, type Driver } from "../../impairment/unit/drivers.ts";
import { cellValue } from "./cellValue.ts";
import { InputError } from "../errors/InputError.ts";
import { refused } from "./readCell.ts";
import { readSingle } from "./readRange.ts";
import { sameLabel } from "../../impairment/unit/sameLabel.ts";
import * as functionWords from "../functionWords.ts";

/**
 * A driver by its name, without regard to case and spacing.
 *
 * @throws InputError for what is no driver, ErrorValueError for an error value.
 */
export function readDriver(sent: unknown, parameter: string): Driver {
  const cell = cellValue(readSingle(sent, parameter));
  const driver = cell.kind === "text" ? drivers.find((name) => sameLabel(name, cell.text)) : undefined;
  if (driver === undefined) throw refused(cell, { parameter, cell: "" }, `a driver: ${drivers.join(", ")}`);
  return driver;
}

/**
 * A driver other than the first, which `ofParameter` names.
 *
 * @throws what `readDriver` throws; InputError for the same driver again.
 */
export function readOtherDriver(sent: unknown, parameter: string, first: Driver, ofParameter: string): Driver {
  const driver = readDriver(sent, parameter);
  if (driver !== first) return driver;
  throw new InputError(parameter, "", `"${driver}" twice`, functionWords.anotherDriverThan(ofParameter));
}
