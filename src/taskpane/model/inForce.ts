import type { CellState } from "../../host/ModelHost.ts";
import type { AssumptionPlan } from "../../plan/plan.ts";
import { switchChoices, switchValue } from "../../plan/inputs/switchWords.ts";
import { formatEntry, formatExact } from "./formatValue.ts";
import type { PaneState } from "./PaneState.ts";
import { boundProblem, expectedInWords } from "./readEntry.ts";
import * as entryWords from "./entryWords.ts";

/** What an assumption stands at: the value on its way to the cell, or else what the cell holds. */
export interface ValueInForce {
  /** Undefined where the cell holds no value that the assumption could have. */
  readonly value: number | boolean | undefined;
  /** As a field shows it. */
  readonly text: string;
  /** A sentence where the cell holds something the model should not be run with. */
  readonly problem?: string;
}

export function valueInForce(state: PaneState, plan: AssumptionPlan): ValueInForce {
  const write = state.writes[plan.id];
  if (write) return { value: write.value, text: formatEntry(plan.kind, write.value) };
  const cell = state.snapshot?.assumptions[plan.id];
  if (!cell)
    return {
      value: undefined,
      text: "",
      problem: entryWords.cellGone,
    };
  return plan.kind === "logical" ? switchInForce(plan, cell) : numberInForce(plan, cell);
}

function numberInForce(plan: AssumptionPlan, cell: CellState): ValueInForce {
  const remedy = entryWords.enterValue(formatExact(plan.kind, plan.value));
  if (cell.error !== undefined)
    return { value: undefined, text: cell.error, problem: entryWords.holdsError(cell.error, remedy) };
  const { value } = cell;
  if (value === null || value === "") return { value: undefined, text: "", problem: entryWords.blank(remedy) };
  if (typeof value !== "number") {
    const said = typeof value === "boolean" ? String(value).toUpperCase() : value;
    return { value: undefined, text: said, problem: entryWords.holdsText(said, remedy) };
  }
  const text = formatEntry(plan.kind, value);
  const outside = boundProblem(plan, value);
  if (!outside) return { value, text };
  const said = formatExact(plan.kind, value);
  const expected = outside.kind === "notWhole" ? entryWords.wholeNumber : expectedInWords(plan);
  return {
    value,
    text,
    problem: entryWords.holdsOther(said, expected),
  };
}

function switchInForce(plan: AssumptionPlan, cell: CellState): ValueInForce {
  // As the sheet takes it: a blank cell is missing, and 0 and 1 are numbers.
  const { value } = cell;
  const said = switchValue(value);
  if (said !== undefined) return { value: said, text: formatEntry(plan.kind, said) };
  if (value === null && cell.error === undefined)
    return { value: undefined, text: "", problem: entryWords.blankSwitch };
  const found = cell.error ?? String(value);
  return {
    value: undefined,
    text: found,
    problem: entryWords.holdsNoChoice(found, switchChoices.join(" or ")),
  };
}
