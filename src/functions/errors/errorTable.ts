import { NegativeRevenueError, NoCostOfSalesError, NoRevenueError } from "../../accounting/grossMargin.ts";
import { NoValuedTrialError } from "../../distribution/headroomDistribution.ts";
import { SimulationCancelledError } from "../../distribution/runSimulation.ts";
import { UncertaintyError } from "../../distribution/Uncertainty.ts";
import { SimulationFailedError } from "../../distribution/worker/messages.ts";
import {
  AmbiguousColumnError,
  AmbiguousLabelError,
  IssuerNotFoundError,
  ItemNotFoundError,
  NotApplicableError,
  PeriodNotFoundError,
} from "../../filing/lookUpErrors.ts";
import { NoBreakEvenError } from "../../impairment/breakEven/breakEven.ts";
import { OwnershipError, NoValueError, YearsError } from "../../impairment/unit/checkUnit.ts";
import { NoImpliedRateError, SeveralImpliedRatesError } from "../../impairment/value/impliedRate.ts";
import { DiscountRateError, NoCashFlowError, TerminalGrowthError } from "../../impairment/value/presentValue.ts";
import { SameDriverError } from "../../impairment/sensitivity.ts";
import type { CellValue } from "../arguments/cellValue.ts";
import { ErrorValueError, InputError } from "./InputError.ts";
import { ModelPackError, NoNumberError, PreviewError, TrialsWithoutValueError } from "./resultErrors.ts";

/** The errors that Excel takes from a function. Their messages show for #VALUE! and #N/A. */
type Code = keyof typeof CustomFunctions.ErrorCode;

/** What a failure is in Excel. */
export interface ExcelForm {
  readonly code: Code;
  /** What it concerns: lines of a unit block by their labels, anything else by the parameter it mostly comes in. */
  readonly subjects: readonly string[];
}

/** A class of failures that a cell shows. */
export interface ErrorEntry {
  readonly name: string;
  /** Undefined for a failure of another class. */
  formOf(failure: Error): ExcelForm | undefined;
}

function entry<Failure extends Error>(
  of: abstract new (...values: never[]) => Failure,
  code: Code | ((failure: Failure) => Code),
  subjects: (failure: Failure) => readonly string[] = () => [],
): ErrorEntry {
  return {
    name: of.name,
    formOf: (failure) =>
      failure instanceof of
        ? { code: typeof code === "string" ? code : code(failure), subjects: subjects(failure) }
        : undefined,
  };
}

/** Which errors that a cell holds a function can give again. */
const asTheyAre: Readonly<Record<string, Code>> = {
  "#DIV/0!": "divisionByZero",
  "#N/A": "notAvailable",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
  "#VALUE!": "invalidValue",
};

const codeOfValue = (code: string): Code => asTheyAre[code] ?? "invalidValue";

/** What a cell that holds no number comes to, as `refused` says it: its own error, or #VALUE!. */
export const refusalCode = (cell: CellValue): Code => (cell.kind === "error" ? codeOfValue(cell.code) : "invalidValue");

/** Every failure of the core and of the arguments that is no defect: the one place that makes errors of Excel's of them. */
export const errorTable: readonly ErrorEntry[] = [
  entry(ErrorValueError, ({ code }) => codeOfValue(code)),
  entry(InputError, "invalidValue"),
  entry(YearsError, "invalidValue", ({ label }) => [label]),
  entry(SameDriverError, "invalidValue", () => ["driver"]),
  entry(NoCashFlowError, "invalidValue", () => ["cashFlows"]),
  entry(UncertaintyError, "invalidValue", () => ["uncertainty"]),
  entry(NoRevenueError, "divisionByZero", () => ["revenue"]),
  entry(NegativeRevenueError, "invalidNumber", () => ["revenue"]),
  entry(NoValueError, "invalidNumber", ({ label }) => [label]),
  entry(OwnershipError, "invalidNumber", () => ["Ownership"]),
  entry(DiscountRateError, "invalidNumber", () => ["Pre-tax discount rate"]),
  entry(TerminalGrowthError, "invalidNumber", () => ["Pre-tax discount rate", "Terminal growth"]),
  entry(NoNumberError, "invalidNumber"),
  entry(NoCostOfSalesError, "notAvailable", () => ["costOfSales"]),
  entry(NoImpliedRateError, "notAvailable", () => ["value"]),
  entry(SeveralImpliedRatesError, "notAvailable", () => ["value"]),
  entry(NoBreakEvenError, "notAvailable", ({ outside }) => outside?.drivers ?? ["driver"]),
  entry(ItemNotFoundError, "notAvailable", () => ["item"]),
  entry(AmbiguousLabelError, "notAvailable", () => ["item"]),
  entry(AmbiguousColumnError, "notAvailable", () => ["item"]),
  entry(PeriodNotFoundError, "notAvailable", () => ["period"]),
  entry(NotApplicableError, "notAvailable", () => ["period"]),
  entry(IssuerNotFoundError, "notAvailable", () => ["issuer"]),
  entry(ModelPackError, "notAvailable"),
  entry(NoValuedTrialError, "notAvailable", () => ["uncertainty"]),
  entry(TrialsWithoutValueError, "notAvailable", () => ["uncertainty"]),
  entry(SimulationFailedError, "notAvailable"),
  entry(SimulationCancelledError, "notAvailable"),
  entry(PreviewError, "notAvailable"),
];
