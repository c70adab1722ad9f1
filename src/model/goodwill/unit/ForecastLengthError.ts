import { forecastLength } from "./columns.ts";
import * as unitSheetWords from "./unitSheetWords.ts";

/** A pack whose units are forecast for another number of years than a unit's section has columns for. */
export class ForecastLengthError extends Error {
  override readonly name = "ForecastLengthError";
  constructor(readonly found: number) {
    super(unitSheetWords.expectedUnitsForecastForYears(forecastLength, found));
  }
}
