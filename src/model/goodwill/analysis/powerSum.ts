/** A driver's headroom as a sum of coefficients times powers of the driver: anchored areas of one row each. */
export interface PowerSum {
  readonly coefficients: string;
  readonly powers: string;
  /** How often zero is crossed at most, by Descartes' rule of signs or Laguerre's extension of it; without "=". */
  readonly most: string;
}

/** The sum at a value of the driver above zero: an address, or a formula in brackets. Without "=". */
export const sumAt = ({ coefficients, powers }: PowerSum, x: string): string =>
  `SUMPRODUCT(${coefficients}*${x}^${powers})`;

/** What the sum changes by for each 1 of the driver, at a value above zero; without "=". */
export const slopeAt = ({ coefficients, powers }: PowerSum, x: string): string =>
  `SUMPRODUCT(${coefficients}*${powers}*${x}^(${powers}-1))`;

/** How often neighbours of two areas, one a cell further than the other, have other signs; without "=". */
export const signChanges = (area: string, next: string): string => `SUMPRODUCT(--((${area}<0)<>(${next}<0)))`;
