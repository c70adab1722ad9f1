/** Every sentence of the tiles. */
export const resultWords = {
  goToCell: (name: string): string => `Go to the cell: ${name}`,
  goToCellOf: (name: string, value: string): string => `${name}: ${value}. Go to the cell.`,
  headroom: "Headroom",
  headroomOfYourOwnUnits: "Headroom of your own units",
  yourOwnUnits: "Your own units",
  resultsByYear: "Results by year",
  goToHeadroomOf: (group: string): string => `Go to the cell: headroom of ${group}`,
  byYear: (yearly: string): string => `${yearly} by year`,
} as const;
