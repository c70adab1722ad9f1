const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";

/** The XML namespaces of charts and drawings. */
export const namespaces = {
  main: `${drawingMl}/main`,
  chart: `${drawingMl}/chart`,
  spreadsheetDrawing: `${drawingMl}/spreadsheetDrawing`,
  relationships: officeDocument,
} as const;

/** What one part is to another, as a relationship says it. */
export const relationshipTypes = {
  chart: `${officeDocument}/chart`,
  drawing: `${officeDocument}/drawing`,
} as const;

/** What a part is, as [Content_Types].xml says it. */
export const contentTypes = {
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
} as const;
