/**
 * Where the columns of the Checks sheet stand: what is asked, the answer beside it, then what leads to it. Few rows have a
 * reason, so that the long names of the others reach over its column, and stand on one line.
 */
export const column = {
  number: 0,
  name: 1,
  reason: 2,
  status: 3,
  expected: 4,
  found: 5,
  difference: 6,
  unit: 7,
  expectedIn: 8,
  foundFrom: 9,
  tolerance: 10,
  group: 11,
  item: 12,
  wrongSoFar: 13,
} as const;

/** In characters: up to where the expected figure stands as wide as a page. */
export const columnWidths = [5, 44, 26, 14, 11.5, 11.5, 10.5, 11, 20, 22, 11, 28, 24, 8] as const;

/** The columns whose texts are broken into lines; a name only is where a reason stands beside it, or it is longer than both. */
export const wrappedColumns = [column.status, column.unit, column.expectedIn, column.foundFrom, column.reason];
