/** The columns of the Assumptions sheet; those after the years depend on how many are forecast. */
export interface AssumptionColumns {
  readonly label: number;
  readonly basis: number;
  readonly unit: number;
  /** The first of the years. */
  readonly values: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly status: number;
  readonly change: number;
  readonly item: number;
  readonly source: number;
  readonly reasoning: number;
}

export function assumptionColumns(years: number): AssumptionColumns {
  const values = 3;
  const minimum = values + years;
  return {
    label: 0,
    basis: 1,
    unit: 2,
    values,
    minimum,
    maximum: minimum + 1,
    status: minimum + 2,
    change: minimum + 3,
    item: minimum + 4,
    source: minimum + 5,
    reasoning: minimum + 6,
  };
}

/** In characters, from the first column on. */
export const assumptionWidths = (years: number): readonly number[] => [
  44,
  12,
  16,
  ...Array.from({ length: years }, () => 12),
  12,
  12,
  36,
  36,
  28,
  118,
  120,
];
