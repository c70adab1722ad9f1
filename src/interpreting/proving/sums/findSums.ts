import { withAlikeSums } from "./alikeSums.ts";
import { asideSum } from "./asideSum.ts";
import { bestSum } from "./bestSum.ts";
import { exchangedSum, withExchanged, type ExchangedSum } from "./exchangedSum.ts";
import { memberSums } from "./memberSums.ts";
import { namedSum } from "./namedSum.ts";
import { openListSum } from "./openListSum.ts";
import { parallelSums } from "./parallelSums.ts";
import { abs, tryAt, type Trial } from "../Relation.ts";
import { slippedSum } from "./slippedSum.ts";
import { closeOfWhich } from "./closeOfWhich.ts";
import { closeDashed, isDashed } from "./closeDashed.ts";
import { closeOutline } from "./closeOutline.ts";
import { closeTotalsFirst } from "./closeTotalsFirst.ts";
import { isOneOfLists, splitAsBefore } from "./splitAsBefore.ts";
import { closeSplit, splitAgain } from "./splitSums.ts";
import { splitLeftOut, sumOverSplit, type SumOverSplit } from "./sumOverSplit.ts";
import { withoutParts } from "./withoutParts.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import { claimsTotal } from "../../words/balanceTotals.ts";
import { isCalledResult, isCalledTotal, isEntered, isListed, isOfWhich, isSplit } from "../../words/totalWords.ts";
import type { FoundSum, Open, SumLine } from "./SumLine.ts";

/**
 * The sums of a table, by arithmetic over the order of its lines: a stack of open lines, closed by one that is the sum of
 * the last of them in every column at once, or in some so exactly that it is no chance (then the others are in doubt).
 */
export function findSums(lines: readonly SumLine[]): readonly FoundSum[] {
  const found: FoundSum[] = [];
  const stacks = new Map<string, Open[]>();
  let under: SumLine | undefined;
  let entered = false;
  const claims = lines.findLastIndex(({ label }) => claimsTotal.test(inEnglish(label)));
  lines.forEach((line, index) => {
    if (line.heading || isNilHeading(line)) {
      under = line;
      return;
    }
    if (line.amounts.every((amount) => amount === null)) return;
    const stack = stackOf(stacks, line.measure);
    const next = lines[index + 1];
    const last = next === undefined || next.heading;
    if (closeOutline(stack, { line, next }, found)) return;
    const ends =
      last || next.label === "" || isCalledTotal(next.label) || isListed(next.label) || isOfWhich(next.label);
    if (under === undefined && closeDashed(stack, { line, next }, found)) {
      closeSplit(stack, found, { ends, next });
      return;
    }
    const balanced = index < claims;
    entered = isListed(line.label) ? isEntered(line.label) : entered;
    take(stack, { line, ...(under !== undefined && { under }), closed: false, last, balanced, entered }, found, next);
    under = undefined;
    closeListOfOne(stack, found);
    closeSplit(stack, found, { ends, next });
    // What stands so far above is added up no more, and would be looked through for every line.
    if (stack.length > 2 * farthest) stack.splice(0, stack.length - farthest);
  });
  const all = withAlikeSums(lines, found);
  return [...all, ...memberSums(lines, found), ...parallelSums(lines, all)];
}

/** What says how the rows below split the one above, with marks of nil in its columns: "(I) By continuity of operations | - | -". */
const isNilHeading = ({ label, amounts }: SumLine): boolean =>
  isSplit(label) &&
  !isOfWhich(label) &&
  /分[類类]$/u.test(label) &&
  amounts.every((amount) => amount === null || amount.value === 0n);

/** Open lines, further back than that none is part of a list. */
const farthest = 120;

function stackOf(stacks: Map<string, Open[]>, measure: string): Open[] {
  const stack = stacks.get(measure) ?? [];
  stacks.set(measure, stack);
  return stack;
}

