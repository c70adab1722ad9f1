import type { Decimal } from "../../figures/decimal.ts";
import type { CashFlowForecast } from "../../impairment/value/presentValue.ts";
import { checkValue } from "../../impairment/unit/checkUnit.ts";
import { InputError } from "../errors/InputError.ts";
import { isNothing } from "./cellValue.ts";
import { readLogical, readNumber } from "./readCell.ts";
import { readLine, readOptional } from "./readRange.ts";
import { readScalar } from "./readScalar.ts";
import * as functionWords from "../functionWords.ts";

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
 * @param mostYears beyond which it would take too long.
 * @throws InputError for no flow at all, too many, a last flow of zero or blank under a terminal value, or a terminal
 *   cash flow that is given and is zero or blank; NoValueError for a terminal growth of −1 or less.
 */
export function readForecast(sent: ForecastArguments, mostYears: number): CashFlowForecast {
  const optional = (value: unknown, parameter: string) => {
    const given = readOptional(value, parameter);
    return given && readScalar(given.sent, parameter);
  };
  const growth = optional(sent.terminalGrowth, "terminalGrowth");
  const midYear = readOptional(sent.midYear, "midYear");
  const given = optional(sent.terminalCashFlow, "terminalCashFlow");
  if (given?.isZero()) {
    throw new InputError("terminalCashFlow", "", functionWords.orABlankCell, functionWords.theCashFlowOfYear);
  }
  const cashFlows = readFlows(sent.cashFlows, { keepsEnd: growth !== undefined, mostYears });
  const forecast = {
    cashFlows,
    midYear: midYear ? readLogical(midYear.sent, { parameter: "midYear", cell: "" }) : false,
  };
  if (growth === undefined) return forecast;
  const last = cashFlows.at(-1);
  if (last === undefined || last.isZero()) {
    const expected = functionWords.aCashFlow;
    throw new InputError("cashFlows", `cell ${cashFlows.length}`, functionWords.orABlankCell, expected);
  }
  // After the last flow: that nothing follows it is said whatever the growth is.
  checkValue("terminalGrowth", growth, "terminalGrowth");
  return { ...forecast, terminal: { growth, cashFlow: given ?? growth.plus(1).times(last) } };
}

/** The flows, without what is blank or zero at their end where nothing follows them. */
function readFlows(
  sent: unknown,
  { keepsEnd, mostYears }: { readonly keepsEnd: boolean; readonly mostYears: number },
): Decimal[] {
  const line = readLine(sent, "cashFlows");
  let filled = line.length;
  while (filled > 0 && isNothing(line.sent(filled - 1))) filled -= 1;
  if (filled === 0) throw new InputError("cashFlows", "", functionWords.noCashFlowEveryCell, functionWords.atLeastOne);
  const years = keepsEnd ? line.length : filled;
  if (years > mostYears) throw new InputError("cashFlows", "", `${years} years`, `at most ${mostYears}`);
  return Array.from({ length: years }, (_, index) => readNumber(line.sent(index), line.place(index)));
}
