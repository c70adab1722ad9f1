import type { CashFlowForecast } from "../../impairment/presentValue.ts";
import { InputError } from "../errors/InputError.ts";
import { readLogical, readNumber } from "./readCell.ts";
import { readLine, readOptional } from "./readRange.ts";
import { readScalar } from "./readScalar.ts";

/** The arguments that VALUEINUSE and IMPLIEDRATE share. */
export interface ForecastArguments {
  readonly cashFlows: unknown;
  readonly terminalGrowth: unknown;
  readonly midYear: unknown;
  readonly terminalCashFlow: unknown;
}

/**
 * A forecast of yearly cash flows. With a terminal growth, a terminal value follows: on the terminal cash flow where
 * there is one, else on the last flow grown once. Without it there is none.
 *
 * @throws InputError for no flow at all, or a last flow of zero or blank under a terminal value.
 */
export function readForecast(sent: ForecastArguments): CashFlowForecast {
  const cashFlows = readLine(sent.cashFlows, "cashFlows").map((cell) => readNumber(cell.sent, cell.place));
  const optional = (value: unknown, parameter: string) => {
    const given = readOptional(value, parameter);
    return given && readScalar(given.sent, parameter);
  };
  const growth = optional(sent.terminalGrowth, "terminalGrowth");
  const midYear = readOptional(sent.midYear, "midYear");
  const given = optional(sent.terminalCashFlow, "terminalCashFlow");
  const terminalFlow = growth && given;
  if (cashFlows.every((flow) => flow.isZero()) && (terminalFlow === undefined || terminalFlow.isZero())) {
    throw new InputError("cashFlows", "", "no cash flow (every cell is 0 or blank)", "at least one");
  }
  const forecast = {
    cashFlows,
    midYear: midYear ? readLogical(midYear.sent, { parameter: "midYear", cell: "" }) : false,
  };
  if (growth === undefined) return forecast;
  const last = cashFlows.at(-1);
  if (given === undefined && (last === undefined || last.isZero())) {
    const expected = "a cash flow for the terminal value to rest on, or terminalCashFlow";
    throw new InputError("cashFlows", `cell ${cashFlows.length}`, "0 or a blank cell", expected);
  }
  return { ...forecast, terminal: { growth, cashFlow: given ?? growth.plus(1).times(last ?? 0) } };
}
