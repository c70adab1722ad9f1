/** Every sentence of the host; those of Excel are as Excel has them. */

export const youCannotPerformTheRequested = "You cannot perform the requested operation.";
export const apiNotFound =
  "The API you are trying to use could not be found. It may be available in a newer version of Excel.";
export const thereWasAnInternalError = "There was an internal error while processing the request.";
export const theArgumentIsInvalid = "The argument is invalid or missing or has an incorrect format.";
export const theObjectPathIsntWorking = "The object path isn't working for what you're trying to do.";
export const theOperationAttemptedIsInvalid = "The operation attempted is invalid on the object.";
export const excelIsInCellEditing =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";
export const thisReferenceIsNotValid = "This reference is not valid for the current operation.";
export const aResourceWithTheSame = "A resource with the same name or identifier already exists.";
export const theRequestedResourceDoesntExist = "The requested resource doesn't exist.";
export const theRequestedFeatureIsntImplemented = "The requested feature isn't implemented.";
export const thePropertyIsReadOnly = "The property is read only.";
export const theRequestWasAbortedDuring = "The request was aborted during run time.";
export const undoNotSupported = "The API does not support undo, and cannot be part of an undo group.";
export const formulaTooLong = (most: string, length: string): string =>
  `Excel allows at most ${most} characters in a formula; this has ${length}.`;
export const textTooLong = (longestText: number): string =>
  `Text values in formulas are limited to ${longestText} characters. To make longer ones, use CONCATENATE or the operator &.`;
export const problem =
  "There's a problem with this formula. Not trying to type a formula? When the first character is an equal (=) or minus (-) sign, Excel thinks it's a formula.";
export const cellTooLong = (length: string): string =>
  `A cell holds at most 32,767 characters; this text has ${length}.`;
export const functionsUnloaded = "The add-in's functions were unloaded.";
export const functionTimedOut = ({
  id,
  address,
  timeout,
}: {
  readonly id: string;
  readonly address: string;
  readonly timeout: number;
}): string => `${id} in ${address} did not answer within ${timeout} ms.`;
export const noFunction = (id: string): string => `The add-in has no function ${id}.`;
export const theNumberOfRows =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
export const noCommand = (functionName: string, status: number): string =>
  `The add-in has no command ${functionName} (status ${status}).`;
export const theCellOrChartYoure =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.";
export const thisValueDoesntMatch = "This value doesn't match the data validation restrictions defined for this cell.";
