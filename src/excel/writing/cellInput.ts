import { FormulaLikeText } from "../../plan/inputs/readInputs.ts";
import type { CellContent } from "../../plan/plan.ts";

/** What one place of a `formulas` array may hold. `""` makes a cell blank; `null` leaves it as it is. */
export type CellInput = string | number | boolean;

const READ_AS_SOMETHING_ELSE =
  /^(?:[=+\-@'#(.,%\p{Sc}\d]|(?:true|false)$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .\-/]*\d)/iu;

/**
 * A text as Excel has to be told it: one that Excel would read as a formula, a number, a date or a logical value
 * gets the apostrophe in front that makes it a text, which is not part of the text.
 */
export function textInput(text: string): string {
  return READ_AS_SOMETHING_ELSE.test(text) ? `'${text}` : text;
}

export function cellInput(content: CellContent): CellInput {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return textInput(content.text);
    case "number":
      return Number(content.value);
    case "logical":
      return content.value;
    case "formula":
      return content.formula;
  }
}

/** What Excel gave as `formulas`, as it has to be told to hold it again. */
export function inputAgain(value: unknown): CellInput {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof FormulaLikeText) return `'${String(value)}`;
  const text = typeof value === "string" ? value : "";
  return /^(?:=|#(?:N\/A|NUM!|VALUE!|REF!|NAME\?|NULL!|DIV\/0!)$)/.test(text) ? text : textInput(text);
}

/** What Excel gave of a cell as `formulas`, told apart by its `values`: a text with "=" in front shows itself. */
export function heldIn(formula: unknown, value: unknown): unknown {
  const isText = typeof formula === "string" && formula.startsWith("=") && formula === value;
  return isText ? new FormulaLikeText(formula) : formula;
}

/** The same of a single cell, both of which are loaded. */
export const heldBy = ({ formulas, values }: Pick<Excel.Range, "formulas" | "values">): unknown =>
  heldIn(formulas[0]?.[0], values[0]?.[0]);
