/** Every sentence about the document whose model the pane shows. */
export const runWords = {
  thisPaneBuildsTheModel: "This pane builds the model of no other document.",
  isNotAmongThisAdd: (wanted: string): string => `${wanted} is not among this add-in's.`,
  theWorkbooksDocument: "the workbook's document",
  noDocumentsData: "no document's data",
  theData: (found: string): string => `the data of ${found}`,
  theModel: (wanted: string, instead: string): string =>
    `The model is of ${wanted}, and the workbook holds ${instead}.`,
} as const;
