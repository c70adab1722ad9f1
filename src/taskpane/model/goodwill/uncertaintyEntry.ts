import type { ShiftDistribution, UncertainDriver } from "../../../distribution/Uncertainty.ts";
import { driverLines, drivers, type Driver } from "../../../impairment/unit/drivers.ts";
import { fromRegion, inRegion } from "../region.ts";
import { shiftDecimal } from "../shiftDecimal.ts";
import * as unitWords from "./unitWords.ts";

export type ShiftKind = ShiftDistribution["kind"];
export type Parameter = "minimum" | "mode" | "maximum" | "mean" | "standardDeviation";

/** How uncertain a driver is, as the user typed it: shifts in percentage points, in percent for base revenue. */
export interface UncertaintyEntry {
  readonly kind: ShiftKind;
  readonly texts: Readonly<Record<Parameter, string>>;
}

export type UncertaintyEntries = Readonly<Record<Driver, UncertaintyEntry>>;

export const shiftKinds: readonly { readonly kind: ShiftKind; readonly words: string }[] = [
  { kind: "fixed", words: unitWords.fixed },
  { kind: "triangular", words: unitWords.triangular },
  { kind: "normal", words: unitWords.normal },
];

/** What each kind asks for. */
export const parametersOf: Readonly<
  Record<ShiftKind, readonly { readonly parameter: Parameter; readonly words: string; readonly short: string }[]>
> = {
  fixed: [],
  triangular: [
    { parameter: "minimum", words: unitWords.leastShift, short: "Least" },
    { parameter: "mode", words: unitWords.likeliestShift, short: "Likeliest" },
    { parameter: "maximum", words: unitWords.greatestShift, short: "Greatest" },
  ],
  normal: [
    { parameter: "mean", words: unitWords.meanShift, short: "Mean" },
    { parameter: "standardDeviation", words: unitWords.standardDeviation, short: "Std dev." },
  ],
};

const entry = (kind: ShiftKind, spread: string): UncertaintyEntry => ({
  kind,
  texts: { minimum: `-${spread}`, mode: "0", maximum: spread, mean: "0", standardDeviation: spread },
});

/** Illustrative: nothing is announced of how uncertain a driver is. */
export const usualUncertainty = Object.fromEntries(
  driverLines.map(({ label, driver: { uncertainty } }) => [
    label,
    entry(uncertainty.kind, String(shiftDecimal(uncertainty.spread, 2))),
  ]),
) as UncertaintyEntries;

export const usualTrials = "100,000";
export const usualSeed = "1";

/** A parameter that cannot be taken, and why. */
export interface EntryProblem {
  readonly driver: Driver;
  readonly parameter: Parameter;
  readonly sentence: string;
}

/** The drivers that move, and what stands in the way of taking them. */
export interface ReadUncertainty {
  readonly drivers: readonly UncertainDriver[];
  readonly problems: readonly EntryProblem[];
}

/** Reads what was typed of every driver; a fixed one is left out, as it stays where the unit has it. */
export function readUncertainty(entries: UncertaintyEntries): ReadUncertainty {
  const problems: EntryProblem[] = [];
  const uncertain = drivers.flatMap((driver): UncertainDriver[] => {
    const { kind, texts } = entries[driver];
    const read = (parameter: Parameter): number => {
      const value = numberTyped(texts[parameter].trim().replace(/\s*%$/, ""));
      const words = parametersOf[kind].find((each) => each.parameter === parameter)?.words ?? parameter;
      if (value === undefined)
        problems.push({
          driver,
          parameter,
          sentence: unitWords.shiftExpected({ driver, words, example: inRegion("1.5"), text: texts[parameter].trim() }),
        });
      return shiftDecimal(value ?? NaN, -2);
    };
    if (kind === "fixed") return [];
    if (kind === "normal") {
      const [mean, standardDeviation] = [read("mean"), read("standardDeviation")];
      if (standardDeviation < 0)
        problems.push({
          driver,
          parameter: "standardDeviation",
          sentence: unitWords.deviationNotNegative(driver),
        });
      return [{ driver, shift: { kind, mean, standardDeviation } }];
    }
    const [minimum, mode, maximum] = [read("minimum"), read("mode"), read("maximum")];
    if (minimum > mode)
      problems.push({
        driver,
        parameter: "minimum",
        sentence: unitWords.leastAboveLikeliest(driver),
      });
    if (mode > maximum)
      problems.push({
        driver,
        parameter: "maximum",
        sentence: unitWords.greatestBelowLikeliest(driver),
      });
    return [{ driver, shift: { kind, minimum, mode, maximum } }];
  });
  return { drivers: uncertain, problems };
}

/** A whole number within bounds, thousands' marks allowed; undefined where the text is none. */
export function readWhole(text: string, least: number, most: number): number | undefined {
  const [value = NaN] = readings(text).flatMap((typed) => {
    const plain = typed.replace(/,(?=\d{3}(?:,|$))/g, "");
    return /^\d{1,10}$/.test(plain) ? [Number(plain)] : [];
  });
  return value >= least && value <= most ? value : undefined;
}

/** A number with or without its sign and decimals; undefined where the text is none. */
export function numberTyped(text: string): number | undefined {
  const [value] = readings(text).flatMap((typed) => {
    const plain = typed.replace(/[−–]/g, "-");
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? [Number(plain)] : [];
  });
  return value;
}

/** As the reader's region has it, or else as English does: what stands in a field at first is English. */
const readings = (text: string): readonly string[] => [fromRegion(text), text.trim()];
