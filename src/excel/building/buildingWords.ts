/** What a build does, and what it leaves out. */
export const buildingWords = {
  gridsNative: "grids are native formulas, as it does not fill cells from one function",
  cellNotesAreLeftOut: "cell notes are left out",
  buildingTheModel: "Building the model",
  readingTheWorkbook: "Reading the workbook",
  waitingForExcelPressEnter: "Waiting for Excel: press Enter or Esc if a cell is being edited",
  attachingTheFunctions: "Attaching the functions",
  addingTheSheets: "Adding the sheets",
  readingYourInputs: "Reading your inputs",
  tryingOneByOneWhat: "Trying one by one what Excel refused",
  undoingTheLastBuild: "Undoing the last build",
} as const;
