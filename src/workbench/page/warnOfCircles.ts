import type { CircularReferences } from "../grid/calculating/circularReferences.ts";
import { askUser } from "./askUser.ts";
import * as pageWords from "./pageWords.ts";

/** Says what Excel says when a formula is entered that refers to itself. */
export function warnOfCircles(circular: CircularReferences, onProblem: (error: unknown) => void): void {
  let known = 0;
  let saying = false;
  circular.onChange(({ length }) => {
    const more = length > known;
    known = length;
    if (!more || saying) return;
    saying = true;
    askUser({ title: pageWords.warningTitle, message: words }, ["OK"])
      .catch(onProblem)
      .finally(() => {
        saying = false;
      });
  });
}

const words = pageWords.circles;
