import {
  allOf,
  call,
  errorValue,
  exactNumber,
  greater,
  isError,
  isNumber,
  minus,
  namedArea,
  over,
  plus,
  times,
  when,
} from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { isAbove } from "../analysis/terminalValue.ts";
import { column } from "../unit/columns.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { ValuationPart, ValuationSources } from "./valuationLayout.ts";
import type { ValuationWriter } from "./valuationWriter.ts";
import * as valuationWords from "./valuationWords.ts";
import * as termWords from "../../termWords.ts";

/** Above this share, value in use rests mostly on what comes after the budget. */
const highTerminalShare = "75%";

/** The present values of the budget and of what comes after it, what they add up to, and how much of it comes after. */
export function valueInUseLines(
  sheet: SheetBuilder,
  write: ValuationWriter<ValuationPart>,
  { block, flows, reason }: ValuationSources,
): void {
  const { at, yearsOf } = unitCells(sheet);
  const { of } = write;
  const input = (row: number): Formula => at(row, column.firstYear);
  const { preTaxDiscountRate, terminalGrowth, midYearDiscounting } = block.rows;
  const [rate, growth] = [input(preTaxDiscountRate), input(terminalGrowth)];
  const terminalFlow = at(flows.cashFlow, column.terminal);

  write.heads("valueInUseHeads", termWords.valueInUse);
  write.line("presentValues", {
    label: termWords.presentValueOfTheFiveYears,
    formula: call("SUM", yearsOf(flows.presentValue)),
  });
  write.line("terminalValue", {
    label: valuationWords.terminalValue,
    formula: when(isAbove(rate, growth), over(terminalFlow, minus(rate, growth)), errorValue("#NUM!")),
    remark: when(isNumber(of("terminalValue")), valuationWords.terminalValueWhat, reason),
  });
  write.line("presentTerminal", {
    label: valuationWords.presentValueOfTheTerminal,
    formula: times(of("terminalValue"), at(flows.discountFactor, column.terminal)),
  });
  const carried = of("carryingAmount");
  const ofFlows = plus(of("presentValues"), of("presentTerminal"));
  write.line("valueInUse", {
    label: termWords.valueInUse,
    style: "total",
    // As CGUVALUE: a unit whose goodwill or other assets are none has no value either, though its flows have.
    formula: when(isError(carried), carried, ofFlows),
    remark: valuationWords.paragraphsBeforeTax,
  });
  const flowsAndRates = [yearsOf(flows.cashFlow), rate, growth, input(midYearDiscounting), terminalFlow];
  const byFlows = call("HEADROOM.VALUEINUSE", ...flowsAndRates);
  write.function("valueInUseFunction", { call: byFlows, native: ofFlows });
  const byBlock = call("HEADROOM.CGUVALUE", namedArea(block.name));
  write.function("unitValueFunction", { call: byBlock, native: of("valueInUse") });
  terminalShare(write, reason);
}

/** How much of value in use comes after the budget, marked where it is most of it. */
function terminalShare(write: ValuationWriter<ValuationPart>, reason: Formula): void {
  const { of } = write;
  const share = of("terminalShare");
  const isHigh = greater(share, exactNumber(highTerminalShare));
  const inWords = when(isHigh, valuationWords.terminalShareHigh(highTerminalShare), `at most ${highTerminalShare}`);
  write.line("terminalShare", {
    label: termWords.terminalShare,
    unit: "%",
    format: "percentage",
    formula: when(greater(of("valueInUse"), 0), over(of("presentTerminal"), of("valueInUse")), "n/a"),
    remark: when(isNumber(share), inWords, when(isError(share), reason, valuationWords.noShare)),
  });
  write.mark("terminalShare", allOf(isNumber(share), isHigh), "explained");
}
