/** Every sentence of the workbench's page. */
export const pageWords = {
  takesArguments: ({
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
    `${name} takes ${taken} ${one ? "argument" : "arguments"} (${list}), and ${given} ${given === 1 ? "is" : "are"} given.`,
  seriesPoint: ({
    name,
    category,
    text,
  }: {
    readonly name: string;
    readonly category: string;
    readonly text: string;
  }): string => `Series "${name}" Point "${category}"\nValue: ${text}`,
  theBrowserDrawsNoText: "The browser draws no text, so charts cannot be laid out.",
  excelDrawsAChart: (type: string): string =>
    `Excel draws a chart of the type ${type} here; the workbench draws columns, bars and lines with markers only.`,
  takesNoSuchEntry: (address: string, reason: string): string => `${address} takes no such entry: ${reason}`,
  expectedATextAFinite: "expected a text, a finite number, true, false or null",
  expectedAnArrayOfRows: (rows: number): string => `expected an array of ${rows} rows.`,
  itIsTheValuesHave: (shape: string, rowsCount: number): string => `it is ${shape}, the values have ${rowsCount} rows.`,
  rowOfTheValues: (i: number): string => `row ${i} of the values is no array.`,
  itIsRow: ({
    shape,
    i,
    rowCount,
  }: {
    readonly shape: string;
    readonly i: number;
    readonly rowCount: number;
  }): string => `it is ${shape}, row ${i} of the values has ${rowCount} columns.`,
  choicesFor: (cell: string): string => `Choices for ${cell}`,
  closeThePane: "Close the pane",
  warningTitle: "Microsoft Excel",
  circles:
    "There are one or more circular references where a formula refers to its own cell either directly or indirectly. This might cause them to calculate incorrectly. Try removing or changing these references, or moving the formulas to different cells.",
  theWorkbookHasNoSheet: (sheet: string): string => `The workbook has no sheet "${sheet}".`,
  isNoAddress: (address: string, sheet: string): string => `"${address}" is no address on "${sheet}".`,
  thePageHasNoElement: (id: string): string => `The page has no element "${id}".`,
  theAddInsPageCame: "The add-in's page came before the workbook was open.",
  theWorkbenchCouldNotStart: (message: string): string => `The workbench could not start.\n${message}`,
} as const;
