import type { ExhibitUnit } from "../../../model/exhibits/laidOut.ts";
import type { UnitChoice } from "./unitInputs.ts";

/** A unit as an exhibit of it names it. */
export const exhibitUnit = (
  { title, currency: money, hasSmallAmounts }: UnitChoice,
  blockName: string,
): ExhibitUnit => ({ title, money, blockName, hasSmallAmounts });
