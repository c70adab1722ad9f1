import type { Driver } from "../../../impairment/drivers.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import type { BlockRows } from "../unitBlock.ts";

/** What the analyses say of a driver and how they solve for it. */
export interface DriverLine {
  readonly driver: Driver;
  /** Its row of the unit block. */
  readonly key: keyof BlockRows;
  readonly yearly: boolean;
  readonly format: NumberKind;
  /** How headroom depends on it. */
  readonly method: "proportion" | "line" | "quotient" | "roots";
  /** In a sentence: "Headroom vanishes at a gross margin of 31.2%". */
  readonly words: string;
}

/** In the order of the unit block. */
export const driverLines: readonly DriverLine[] = [
  {
    driver: "Base revenue",
    key: "baseRevenue",
    yearly: false,
    format: "amount",
    method: "proportion",
    words: "base revenue",
  },
  {
    driver: "Revenue growth",
    key: "revenueGrowth",
    yearly: true,
    format: "percentage",
    method: "roots",
    words: "revenue growth",
  },
  {
    driver: "Gross margin",
    key: "grossMargin",
    yearly: true,
    format: "percentage",
    method: "line",
    words: "a gross margin",
  },
  {
    driver: "Operating costs / revenue",
    key: "operatingCosts",
    yearly: true,
    format: "percentage",
    method: "line",
    words: "operating costs / revenue",
  },
  {
    driver: "Capital expenditure / revenue",
    key: "capitalExpenditure",
    yearly: true,
    format: "percentage",
    method: "line",
    words: "capital expenditure / revenue",
  },
  {
    driver: "Working capital / revenue",
    key: "workingCapital",
    yearly: false,
    format: "percentage",
    method: "line",
    words: "working capital / revenue",
  },
  {
    driver: "Terminal growth",
    key: "terminalGrowth",
    yearly: false,
    format: "percentage",
    method: "quotient",
    words: "terminal growth",
  },
  {
    driver: "Pre-tax discount rate",
    key: "preTaxDiscountRate",
    yearly: false,
    format: "percentage",
    method: "roots",
    words: "a pre-tax discount rate",
  },
];

/** The line of a driver by its key. @throws UnknownDriverError for a line of the unit block that is no driver. */
export function lineOf(key: keyof BlockRows): DriverLine {
  const line = driverLines.find((candidate) => candidate.key === key);
  if (line === undefined) throw new UnknownDriverError(key);
  return line;
}

/** What stands where a driver has no break-even. */
export const none = "none";

/** A line of the unit block that no analysis moves. */
export class UnknownDriverError extends Error {
  override readonly name = "UnknownDriverError";
  constructor(readonly key: string) {
    super(`Expected the key of one of the ${driverLines.length} drivers, found ${key}.`);
  }
}
