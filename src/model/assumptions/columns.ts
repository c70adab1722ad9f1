/** The columns of the Assumptions sheet; those after the years depend on how many are forecast. */
export interface AssumptionColumns {
  readonly label: number;
  readonly basis: number;
  readonly unit: number;
  /** The first of the years. */
  readonly values: number;
  readonly status: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly change: number;
  readonly reasoning: number;
  readonly source: number;
  readonly item: number;
}

export function assumptionColumns(years: number): AssumptionColumns {
  const values = 3;
  const status = values + years;
  return {
    label: 0,
    basis: 1,
    unit: 2,
    values,
    status,
    minimum: status + 1,
    maximum: status + 2,
    change: status + 3,
    reasoning: status + 4,
    source: status + 5,
    item: status + 6,
  };
}

/** In characters, from the first column on. */
export const assumptionWidths = (years: number): readonly number[] => [
  32,
  12,
  14,
  ...Array.from({ length: years }, () => 10),
  18,
  10,
  10,
  26,
  100,
  62,
  28,
];
