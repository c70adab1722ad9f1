import * as functionWords from "../functionWords.ts";

/** An argument that is not what its parameter takes. Excel shows it as #VALUE! with this message. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** @param place where in the argument, "row 2, column 3"; empty where it is the argument itself. */
  constructor(
    readonly parameter: string,
    readonly place: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(functionWords.foundExpected({ parameter, place: place && `, ${place}`, found, expected }));
  }
}

/** An argument, or a cell of it, that holds an Excel error: the result is that error. */
export class ErrorValueError extends Error {
  override readonly name = "ErrorValueError";
  /** @param code as Excel shows it, "#DIV/0!". */
  constructor(
    readonly code: string,
    readonly parameter: string,
    readonly place: string,
  ) {
    super(functionWords.foundError({ parameter, place: place && `, ${place}`, code }));
  }
}
