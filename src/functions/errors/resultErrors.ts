/** A result that is no number, or one too large for Excel. */
export class NoNumberError extends Error {
  override readonly name = "NoNumberError";
  constructor(readonly found: string) {
    super(`Expected a result within Excel's numbers, found ${found}.`);
  }
}

/** A simulation too many of whose trials have no value. */
export class TrialsWithoutValueError extends Error {
  override readonly name = "TrialsWithoutValueError";
  constructor(
    readonly withoutValue: number,
    readonly trials: number,
  ) {
    super(
      `${withoutValue} of ${trials} trials have no value (discount rate at or below terminal growth, or revenue not above 0), more than 1%: narrow these drivers' distributions.`,
    );
  }
}

/** A preview of more than it is worth working out. */
export class PreviewError extends Error {
  override readonly name = "PreviewError";
  constructor(
    readonly count: number,
    readonly what: string,
  ) {
    super(`${count} ${what} are worked out once the formula is entered, not in its preview.`);
  }
}

/** The workbook has a model whose pack cannot be had: no other may answer in its place. */
export class ModelPackError extends Error {
  override readonly name = "ModelPackError";
  constructor(readonly reason: string) {
    super(`The document of this workbook's model cannot be read: ${reason}`);
  }
}
