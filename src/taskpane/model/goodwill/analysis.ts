import type { CashGeneratingUnit } from "../../../impairment/unit/CashGeneratingUnit.ts";
import { headroom } from "../../../impairment/recoverability/headroom.ts";
import { breakEvenLines, type BreakEvenLine } from "./breakEvenLines.ts";
import { tornado, type TornadoBar } from "./tornado.ts";
import type { UnitInputs } from "./inputsFound.ts";
import { noValue } from "./noValue.ts";
import { unitOf } from "./unitOf.ts";

/** What the pane shows of a unit, whichever drivers are picked. */
export type Analysis =
  | {
      readonly kind: "valued";
      readonly unit: CashGeneratingUnit;
      readonly headroom: number;
      readonly tornado: readonly TornadoBar[];
      readonly breakEvens: readonly BreakEvenLine[];
    }
  /** Inputs that have no value in use, and why: a discount rate at or below the terminal growth. */
  | { readonly kind: "unvalued"; readonly sentence: string };

/** @param step of the tornado; the usual one unless told. */
export function analysisOf(inputs: UnitInputs, step?: number): Analysis {
  const reason = noValue(inputs);
  if (reason !== undefined) return { kind: "unvalued", sentence: `${reason}.` };
  try {
    const unit = unitOf(inputs);
    return {
      kind: "valued",
      unit,
      headroom: headroom(unit).toNumber(),
      tornado: tornado(unit, step),
      breakEvens: breakEvenLines(unit),
    };
  } catch (error) {
    if (error instanceof Error) return { kind: "unvalued", sentence: error.message };
    throw error;
  }
}
