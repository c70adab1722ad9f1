import type { LineEntry } from "./LineEntry.ts";

const ofRevenue = { measure: "ratio", of: "% of revenue", slider: true } as const;
const aYear = { measure: "ratio", of: "% a year", isRate: true, slider: true } as const;
const byOnePoint = { shift: "added", step: 0.01 } as const;
const step = 0.001;
const aboveAll = { above: -1, words: "must be above −100%" } as const;
const notNegative = { least: 0, words: "must not be negative" } as const;
const noNegativeRatio = {
  cannotBe: { below: 0, words: "a negative ratio, which cannot be", short: "negative: cannot be" },
} as const;

/**
 * The lines of a unit block: the one table that the block, the Assumptions sheet, the functions' reader, the drivers, the
 * model, the pane and the units of a user's own read. Another line is another entry here; what an entry says of itself
 * (`LineEntry`) is all that they know of it.
 *
 * Ratios and rates are fractions: 0.154 is 15.4%. Amounts are in the workbook's money.
 */
export const lineTable = {
  /** Revenue of the year before the first explicit one. */
  baseRevenue: {
    label: "Base revenue",
    name: "BaseRevenue",
    holds: "single",
    measure: "money",
    bounds: { minimum: 1_000, maximum: 2_000_000, step: 1_000 },
    valued: { above: 0, words: "must be above zero" },
    driver: { shift: "relative", solved: "line", step: 0.05, uncertainty: { kind: "normal", spread: 0.05 } },
  },
  /** By year; −1 is a fall to nothing. */
  revenueGrowth: {
    label: "Revenue growth",
    name: "RevenueGrowth",
    holds: "yearly",
    ...aYear,
    printedAs: /growth|增[長长]率/iu,
    bounds: { minimum: -0.5, maximum: 1, step },
    valued: aboveAll,
    driver: { ...byOnePoint, solved: "roots", rootsIn: "growth", uncertainty: { kind: "normal", spread: 0.02 } },
  },
  /** Gross profit / revenue by year, before depreciation and amortisation (36.50). */
  grossMargin: {
    label: "Gross margin",
    name: "GrossMargin",
    holds: "yearly",
    ...ofRevenue,
    printedAs: /gross (?:profit )?margin|毛利率/iu,
    bounds: { minimum: 0, maximum: 0.9, step },
    cash: { is: "earned", amount: "Gross profit" },
    driver: {
      ...byOnePoint,
      solved: "line",
      article: "a",
      frontier: "sought",
      cannotBe: { above: 1, words: "more than all of revenue, which cannot be", short: "above revenue: cannot be" },
      uncertainty: { kind: "normal", spread: 0.01 },
    },
  },
  /** What an announced margin lacks for depreciation in it. */
  grossMarginAdjustment: {
    label: "Gross margin adjustment for depreciation",
    name: "GrossMarginAdjustment",
    holds: "yearly",
    ...ofRevenue,
    bounds: { minimum: 0, maximum: 0.2, step },
    addsTo: "grossMargin",
    words: "adjusted for depreciation",
  },
  /** Operating costs / revenue by year, before depreciation, amortisation, finance and tax (36.50); positive is a cost. */
  operatingCosts: {
    label: "Operating costs / revenue",
    name: "OperatingCosts",
    holds: "yearly",
    ...ofRevenue,
    bounds: { minimum: 0, maximum: 1, step },
    cash: { is: "spent", amount: "Operating costs" },
    driver: { ...byOnePoint, solved: "line", ...noNegativeRatio, uncertainty: { kind: "normal", spread: 0.01 } },
  },
  /** Capital expenditure that maintains the assets / revenue by year (36.44); positive is an outflow. */
  capitalExpenditure: {
    label: "Capital expenditure / revenue",
    name: "CapitalExpenditure",
    holds: "yearly",
    ...ofRevenue,
    bounds: { minimum: 0, maximum: 0.3, step },
    floor: { product: ["grossMarginAdjustment"], words: "the depreciation that the margin is adjusted for" },
    cash: { is: "spent", amount: "Capital expenditure" },
    driver: { ...byOnePoint, solved: "line", ...noNegativeRatio, uncertainty: { kind: "fixed", spread: 0.005 } },
  },
  /** Working capital / revenue, one value: what is tied up at the end of each forecast year. */
  workingCapital: {
    label: "Working capital / revenue",
    name: "WorkingCapital",
    holds: "single",
    ...ofRevenue,
    bounds: { minimum: -0.5, maximum: 0.8, step },
    driver: { ...byOnePoint, solved: "line", uncertainty: { kind: "fixed", spread: 0.01 } },
  },
  /** Growth of revenue after the last explicit year, steady or declining (36.33(c)). */
  terminalGrowth: {
    label: "Terminal growth",
    name: "TerminalGrowth",
    holds: "single",
    ...aYear,
    printedAs: /terminal|perpetu|long[- ‑]term growth|beyond|永[續续]|[長长]期增/iu,
    bounds: { minimum: -0.05, maximum: 0.08, step },
    valued: aboveAll,
    ceiling: { last: "revenueGrowth", words: "last year's growth", stated: "stated long-term growth" },
    driver: {
      shift: "added",
      solved: "quotient",
      step: 0.005,
      grid: "columns",
      uncertainty: { kind: "triangular", spread: 0.005 },
    },
  },
  /** Pre-tax rate (36.55); above the terminal growth. */
  preTaxDiscountRate: {
    label: "Pre-tax discount rate",
    name: "DiscountRate",
    holds: "single",
    ...aYear,
    printedAs: /discount rate|\bwacc\b|cost of capital|[折貼贴][現现]率/iu,
    beforeTax: true,
    short: "discount rate",
    bounds: { minimum: 0.05, maximum: 0.4, step },
    valued: aboveAll,
    exceeds: "terminalGrowth",
    driver: {
      ...byOnePoint,
      solved: "roots",
      rootsIn: "rate",
      article: "a",
      cannotBe: {
        below: 0,
        words: "a negative rate, which is none to be expected",
        short: "negative: not to be expected",
      },
      grid: "rows",
      frontier: "moved",
      uncertainty: { kind: "triangular", spread: 0.01 },
    },
  },
  /** Goodwill as recognised: the owners' share of it where non-controlling interests are at their proportionate share. */
  goodwill: {
    label: "Goodwill",
    name: "Goodwill",
    holds: "single",
    measure: "money",
    bounds: { minimum: 0, maximum: 1_000_000, step: 100 },
    valued: notNegative,
    fact: true,
  },
  /** The owners' interest, above 0 and at most 1. */
  ownership: {
    label: "Ownership",
    name: "Ownership",
    holds: "single",
    measure: "ratio",
    of: "% of equity",
    bounds: { minimum: 0.01, maximum: 1, step: 0.01 },
    valued: { above: 0, most: 1, words: "must be above zero and at most 100%" },
    fact: true,
  },
  intangibleAssets: {
    label: "Intangible assets",
    name: "IntangibleAssets",
    holds: "single",
    measure: "money",
    bounds: { minimum: 0, maximum: 1_000_000, step: 100 },
    valued: notNegative,
    fact: true,
    carried: {},
  },
  /**
   * Working capital at the date of the test, within other net assets: a fact, like the rest of the carrying amount, so no
   * shift of working capital or base revenue moves it.
   */
  openingWorkingCapital: {
    label: "Opening working capital",
    name: "OpeningWorkingCapital",
    holds: "single",
    measure: "money",
    bounds: { minimum: -500_000, maximum: 1_000_000, step: 100 },
    leftOut: { product: ["workingCapital", "baseRevenue"] },
    fact: true,
  },
  /** With opening working capital; without cash, debt and tax, like the flows (36.75–79). */
  otherNetAssets: {
    label: "Other net assets",
    name: "OtherNetAssets",
    holds: "single",
    measure: "money",
    bounds: { minimum: -500_000, maximum: 1_000_000, step: 100 },
    floor: { product: ["openingWorkingCapital"], words: "opening working capital" },
    fact: true,
    carried: {
      spared: "openingWorkingCapital",
      remark: "without cash, debt and tax, like the cash flows (IAS 36.75–79)",
    },
  },
  /** True where non-controlling interests are at their proportionate share: goodwill / ownership is carried (C4). */
  grossUpGoodwill: {
    label: "Gross up goodwill",
    name: "GrossUpGoodwill",
    holds: "switch",
    measure: "logical",
    of: "yes or no",
    byDefault: true,
    fact: true,
  },
  /** True where flows come in the middle of the year, on average, instead of at its end. */
  midYearDiscounting: {
    label: "Mid-year discounting",
    name: "MidYearDiscounting",
    holds: "switch",
    measure: "logical",
    of: "yes or no",
    byDefault: false,
  },
} as const satisfies Readonly<Record<string, LineEntry>>;
