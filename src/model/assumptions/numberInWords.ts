import { call, type Operand } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import type { NumberKind } from "../../plan/plan.ts";

/** A number inside a sentence: a negative has a minus sign, as brackets would read as an aside. */
export const numberInWords = (value: Operand, kind: NumberKind): Formula =>
  call("TEXT", value, kind === "percentage" ? "0.0%;\\−0.0%" : "#,##0;\\−#,##0");
