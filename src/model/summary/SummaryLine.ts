import type { Derivation } from "../../filing/Derivation.ts";
import type { PresentedLine } from "../../filing/Presentation.ts";
import type { Measure } from "../../figures/measure.ts";
import type { Basis, NumberKind } from "../../plan/plan.ts";

/** One line of the analysis: how its value follows for each of its periods. */
export interface SummaryLine {
  /** "summary.growth.revenue" */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: NumberKind;
  readonly derivation: (period: string) => Derivation | undefined;
  /** What the value is brought to; absent where it is whatever the derivation counts. */
  readonly into?: Measure;
  /** Keys of the periods that it is shown for; every one for which its terms are in the workbook where absent. */
  readonly periods?: readonly string[];
  /** Where this is zero or more, the line says that it is not applicable. */
  readonly onlyWhereNegative?: Derivation;
  /** The derivation in words. */
  readonly how: string;
  readonly basis: Basis;
  /** Ids of the document's rows that an announced line repeats. */
  readonly rows?: readonly string[];
}

/** A line that any document may have. */
export interface GeneralLine {
  /** What the document would have to print for it and does not, in words: "cost of sales". */
  readonly missing: readonly string[];
  readonly line: SummaryLine;
}

export interface GeneralSection {
  readonly title: string;
  readonly lines: readonly GeneralLine[];
}

export interface SummarySection {
  readonly title: string;
  readonly lines: readonly SummaryLine[];
  /** What the document does not print, and which lines are not here for it; none where all are. */
  readonly leftOut: readonly string[];
}

/** What a section holds: general lines by their ids, and a pack's own. */
export interface SectionPlan {
  readonly title: string;
  readonly lines: readonly (string | PresentedLine)[];
}

/** A general line of one derivation for every period; derived unless told that it is announced. */
export function generalLine(
  missing: readonly string[],
  of: Derivation,
  line: Omit<SummaryLine, "derivation" | "basis"> & { readonly basis?: SummaryLine["basis"] },
): GeneralLine {
  return { missing, line: { basis: "derived", ...line, derivation: () => of } };
}

/** The pack's money as its lines show it. */
export interface PresentedMoney {
  readonly printed: string;
  readonly measure: Measure;
  readonly kind: NumberKind;
}

/** A pack's own line, with what it leaves out filled in. */
export function presentedLine(line: PresentedLine, money: PresentedMoney): SummaryLine {
  const { derivation, byPeriod, format, unit, ...rest } = line;
  const kinds = { amount: money.kind, percentage: "percentage", count: "count", days: "million" } as const;
  const units = { amount: money.printed, percentage: "%", count: "", days: "days" };
  return {
    ...rest,
    format: kinds[format],
    unit: unit ?? units[format],
    derivation: (period) => byPeriod?.[period] ?? derivation,
    ...(format === "amount" && unit === undefined && { into: money.measure }),
  };
}
