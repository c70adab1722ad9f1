/** What Excel is being asked for, as the beginning of a sentence or a part of one. */

export const unitsSetting = (name: string, setting: string): string =>
  `The workbook's setting ${name} should hold a JSON list of units, each with sheet and names; it holds ${setting}`;
export const buildSetting = (name: string, setting: string): string =>
  `The workbook's setting ${name} should hold JSON with version, sheets, names, areas and spills; it holds ${setting}`;
export const anUnknownPlatform = "an unknown platform";
export const readingTheCases = "Reading the cases";
export const readingACase = "Reading a case";
export const writingACase = "Writing a case";
export const theSheetOfTheCases = "The sheet of the cases";
export const theName = (label: string): string => `the name of ${label}`;
export const whatIsCalled = (unit: string): string => `what ${unit} is called`;
export const whatStoodThereBeforeBuild = "What stood there before Build model wrote the cell again";
export const listsAndRulesOfEntry = "lists and rules of entry";
export const goingToAUnit = "Going to a unit of your own";
export const packPartShould = (namespace: string, found: string): string =>
  `The workbook's part ${namespace} should be one element "pack" with text; it begins with ${found}`;
export const addingAUnit = "Adding a unit";
export const deleteTheSheetThatWas = "Delete the sheet that was added.";
export const sheetForTheUnit = (number: number): string => `sheet for the unit of the number ${number}`;
export const theGridIsNativeFormulas = "the grid is native formulas, as it does not fill cells from one function";
export const writingToTheSheet = "Writing to the sheet";
export const enteringTheFormulasAgain = "Entering the formulas again";
export const readingTheModel = "Reading the model";
export const readingTheReportedFigures = "Reading the reported figures";
export const readingTheSettings = "Reading the settings of the analyses";
export const readingTheChecks = "Reading the checks";
export const theSheetOfThisAnalysis = "The sheet of this analysis";
export const changingAnAnalysis = "Changing an analysis";
export const writingTheFormula = "Writing the formula";
export const puttingItInTheSheet = "Putting it in the sheet";
export const reportedFigureToRestore = (key: string): string => `reported figure ${key} to restore`;
export const aSheetOfTheseFigures = "A sheet of these figures";
export const restoringTheAnnouncedFigures = "Restoring the announced figures";
export const readingTheSelectedCells = "Reading the selected cells";
export const detachingTheFunctions = "Detaching the functions";
export const attachingTheFunctions = "Attaching the functions";
export const readingWhichFunctionsAreDetached = "Reading which functions are detached";
export const fillingInTheInputs = "Filling in the inputs";
export const notKnownWhetherWritten =
  "Excel answered neither the request to write nor the question what stands there now, so it is not known whether all of it was written, a part or nothing: look at the cells, then try again.";
