/** Every sentence of the host; those of Excel are as Excel has them. */
export const hostWords = {
  youCannotPerformTheRequested: "You cannot perform the requested operation.",
  theAPIYouAreTrying:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  thereWasAnInternalError: "There was an internal error while processing the request.",
  theArgumentIsInvalid: "The argument is invalid or missing or has an incorrect format.",
  theObjectPathIsntWorking: "The object path isn't working for what you're trying to do.",
  theOperationAttemptedIsInvalid: "The operation attempted is invalid on the object.",
  excelIsInCellEditing:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  thisReferenceIsNotValid: "This reference is not valid for the current operation.",
  aResourceWithTheSame: "A resource with the same name or identifier already exists.",
  theRequestedResourceDoesntExist: "The requested resource doesn't exist.",
  theRequestedFeatureIsntImplemented: "The requested feature isn't implemented.",
  thePropertyIsReadOnly: "The property is read only.",
  theRequestWasAbortedDuring: "The request was aborted during run time.",
  theAPIDoesNotSupport: "The API does not support undo, and cannot be part of an undo group.",
  formulaTooLong: (most: string, length: string): string =>
    `Excel allows at most ${most} characters in a formula; this has ${length}.`,
  textTooLong: (longestText: number): string =>
    `Text values in formulas are limited to ${longestText} characters. To make longer ones, use CONCATENATE or the operator &.`,
  problem:
    "There's a problem with this formula. Not trying to type a formula? When the first character is an equal (=) or minus (-) sign, Excel thinks it's a formula.",
  cellTooLong: (length: string): string => `A cell holds at most 32,767 characters; this text has ${length}.`,
  theAddInsFunctionsWere: "The add-in's functions were unloaded.",
  inDidNotAnswerWithin: ({
    id,
    address,
    timeout,
  }: {
    readonly id: string;
    readonly address: string;
    readonly timeout: number;
  }): string => `${id} in ${address} did not answer within ${timeout} ms.`,
  noFunction: (id: string): string => `The add-in has no function ${id}.`,
  theNumberOfRows:
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  noCommand: (functionName: string, status: number): string =>
    `The add-in has no command ${functionName} (status ${status}).`,
  theCellOrChartYoure:
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
  thisValueDoesntMatch: "This value doesn't match the data validation restrictions defined for this cell.",
} as const;
