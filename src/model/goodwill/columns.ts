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
