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
import { SimulationCancelledError } from "../distribution/runSimulation.ts";
import { UncertaintyError } from "../distribution/Uncertainty.ts";
import { SimulationFailedError } from "../distribution/worker/messages.ts";
import { NoBreakEvenError } from "../impairment/breakEven.ts";
import { NegativeRevenueError, OwnershipError, YearsError } from "../impairment/checkUnit.ts";
import { NoImpliedRateError, SeveralImpliedRatesError } from "../impairment/impliedRate.ts";
import { DiscountRateError, NoCashFlowError, TerminalGrowthError } from "../impairment/presentValue.ts";
import { ErrorValueError, InputError } from "./InputError.ts";
import { placeOf, type Places } from "./placeOf.ts";
import { PreviewError } from "./preview.ts";
import { TrialsWithoutValueError } from "./probabilityCell.ts";
import { NoNumberError } from "./writeNumber.ts";

type Failure = abstract new (...values: never[]) => Error;

/** Which Excel error each failure is. Excel shows messages for #VALUE! and #N/A. */
const codes: readonly (readonly [Failure, keyof typeof CustomFunctions.ErrorCode])[] = [
  [InputError, "invalidValue"],
  [YearsError, "invalidValue"],
  [NoCashFlowError, "invalidValue"],
  [UncertaintyError, "invalidValue"],
  [NoRevenueError, "divisionByZero"],
  [NegativeMarginRevenueError, "invalidNumber"],
  [NegativeRevenueError, "invalidNumber"],
  [OwnershipError, "invalidNumber"],
  [DiscountRateError, "invalidNumber"],
  [TerminalGrowthError, "invalidNumber"],
  [NoNumberError, "invalidNumber"],
  [NoCostOfSalesError, "notAvailable"],
  [NoImpliedRateError, "notAvailable"],
  [SeveralImpliedRatesError, "notAvailable"],
  [NoBreakEvenError, "notAvailable"],
  [ItemNotFoundError, "notAvailable"],
  [AmbiguousLabelError, "notAvailable"],
  [PeriodNotFoundError, "notAvailable"],
  [AmbiguousColumnError, "notAvailable"],
  [NoValuedTrialError, "notAvailable"],
  [TrialsWithoutValueError, "notAvailable"],
  [SimulationFailedError, "notAvailable"],
  [SimulationCancelledError, "notAvailable"],
  [PreviewError, "notAvailable"],
];

/** The errors that Excel takes from a function. */
const returnable: Readonly<Record<string, keyof typeof CustomFunctions.ErrorCode>> = {
  "#DIV/0!": "divisionByZero",
  "#N/A": "notAvailable",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
  "#VALUE!": "invalidValue",
};

/**
 * The Excel error that a function shows for a failure of the core or of its arguments. Its message names the function,
 * the argument and what was found.
 *
 * @param name of the function, as the message begins.
 * @param places see `placeOf`.
 * @returns undefined for a failure that is none of these: a defect, not to be hidden.
 */
export function excelError(name: string, failure: unknown, places: Places = {}): CustomFunctions.Error | undefined {
  const { Error: ExcelError, ErrorCode } = CustomFunctions;
  if (failure instanceof ErrorValueError) {
    return new ExcelError(ErrorCode[returnable[failure.code] ?? "invalidValue"], `${name}: ${failure.message}`);
  }
  const entry = codes.find(([type]) => failure instanceof type);
  if (!entry || !(failure instanceof Error)) return undefined;
  const place = placeOf(failure, places);
  const concerning = place && `parameter ${place}: `;
  return new ExcelError(ErrorCode[entry[1]], `${name}: ${concerning}${failure.message}`);
}

/**
 * What the computation gives, or its failure as an Excel error, to stand in one cell of a result.
 *
 * @param places asked for only where there is a failure: there may be many cells.
 */
export function inCell<T>(
  name: string,
  compute: () => T,
  places: () => Places = () => ({}),
): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (failure) {
    const error = excelError(name, failure, places());
    if (error === undefined) throw failure;
    return error;
  }
}

/** What the computation gives; its failure is thrown as an Excel error. */
export function answer<T>(name: string, compute: () => T, places: Places = {}): T {
  try {
    return compute();
  } catch (failure) {
    throw excelError(name, failure, places) ?? failure;
  }
}

/** The same for a computation that takes its time. */
export async function answerLater<T>(name: string, compute: () => Promise<T>): Promise<T> {
  try {
    return await compute();
  } catch (failure) {
    throw excelError(name, failure) ?? failure;
  }
}
