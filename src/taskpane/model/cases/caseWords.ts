/** What the pane says of cases and the user's own units in them. */

export const gone = (unit: string): string =>
  `“${unit}” is no longer in the workbook: the case keeps its values, and applying it leaves them out.`;
export const renamed = (unit: string, now: string): string =>
  `It was kept of “${unit}”, and that sheet's unit is now “${now}”: applying it leaves that unit as it is.`;
export const without = (unit: string): string =>
  `“${unit}” is not in this case, which was kept before it was filled in.`;
const quoted = (units: readonly string[]): string => units.map((unit) => `“${unit}”`).join(", ");
export const notFilledIn = (units: readonly string[]): string =>
  `${quoted(units)} ${units.length === 1 ? "has" : "have"} inputs without a value: a case that is kept now leaves ${units.length === 1 ? "it" : "them"} out.`;
export const noRoom = (units: readonly string[], most: number): string =>
  `${quoted(units)} ${units.length === 1 ? "is" : "are"} in no case: there is room for your own units on the sheets that were called Unit 1 to Unit ${most} at first.`;
export const own =
  "Your own units are kept with a case, too. They have no base case: applying it leaves them as they are.";
export const lostLines = (unit: string, labels: string): string =>
  `The case cannot be applied: the sheet of “${unit}” has no line ${labels}.`;
export const noValue = "no value";
export const noName = "Enter a name for the case.";
export const nameTooLong = (length: number, most: number): string =>
  `The name has ${length} characters: ${most} at most.`;
export const nameLikeFormula = "Begin the name with a letter or a number, as Excel takes signs for a formula.";
export const nameLikeNumber = "Give the case a name with letters, as Excel takes a number for a value.";
export const nameOfBase = (name: string): string =>
  `“${name}” is what the model starts with: give the case another name.`;
export const nameKept = (name: string): string =>
  `“${name}” is kept already: give the case another name, or delete that one.`;
export const allColumnsTaken = "Every column for a case is taken: delete one that you no longer need.";
export const holdsNoValue = (label: string): string => `${label} holds no value: correct it, then keep the case.`;
export const cannotBeApplied = ({
  name,
  label,
  isBlank,
}: {
  readonly name: string;
  readonly label: string;
  readonly isBlank: boolean;
}): string => `“${name}” cannot be applied: its ${label} ${isBlank ? "is blank" : "holds no value"}.`;
