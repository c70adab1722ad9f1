import { assumptionLines as lines, unitOfLine, type LineKey, type UnitLine } from "../../impairment/lines.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { lineKind } from "./lineKind.ts";
import { money } from "./unitAssumptions.ts";

export interface AssumptionLine extends UnitLine {
  readonly yearly: boolean;
  readonly kind: NumberKind;
  readonly unit: string;
}

export const assumptionLines: readonly AssumptionLine[] = lines.map((line) => ({
  ...line,
  yearly: line.holds === "yearly",
  kind: lineKind(line),
  unit: unitOfLine(line, money.printed),
}));

export type AssumptionKey = LineKey;
