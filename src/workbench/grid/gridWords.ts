/** Every sentence of the grid. */

export const theGridRefused = (id: string, params: string): string => `The grid refused ${id} with ${params}.`;
export const theBrowserDrawsNoText = "The browser draws no text, so columns cannot be fitted to it.";
export const theCellsRefuse = (id: string): string => `The cells refuse ${id}.`;
