/** Every sentence of the cover that is not about its marks. */

export const theHeadroomOfGoodwillIAS = "the headroom of goodwill (IAS 36)";
export const aLiveModel = (noun: string, subtitle: string): string => `A live model of the ${noun}: ${subtitle}`;
export const unlessACellSaysOtherwise = (printed: string): string =>
  `${printed} unless a cell says otherwise; negatives in brackets`;
export const soThereIsNoGross = (missing: string): string => `${missing}, so there is no gross margin`;
export const valueInUseCarryingAmount =
  "value in use − carrying amount; rests on illustrative inputs (see Assumptions)";
export const blueOnAPaleFill = "Blue on a pale fill, boxed: a reported figure or an assumption; may be changed";
export const blackNoBoxCalculated = "Black, no box: calculated on this sheet";
export const greenAndItalicTaken = "Green and italic: taken from another sheet";
export const boldUnderALine = "Bold under a line: a live total";
export const boldBetweenALine = "Bold between a line and a double line: the last total of a table";
export const purpleOnAPaleFill = "Purple on a pale fill over a hairline: needs the add-in";
export const blackOnAPaleBlue = "Black on a pale blue fill: the same as the function beside it, without the add-in";
export const checkLook = "Grey, italic, underlined: says agrees, differs or n/a";
export const aMarkAndBrackets = "A mark ▼ and brackets, on a red fill in the model: goodwill would be impaired";
export const outOfBounds = "Out of bounds";
export const aRedFill = "A red fill on the input, and the bound in words in the row's status on Assumptions";
export const what = "What it is";
export const howToReadTheMarks = "How to read the marks";
export const whatNeedsTheAdd = "What needs the add-in";
export const whatTheImpairmentTestsRest =
  "What the impairment tests rest on: value, bounds, basis, reasoning and source";
export const grossMarginBy = (periods: string): string => `Gross margin by ${periods}`;
export const toAndItsRate = (label: string, full: string): string => `${label} to ${full}, and its rate`;
export const theUnitsSideBySide =
  "The units side by side: value in use, carrying amount, headroom, and what must be true";
export const headroomWhatItRests = "Headroom, what it rests on, model by year, sensitivity, break-evens and disclosure";
export const setsOfAssumptionsSide =
  "Sets of assumptions side by side: value in use, carrying amount, headroom and loss of each";
export const everythingTiedOut = (withAssumptions: boolean): string =>
  `Every total, note, movement${withAssumptions ? ", quotation and announced assumption" : " and quotation"} tied out, with the master check`;
export const howTheFigures = "How the figures of the units are found: searches, native twins and helpers";
export const doubts = "Doubts";
export const openDoubts = (count: number): string => `${count} open, of how the document was read: Checks says why`;
export const grossMarginOf = (period: string): string => `Gross margin ${period}`;
export const rateOf = (full: string, name: string): string => `${full} rate ${name}`;
export const headroomOf = (title: string): string => `Headroom, ${title}`;
export const overview = "Overview";
export const inputs = "Inputs";
export const asAnnounced = "As announced";
export const model = "Model";
export const proof = "Proof";
export const note = (number: string): string => `Note ${number}`;
