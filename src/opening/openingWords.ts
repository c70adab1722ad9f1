/** Every sentence about the opening of a file. */

export const itHoldsNeitherAStatement = (file: string, tables: number): string =>
  `${file}: It holds neither a statement nor a table of goodwill, acquisitions or key assumptions (${tables} other ${tables === 1 ? "table" : "tables"}). ` +
  "Open the results announcement or the annual report.";
export const theCurrencyAndTheScale = "The currency and the scale are not confirmed.";
export const thePeriodsAreNotConfirmed = "The periods are not confirmed.";
export const whichColumnsAreRestated = "Which columns are restated is not confirmed.";
export const oneDoubtAboutTheStatements = "One doubt about the statements is not settled.";
export const doubtsAboutTheStatements = (unsettledCount: number): string =>
  `${unsettledCount} doubts about the statements are not settled.`;
export const everyDoubtThatWasLeft = "every doubt that was left is kept as printed, and stays marked";
export const everyDoubtInIsKept = (title: string): string =>
  `every doubt in “${title}” is kept as printed, and stays marked`;
export const notCompared = "Not compared.";
export const thisPackDoesNotSay = "This pack does not say which currency and scale its amounts are in.";
export const openTheFiling = "Open the filing that it was read from, and answer that question.";
export const thisIsNoJSON = "This is not JSON, as a saved pack is.";
export const thisIsNoPack = "This JSON is no pack that was saved: it has no issuer, document and tables.";
export const openThePackOrFiling = "Open the file that Save pack gave, or the filing itself.";
export const saveThePackAgain = "Save the pack again.";
export const noLabelIsPrinted = (label: string): string => `No label is printed (${label})`;
export const noSumAndNoOther = (unprovedCount: number, unproved: string): string =>
  `No sum and no other table supports ${unprovedCount === 1 ? "this figure" : "these figures"}: ${unproved}.`;
export const correctedTo = (printed: string): string => `corrected to ${printed}`;
export const keptAsPrinted = "kept as printed";
export const saidInUnitsOf = (fitting: string, scale: number): string =>
  `${fitting} They were said to be in units of ${scale === 1 ? "one" : scale.toLocaleString("en-GB")}.`;
export const oneRowWithNext = "one row with the next";
export const twoRows = "two rows";
export const rowAs = {
  total: "a total",
  figure: "a figure, no total",
  heading: "a heading",
  leftOut: "left out",
} as const;
export const nothingOpened = "No filing was opened yet.";
export const mapRefused = (status: number, name: string): string =>
  `The server answered ${status} for the character map ${name}.`;
