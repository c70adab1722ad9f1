import {
  NegativeRevenueError as NegativeMarginRevenueError,
  NoCostOfSalesError,
  NoRevenueError,
} from "../accounting/grossMargin.ts";
import {
  AmbiguousColumnError,
  AmbiguousLabelError,
  ItemNotFoundError,
  PeriodNotFoundError,
} from "../filing/lookUpErrors.ts";
import { NoValuedTrialError } from "../distribution/headroomDistribution.ts";
import { UncertaintyError } from "../distribution/Uncertainty.ts";
import { NoBreakEvenError } from "../impairment/breakEven.ts";
import { NegativeRevenueError, OwnershipError, YearsError } from "../impairment/checkUnit.ts";
import { NoImpliedRateError, SeveralImpliedRatesError } from "../impairment/impliedRate.ts";
import { DiscountRateError, NoCashFlowError, TerminalGrowthError } from "../impairment/presentValue.ts";
import { unitLines } from "../impairment/unitBlock.ts";
import { TrialsWithoutValueError } from "./probabilityCell.ts";

/** Where among a function's arguments stands what the core names: "Ownership" in `ownership`, say. */
export type Places = Readonly<Record<string, string>>;

/**
 * The argument that a failure of the core concerns, as a message names it: `discountRate`, `cgu, row "Ownership"`; of
 * several, those that the function itself places. Empty where it concerns none more than another.
 *
 * @param places of what is neither a line of a unit block in `cgu` nor called as the function's parameter is.
 */
export function placeOf(failure: Error, places: Places): string {
  const subjects = subjectsOf(failure);
  const placed = subjects.map((subject) => places[subject]).filter((place) => place !== undefined);
  if (placed.length > 0) return placed.join(", and ");
  const [subject = ""] = subjects;
  return unitLines.some(({ label }) => label === subject) ? `cgu, row "${subject}"` : subject;
}

/** Lines of a unit block by their labels; anything else by the parameter it mostly comes in. */
function subjectsOf(failure: Error): readonly string[] {
  if (failure instanceof TerminalGrowthError) return ["Pre-tax discount rate", "Terminal growth"];
  if (failure instanceof DiscountRateError) return ["Pre-tax discount rate"];
  if (failure instanceof OwnershipError) return ["Ownership"];
  if (failure instanceof NegativeRevenueError || failure instanceof YearsError) return [failure.label];
  if (failure instanceof NoBreakEvenError) return failure.outside?.drivers ?? ["driver"];
  if (failure instanceof NoCashFlowError) return ["cashFlows"];
  if (failure instanceof NoImpliedRateError || failure instanceof SeveralImpliedRatesError) return ["value"];
  if (failure instanceof NoRevenueError || failure instanceof NegativeMarginRevenueError) return ["revenue"];
  if (failure instanceof NoCostOfSalesError) return ["costOfSales"];
  if (failure instanceof PeriodNotFoundError) return ["year"];
  const ofUncertainty = [UncertaintyError, NoValuedTrialError, TrialsWithoutValueError];
  if (ofUncertainty.some((type) => failure instanceof type)) return ["uncertainty"];
  const ofItem = [ItemNotFoundError, AmbiguousLabelError, AmbiguousColumnError];
  return ofItem.some((type) => failure instanceof type) ? ["item"] : [];
}
