/**
 * What an Excel can do beyond the set the manifest requires (ExcelApi 1.9: areas of several ranges, indents, one
 * handler for the changes of all sheets).
 */
export interface Capabilities {
  /** 1.12: a formula may fill more than its own cell. */
  readonly spills: boolean;
  /** 1.17: an event tells that a sheet has another name. */
  readonly nameEvents: boolean;
  /** 1.18: cell notes. */
  readonly notes: boolean;
  /** 1.20: several requests are one step for Undo. */
  readonly undoGroups: boolean;
}

export function capabilities(): Capabilities {
  const has = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  return { spills: has("1.12"), nameEvents: has("1.17"), notes: has("1.18"), undoGroups: has("1.20") };
}
