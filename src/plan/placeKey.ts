import type { Place } from "../formula/addresses.ts";

/** Excel's columns. */
const columns = 16_384;

/** A number for each place of a sheet, ascending row by row. */
export const placeKey = ({ row, column }: Place): number => row * columns + column;
