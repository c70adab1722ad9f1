import type { CellContent } from "../../plan/plan.ts";
import { replaceCorners } from "../following/moveReferences.ts";

const TEXTS = /("(?:[^"]|"")*")/;
const NUMBERS = /(?<![\w.$])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w.])/g;

/** A formula without what Excel may write otherwise than it was told: spaces, quotes, case, marks, ways of a number. */
function plain(formula: string): string {
  return formula
    .split(TEXTS)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .toUpperCase()
            .replace(/[\s'@]|_XLFN\.|_XLWS\.|_XLUDF_\w+?_(?=\w)/g, "")
            .replace(NUMBERS, (number) => String(Number(number))),
    )
    .join("");
}

/** A formula without the places that it refers to. */
export function skeleton(formula: string): string {
  return plain(replaceCorners(formula, () => "§"));
}

/** How closely formulas have to agree: where lines were inserted or deleted, Excel has moved their references. */
export type Closeness = "exact" | "movedReferences";

/** Whether a cell holds what a plan puts there; `found` as Excel gives it as `formulas`. */
export function sameContent(planned: CellContent, found: unknown, closeness: Closeness): boolean {
  switch (planned.kind) {
    case "empty":
      return found === "" || found === null || found === undefined;
    case "text":
      return found === planned.text;
    case "number":
      return found === Number(planned.value);
    case "logical":
      return found === planned.value;
    case "formula": {
      if (typeof found !== "string" || !found.startsWith("=")) return false;
      // A reference that is lost is nobody's wish.
      if (found.includes("#REF!")) return true;
      if (plain(found) === plain(planned.formula)) return true;
      return closeness === "movedReferences" && skeleton(found) === skeleton(planned.formula);
    }
  }
}
