import type { Decimal } from "../../figures/decimal.ts";
import type { BlockKey, LineTable } from "./lines.ts";

/** A yearly line holds one value for each explicit year, 1…N. */
type Held<Line> = Line extends { holds: "yearly" }
  ? readonly Decimal[]
  : Line extends { holds: "switch" }
    ? boolean
    : Decimal;

/**
 * A cash-generating unit to which goodwill is allocated, with what its value in use and carrying amount rest on
 * (IAS 36.30–57, 36.75–79, 36.80, Appendix C): the fields of the table of lines, which says what each is.
 *
 * Amounts share one unit; ratios and rates are fractions: 0.154 is 15.4%. The yearly lists are equally long.
 */
export type CashGeneratingUnit = {
  readonly [Key in keyof LineTable as Key extends BlockKey ? Key : never]: Held<LineTable[Key]>;
};
