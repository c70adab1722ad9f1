/** Every sentence of the workings that are said once more. */

export const title = "The formulas of these workings once more";
export const part = "Part, number";
export const differing = "Cells that differ, number";
