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
    super(
      `${file}: It holds neither a statement nor a table of goodwill, acquisitions or key assumptions (${tables} other tables). ` +
        "Open the results announcement or the annual report.",
    );
  }
}
