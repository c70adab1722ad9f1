/** Every sentence about what is entered, what the cells hold, and what is missing. */
export const entryWords = {
  amountsAsOnSheet: "amounts as on its sheet",
  lostNames: (names: readonly string[], tab: string): string =>
    names.length === 1
      ? `The defined name ${names.join(", ")} is gone or without a cell: in Formulas > Name Manager, give it to its cell on “${tab}” again.`
      : `The defined names ${names.join(", ")} are gone or without a cell: in Formulas > Name Manager, give them to their cells on “${tab}” again.`,
  headroom: "Headroom",
  checksNotRead: (found: string): string => `The checks cannot be read: their cell holds ${found}`,
  valueBetween: (least: string, greatest: string): string => `a value between ${least} and ${greatest}`,
  percentageSuchAs: (example: string): string => `a percentage such as ${example}`,
  numberSuchAs: (inRegion: string): string => `a number such as ${inRegion} or (${inRegion})`,
  tooLow: (said: string, expected: string): string => `${said} is too low: enter ${expected}.`,
  tooHigh: (said: string, expected: string): string => `${said} is too high: enter ${expected}.`,
  notWhole: (said: string): string => `${said} is not a whole number.`,
  nothingEntered: (expected: string): string => `Nothing is entered: enter ${expected}.`,
  notANumber: (text: string, expected: string): string => `“${text}” is not a number: enter ${expected}.`,
  cellGone: "The cell of this assumption is no longer in the workbook. Build again to bring it back.",
  enterValue: (start: string): string => `Enter a value here, or reset it to ${start}.`,
  holdsError: (error: string, remedy: string): string => `The cell holds the error ${error}. ${remedy}`,
  blank: (remedy: string): string => `The cell is blank. ${remedy}`,
  holdsText: (said: string, remedy: string): string => `The cell holds “${said}”, not a number. ${remedy}`,
  wholeNumber: "a whole number",
  holdsOther: (said: string, expected: string): string =>
    `The cell holds ${said}; ${expected} is expected. The workbook calculates with it as it is.`,
  blankSwitch: "The cell is blank. Switch it here, or reset it.",
  holdsNoChoice: (found: string, choices: string): string =>
    `The cell holds “${found}”; ${choices} is expected. Switch it here, or reset it.`,
  noValue: "no value",
  functionsNotLoaded: "functions not loaded",
  noValueAtTheseRates: "no value at these rates",
  notInTheWorkbook: "not in the workbook",
  enterPoints: "Enter by how many points, such as 1 or −0.5.",
  yearHoldsNoNumber: (year: string): string => `${year} holds no number: correct it first.`,
  asBefore: "The workbook is as it was before.",
  waitingForExcel: "Waiting for Excel",
} as const;
