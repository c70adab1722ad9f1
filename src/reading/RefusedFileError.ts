/** Why a file is not read. Each is something a person can act on. */
export type RefusalCode =
  | "empty"
  | "unknownFormat"
  | "noText"
  | "encrypted"
  | "damaged"
  | "tooLarge"
  | "tooManyPages"
  | "bomb"
  | "uncalculated"
  | "factsWithoutContexts";

/** A file that is not read: what it is, why, and what to do about it. Nothing of it was kept. */
export class RefusedFileError extends Error {
  override readonly name = "RefusedFileError";
  /**
   * @param code the kind of refusal, for programs
   * @param file the file's name, as it was given
   * @param reason one sentence: what was found and, where there is a limit, what was expected
   * @param advice one sentence: what the person can do
   */
  constructor(
    readonly code: RefusalCode,
    readonly file: string,
    readonly reason: string,
    readonly advice: string,
  ) {
    super(`${file}: ${reason} ${advice}`);
  }
}
