/** The errors a cell can show. */
const cellErrors = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#BUSY!",
  "#CONNECT!",
  "#EXTERNAL!",
  "#FIELD!",
  "#UNKNOWN!",
] as const;

export type CellErrorText = (typeof cellErrors)[number];

/** An error in a cell; `message` is what Excel shows in the cell's error card (a custom function's own words). */
export interface CellError {
  readonly error: CellErrorText;
  readonly message?: string;
}

/** What a cell holds once calculated; null is a blank cell. A text that reads "#N/A" stays a text. */
export type CellValue = null | number | string | boolean | CellError;

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isCellErrorText(text: unknown): text is CellErrorText {
  return (cellErrors as readonly unknown[]).includes(text);
}
