/** A budget covers at most five years (IAS 36.33(b)). */
export const forecastLength = 5;

/** The columns of the Goodwill sheet. The years follow the labels directly, as a unit block wants them. */
export const column = {
  label: 0,
  firstYear: 1,
  lastYear: forecastLength,
  terminal: forecastLength + 1,
  unit: forecastLength + 2,
  remark: forecastLength + 3,
} as const;

/** The last column of a unit's sheet: what is wider does not fit on a page. */
export const lastColumn = column.remark + 1;
