import { rows, type PlacedRows } from "../../../../plan/rows.ts";

/** Places of the scan: below the start in distances from the bound, above it in the same or in 5 points, if that is more. */
export const multiples = ["-1", "-0.6", "0", "0.5", "1.5", "4", "10", "40", "1000", "100000", "100000000"] as const;

/** The point that is the start itself. */
export const startPoint = multiples.indexOf("0");

/** From this point on figures may be too long for a column. */
export const farPoint = multiples.indexOf("10");

/** The last point with a slope: further away the sum has turned for the last time, in practice. */
export const lastSloped = multiples.indexOf("1000");

/** Rows of a search, from its first; a sequence of trials starts with two ends and goes on by halvings, then by secants. */
const lengths = {
  heads: 1,
  bound: 1,
  base: 1,
  start: 1,
  size: 1,
  points: multiples.length,
  crossings: 1,
  turn: 1,
  turnFrom: 1,
  turnMiddle: 1,
  turnHalvings: 5,
  turnSecants: 3,
  found: 1,
  most: 1,
  inverse: 1,
  distanceFrom: 1,
  distanceMiddle: 1,
  distanceHalvings: 12,
  side: 1,
  rootFrom: 1,
  rootTo: 1,
  rootSecants: 4,
} as const;

export type SearchPart = keyof typeof lengths;
export type SearchPlace = PlacedRows<SearchPart>;

export const searchLayout = rows<SearchPart>(lengths);
