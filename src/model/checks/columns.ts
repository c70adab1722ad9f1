/** Where the columns of the Checks sheet stand. */
export const column = {
  number: 0,
  name: 1,
  group: 2,
  unit: 3,
  expected: 4,
  found: 5,
  difference: 6,
  tolerance: 7,
  status: 8,
  expectedIn: 9,
  foundFrom: 10,
  item: 11,
  reason: 12,
} as const;

export const columnWidths = [5, 96, 30, 13, 13, 13, 12, 12, 18, 24, 24, 24, 110] as const;
