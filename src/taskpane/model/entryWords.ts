/** Every sentence about what is entered, what the cells hold, and what is missing. */

export const amountsAsOnSheet = "amounts as on its sheet";
export const lostNames = (names: readonly string[], tab: string): string =>
  names.length === 1
    ? `The defined name ${names.join(", ")} is gone or without a cell: in Formulas > Name Manager, give it to its cell on “${tab}” again.`
    : `The defined names ${names.join(", ")} are gone or without a cell: in Formulas > Name Manager, give them to their cells on “${tab}” again.`;
export const headroom = "Headroom";
export const checksNotRead = (found: string): string => `The checks cannot be read: their cell holds ${found}`;
export const valueBetween = (least: string, greatest: string): string => `a value between ${least} and ${greatest}`;
export const percentageSuchAs = (example: string): string => `a percentage such as ${example}`;
export const numberSuchAs = (inRegion: string): string => `a number such as ${inRegion} or (${inRegion})`;
export const tooLow = (said: string, expected: string): string => `${said} is too low: enter ${expected}.`;
export const tooHigh = (said: string, expected: string): string => `${said} is too high: enter ${expected}.`;
export const notWhole = (said: string): string => `${said} is not a whole number.`;
export const nothingEntered = (expected: string): string => `Nothing is entered: enter ${expected}.`;
export const notANumber = (text: string, expected: string): string => `“${text}” is not a number: enter ${expected}.`;
export const cellGone = "The cell of this assumption is no longer in the workbook. Build again to bring it back.";
export const enterValue = (start: string): string => `Enter a value here, or reset it to ${start}.`;
export const holdsError = (error: string, remedy: string): string => `The cell holds the error ${error}. ${remedy}`;
export const blank = (remedy: string): string => `The cell is blank. ${remedy}`;
export const holdsText = (said: string, remedy: string): string => `The cell holds “${said}”, not a number. ${remedy}`;
export const wholeNumber = "a whole number";
export const holdsOther = (said: string, expected: string): string =>
  `The cell holds ${said}; ${expected} is expected. The workbook calculates with it as it is.`;
export const blankSwitch = "The cell is blank. Switch it here, or reset it.";
export const holdsNoChoice = (found: string, choices: string): string =>
  `The cell holds “${found}”; ${choices} is expected. Switch it here, or reset it.`;
export const noValue = "no value";
export const functionsNotLoaded = "functions not loaded";
export const noValueAtTheseRates = "no value at these rates";
export const notInTheWorkbook = "not in the workbook";
export const enterPoints = "Enter by how many points, such as 1 or −0.5.";
export const yearHoldsNoNumber = (year: string): string => `${year} holds no number: correct it first.`;
export const asBefore = "The workbook is as it was before.";
export const waitingForExcel = "Waiting for Excel";
export const ownUnits = (count: number): string => `${count} units of your own`;
