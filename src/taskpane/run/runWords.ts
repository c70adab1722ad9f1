/** Every sentence about the document whose model the pane shows. */

export const thisPaneBuildsTheModel = "This pane builds the model of no other document.";
export const packNotAtHand = (wanted: string): string => `${wanted} is not among this add-in's.`;
export const theWorkbooksDocument = "the workbook's document";
export const noDocumentsData = "no document's data";
export const theData = (found: string): string => `the data of ${found}`;
export const theModel = (wanted: string, instead: string): string =>
  `The model is of ${wanted}, and the workbook holds ${instead}.`;
