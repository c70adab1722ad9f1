/** How many cases a person may keep, beside the base case. */
export const keptCases = 7;

const firstCase = 3;

/** The columns of the Cases sheet. */
export const column = {
  label: 0,
  unit: 1,
  base: 2,
  firstCase,
  lastCase: firstCase + keptCases - 1,
  /** The model as it is now. */
  now: firstCase + keptCases,
  item: firstCase + keptCases + 1,
} as const;

/** The columns that a valuation stands in: the base case and the kept ones. */
export const valued: readonly number[] = Array.from({ length: keptCases + 1 }, (_, index) => column.base + index);

/** In characters, from the first column on. */
export const caseWidths: readonly number[] = [29, 13, ...valued.map(() => 10.2), 10.2, 30];

/** What the base case, the kept ones and the model as it is are called in the heads. */
export const caseHeads = {
  base: "Base case",
  kept: (index: number): string => `Case ${index + 1}`,
  now: "Model now",
} as const;
