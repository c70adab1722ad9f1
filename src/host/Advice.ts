/** Something the user should know or do; `sentence` says what happened, where, and what to do. */
export interface Advice {
  readonly code:
    | "cellEditing"
    | "manualCalculation"
    | "protectedSheet"
    | "cellNotFree"
    | "missingSheet"
    | "missingUnit"
    | "blockedSpill"
    | "busy"
    | "functionsNotLoaded"
    | "olderExcel"
    | "leftOut"
    | "outdatedModel"
    | "otherModel"
    | "packNotKept"
    | "buildUndone"
    | "buildCancelled"
    | "recognised"
    | "emptied"
    | "namesLeadElsewhere"
    | "rowsSorted"
    | "inputsStarted"
    | "hiddenSheet"
    | "tooLarge"
    | "repaired"
    | "sharing"
    | "nothingWrong"
    | "noAnswer"
    | "unexpected";
  readonly sentence: string;
}

/** Something that could not be done, with what to tell the user; the workbook is as it was before. */
export class ModelHostError extends Error {
  override readonly name = "ModelHostError";
  constructor(
    readonly advice: Advice,
    options?: ErrorOptions,
  ) {
    super(advice.sentence, options);
  }
}
