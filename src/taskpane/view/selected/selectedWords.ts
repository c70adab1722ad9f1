/** Every sentence about the selected cell. */

export const readFrom = (words: string): string => `Read from ${words}`;
export const comparing = "Comparing the file with the one that the model was read from…";
export const anotherFile = "That is another file than the model was read from.";
export const openFile = "Open its file to see the page";
export const selectedCell = "Selected cell";
export const showTheNameAlone = "Show the name alone";
export const showTheSource = "Show the source";
export const nothingSelected = "Select a figure or an assumption in the sheet to see where it comes from.";
export const restoreOf = ({
  label,
  heading,
  announced,
}: {
  readonly label: string;
  readonly heading: string;
  readonly announced: string;
}): string => `Restore ${label}, ${heading}, to the announced ${announced}`;
export const sourceOfTheFigure = "Source of the figure";
export const changed = "Changed";
export const calculated = "Calculated";
export const calculatedAs = (condition: string): string =>
  `Calculated from other cells, and as ${condition === "corrected" ? condition : "announced"}.`;
export const roundsTo = (announced: string): string =>
  `Calculated from other cells; rounds to the announced ${announced}.`;
export const calculatedOnly = "Calculated from other cells. ";
export const announced = "Announced:";
export const differenceOf = (difference: string): string => `, difference ${difference}`;
export const goToItsField = "Go to its field";
export const basisOfTheAssumption = "Basis of the assumption";
export const changedHere = (kind: string): string => `Changed here, and so illustrative. Of the default, ${kind}: `;
