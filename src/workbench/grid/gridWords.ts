/** Every sentence of the grid. */
export const gridWords = {
  theGridRefused: (id: string, params: string): string => `The grid refused ${id} with ${params}.`,
  theBrowserDrawsNoText: "The browser draws no text, so columns cannot be fitted to it.",
  theCellsRefuse: (id: string): string => `The cells refuse ${id}.`,
} as const;
