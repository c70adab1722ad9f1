import * as hostWords from "../hostWords.ts";

/** Excel's own errors of the rich API, with its words where it has them. */
const messages = {
  AccessDenied: hostWords.youCannotPerformTheRequested,
  ApiNotFound: hostWords.apiNotFound,
  GeneralException: hostWords.thereWasAnInternalError,
  InvalidArgument: hostWords.theArgumentIsInvalid,
  InvalidObjectPath: hostWords.theObjectPathIsntWorking,
  InvalidOperation: hostWords.theOperationAttemptedIsInvalid,
  InvalidOperationInCellEditMode: hostWords.excelIsInCellEditing,
  InvalidReference: hostWords.thisReferenceIsNotValid,
  ItemAlreadyExists: hostWords.aResourceWithTheSame,
  ItemNotFound: hostWords.theRequestedResourceDoesntExist,
  NotImplemented: hostWords.theRequestedFeatureIsntImplemented,
  PropertyReadOnly: hostWords.thePropertyIsReadOnly,
  RequestAborted: hostWords.theRequestWasAbortedDuring,
  UndoNotSupported: hostWords.undoNotSupported,
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
