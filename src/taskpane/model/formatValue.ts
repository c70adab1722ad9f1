import type { NumberKind } from "../../plan/plan.ts";
import { inRegion } from "./region.ts";
import { shiftDecimal } from "./shiftDecimal.ts";

interface Digits {
  readonly least: number;
  readonly most: number;
}

/** Decimals of a result: as the sheets show it. */
const shown: Record<NumberKind, Digits> = {
  amount: { least: 0, most: 0 },
  million: { least: 1, most: 1 },
  headroom: { least: 0, most: 0 },
  fineHeadroom: { least: 1, most: 1 },
  percentage: { least: 1, most: 1 },
  nilPercentage: { least: 1, most: 1 },
  driver: { least: 1, most: 1 },
  points: { least: 1, most: 1 },
  difference: { least: 6, most: 6 },
  factor: { least: 4, most: 4 },
  perShare: { least: 2, most: 2 },
  ofAnyKind: { least: 1, most: 3 },
  magnitude: { least: 0, most: 0 },
  count: { least: 0, most: 0 },
  year: { least: 0, most: 0 },
  logical: { least: 0, most: 0 },
  switched: { least: 0, most: 0 },
  text: { least: 0, most: 0 },
};

/** Decimals of a field: nothing the cell holds may be lost by showing it. */
const entered: Record<NumberKind, Digits> = {
  ...shown,
  amount: { least: 0, most: 6 },
  million: { least: 1, most: 8 },
  points: { least: 1, most: 8 },
  percentage: { least: 1, most: 8 },
  difference: { least: 0, most: 10 },
  factor: { least: 0, most: 10 },
  perShare: { least: 2, most: 8 },
  count: { least: 0, most: 6 },
};

const formats = new Map<string, Intl.NumberFormat>();

/** A format is costly to make, and the pane writes hundreds of numbers at every move of a slider. */
function formatOf({ least, most }: Digits, useGrouping: boolean): Intl.NumberFormat {
  const key = `${least} ${most} ${String(useGrouping)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping,
    signDisplay: "never",
  });
  formats.set(key, made);
  return made;
}

function written(kind: NumberKind, value: number, digits: Digits): string {
  const scaled = kind === "percentage" ? shiftDecimal(value, 2) : value;
  const text = inRegion(formatOf(digits, kind !== "year").format(scaled));
  const isNil = !/[1-9]/.test(text);
  const negative = scaled < 0 && !isNil;
  if (kind === "percentage") return negative ? `−${text}` : text;
  return negative ? `(${text})` : text;
}

/** A result as the sheets show it, with its percent sign: "33.6%", "(154,183)". */
export function formatResult(kind: NumberKind, value: number | boolean): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  const text = written(kind, value, shown[kind]);
  return kind === "percentage" ? `${text}%` : text;
}

/** The text of a field, to full precision and without the percent sign, which stands beside the field: "15.4". */
export function formatEntry(kind: NumberKind, value: number | boolean): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return written(kind, value, entered[kind]);
}

/** A value in a sentence: to full precision, with its percent sign. */
export function formatExact(kind: NumberKind, value: number | boolean): string {
  const text = formatEntry(kind, value);
  return kind === "percentage" && typeof value === "number" ? `${text}%` : text;
}

/** A value to so many decimals of the number as a cell holds it: 0.33612 to four is "33.61%". */
export function formatTo(kind: NumberKind, value: number, decimals: number): string {
  const places = Math.max(shown[kind].least, kind === "percentage" ? decimals - 2 : kind === "amount" ? 0 : decimals);
  const text = written(kind, value, { least: shown[kind].least, most: places });
  return kind === "percentage" ? `${text}%` : text;
}

/** A count of things: "1,162". */
export const formatCount = (count: number): string => formatResult("count", count);

/** A change with its sign: "+1,000", "−0.4 points" of a percentage. */
export function formatDifference(kind: NumberKind, difference: number): string {
  const exact = Number(difference.toPrecision(10));
  const sign = exact < 0 ? "−" : "+";
  const text = formatEntry(kind, Math.abs(exact));
  return kind === "percentage" ? `${sign}${text} points` : `${sign}${text}`;
}
