import { driverLines as lines, type Driver } from "../../../impairment/drivers.ts";
import type { BlockKey, LineTable } from "../../../impairment/lines.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { lineKind } from "../../assumptions/lineKind.ts";

/** The keys of the unit block's lines that are drivers. */
export type DriverKey = { [Key in BlockKey]: LineTable[Key] extends { driver: object } ? Key : never }[BlockKey];

/** What the analyses say of a driver and how they solve for it. */
export interface DriverLine {
  readonly driver: Driver;
  /** Its line of the unit block. */
  readonly key: DriverKey;
  readonly yearly: boolean;
  readonly format: NumberKind;
  readonly method: Solution["method"];
  /** In a sentence: "Headroom vanishes at a gross margin of 31.2%", "No gross margin makes headroom zero". */
  readonly words: string;
  readonly plain: string;
}

interface Solution {
  /** How headroom depends on it. */
  readonly method: "proportion" | "line" | "quotient" | "roots";
  /** Before its name in a sentence: "a gross margin". */
  readonly article?: "a";
}

const solutions: Readonly<Record<DriverKey, Solution>> = {
  baseRevenue: { method: "proportion" },
  revenueGrowth: { method: "roots" },
  grossMargin: { method: "line", article: "a" },
  operatingCosts: { method: "line" },
  capitalExpenditure: { method: "line" },
  workingCapital: { method: "line" },
  terminalGrowth: { method: "quotient" },
  preTaxDiscountRate: { method: "roots", article: "a" },
};

/** In the order of the unit block. */
export const driverLines: readonly DriverLine[] = lines.map((line) => {
  const key = line.key as DriverKey;
  const { method, article } = solutions[key];
  const plain = line.label.toLowerCase();
  return {
    driver: line.label,
    key,
    yearly: line.holds === "yearly",
    format: lineKind(line),
    method,
    words: article === undefined ? plain : `${article} ${plain}`,
    plain,
  };
});

/** The line of a driver by its key. @throws UnknownDriverKeyError where the compiler could not see that it is none. */
export function lineOf(key: DriverKey): DriverLine {
  const line = driverLines.find((candidate) => candidate.key === key);
  if (line === undefined) throw new UnknownDriverKeyError(key);
  return line;
}

/** What stands where a driver has no break-even. */
export const none = "none";

/** A key that no driver has. */
export class UnknownDriverKeyError extends Error {
  override readonly name = "UnknownDriverKeyError";
  constructor(readonly found: string) {
    super(`Expected the key of a driver (${driverLines.map(({ key }) => key).join(", ")}), found "${found}".`);
  }
}
