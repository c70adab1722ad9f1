/**
 * What a document discloses of its impairment test of goodwill (IAS 36.134), as data of its pack: which printed figures
 * are a unit's key assumptions, and for each item of the paragraph whether the document gives it and where. Types alone.
 */
export interface Disclosures {
  /** Where the impairment test stands, as a sentence names it: "note 7". */
  readonly where: string;
  /** True where the document says that no goodwill was impaired. */
  readonly unimpaired?: true;
  /** Ascending by their periods. */
  readonly keyAssumptions: readonly KeyAssumptionTable[];
  /** What is absent here the document does not give. */
  readonly card: Readonly<Partial<Record<DisclosureItem, Disclosure>>>;
}

/** A table that prints the key assumptions of units for a period. */
export interface KeyAssumptionTable {
  readonly period: string;
  /** The ids of its rows. */
  readonly rows: Readonly<Record<KeyAssumption, string>>;
  /** The keys of a unit's columns, by the unit's id; a value that is no range stands in both. */
  readonly units: Readonly<Record<string, { readonly low: string; readonly high: string }>>;
}

export type KeyAssumption = "revenueGrowth" | "grossMargin" | "preTaxDiscountRate";

/** The items of IAS 36.134 that a document answers; headroom and break-evens are computed. */
export type DisclosureItem =
  | "recoverableAmount" // (c)
  | "keyAssumptions" // (d)(i)
  | "otherInputs" // (d)(i)
  | "approach" // (d)(ii)
  | "budgetPeriod" // (d)(iii)
  | "terminalGrowth" // (d)(iv)
  | "preTaxDiscountRate" // (d)(v)
  | "fairValue" // (e)
  | "possibleChange" // (f)
  | "keyAssumptionValues"; // (f)(ii)

export interface Disclosure {
  readonly status: DisclosureStatus;
  /** What it says, shortly and in our words, where the cells do not. */
  readonly what?: string;
  /** "note 7, key assumptions" */
  readonly where: string;
}

export type DisclosureStatus = "announced" | "missing" | "not applicable";
