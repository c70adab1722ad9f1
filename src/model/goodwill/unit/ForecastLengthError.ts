import { forecastLength } from "./columns.ts";

/** A pack whose units are forecast for another number of years than a unit's section has columns for. */
export class ForecastLengthError extends Error {
  override readonly name = "ForecastLengthError";
  constructor(readonly found: number) {
    super(`Expected units forecast for ${forecastLength} years (IAS 36.33(b)), found ${found}.`);
  }
}
