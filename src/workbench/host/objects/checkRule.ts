import { ApiError } from "../requests/apiError.ts";
import { formulaFault } from "../entering/formulaFault.ts";
import { text } from "./cells.ts";

/** Of a list written out, and of each formula of a rule. */
const longest = 255;

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

type Rule = Readonly<Record<string, unknown>>;

/** A text that Excel takes for a rule: neither blank nor too long, a formula that can be read if it is one. */
function checkText(value: unknown): void {
  const given = text(value);
  const faulty = given.startsWith("=") && formulaFault(given) !== undefined;
  if (given.trim() === "" || given.length > longest || faulty) throw new ApiError("InvalidArgument");
}

function checkBound(value: unknown): void {
  if (typeof value === "number" && Number.isFinite(value)) return;
  checkText(value);
}

function checkBounds({ operator, formula1, formula2 }: Rule): void {
  if (!operators.includes(text(operator))) throw new ApiError("InvalidArgument");
  checkBound(formula1);
  const second = formula2 !== undefined && formula2 !== null && formula2 !== "";
  if (operator === "Between" || operator === "NotBetween") checkBound(formula2);
  else if (second) checkBound(formula2);
}

/** Throws InvalidArgument for a validation of the kind that Excel would not take. */
export function checkRule(kind: string, rule: Rule): void {
  if (kind === "list") return checkText(rule["source"]);
  if (kind !== "custom") return checkBounds(rule);
  checkText(rule["formula"]);
  if (!text(rule["formula"]).startsWith("=")) throw new ApiError("InvalidArgument");
}
