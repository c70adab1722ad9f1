/** What a build does, and what it leaves out. */

export const gridsNative = "grids are native formulas, as it does not fill cells from one function";
export const cellNotesAreLeftOut = "cell notes are left out";
export const buildingTheModel = "Building the model";
export const readingTheWorkbook = "Reading the workbook";
export const waitingForExcelPressEnter = "Waiting for Excel: press Enter or Esc if a cell is being edited";
export const attachingTheFunctions = "Attaching the functions";
export const addingTheSheets = "Adding the sheets";
export const readingYourInputs = "Reading your inputs";
export const tryingOneByOneWhat = "Trying one by one what Excel refused";
export const readingTheResults = "Reading the results";
export const undoingTheLastBuild = "Undoing the last build";
