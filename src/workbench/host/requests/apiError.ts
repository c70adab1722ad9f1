/** Excel's own errors of the rich API, with its words where it has them. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  PropertyReadOnly: "The property is read only.",
  RequestAborted: "The request was aborted during run time.",
  UndoNotSupported: "The API does not support undo, and cannot be part of an undo group.",
} as const;

export type ApiErrorCode = keyof typeof messages;

const statusCodes: Partial<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** A request's failure as Office.js reports it: `code` is OfficeExtension.Error's code. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly httpStatusCode: number;

  constructor(
    readonly code: ApiErrorCode | (string & {}),
    message?: string,
  ) {
    super(message ?? (code in messages ? messages[code as ApiErrorCode] : code));
    this.httpStatusCode = statusCodes[code] ?? 400;
  }
}
