/**
 * What a unit's headroom depends on and a shift can be added to, by the name an analyst writes.
 *
 * A shift is added to the driver in every explicit year (0.01 is one percentage point). For `Base revenue` it is
 * relative (0.01 is × 1.01). A shift of `Revenue growth` leaves `Terminal growth` alone.
 */
export const drivers = [
  "Base revenue",
  "Revenue growth",
  "Gross margin",
  "Operating costs / revenue",
  "Capital expenditure / revenue",
  "Working capital / revenue",
  "Terminal growth",
  "Pre-tax discount rate",
] as const;

export type Driver = (typeof drivers)[number];
