/**
 * The lines of a unit block: the one table that the block, the Assumptions sheet, the functions' reader, the drivers, the
 * pane and the units of a user's own read. Another line is another entry here, and a place in the arithmetic that uses it.
 *
 * Ratios and rates are fractions: 0.154 is 15.4%. Amounts are in the workbook's money.
 */

/** What every line has. */
interface Entry {
  /** As a unit block labels it, and an analyst calls it. */
  readonly label: string;
  /** The last part of its defined names, "Unit_3_BaseRevenue", which users' formulas rest on; `idOf` follows from it. */
  readonly name: string;
  /** One value for each explicit year, one value in the first year's column, or TRUE or FALSE there. */
  readonly holds: "yearly" | "single" | "switch";
  readonly measure: "money" | "ratio" | "logical";
  /** What a ratio is of; absent for money, whose words are the workbook's. */
  readonly of?: string;
  /**
   * What keeps a value plausible, inclusive, and how far it moves at a time; money in thousands of a currency. Absent for a
   * switch.
   */
  readonly bounds?: Bounds;
  /** What a value should not fall below though its bounds allow it: the product of these lines, and what that is. */
  readonly floor?: { readonly product: readonly string[]; readonly words: string };
  readonly slider?: true;
  /** The line to which an assumption is added on its way to the block, where it has no line of its own. */
  readonly addsTo?: string;
  /** What is said beside the other line where this one was changed. */
  readonly words?: string;
  /** By which words, in English or Chinese, a document's table of key assumptions means this line. */
  readonly printedAs?: RegExp;
  /** True for a rate before tax: words that say that theirs is after tax mean another one. */
  readonly beforeTax?: true;
  /** What a switch is where a block leaves it out. */
  readonly byDefault?: boolean;
  /** What a single value is where a block leaves it out: the product of these lines, as they are before any shift. */
  readonly leftOut?: { readonly product: readonly string[] };
  readonly driver?: DriverEntry;
}

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** What a driver has beside: headroom can be asked as it moves. */
interface DriverEntry {
  /** Added to it in every explicit year, or relative: 0.01 is × 1.01. */
  readonly shift: "added" | "relative";
  /** How headroom depends on it, and so how its break-even is found (36.134(f)(iii)). */
  readonly solved: "line" | "quotient" | "roots";
  /** Before its name in a sentence: "a gross margin". */
  readonly article?: "a";
  /** The usual step of a grid, and the side of the grid that it usually has. */
  readonly step: number;
  readonly grid?: "rows" | "columns";
  /** How uncertain it is unless an analyst says otherwise: illustrative, in shifts. */
  readonly uncertainty: { readonly kind: "fixed" | "normal" | "triangular"; readonly spread: number };
}

const ofRevenue = { measure: "ratio", of: "% of revenue", slider: true } as const;
const aYear = { measure: "ratio", of: "% a year", slider: true } as const;
const byOnePoint = { shift: "added", step: 0.01 } as const;
const step = 0.001;

