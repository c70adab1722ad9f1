/** Every sentence about the opening of a file. */
export const openingWords = {
  itHoldsNeitherAStatement: (file: string, tables: number): string =>
    `${file}: It holds neither a statement nor a table of goodwill, acquisitions or key assumptions (${tables} other tables). ` +
    "Open the results announcement or the annual report.",
  theCurrencyAndTheScale: "The currency and the scale are not confirmed.",
  thePeriodsAreNotConfirmed: "The periods are not confirmed.",
  whichColumnsAreRestated: "Which columns are restated is not confirmed.",
  oneDoubtAboutTheStatements: "One doubt about the statements is not settled.",
  doubtsAboutTheStatements: (unsettledCount: number): string =>
    `${unsettledCount} doubts about the statements are not settled.`,
  everyDoubtThatWasLeft: "every doubt that was left is kept as printed, and stays marked",
  everyDoubtInIsKept: (title: string): string => `every doubt in “${title}” is kept as printed, and stays marked`,
  notCompared: "Not compared.",
  thisPackDoesNotSay: "This pack does not say which currency and scale its amounts are in.",
  openTheFiling: "Open the filing that it was read from, and answer that question.",
  thisIsNoJSON: "This is no JSON, as a saved pack is.",
  saveThePackAgain: "Save the pack again.",
  noLabelIsPrinted: (label: string): string => `No label is printed (${label})`,
  noSumAndNoOther: (unprovedCount: number, unproved: string): string =>
    `No sum and no other table bears out ${unprovedCount === 1 ? "this figure" : "these figures"}: ${unproved}.`,
} as const;
