/** Every sentence of the pane's smaller parts: assumptions, what is changed, cases, contents. */

export const aboutHeadroom = "About Headroom";
export const base = (text: string): string => `base ${text}`;
export const announced = "Stated in the filing.";
export const derived = "Follows from figures of the filing.";
export const illustrative = "Not in the filing: chosen to illustrate.";
export const changedHere = "Changed here, and so illustrative. This is of the default:";
export const defaultWord = "Default";
export const source = "Source";
export const basisOf = (label: string): string => `Basis of ${label}`;
export const goToCellOf = (activeLabel: string): string => `Go to the cell of ${activeLabel}`;
export const sliderOf = (label: string): string => `${label}, slider`;
export const allYearsBy = "All years by";
export const allYearsByPoints = (label: string): string => `${label}, all years by points`;
export const points = "points";
export const moveAllYears = (label: string): string => `Move all years of ${label}`;
export const move = "Move";
export const sliderOfYear = (label: string, year: string): string => `${label} ${year}, slider`;
export const changedCount = (count: number): string => `${count} changed`;
export const toCorrectCount = (count: number): string => `${count} to correct`;
export const resetAllOf = (name: string): string => `Reset all of ${name}`;
export const applyCase = (name: string): string => `Apply ${name}`;
export const apply = "Apply";
export const deleteCase = (name: string): string => `Delete ${name}`;
export const caseDeleted = (name: string): string => `“${name}” is deleted; undo in Excel brings it back.`;
export const deleteIt = "Delete";
export const headroomByCase = "Headroom by case";
export const unit = "Unit";
export const headroom = "Headroom";
export const toBase = "To base";
export const cases = "Cases";
export const readingTheCases = "Reading the cases…";
export const closeTheComparison = "Close the comparison";
export const compareSideBySide = "Compare side by side";
export const keepAs = "Keep these assumptions as";
export const downside = "Downside";
export const keepCase = "Keep case";
export const whatDidIChange = "What did I change?";
export const nothingChanged = "Every assumption is as the model starts with it: the base case.";
export const changesOf = (unit: string): string => `Changes of ${unit}`;
export const resetThese = (count: number): string => `Reset ${count === 1 ? "it" : `these ${count}`}`;
export const resetAll = (count: number): string => `Reset all ${count} to the base case`;
export const showTheField = "Show the field";
export const headroomByThis = "Headroom by this alone:";
export const resetOf = (label: string, unit: string): string => `Reset ${label} of ${unit}`;
export const reset = "Reset";
export const changedFigures = "Changed figures";
export const restoreAll = "Restore all";
export const onlyCellsTypedOver =
  "No reported figure that stands typed in was changed; cells of the model were typed over, and Checks leads to them.";
export const nothingRestated = "Every reported figure is as announced.";
export const figuresNotRead = "The figures could not be read.";
export const readingTheFigures = "Reading the figures…";
export const goToTheCell = "Go to the cell";
export const announcedAs = (announced: string): string => `, announced ${announced}`;
export const restoreOf = ({
  label,
  heading,
  announced,
}: {
  readonly label: string;
  readonly heading: string;
  readonly announced: string;
}): string => `Restore ${label}, ${heading}, to ${announced}`;
export const restore = "Restore";
export const moreOfTable = (more: number): string => `and ${more} more of this table`;
export const cover = "Cover";
export const find = "Find a table or a figure";
export const tableOfContents = "Table of contents";
export const nothingFound = (search: string): string =>
  `Nothing in the model has “${search}”: no sheet, table, line, year or announced value.`;
export const cancel = "Cancel";
export const change = "Change";
export const thisFileWasNotOpened = "This file was not opened";
export const back = "Back";
export const readingTheFiling = "Reading the filing";
export const yourOwnUnits = "Your own units";
export const loadingThisPart = "Loading…";
export const partNotLoaded = (sentence: string): string => `This part could not be loaded: ${sentence}`;
export const tryAgain = "Try again";
