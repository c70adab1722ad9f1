import type { CellState } from "../../host/ModelHost.ts";

const ERRORS =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** What Excel gave as `values` and `text` of a cell. */
export function cellState(value: unknown, text: string): CellState {
  if (typeof value === "string" && ERRORS.test(value)) return { value: null, text, error: value };
  if (typeof value === "number" || typeof value === "boolean") return { value, text };
  return { value: typeof value === "string" && value !== "" ? value : null, text };
}
