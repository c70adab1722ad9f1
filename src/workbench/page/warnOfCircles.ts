import type { CircularReferences } from "../grid/calculating/circularReferences.ts";
import { askUser } from "./askUser.ts";

/** Says what Excel says when a formula is entered that refers to itself. */
export function warnOfCircles(circular: CircularReferences, onProblem: (error: unknown) => void): void {
  let known = 0;
  let saying = false;
  circular.onChange(({ length }) => {
    const more = length > known;
    known = length;
    if (!more || saying) return;
    saying = true;
    askUser({ title: "Microsoft Excel", message: words }, ["OK"])
      .catch(onProblem)
      .finally(() => {
        saying = false;
      });
  });
}

const words =
  "There are one or more circular references where a formula refers to its own cell either directly or indirectly. This might cause them to calculate incorrectly. Try removing or changing these references, or moving the formulas to different cells.";
