import { areaOf, call, greater, minus, negated, plus, times } from "../../../formula/build.ts";
import type { Binary, Call, Formula } from "../../../formula/Formula.ts";

/**
 * A formula that holds in a run of cells, said once of all of them: each reference that moves along becomes the area over
 * which it moves. For SUMPRODUCT, within which IF, AND and OR do not take areas: they are said by products and sums.
 *
 * @param first what the first cell of the run holds.
 * @param last what the last one does.
 * @returns nothing where it cannot be said so, as a text or an error is none that could be multiplied.
 */
export function lifted(first: Formula, last: Formula, areas: "areas" | "cells" = "cells"): Formula | undefined {
  if (first.kind === "name" || first.kind === "error") return undefined;
  if (isOne(first, last)) return first;
  if (first.kind === "cell") return last.kind === "cell" ? areaOf(first, last) : undefined;
  if (first.kind === "area") {
    // Of one row or one column that moves across.
    if (last.kind !== "area" || areas === "cells" || !isLine(first.first, first.last, last.first)) return undefined;
    return areaOf(first.first, last.last);
  }
  if (first.kind === "negation") {
    const of = last.kind === "negation" ? lifted(first.of, last.of, areas) : undefined;
    return of && negated(of);
  }
  if (first.kind === "binary" && last.kind === "binary") {
    const least = leastCompared(first, last, areas);
    if (least !== undefined) return least;
    const [left, right] = [lifted(first.left, last.left, areas), lifted(first.right, last.right, areas)];
    return left && right && { ...first, left, right };
  }
  return first.kind === "call" && last.kind === "call" ? liftedCall(first, last, areas) : undefined;
}

/** Whether the least of some is above a bound: each of them is, as MIN gives one number of all areas. */
function leastCompared(first: Binary, last: Binary, areas: "areas" | "cells"): Formula | undefined {
  const { operator, left, right } = first;
  const isLeast = left.kind === "call" && left.name === "MIN" && last.left.kind === "call";
  if (!isLeast || last.left.kind !== "call" || (operator !== ">" && operator !== "<=")) return undefined;
  const ends = last.left.arguments;
  const above = left.arguments.flatMap((argument, index) => {
    const of = lifted(argument, ends[index] ?? argument, areas);
    return of === undefined ? [] : [greater(of, right)];
  });
  if (above.length < left.arguments.length || !isOne(right, last.right)) return undefined;
  const all = times(1, ...above);
  return operator === ">" ? all : minus(1, all);
}

/** Functions that give of each cell of an area what they give of a cell. */
const ofEach: ReadonlySet<string> = new Set(["ABS", "SIGN", "ROUND", "ISNUMBER"]);

function liftedCall(first: Call, last: Call, areas: "areas" | "cells"): Formula | undefined {
  const parts = first.arguments.flatMap((argument, index) => {
    const other = last.arguments[index];
    const part = other && lifted(argument, other, areas);
    return part === undefined ? [] : [part];
  });
  const [condition, then, otherwise] = parts;
  if (condition === undefined || parts.length < first.arguments.length) return undefined;
  if (ofEach.has(first.name)) return { ...first, arguments: parts };
  switch (first.name) {
    case "AND":
      return times(condition, ...parts.slice(1), 1);
    case "OR":
      return call("SIGN", plus(0, ...parts));
    case "IF":
      if (then === undefined || otherwise === undefined || [then, otherwise].some(({ kind }) => kind === "text"))
        return undefined;
      return plus(times(condition, then), times(minus(1, condition), otherwise));
    default:
      return undefined;
  }
}

/** Whether they are the same in each cell of the run. */
export function isOne(first: Formula, last: Formula): boolean {
  if (first === last) return true;
  switch (first.kind) {
    case "cell":
      return (
        last.kind === "cell" && first.sheet === last.sheet && first.row === last.row && first.column === last.column
      );
    case "area":
      return last.kind === "area" && isOne(first.first, last.first) && isOne(first.last, last.last);
    case "call":
      return (
        last.kind === "call" &&
        first.name === last.name &&
        first.arguments.length === last.arguments.length &&
        first.arguments.every((argument, index) => isOne(argument, last.arguments[index] ?? argument))
      );
    case "binary":
      return (
        last.kind === "binary" &&
        first.operator === last.operator &&
        isOne(first.left, last.left) &&
        isOne(first.right, last.right)
      );
    case "negation":
      return last.kind === "negation" && isOne(first.of, last.of);
    case "error":
      return last.kind === "error" && first.code === last.code;
    case "name":
      return last.kind === "name" && first.name === last.name;
    case "text":
      return last.kind === "text" && first.text === last.text;
    default:
      return last.kind === first.kind && first.value === last.value;
  }
}

function isLine(start: Placed, end: Placed, moved: Placed): boolean {
  return moved.row === start.row ? start.column === end.column : start.row === end.row;
}

interface Placed {
  readonly row: number;
  readonly column: number;
}
