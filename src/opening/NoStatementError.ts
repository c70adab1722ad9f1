import * as openingWords from "./openingWords.ts";

/** A document that was read and holds nothing that a model is built from. */
export class NoStatementError extends Error {
  override readonly name = "NoStatementError";
  /**
   * @param file the file's name, as it was given
   * @param tables how many other tables it holds
   */
  constructor(
    readonly file: string,
    readonly tables: number,
  ) {
    super(openingWords.itHoldsNeitherAStatement(file, tables));
  }
}
