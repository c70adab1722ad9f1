import * as functionWords from "../functionWords.ts";

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
    super(functionWords.trialsWithoutValue(withoutValue, trials));
  }
}

/** A preview of more than it is worth working out. */
export class PreviewError extends Error {
  override readonly name = "PreviewError";
  constructor(
    readonly count: number,
    readonly what: string,
  ) {
    super(functionWords.workedOutOnce(count, what));
  }
}

/** The workbook has a model whose pack cannot be had: no other may answer in its place. */
export class ModelPackError extends Error {
  override readonly name = "ModelPackError";
  constructor(readonly reason: string) {
    super(functionWords.documentNotRead(reason));
  }
}
