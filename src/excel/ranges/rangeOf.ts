import { areaAddress, type Area } from "../../formula/addresses.ts";

/**
 * A range that lives until the next sync. Office.js keeps every other one alive in Excel until `Excel.run` is over,
 * which takes messages of its own.
 */
export function rangeOf(sheet: Excel.Worksheet, area: Area | string): Excel.Range {
  return sheet.getRange(typeof area === "string" ? area : areaAddress(area)).untrack();
}

/** Several ranges of a sheet as one object; `address` joins theirs by commas. Lives until the next sync. */
export function rangesOf(sheet: Excel.Worksheet, address: string): Excel.RangeAreas {
  return sheet.getRanges(address).untrack();
}
