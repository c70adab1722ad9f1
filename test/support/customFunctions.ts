/** The part of Excel's custom-functions runtime that a function touches, for tests outside Excel. */

/** Error codes as the runtime spells them. */
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** Like the runtime's, it carries a code and a message, and is no JavaScript Error. */
export class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Installs the global `CustomFunctions`; gives the functions that a bundle associates, by id. */
export function installCustomFunctions(): Map<string, unknown> {
  const associated = new Map<string, unknown>();
  const runtime = {
    Error: CustomFunctionsError,
    ErrorCode,
    associate: (id: string, implementation: unknown) => associated.set(id, implementation),
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  return associated;
}
