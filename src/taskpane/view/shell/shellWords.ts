/** Every sentence of the pane's shell: its screens, its messages, what stands around the tabs. */

export const aUnitOfYourOwn = "A unit of your own";
export const newUnitWhat =
  "Adds a sheet with a blank unit block for a cash-generating unit of any company, with its headroom and sensitivity.";
export const newUnit = "New unit";
export const newUnitAdded = (tab: string): string =>
  `${tab} is there: fill in its marked cells. Its analyses are under Goodwill.`;
export const showUnderGoodwill = (tab: string): string => `Show ${tab} under Goodwill`;
export const notBuiltYet = "Not built yet:";
export const unfinished = (decisions: number): string =>
  `, ${decisions === 1 ? "one decision" : `${decisions} decisions`}. Open the same file to go on from there.`;
export const forget = "Forget";
export const decisionsOn = (file: string): string => `the decisions on ${file}`;
export const headroom = "Headroom";
export const purpose =
  "Turns a results announcement into a live model: gross margin, adjusted net loss and the headroom of goodwill over its impairment test (IAS 36).";
export const announcement = "The announcement that comes with it";
export const buildModel = "Build model";
export const announcementWhat =
  "Its sheets are added to this workbook. Sheets of your own are not touched; where a name is taken, the model's sheet takes another.";
export const ownFiling = "A filing of your own";
export const ownFilingWhat =
  "A results announcement or annual report of any company: PDF, HTML, XBRL, .xlsx, CSV or text. Drop it here, or paste or select one of its tables. It stays on this computer.";
export const oneDocument = (file: string): string =>
  `${file} was not opened, as a workbook holds the model of one document: open it in a new workbook.`;
export const openAFiling = "Open a filing";
export const readTheSelectedCells = "Read the selected cells";
export const resultOfTheBuild = "Result of the build";
export const dismissTheResult = "Dismiss the result";
export const theModelIsBuilt = "The model is built";
export const sheetsWritten = "Sheets written";
export const cells = (cells: string): string => `${cells} cells`;
export const inputsKept = "Inputs of yours that were kept";
export const goToTheChecks = "Go to the checks";
export const goToTheFirst = (first: string): string => `Go to the first: ${first}`;
export const buildAgain = "Build again";
export const repair = "Repair";
export const checkAgain = "Check again";
export const dismissThisMessage = "Dismiss this message";
export const partsOfThePane = "Parts of the pane";
export const wrong = "wrong";
export const buildAgainWhat =
  "Writes the model again. Your inputs are kept, your own sheets are not touched; what you typed into other cells of the model is shown before, and set aside.";
export const appearance = "Appearance";
export const repairWhat = "Enters the HEADROOM functions again where they show #NAME? or #VALUE!";
export const repairFunctions = "Repair functions";
export const packLost = "The document’s data is lost";
export const packLostWhat = "Open the same file, or its saved pack, and build: what you typed into the sheets is kept.";
export const openItsFile = "Open its file";
export const readerNotLoaded = (sentence: string): string => `What reads filings could not be loaded: ${sentence}`;
export const retry = "Retry";
export const setAsideWhatYouTyped = "Set aside what you typed?";
export const replaced = (one: boolean, count: number): string =>
  one
    ? "You typed into a cell of the model that is not an input. Building restores the cell, and sets your entry aside on a sheet of its own, with its address."
    : `You typed into ${count} cells of the model that are not inputs. Building restores the cells, and sets your entries aside on a sheet of their own, with their addresses.`;
export const setAsideAndBuild = "Set aside and build";
export const stopWaiting = "Stop waiting";
export const waitingForExcel = "Waiting for Excel…";
export const openThisInExcel = "Open this in Excel";
export const outsideExcel = "Headroom works inside Excel, and this page was opened outside it. In Excel, choose";
export const home = "Home";
export const thenWord = ", then";
export const openPane = "Open pane";
export const inTheHeadroomGroup = "in the Headroom group.";
export const ifInExcel =
  "If this is Excel, office.js, Microsoft's script for add-ins, did not load: check the connection, then close the pane and open it again.";
export const thisExcelIsTooOld = "This Excel is too old";
export const buildingTheModel = "Building the model";
export const cancelling = "Cancelling: what was written is being undone";
export const notBuilt = "The model was not built";
export const notRead = "The model could not be read";
export const backToTheModel = "Back to the model";
