import { driverLines as lines, type Driver } from "../../../impairment/unit/drivers.ts";
import { lineOf as lineOfKey, shortName, type DriverKey } from "../../../impairment/unit/lines.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { lineKind } from "../../assumptions/lineKind.ts";

type UnitDriver = (typeof lines)[number]["driver"];

/** What the analyses say of a driver and how they solve for it. */
export interface DriverLine {
  readonly driver: Driver;
  /** Its line of the unit block. */
  readonly key: DriverKey;
  readonly yearly: boolean;
  /** True where its shifts are relative: 0.01 is × 1.01. */
  readonly relative: boolean;
  readonly format: NumberKind;
  /** How headroom depends on it. */
  readonly method: UnitDriver["solved"];
  /** In which of the two the roots are searched for, where they are. */
  readonly rootsIn: UnitDriver["rootsIn"];
  /** What no company can have of it. */
  readonly cannotBe: UnitDriver["cannotBe"];
  /** The name of what it has to be above: "terminal growth". */
  readonly above: string | undefined;
  /** In a sentence: "Headroom is zero at a gross margin of 31.2%", "No gross margin makes headroom zero". */
  readonly words: string;
  readonly plain: string;
}

/** In the order of the unit block. */
export const driverLines: readonly DriverLine[] = lines.map((line) => {
  const { solved, rootsIn, cannotBe, shift, article } = line.driver;
  const plain = line.label.toLowerCase();
  return {
    driver: line.label,
    key: line.key,
    yearly: line.holds === "yearly",
    relative: shift === "relative",
    format: lineKind(line),
    method: solved,
    rootsIn,
    cannotBe,
    above: line.exceeds && shortName(lineOfKey(line.exceeds)),
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
