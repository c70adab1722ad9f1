/** The workbook has a model whose pack cannot be had: no other may answer in its place. */
export class ModelPackError extends Error {
  override readonly name = "ModelPackError";
  constructor(readonly reason: string) {
    super(`The document of this workbook's model cannot be read: ${reason}`);
  }
}
