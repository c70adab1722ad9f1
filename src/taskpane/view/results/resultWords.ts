/** Every sentence of the tiles. */

export const goToCell = (name: string): string => `Go to the cell: ${name}`;
export const goToCellOf = (name: string, value: string): string => `${name}: ${value}. Go to the cell.`;
export const headroom = "Headroom";
export const headroomOfYourOwnUnits = "Headroom of your own units";
export const resultsByYear = "Results by year";
export const goToHeadroomOf = (group: string): string => `Go to the cell: headroom of ${group}`;
export const byYear = (yearly: string): string => `${yearly} by year`;
