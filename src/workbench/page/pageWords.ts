/** Every sentence of the workbench's page. */

export const takesArguments = ({
  name,
  taken,
  one,
  list,
  given,
}: {
  readonly name: string;
  readonly taken: string;
  readonly one: boolean;
  readonly list: string;
  readonly given: number;
}): string =>
  `${name} takes ${taken} ${one ? "argument" : "arguments"} (${list}), and ${given} ${given === 1 ? "is" : "are"} given.`;
export const seriesPoint = ({
  name,
  category,
  text,
}: {
  readonly name: string;
  readonly category: string;
  readonly text: string;
}): string => `Series "${name}" Point "${category}"\nValue: ${text}`;
export const theBrowserDrawsNoText = "The browser draws no text, so charts cannot be laid out.";
export const excelDrawsAChart = (type: string): string =>
  `Excel draws a chart of the type ${type} here; the workbench draws columns, bars and lines with markers only.`;
export const takesNoSuchEntry = (address: string, reason: string): string =>
  `${address} takes no such entry: ${reason}`;
export const valueExpected = "expected a text, a finite number, true, false or null";
export const expectedAnArrayOfRows = (rows: number): string => `expected an array of ${rows} rows.`;
export const itIsTheValuesHave = (shape: string, rowsCount: number): string =>
  `it is ${shape}, the values have ${rowsCount} rows.`;
export const rowOfTheValues = (i: number): string => `row ${i} of the values is no array.`;
export const itIsRow = ({
  shape,
  i,
  rowCount,
}: {
  readonly shape: string;
  readonly i: number;
  readonly rowCount: number;
}): string => `it is ${shape}, row ${i} of the values has ${rowCount} columns.`;
export const choicesFor = (cell: string): string => `Choices for ${cell}`;
export const closeThePane = "Close the pane";
export const warningTitle = "Microsoft Excel";
export const circles =
  "There are one or more circular references where a formula refers to its own cell either directly or indirectly. This might cause them to calculate incorrectly. Try removing or changing these references, or moving the formulas to different cells.";
export const theWorkbookHasNoSheet = (sheet: string): string => `The workbook has no sheet "${sheet}".`;
export const isNoAddress = (address: string, sheet: string): string => `"${address}" is no address on "${sheet}".`;
export const thePageHasNoElement = (id: string): string => `The page has no element "${id}".`;
export const theAddInsPageCame = "The add-in's page came before the workbook was open.";
export const theWorkbenchCouldNotStart = (message: string): string => `The workbench could not start.\n${message}`;