/** Closes the open lines that the new one adds up, and leaves it open in their place; or leaves it open beside them. */
function take(stack: Open[], open: Open, found: FoundSum[], next: SumLine | undefined): void {
  const split = splitAgain(stack, open, found);
  if (split !== undefined) {
    found.push(split);
    return;
  }
  if (closeOverOthers(stack, open, found) || closeOfWhich(stack, open, found)) return;
  const sum = bestSum(stack, open);
  if (sum?.fails === 0) {
    const below = splitAsBefore(open, sum, found);
    if (isDashed(next?.label ?? "") && isOneOfLists(sum, found)) stack.push(open);
    else if (below === undefined) close(stack, open, sum, found);
    else {
      found.push(below.sum);
      stack.splice(stack.findLastIndex(({ line }) => line === below.item));
    }
    return;
  }
  if (isFewPercent(open.line)) {
    close(stack, open, undefined, found);
    return;
  }
  if (closeOverRepeats(stack, open, found, { but: sum }) || closeOverParts(stack, open, found)) return;
  if (sum === undefined && closeTotalsFirst(stack, open, found)) return;
  const listed = sum === undefined ? openListSum(stack, open) : undefined;
  if (listed !== undefined) {
    found.push({ ...listed.sum, stands: "above" });
    const [first] = stack.splice(stack.length - listed.closes);
    stack.push({
      line: open.line,
      ...(first?.under !== undefined && { under: first.under }),
      closed: true,
      last: false,
    });
    return;
  }
  const aside = asideSum(open.line, found);
  const over = sum === undefined ? sumOverSplit(stack, open.line) : undefined;
  const crossed = sum === undefined ? exchangedSum(stack, open.line) : undefined;
  if (
    sum === undefined &&
    over === undefined &&
    crossed === undefined &&
    closeOverRepeats(stack, open, found, "partly")
  )
    return;
  if (over !== undefined) closeOverSplit(stack, open, over, found);
  else if (aside === undefined || sum?.pattern === "plus" || crossed !== undefined) {
    const named = sum ?? namedSum(stack, open.line) ?? slippedSum(stack, open.line);
    if (crossed !== undefined) closeExchanged(stack, open, crossed, found);
    else close(stack, open, named, found);
    if (aside !== undefined) found.push(aside);
  } else found.push(aside);
}

/** Growth in whole percent, 3% and 5%, comes to a sum in some of its columns by chance: it is none but where it holds in all. */
const isFewPercent = ({ measure, amounts }: SumLine): boolean =>
  measure === "%" &&
  amounts.every(
    (amount) => amount === null || (amount.value < 100n * amount.lastDigit && amount.value > -100n * amount.lastDigit),
  );

/** What follows adds up the figures as they are once exchanged. */
function closeExchanged(stack: Open[], open: Open, { sum, exchanged }: ExchangedSum, found: FoundSum[]): void {
  const [first] = exchanged;
  const line = first?.line === open.line ? withExchanged(open.line, first.places) : open.line;
  const [begins] = stack.splice(stack.length - sum.parts.length);
  found.push({ ...sum, stands: "above", exchanged });
  stack.push({ line, ...(begins?.under !== undefined && { under: begins.under }), closed: true, last: false });
}

function closeOverSplit(stack: Open[], open: Open, { sum, split }: SumOverSplit, found: FoundSum[]): void {
  const within = new Set(split.parts.map(({ line }) => line));
  stack.splice(0, stack.length, ...stack.filter(({ line }) => !within.has(line as SumLine)));
  found.push({ ...split, stands: "below" });
  close(stack, open, sum, found);
}

/**
 * A list of one that splits the line above it ("by continuity of operations"): that line goes on, and not its repetition. Where
 * nothing else is in the list, it repeats that line in every column if it does in one.
 */
function closeListOfOne(stack: Open[], found: FoundSum[]): void {
  const [one, before] = [stack.at(-1), stack.at(-2)];
  if (one?.under === undefined || before === undefined) return;
  const again = one.last && isSplit(one.under.label) ? isAgainSomewhere(one, before) : isAgain(one, before);
  if (!again) return;
  found.push({ ...tryAt(one.line, [{ line: before.line, sign: 1 }]), stands: "above" });
  stack.pop();
}

/**
 * A line that is printed again right below, as the total of a list of one, counts once in the sum that follows: one that
 * holds in every column, to the last digit where `but` does not, which counts it twice; or where nothing else holds, in some.
 */
