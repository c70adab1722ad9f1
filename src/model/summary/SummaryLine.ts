import type { Basis, NumberKind } from "../../plan/plan.ts";

/** A figure of the announcement, or a line of a measure's sheet, as a formula on the Summary writes it. */
export type Refer = (id: string, column: string) => string;

/** One line of the analysis: a native formula for each of its years. */
export interface SummaryLine {
  /** "summary.revenueGrowth" */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: NumberKind;
  /** Years that it has a value for, ascending. */
  readonly years: readonly string[];
  /** Without "=". `refer` finds figures, and lines of the Summary above by their id. */
  readonly formula: (refer: Refer, year: string) => string;
  /** The formula in words. */
  readonly how: string;
  readonly basis: Basis;
  /** Ids of the announcement's rows that an announced line repeats. */
  readonly rows?: readonly string[];
}

export interface SummarySection {
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

/** The years that the statements and notes print. */
export const statementYears = ["2022", "2023"] as const;

/** "2022" for "2023". */
export const yearBefore = (year: string): string => String(Number(year) - 1);

const percentage = { unit: "%", format: "percentage" } as const;
const amount = { unit: "RMB'000", format: "amount" } as const;

/** A line of one figure, as it is: announced, unless told that it follows from others. */
export function figureLine(
  id: string,
  label: string,
  figure: string,
  years: readonly string[],
  how: string,
  rest: Partial<SummaryLine> = {},
): SummaryLine {
  return {
    ...amount,
    id,
    label,
    years,
    formula: (refer, year) => refer(figure, year),
    how,
    basis: "announced",
    rows: [figure],
    ...rest,
  };
}

/** A line of one figure over another. */
export function ratioLine(
  id: string,
  label: string,
  numerator: string,
  denominator: string,
  years: readonly string[],
  how: string,
  rest: Partial<SummaryLine> = {},
): SummaryLine {
  return {
    ...percentage,
    id,
    label,
    years,
    formula: (refer, year) => `${refer(numerator, year)}/${refer(denominator, year)}`,
    how,
    basis: "derived",
    ...rest,
  };
}

/** The growth of a figure on the year before. */
export function growthLine(id: string, label: string, figure: string, years: readonly string[]): SummaryLine {
  return {
    ...percentage,
    id,
    label,
    years,
    unit: "% on the year before",
    formula: (refer, year) => `${refer(figure, year)}/${refer(figure, yearBefore(year))}-1`,
    how: "the year / the year before − 1",
    basis: "derived",
  };
}
