import type { Decimal } from "../figures/decimal.ts";
import { scaleOf } from "../figures/quotientMeasure.ts";
import { filedLook } from "../derivation/filedLook.ts";
import { inMeasure, settle, WideDenominatorError, type Settled } from "../derivation/settle.ts";
import type { Filing } from "../filing/Filing.ts";
import { agreement, type Status } from "./agreement.ts";
import type { TieOut } from "./TieOut.ts";

export interface SettledTie {
  /** As printed, with the other sign where the tie says so. */
  readonly expected: Decimal;
  /** Absent where the document prints nothing to tie to, or divides by what may be nil. */
  readonly found?: Decimal;
  readonly difference?: Decimal;
  /** What rounding alone can explain, in the unit of the figure expected. */
  readonly tolerance: Decimal;
  readonly status: Status | "explained";
}

/** Ties a case out on the figures that are printed; once for a filing, as a row's condition asks for it and its check. */
export function settleTie(filing: Filing, tie: TieOut): SettledTie {
  const ofFiling = settled.get(filing) ?? new WeakMap<TieOut, SettledTie>();
  settled.set(filing, ofFiling);
  const known = ofFiling.get(tie) ?? settleOnce(filing, tie);
  ofFiling.set(tie, known);
  return known;
}

const settled = new WeakMap<Filing, WeakMap<TieOut, SettledTie>>();

function settleOnce(filing: Filing, tie: TieOut): SettledTie {
  const { row, column } = tie.expected;
  const printed = filing.amount(row, column);
  const expected = tie.sign === -1 ? printed.negated() : printed;
  const half = filing.lastDigit(row, column).dividedBy(2);
  const found = foundOf(filing, tie);
  if (found === undefined) {
    const explained = tie.found === undefined || tie.explained !== undefined;
    return { expected, tolerance: half, status: explained ? "explained" : "break" };
  }
  const measure = filing.measure(row, column);
  const { value, rounding } = inMeasure(found, measure);
  // Said in a larger unit than it is known in, a figure is rounded once, to that unit.
  const tolerance = scaleOf(found.measure) < scaleOf(measure) ? half : rounding.plus(half);
  const { difference, status } = agreement(expected, value, tolerance);
  return {
    expected,
    found: value,
    difference,
    tolerance,
    status: status === "break" && tie.explained !== undefined ? "explained" : status,
  };
}

/** Undefined, too, where a denominator may be nil: a cell shows no value there, and Checks a break. */
function foundOf(filing: Filing, { found }: TieOut): Settled | undefined {
  if (found === undefined) return undefined;
  try {
    return settle(found, filedLook(filing));
  } catch (error) {
    if (error instanceof WideDenominatorError) return undefined;
    throw error;
  }
}
