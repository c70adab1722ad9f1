/** Every sentence about a unit's inputs, its analyses and what is entered for them. */

export const fixed = "Fixed";
export const triangular = "Triangular";
export const normal = "Normal";
export const leastShift = "least shift";
export const likeliestShift = "likeliest shift";
export const greatestShift = "greatest shift";
export const meanShift = "mean shift";
export const standardDeviation = "standard deviation";
export const shiftExpected = ({
  driver,
  words,
  example,
  text,
}: {
  readonly driver: string;
  readonly words: string;
  readonly example: string;
  readonly text: string;
}): string => `${driver}: the ${words} is to be a number such as ${example}, found “${text}”.`;
export const deviationNotNegative = (driver: string): string => `${driver}: the standard deviation is to be 0 or more.`;
export const leastAboveLikeliest = (driver: string): string =>
  `${driver}: the least shift is to be at most the likeliest.`;
export const greatestBelowLikeliest = (driver: string): string =>
  `${driver}: the greatest shift is to be at least the likeliest.`;
export const correlationExpected = (text: string): string => `a number from −1 to 1 is expected, found “${text}”.`;
export const correlationOf = (entry: string, expected: string): string => `Correlation of ${entry}: ${expected}`;
export const noShift = "No shift within its range makes headroom zero.";
export const nearestOf = (count: number, further: string): string => `The nearest of ${count}; also at ${further}.`;
export const outsideWhatCanBe = "Outside what can be.";
export const mustBeAbove = (line: string, other: string): string => `the ${line} must be above the ${other}`;
export const inputsNotFound = "its inputs are not found";
export const notFilledInYet = "not filled in yet";
export const andMore = (first: string, count: number): string => (count === 0 ? first : `${first}, and ${count} more`);
export const nameGone = ({
  name,
  tab,
  first,
  last,
}: {
  readonly name: string;
  readonly tab: string;
  readonly first: string;
  readonly last: string;
}): string =>
  `The defined name ${name} is gone or leads to no inputs of a unit: in Formulas > Name Manager, give it to the inputs on ` +
  `“${tab}”, labels and all years, from “${first}” down to “${last}”.`;
export const fillIn = (tab: string): string => `Fill in the inputs on “${tab}”:`;
export const allMissing = (start: string, numbers: number): string =>
  `${start} all of its ${numbers} numbers are missing.`;
export const someMissing = ({
  start,
  missing,
  numbers,
  blank,
}: {
  readonly start: string;
  readonly missing: number;
  readonly numbers: number;
  readonly blank: string;
}): string => `${start} ${missing} of its ${numbers} numbers ${missing === 1 ? "is" : "are"} missing: ${blank}.`;
export const lineTwice = (tab: string, label: string): string =>
  `The inputs on “${tab}” have the line “${label}” twice: keep one.`;
export const noLine = (tab: string, label: string): string =>
  `The inputs on “${tab}” have no line labelled “${label}”: label one so.`;
export const holdsTheError = (error: string): string => `holds the error ${error}`;
export const nothingCalculated = (title: string, labels: string): string =>
  `Nothing can be calculated while these assumptions of ${title} hold no value: ${labels}.`;
export const andMoreWithoutValue = (first: string, count: number): string =>
  count === 0 ? first : `${first}, and ${count} more ${count === 1 ? "has" : "have"} no value`;
export const aWholeNumber = ({
  name,
  least,
  most,
}: {
  readonly name: string;
  readonly least: number;
  readonly most: string;
}): string => `${name}: a whole number from ${least} to ${most} is expected.`;
export const lowest = (amount: string, currency: string): string => `The lowest is ${amount} (${currency}).`;
export const cellsWithoutValue = (count: number): string =>
  `${count} ${count === 1 ? "cell has" : "cells have"} no value.`;
export const movesMost = ({
  driver,
  least,
  greatest,
  currency,
}: {
  readonly driver: string;
  readonly least: undefined | string;
  readonly greatest: undefined | string;
  readonly currency: string;
}): string => `${driver} moves headroom most: from ${least} to ${greatest} (${currency}).`;
export const losses = ({
  rows,
  columns,
  losses,
  cells,
}: {
  readonly rows: string;
  readonly columns: string;
  readonly losses: number;
  readonly cells: number;
}): string =>
  `${rows}, ${columns}: ${losses === 0 ? "no" : losses} ${losses > 1 ? "losses" : "loss"} in ${cells} cells.`;
export const shiftsFromTo = (driver: string, from: string, to: string): string => `${driver} ${from} to ${to}`;
export const turnedByStep = (drivers: readonly string[], endsTheLoss: boolean): string => {
  const several = drivers.length > 1;
  const what = endsTheLoss ? (several ? "end the loss" : "ends the loss") : several ? "make a loss" : "makes a loss";
  return `${drivers.length === 0 ? "No driver" : listed(drivers)} ${what} by this step alone.`;
};
export const noNumber = (input: string, holds: string): string => `${input} ${holds}, where a number is expected.`;
export const noSwitch = (label: string, holds: string, choices: string): string =>
  `${label} ${holds}, where ${choices} is expected.`;
export const isMissing = "is missing";
export const isBlank = "is blank";
export const holdsValue = (value: string): string => `holds “${value}”`;
export const trialsWithoutValue = (trialsWithoutValue: string, trials: string): string =>
  ` ${trialsWithoutValue} of ${trials} trials have no value and are left out.`;
export const distribution = ({
  probability,
  mean,
  fifth,
  ninetyFifth,
  currency,
  trialsWithoutValue,
}: {
  readonly probability: string;
  readonly mean: string;
  readonly fifth: string;
  readonly ninetyFifth: string;
  readonly currency: string;
  readonly trialsWithoutValue: string;
}): string =>
  `Probability of impairment ${probability}; mean ${mean}; nine in ten trials from ${fifth} to ${ninetyFifth} (${currency}).${trialsWithoutValue}`;
export const thisFigureIsInDoubt = "This figure is in doubt.";
export const numberAboveZero = (most: number): string => `A number above 0 and at most ${most}`;
export const numberEitherSide = (most: number): string => `A number from −${most} to ${most}`;
export const pointsExpected = ({
  expected,
  example,
  text,
}: {
  readonly expected: string;
  readonly example: string;
  readonly text: string;
}): string => `${expected} is expected, such as ${example}; found “${text}”.`;

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
