/** What every line has. */
export interface LineEntry {
  /** As a unit block labels it, and an analyst calls it. */
  readonly label: string;
  /** The last part of its defined names, "Unit_3_BaseRevenue", which users' formulas rest on; `idOf` follows from it. */
  readonly name: string;
  /** One value for each explicit year, one value in the first year's column, or TRUE or FALSE there. */
  readonly holds: "yearly" | "single" | "switch";
  readonly measure: "money" | "ratio" | "logical";
  /** What a ratio is of; absent for money, whose words are the workbook's. */
  readonly of?: string;
  /** True of what happens in a year, as growth; the others are levels. */
  readonly isRate?: true;
  /**
   * What keeps a value plausible, inclusive, and how far it moves at a time; money in thousands of a currency. Absent for a
   * switch.
   */
  readonly bounds?: Bounds;
  /**
   * What a value should not fall below though its bounds allow it: the product of these lines, or year by year the one line
   * that is yearly too; and what that is.
   */
  readonly floor?: { readonly product: readonly string[]; readonly words: string };
  /** What a value should not be above though its bounds allow it: the last value of this line, or what is stated of its own. */
  readonly ceiling?: { readonly last: string; readonly words: string; readonly stated: string };
  readonly slider?: true;
  /** The line to which an assumption is added on its way to the block, where it has no line of its own. */
  readonly addsTo?: string;
  /** What is said beside the other line where this one was changed. */
  readonly words?: string;
  /** As it is called where no other of its kind is near: "discount rate". */
  readonly short?: string;
  /** By which words, in English or Chinese, a document's table of key assumptions means this line. */
  readonly printedAs?: RegExp;
  /** True for a rate before tax: words that say that theirs is after tax mean another one. */
  readonly beforeTax?: true;
  /** What a switch is where a block leaves it out. */
  readonly byDefault?: boolean;
  /** What a single value is where a block leaves it out: the product of these lines, as they are before any shift. */
  readonly leftOut?: { readonly product: readonly string[] };
  /** Outside of it the unit has no value, whatever the other lines hold; any number will do where it is absent. */
  readonly valued?: ValuedWhere;
  /** The line that it has to be above (`isAbove`), so that the unit has a value. */
  readonly exceeds?: string;
  /** True of what a unit carries at the date of the test: no forecast, so a case that says nothing of it has the model's. */
  readonly fact?: true;
  /** What the line makes of a year's revenue: cash that is earned or spent, and what the amount is called. */
  readonly cash?: { readonly is: "earned" | "spent"; readonly amount: string };
  /** An asset of the carrying amount beside goodwill. */
  readonly carried?: CarriedEntry;
  readonly driver?: DriverEntry;
}

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** What a number has to be beside a number, so that a unit has a value, and how a sentence says it of the line. */
export interface ValuedWhere {
  readonly above?: number;
  readonly least?: number;
  readonly most?: number;
  /** "must be above zero" */
  readonly words: string;
}

/** What an asset has beside. */
interface CarriedEntry {
  /** The line that is part of it and on which no impairment loss falls (IAS 36.2). */
  readonly spared?: string;
  readonly remark?: string;
}

/** What a driver has beside: headroom can be asked as it moves. */
interface DriverEntry {
  /** Added to it in every explicit year, or relative: 0.01 is × 1.01. */
  readonly shift: "added" | "relative";
  /**
   * How headroom depends on it, and so how its break-even is found (36.134(f)(iii)): along a line, as a quotient, or as
   * roots of the polynomial in growth or in the discount rate.
   */
  readonly solved: "line" | "quotient" | "roots";
  readonly rootsIn?: "growth" | "rate";
  /** What no company can have, and how that is said of a break-even, at length and beside other figures. */
  readonly cannotBe?: CannotBe;
  /** Before its name in a sentence: "a gross margin". */
  readonly article?: "a";
  /** The usual step of a grid, and the side of the grid that it usually has. */
  readonly step: number;
  readonly grid?: "rows" | "columns";
  /** Whether a frontier usually moves it or seeks it. */
  readonly frontier?: "moved" | "sought";
  /** How uncertain it is unless an analyst says otherwise: illustrative, in shifts. */
  readonly uncertainty: { readonly kind: "fixed" | "normal" | "triangular"; readonly spread: number };
}

/** Values that no company has: those below the one or above the other. */
export interface CannotBe {
  readonly below?: number;
  readonly above?: number;
  /** "a negative ratio, which cannot be" */
  readonly words: string;
  /** "negative: cannot be" */
  readonly short: string;
}
