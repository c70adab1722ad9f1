import { decimal, type Decimal } from "../../figures/decimal.ts";
import * as functionWords from "../functionWords.ts";

/** What a cell holds, whichever of its forms Excel sent it in. */
export type CellValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "logical"; readonly value: boolean }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

const blank: CellValue = { kind: "blank" };

/** Excel's error values; a cell's text can hardly be one of these otherwise. */
const errorText =
  /^#(DIV\/0!|N\/A|NUM!|NULL!|VALUE!|NAME\?|REF!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|EXTERNAL!|UNKNOWN!|PYTHON!|TIMEOUT!|GETTING_DATA)$/i;

/**
 * Reads one value as Excel sends it: a blank cell as null or "" (or 0, which is then a number), an error value as text,
 * as an object of the runtime with a `code`, or as a rich value; a rich value by its `basicValue`.
 */
export function cellValue(sent: unknown): CellValue {
  if (sent === null || sent === undefined || sent === "") return blank;
  if (typeof sent === "number") return finite(sent);
  if (typeof sent === "boolean") return { kind: "logical", value: sent };
  if (typeof sent === "string")
    return errorText.test(sent) ? { kind: "error", code: sent.toUpperCase() } : { kind: "text", text: sent };
  if (typeof sent === "object" && "basicValue" in sent) {
    const basic = cellValue(sent.basicValue);
    const isError = "basicType" in sent && sent.basicType === "Error";
    return isError && basic.kind === "text" ? { kind: "error", code: basic.text } : basic;
  }
  if (typeof sent === "object" && "code" in sent && typeof sent.code === "string")
    return { kind: "error", code: sent.code };
  return { kind: "text", text: JSON.stringify(sent) };
}

function finite(sent: number): CellValue {
  return Number.isFinite(sent) ? { kind: "number", value: decimal(sent) } : { kind: "error", code: "#NUM!" };
}

/** True of a value that is plainly a blank cell or zero, told without a look into it: there may be a million. */
export const isNothing = (sent: unknown): boolean =>
  sent === null ||
  sent === undefined ||
  sent === "" ||
  sent === 0 ||
  (typeof sent === "object" && isBlankOrZero(cellValue(sent)));

/** True for a blank cell, which may have been sent as 0. */
export function isBlankOrZero(cell: CellValue): boolean {
  return cell.kind === "blank" || (cell.kind === "number" && cell.value.isZero());
}

/** A cell as a message names it: "abc" in quotes, a number plainly. */
export function described(cell: CellValue): string {
  switch (cell.kind) {
    case "blank":
      return functionWords.aBlankCell;
    case "number":
      return cell.value.toString();
    case "logical":
      return cell.value ? "TRUE" : "FALSE";
    case "text":
      return `"${cell.text.length > 40 ? `${cell.text.slice(0, 40)}…` : cell.text}"`;
    case "error":
      return cell.code;
  }
}
