/** Every sentence about the selected cell. */
export const selectedWords = {
  readFrom: (words: string): string => `Read from ${words}`,
  comparing: "Comparing the file with the one that the model was read from…",
  anotherFile: "That is another file than the model was read from.",
  openFile: "Open its file to see the page",
  selectedCell: "Selected cell",
  showTheNameAlone: "Show the name alone",
  showTheSource: "Show the source",
  nothingSelected: "Select a figure or an assumption in the sheet to see where it comes from.",
  restoreOf: ({
    label,
    heading,
    announced,
  }: {
    readonly label: string;
    readonly heading: string;
    readonly announced: string;
  }): string => `Restore ${label}, ${heading}, to the announced ${announced}`,
  restore: "Restore",
  sourceOfTheFigure: "Source of the figure",
  changed: "Changed",
  calculated: "Calculated",
  asAnnounced: "Calculated from other cells, and as announced.",
  roundsTo: (announced: string): string => `Calculated from other cells; rounds to the announced ${announced}.`,
  calculatedOnly: "Calculated from other cells. ",
  announced: "Announced:",
  differenceOf: (difference: string): string => `, difference ${difference}`,
  goToItsField: "Go to its field",
  basisOfTheAssumption: "Basis of the assumption",
  changedHere: (kind: string): string => `Changed here, and so illustrative. Of the default, ${kind}: `,
} as const;
