import type { DriverKey } from "../../../impairment/unit/lines.ts";

/** Which drivers are told of where there is no room for all of them, in the order in which they are. */

/** In a unit's answer. */
export const answeredDrivers = ["grossMargin", "revenueGrowth", "preTaxDiscountRate"] as const satisfies DriverKeys;

/** As a document's key assumptions. */
export const announcedDrivers = ["revenueGrowth", "grossMargin", "preTaxDiscountRate"] as const satisfies DriverKeys;

/** In the draft of a disclosure, and on the card, which has more rows (IAS 36.134(f)(iii)). */
export const draftedDrivers = [...announcedDrivers, "terminalGrowth"] as const satisfies DriverKeys;
export const cardDrivers = [...draftedDrivers, "operatingCosts", "baseRevenue"] as const satisfies DriverKeys;

/** Where units stand side by side. */
export const comparedDrivers = [
  "preTaxDiscountRate",
  "terminalGrowth",
  "grossMargin",
  "operatingCosts",
] as const satisfies DriverKeys;

type DriverKeys = readonly DriverKey[];
