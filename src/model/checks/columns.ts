/** Where the columns of the Checks sheet stand: what is asked, the answer beside it, then what leads to it. */
export const column = {
  number: 0,
  name: 1,
  status: 2,
  expected: 3,
  found: 4,
  difference: 5,
  unit: 6,
  expectedIn: 7,
  reason: 8,
  foundFrom: 9,
  tolerance: 10,
  group: 11,
  item: 12,
  place: 13,
} as const;

/** In characters: up to the reason as wide as a page. */
export const columnWidths = [5, 44, 14, 11.5, 11.5, 10.5, 11, 20, 26, 22, 11, 28, 24, 8] as const;

/** The columns whose texts are broken into lines. */
export const wrappedColumns = [
  column.name,
  column.status,
  column.unit,
  column.expectedIn,
  column.foundFrom,
  column.reason,
];