const table = {
  /** Revenue of the year before the first explicit one. */
  baseRevenue: {
    label: "Base revenue",
    name: "BaseRevenue",
    holds: "single",
    measure: "money",
    bounds: { minimum: 1_000, maximum: 2_000_000, step: 1_000 },
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
    driver: { ...byOnePoint, solved: "roots", uncertainty: { kind: "normal", spread: 0.02 } },
  },
  /** Gross profit / revenue by year, before depreciation and amortisation (36.50). */
  grossMargin: {
    label: "Gross margin",
    name: "GrossMargin",
    holds: "yearly",
    ...ofRevenue,
    printedAs: /gross (?:profit )?margin|毛利率/iu,
    bounds: { minimum: 0, maximum: 0.9, step },
    driver: { ...byOnePoint, solved: "line", article: "a", uncertainty: { kind: "normal", spread: 0.01 } },
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
    driver: { ...byOnePoint, solved: "line", uncertainty: { kind: "normal", spread: 0.01 } },
  },
  /** Capital expenditure that maintains the assets / revenue by year (36.44); positive is an outflow. */
  capitalExpenditure: {
    label: "Capital expenditure / revenue",
    name: "CapitalExpenditure",
    holds: "yearly",
    ...ofRevenue,
    bounds: { minimum: 0, maximum: 0.3, step },
    driver: { ...byOnePoint, solved: "line", uncertainty: { kind: "fixed", spread: 0.005 } },
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
    bounds: { minimum: 0.05, maximum: 0.4, step },
    driver: {
      ...byOnePoint,
      solved: "roots",
      article: "a",
      grid: "rows",
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
  },
  /** The owners' interest, above 0 and at most 1. */
  ownership: {
    label: "Ownership",
    name: "Ownership",
    holds: "single",
    measure: "ratio",
    of: "% of equity",
    bounds: { minimum: 0.01, maximum: 1, step: 0.01 },
  },
  intangibleAssets: {
    label: "Intangible assets",
    name: "IntangibleAssets",
    holds: "single",
    measure: "money",
    bounds: { minimum: 0, maximum: 1_000_000, step: 100 },
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
  },
  /** With opening working capital; without cash, debt and tax, like the flows (36.75–79). */
  otherNetAssets: {
    label: "Other net assets",
    name: "OtherNetAssets",
    holds: "single",
    measure: "money",
    bounds: { minimum: -500_000, maximum: 1_000_000, step: 100 },
    floor: { product: ["openingWorkingCapital"], words: "opening working capital" },
  },
  /** True where non-controlling interests are at their proportionate share: goodwill / ownership is carried (C4). */
  grossUpGoodwill: {
    label: "Gross up goodwill",
    name: "GrossUpGoodwill",
    holds: "switch",
    measure: "logical",
    of: "yes or no",
    byDefault: true,
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
} as const satisfies Readonly<Record<string, Entry>>;

export type LineTable = typeof table;

/** What a line is called within the code: the field of a unit that it fills. */
export type LineKey = keyof LineTable;

/** The keys of the lines that stand in a block, which an adjustment of another line does not. */
export type BlockKey = { [Key in LineKey]: LineTable[Key] extends { addsTo: string } ? never : Key }[LineKey];

/** The keys of the drivers among them. */
export type DriverKey = { [Key in BlockKey]: LineTable[Key] extends { driver: object } ? Key : never }[BlockKey];

/** The keys of the block's lines that hold values in one way. */
export type KeyHolding<Holds extends Entry["holds"]> = {
  [Key in BlockKey]: LineTable[Key]["holds"] extends Holds ? Key : never;
}[BlockKey];

/** A line of the table, with its key. */
export interface UnitLine<Key extends LineKey = LineKey> extends Omit<Entry, "floor" | "leftOut"> {
  readonly key: Key;
  readonly floor?: { readonly product: readonly LineKey[]; readonly words: string };
  readonly leftOut?: { readonly product: readonly KeyHolding<"single">[] };
}

/** Every line that an assumption fills, in the order of the Assumptions sheet and of the pane. */
export const assumptionLines: readonly UnitLine[] = Object.entries<Entry>(table).map(
  ([key, entry]) => ({ ...entry, key }) as UnitLine,
);

/** The lines of a unit block, the drivers first. */
export const blockLines: readonly UnitLine<BlockKey>[] = assumptionLines
  .filter((line): line is UnitLine<BlockKey> => line.addsTo === undefined)
  .sort((one, other) => Number(other.driver !== undefined) - Number(one.driver !== undefined));

/** The lines that are added to a line of the block on their way there. */
export const adjustmentsOf = (key: LineKey): readonly UnitLine[] =>
  assumptionLines.filter(({ addsTo }) => addsTo === key);

/** The line's part in the ids of its cells, "unit3.discountRate", which kept inputs rest on. */
export const idOf = ({ name }: Pick<UnitLine, "name">): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/**
 * What a line's values are in.
 *
 * @param money the words of the workbook's money.
 */
export const unitOfLine = ({ of }: Pick<UnitLine, "of">, money: string): string => of ?? money;
