import type { AssumptionKey } from "./assumptionLines.ts";
import type { UnitAssumption } from "./unitAssumptions.ts";

const years = 5;

/** The same value in every forecast year. */
export const everyYear = (value: number): readonly number[] => Array.from({ length: years }, () => value);

/** Five values in equal steps from one end to the other. */
export const path = (first: number, ...rest: readonly [number, number, number, number]): readonly number[] => [
  first,
  ...rest,
];

export const keyAssumptions = "Note 13, key assumptions 2023";
export const dash = "–";

/** What every unit takes in the same way. */
export const common = {
  grossMarginAdjustment: {
    values: everyYear(0),
    basis: "illustrative",
    reasoning:
      "Zero: the announced margin may be after depreciation in cost of sales, which the cash flows must not bear (IAS 36.50), but how much is not announced. A positive value is added to the margin.",
    source: dash,
  },
  capitalExpenditure: {
    values: everyYear(0.015),
    basis: "illustrative",
    reasoning:
      "Not announced by unit. Maintenance only (IAS 36.44), a little below the Group's depreciation of property, plant and equipment in 2023, 1.7% of revenue.",
    source: "Leans on note 5, row Depreciation of property, plant and equipment, and on revenue",
  },
  workingCapital: {
    values: [0.187],
    basis: "illustrative",
    reasoning:
      "Not announced by unit. The Group's own ratio at the end of 2023: inventories and trade and notes receivables, less trade and notes payables and contract liabilities, 18.7% of revenue.",
    source: "Leans on the statement of financial position 2023 and on revenue",
  },
  terminalGrowth: {
    values: [0.022],
    basis: "illustrative",
    reasoning: "The low end of the announced growth range, 2.2%, suggests it; terminal growth itself is not announced.",
    source: `Leans on ${keyAssumptions.toLowerCase()}, row Revenue (% annual growth rate)`,
  },
  discountRate: {
    values: [0.154],
    basis: "announced",
    reasoning: "As announced for 2023, pre-tax; the same for the three units.",
    source: `${keyAssumptions}, row Pre-tax discount rate (%)`,
  },
  grossUpGoodwill: {
    values: [true],
    basis: "illustrative",
    reasoning:
      "How non-controlling interests were measured is not announced. At their proportionate share goodwill is grossed up (IAS 36.C4); the figures point there: they rose in 2023 by 89,230 beyond their income, near the 92,900 that is 49% of Shanghai Compass's net assets as its price and goodwill imply.",
    source: "Leans on the statement of financial position, row Non-controlling interests, and on note 13",
  },
  midYearDiscounting: {
    values: [false],
    basis: "illustrative",
    reasoning:
      "Not announced. FALSE takes cash flows at year ends; TRUE takes them half a year earlier, the terminal value too.",
    source: dash,
  },
} as const satisfies Partial<Record<AssumptionKey, UnitAssumption>>;
