/** Every sentence of the screens on which a filing is looked through. */

export const readingStopped = (message: string): string => `The reading stopped: ${message}`;
export const fileNotRead = (error: string): string => `The file could not be read: ${error}`;
export const noModelOfIt = (error: string): string => `No model can be made of this filing: ${error}`;
export const pageFramed = (page: number, name: string): string => `Page ${page}, with ${name} framed`;
export const pageNotDrawn = (problem: string): string => `The page could not be drawn: ${problem}`;
export const savedPack = ({
  tables,
  decisions,
  doubts,
}: {
  readonly tables: number;
  readonly decisions: number;
  readonly doubts: number;
}): string => `A saved pack: ${tables} tables, ${decisions} decisions, ${doubts} doubts that stay marked.`;
export const build = "Build";
export const decidedCount = (count: number): string => `Decided (${count})`;
export const undo = "Undo";
export const printed = "printed:";
export const currencyAndScale = "Currency and scale";
export const currency = "Currency";
export const amounts = "Amounts are in";
export const choose = "choose";
export const period = "Period";
export const ends = "Ends on";
export const months = "Months";
export const restated = "Restated";
export const confirm = "Confirm";
export const periods = "Periods";
export const restatedColumns = "Restated columns";
export const none = "none";
export const decisionsOfAnEarlierTime = "Earlier decisions";
export const lookedThrough = "You have reviewed this document before, and decided";
export const goOnFromThere = "Continue from there";
export const startAnew = "Start again";
export const takeAsPrinted = "Or take them as printed; they stay marked in the model:";
export const keepTable = (count: number): string => `Keep this table’s (${count})`;
export const keepAll = (count: number): string => `Keep all (${count})`;
export const aFigureNoTotal = "a figure, no total";
export const theWholeRow = "The whole row";
export const playsThePart = "Its role is";
export const itIs = "It is";
export const asItWasRead = "as it was read";
export const goesOn = "It continues in the next row";
export const twoRows = "It is two rows, the second from";
export const noOneRow = "no, one row";
export const useSuggested = (suggested: string): string => `Use ${suggested} (which agrees with the other figures)`;
export const keepAsPrinted = "Keep as printed";
export const keys = "Keys on this row:";
export const keyNext = "next,";
export const keyBefore = "before,";
export const keyKeep = "keep";
export const keyCorrect = "correct";
export const keyUndo = "undo.";
export const otherFigures = (count: number): string => `The row’s other figures (${count})`;
export const figureForm = "Type a figure as it is printed: 1,234, (1,234) or –.";
export const inDoubt = "in doubt";
export const correct = "Correct";
export const borneOutByNothing = "Statement rows borne out by nothing";
export const nothingInDoubt = "Nothing is in doubt.";
export const noneInDoubt = "Nothing else is in doubt.";
export const noneByNothing =
  "Every row of the statements is borne out. Checks says of each other table how many figures are.";
export const noneKept = "Nothing in doubt was kept.";
export const whichRows = "Which rows";
export const rowToLookAt = "Row to look at";
export const theRowBefore = "The row before";
export const placeAmong = (at: number, of: number): string => `${at} of ${of}`;
export const theNextRow = "The next row";
export const tablesFound = "Tables found";
export const noStatementWasFound = "No statement was found.";
export const otherTables = (count: number): string => (count === 1 ? "One other table" : `${count} other tables`);
export const rowsOf = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;
export const leftOut = (count: number): string =>
  `${count === 1 ? "One table without column heads or amounts is" : `${count} tables without column heads or amounts are`} left out.`;
export const theCompanyAlone = " (the company alone)";
export const figures = "Figures";
export const buildTheModel = "Build the model";
export const savePack = "Save pack";
export const openAnotherFile = "Open another file";
export const decisionsKept = (failure: string): string =>
  `${failure} Your decisions are kept: press Build to try again.`;
export const oneAtATime = (name: string): string =>
  `${name} was not opened, as only one filing is reviewed at a time: build this one, or cancel.`;
export const openingTheFile = "Opening the file";
