import {
  areaOf,
  call,
  equal,
  exactNumber,
  greater,
  minus,
  over,
  plus,
  times,
  unequal,
} from "../../../formula/build.ts";
import type { AreaRef, Formula } from "../../../formula/Formula.ts";
import { sumOf } from "../../../formula/lists.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { isOne, lifted } from "./lifted.ts";
import type { Run } from "./uniformRuns.ts";

/**
 * Above nil where a cell of the run holds another formula that comes to something else; 0 where it holds none, which is
 * counted elsewhere, and where one has no value.
 *
 * @returns nothing where the formula cannot be said of all of them at once.
 */
export function runDiffers(
  sheet: SheetBuilder,
  { first, last, length, formulas: [one, other] }: Run,
): Formula | undefined {
  const cell = sheet.cell(first.row, first.column);
  if (length === 1) return sureOf(times(call("ISFORMULA", cell), unequal(cell, one)));
  const area = areaOf(cell, sheet.cell(last.row, last.column));
  const marks = asksForNumbers(one) ? differingEach(area, one, other) : [differing(area, one, other)];
  const said = marks?.filter((mark) => mark !== undefined) ?? [];
  if (said.length > 0)
    return sumOf(said.map((mark) => sureOf(call("SUMPRODUCT", times(call("ISFORMULA", area), mark)))));
  const sum = summed(one, other, length);
  if (sum === undefined) return undefined;
  const isOff = greater(call("ABS", minus(over(call("SUM", area), sum), 1)), apart);
  return sureOf(times(isOff, equal(call("SUMPRODUCT", times(call("ISFORMULA", area), 1)), length)));
}

const sureOf = (count: Formula): Formula => call("IFERROR", count, 0);

/** How far sums of the same may be apart that are added up in another order, as a share. */
const apart = exactNumber("0.000000001");

/** For each cell 1 where it differs: what a condition chooses by each of its choices, as a word cannot be multiplied. */
function differing(area: AreaRef, one: Formula, other: Formula): Formula | undefined {
  const [first, last] = [chosenBefore(one), chosenBefore(other)];
  if (first.kind === "call" && last.kind === "call") {
    const [condition, ...choices] = first.arguments;
    const [lastCondition, ...others] = last.arguments;
    if (first.name === "IFERROR" && condition && lastCondition) return differing(area, condition, lastCondition);
    if (first.name === "IF" && condition && lastCondition)
      return differingByChoice(area, [condition, lastCondition], choices, others);
  }
  const whole = lifted(first, last);
  return whole && unequal(area, whole);
}

/** Whether it asks what is a number: of what is none, the choice that is not made is an error, and hides the one that is. */
function asksForNumbers(formula: Formula): boolean {
  return (
    formula.kind === "call" &&
    (formula.name === "ISNUMBER" || (formula.name === "IF" && formula.arguments.some(asksForNumbers)))
  );
}

/** The same by each choice on its own. */
function differingEach(area: AreaRef, first: Formula, last: Formula): readonly Formula[] | undefined {
  const [condition, ...choices] = first.kind === "call" && first.name === "IF" ? first.arguments : [];
  const [lastCondition, ...others] = last.kind === "call" ? last.arguments : [];
  if (condition === undefined || lastCondition === undefined) {
    const whole = differing(area, first, last);
    return whole && [whole];
  }
  const holds = lifted(condition, lastCondition);
  if (holds === undefined) return undefined;
  const each = choices.map((choice, index) =>
    choice.kind === "error" ? [] : differingEach(area, choice, others[index] ?? choice),
  );
  if (each.includes(undefined)) return undefined;
  return each.flatMap((marks = [], index) => marks.map((mark) => times(index === 0 ? holds : minus(1, holds), mark)));
}

/** IF(condition, error, one) / other as IF(condition, error, one / other): an error is an error whatever is done with it. */
function chosenBefore(formula: Formula): Formula {
  if (formula.kind !== "binary" || formula.left.kind !== "call" || formula.left.name !== "IF") return formula;
  const [condition, ...choices] = formula.left.arguments;
  if (condition === undefined || !choices.some(({ kind }) => kind === "error")) return formula;
  return call(
    "IF",
    condition,
    ...choices.map((choice) => (choice.kind === "error" ? choice : { ...formula, left: choice })),
  );
}

function differingByChoice(
  area: AreaRef,
  [condition, other]: readonly [Formula, Formula],
  choices: readonly Formula[],
  others: readonly Formula[],
): Formula | undefined {
  const holds = lifted(condition, other);
  if (holds === undefined) return undefined;
  const marks: Formula[] = [];
  for (const [index, choice] of choices.entries()) {
    if (choice.kind === "error") continue;
    const of = differing(area, choice, others[index] ?? choice);
    if (of === undefined) return undefined;
    marks.push(times(index === 0 ? holds : minus(1, holds), of));
  }
  const [mark, ...more] = marks;
  return mark && plus(mark, ...more);
}

/** What all cells come to together, where the formula adds up sums of products. */
function summed(first: Formula, last: Formula, length: number): Formula | undefined {
  if (isOne(first, last)) return times(first, length);
  if (first.kind === "binary" && last.kind === "binary" && (first.operator === "+" || first.operator === "-")) {
    const [left, right] = [summed(first.left, last.left, length), summed(first.right, last.right, length)];
    return left && right && { ...first, left, right };
  }
  if (first.kind === "call" && first.name === "SUMPRODUCT" && last.kind === "call") {
    const [factor, ...factors] = first.arguments.flatMap((argument, index) => {
      const of = lifted(argument, last.arguments[index] ?? argument, "areas");
      return of === undefined ? [] : [of];
    });
    if (factor === undefined || factors.length + 1 < first.arguments.length) return undefined;
    return call("SUMPRODUCT", times(factor, ...factors, 1));
  }
  const each = lifted(first, last);
  return each && call("SUMPRODUCT", each);
}
