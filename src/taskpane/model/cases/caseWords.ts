/** What the pane says of cases and the user's own units in them. */
export const caseWords = {
  gone: (unit: string): string =>
    `“${unit}” is no longer in the workbook: the case keeps its values, and applying it leaves them out.`,
  renamed: (unit: string, now: string): string =>
    `It was kept of “${unit}”, and that sheet's unit is now “${now}”: applying it leaves that unit as it is.`,
  without: (unit: string): string => `“${unit}” is not in this case, which was kept before it was filled in.`,
  notFilledIn: (unit: string): string => `“${unit}” has inputs without a value: a case that is kept now leaves it out.`,
  noRoom: (unit: string, most: number): string =>
    `“${unit}” is in no case: there is room for your own units on the sheets that were called Unit 1 to Unit ${most} at first.`,
  own: "Your own units are kept with a case, too. They have no base case: applying it leaves them as they are.",
  lostLines: (unit: string, labels: string): string =>
    `The case cannot be applied: the sheet of “${unit}” has no line ${labels}.`,
} as const;
