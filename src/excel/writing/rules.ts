import { areaAddress } from "../../formula/addresses.ts";
import type { RulePlan, SheetPlan } from "../../plan/plan.ts";
import type { Step } from "../decorating/Decoration.ts";
import { rangesOf } from "../ranges/rangeOf.ts";
import { joinedAddresses } from "../ranges/rectangles.ts";

const operators = {
  between: "Between",
  greaterThan: "GreaterThan",
  atLeast: "GreaterThanOrEqualTo",
} as const satisfies Readonly<Record<RulePlan["operator"], Excel.BasicDataValidation["operator"]>>;

/** Inputs of one line have one rule in every unit: written together, it is a third of the messages. */
export function ruleSteps({ rules = [] }: SheetPlan): readonly Step[] {
  const alike = new Map<string, RulePlan[]>();
  for (const rule of rules) {
    const key = JSON.stringify({ ...rule, area: undefined });
    alike.set(key, [...(alike.get(key) ?? []), rule]);
  }
  return [...alike.values()].flatMap(([rule, ...others]) => (rule === undefined ? [] : [ruleStep(rule, others)]));
}

function ruleStep(rule: RulePlan, others: readonly RulePlan[]): Step {
  const { style, operator, first, second, title, message } = rule;
  return (sheet) => {
    for (const addresses of joinedAddresses([rule, ...others].map(({ area }) => areaAddress(area)))) {
      const validation = rangesOf(sheet, addresses).dataValidation;
      const decimal = {
        operator: operators[operator],
        formula1: first,
        ...(second !== undefined && { formula2: second }),
      };
      validation.rule = { decimal };
      validation.errorAlert = { showAlert: true, style: style === "stop" ? "Stop" : "Warning", title, message };
    }
  };
}