function closeOverRepeats(
  stack: Open[],
  open: Open,
  found: FoundSum[],
  holds: "partly" | { readonly but: Trial | undefined },
): boolean {
  const repeated: { readonly before: Open; readonly one: Open }[] = [];
  // Asked of every line: most lists hold none.
  for (let index = 1; index < stack.length; index += 1) {
    const [before, one] = [stack[index - 1], stack[index]];
    if (before === undefined || one === undefined) continue;
    if (holds === "partly" ? isAgainSomewhere(one, before) : isAgain(one, before)) repeated.push({ before, one });
  }
  if (repeated.length === 0) return false;
  const befores = new Set(repeated.map(({ before }) => before));
  const once = stack.filter((one) => !befores.has(one));
  const sum = bestSum(once, open);
  if (sum === undefined || sum.parts.length < 2) return false;
  if (holds !== "partly" && (sum.fails > 0 || isLessExact(sum, holds.but))) return false;
  for (const { before, one } of repeated)
    if (sum.parts.some(({ line }) => line === one.line))
      found.push({ ...tryAt(one.line, [{ line: before.line, sign: 1 }]), stands: "above" });
  stack.splice(0, stack.length, ...once);
  close(stack, open, sum, found);
  return true;
}

const isLessExact = ({ differences }: Trial, other: Trial | undefined): boolean =>
  other?.outcomes.some((outcome, place) => outcome === "fails" && differences[place] !== 0n) === true;

/** What the rows that tell parts of others ("of which") leave: a sum over the list that they stand in goes over them. */
function closeOverParts(stack: Open[], open: Open, found: FoundSum[]): boolean {
  if (!isCalledResult(open.line.label) || !stack.some(({ line }) => isOfWhich(line.label))) return false;
  for (const kept of withoutParts(stack)) {
    const sum = bestSum(kept, open);
    if (sum?.fails !== 0 || sum.parts.length < 2) continue;
    stack.splice(0, stack.length, ...kept);
    close(stack, open, sum, found);
    return true;
  }
  return false;
}

/** A table that prints each row for some columns alone, once for each of them, has a list in every set of columns. */
function closeOverOthers(stack: Open[], open: Open, found: FoundSum[]): boolean {
  if (stack.every(({ line }) => isBeside(line, open.line))) return false;
  const beside = stack.filter(({ line }) => isBeside(line, open.line));
  const sum = bestSum(beside, open);
  if (sum?.fails !== 0 || sum.parts.length < 2) return false;
  const parts = new Set(sum.parts.map(({ line }) => line.index));
  stack.splice(0, stack.length, ...stack.filter(({ line }) => !parts.has(line.index)));
  found.push({ ...sum, stands: "above" });
  stack.push({ line: open.line, closed: true, last: false });
  return true;
}

/** True where both print an amount at one place. */
function isBeside(one: SumLine, other: SumLine): boolean {
  for (let place = 0; place < one.amounts.length; place += 1)
    if (one.amounts[place] != null && other.amounts[place] != null) return true;
  return false;
}

/** Of a single line, under no heading of its own but one that splits the line before; the same in every column, and not nil in all. */
function isAgain(one: Open, before: Open): boolean {
  const [amounts, above] = [one.line.amounts, before.line.amounts];
  return (
    (one.under === undefined || isSplit(one.under.label)) &&
    amounts.every((amount, place) => amount?.value === above[place]?.value) &&
    amounts.some((amount) => amount !== null && amount.value !== 0n)
  );
}

/** The same in one column at least, in so large an amount that it is no chance. */
const isAgainSomewhere = (one: Open, before: Open): boolean =>
  (one.under === undefined || isSplit(one.under.label)) &&
  one.line.amounts.some((amount, place) => {
    const above = before.line.amounts[place];
    return (
      amount != null && above != null && amount.value === above.value && abs(amount.value) > 100n * amount.lastDigit
    );
  });

function close(stack: Open[], open: Open, sum: Trial | undefined, found: FoundSum[]): void {
  if (sum === undefined) {
    stack.push(open);
    return;
  }
  found.push({ ...sum, stands: "above" });
  const [first] = stack.splice(stack.length - sum.parts.length);
  const heading = first?.under;
  const split = heading === undefined ? splitLeftOut(stack.at(-1), sum.parts) : undefined;
  // What the first parts split stands within the sum by them.
  const whole = split === undefined ? undefined : stack.pop();
  if (split !== undefined) found.push({ ...split, stands: "below" });
  const under = heading ?? whole?.under;
  stack.push({ line: open.line, ...(under !== undefined && { under }), closed: true, last: false });
}
