import { asideSum } from "./asideSum.ts";
import { bestSum } from "./bestSum.ts";
import { namedSum } from "./namedSum.ts";
import type { Trial } from "./Relation.ts";
import { closeSplit, splitAgain } from "./splitSums.ts";
import type { FoundSum, Open, SumLine } from "./SumLine.ts";

/**
 * The sums of a table, by arithmetic over the order of its lines: a stack of open lines, closed by one that is the sum of
 * the last of them in every column at once, or in some so exactly that it is no chance (then the others are in doubt).
 */
export function findSums(lines: readonly SumLine[]): readonly FoundSum[] {
  const found: FoundSum[] = [];
  const stacks = new Map<string, Open[]>();
  let under: SumLine | undefined;
  lines.forEach((line, index) => {
    if (line.heading) {
      under = line;
      return;
    }
    if (line.amounts.every((amount) => amount === null)) return;
    const stack = stackOf(stacks, line.measure);
    const next = lines[index + 1];
    const last = next === undefined || next.heading;
    take(stack, { line, ...(under !== undefined && { under }), closed: false, last }, found);
    under = undefined;
    closeSplit(stack, found, last);
  });
  return found;
}

function stackOf(stacks: Map<string, Open[]>, measure: string): Open[] {
  const stack = stacks.get(measure) ?? [];
  stacks.set(measure, stack);
  return stack;
}

/** Closes the open lines that the new one adds up, and leaves it open in their place; or leaves it open beside them. */
function take(stack: Open[], open: Open, found: FoundSum[]): void {
  const split = splitAgain(stack, open, found);
  if (split !== undefined) {
    found.push(split);
    return;
  }
  const sum = bestSum(stack, open);
  const aside = sum === undefined ? asideSum(open.line, found) : undefined;
  if (aside !== undefined) {
    found.push(aside);
    return;
  }
  close(stack, open, sum ?? namedSum(stack, open.line), found);
}

function close(stack: Open[], open: Open, sum: Trial | undefined, found: FoundSum[]): void {
  if (sum === undefined) {
    stack.push(open);
    return;
  }
  found.push({ ...sum, stands: "above" });
  const [first] = stack.splice(stack.length - sum.parts.length);
  const heading = first?.under;
  stack.push({ line: open.line, ...(heading !== undefined && { under: heading }), closed: true, last: false });
}
