/**
 * The plan of the house (docs/house.md): which room may import which, and what belongs to which room. The linter forbids
 * by it, test/walls.test.ts holds the imports to it. Plain JavaScript, as the linter's settings read it.
 */

/**
 * @typedef {object} Room
 * @property {readonly string[]} imports Rooms it may import. A room may always import itself.
 * @property {readonly string[]} [types] Rooms of which it may import types, and nothing that runs.
 * @property {readonly string[]} [later] Rooms it may import when they are asked for, as a chunk of their own.
 */

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  figures: { imports: [] },
  filing: { imports: ["figures"] },
  derivation: { imports: ["figures", "filing"] },
  accounting: { imports: ["figures", "filing", "derivation"] },
  impairment: { imports: ["figures"] },
  distribution: { imports: ["figures", "impairment"] },
  reading: { imports: [] },
  interpreting: { imports: ["figures", "filing", "derivation", "accounting"], types: ["reading"] },
  opening: { imports: ["reading", "interpreting", "filing", "figures"] },
  formula: { imports: [] },
  plan: { imports: ["formula", "figures"] },
  model: { imports: ["plan", "formula", "figures", "filing", "derivation", "accounting", "impairment"] },
  host: { imports: ["plan", "figures"] },
  functions: { imports: ["figures", "filing", "derivation", "accounting", "impairment", "distribution"] },
  excel: { imports: ["host", "plan", "formula", "figures"] },
  // What the calculation of a file and the workbench's grid have alike: Univer's engine.
  engine: { imports: [] },
  xlsx: { imports: ["plan", "formula", "figures", "engine"] },
  taskpane: {
    imports: ["host", "plan", "formula", "model", "filing", "accounting", "impairment", "distribution", "figures"],
    // A worker opens filings; what is drawn of their pages (reading/draw) needs the page's canvas, and a file's hash says
    // whose pages they are.
    types: ["opening", "reading"],
    later: ["xlsx", "reading", "opening"],
  },
  commands: { imports: ["host", "plan"] },
  workbench: { imports: ["engine"] },
};

/** Files that join rooms which know nothing of each other: what they may import beyond their room. */
export const STARTS = {
  "taskpane/index.tsx": ["excel", "commands", "packs"],
  "functions/functions.ts": ["packs"],
};

/** Where a package may be imported: rooms, or folders within them. A package that is not here belongs nowhere yet. */
export const PACKAGES = {
  "decimal.js": ["figures"],
  valibot: ["filing"],
  "fastest-levenshtein": ["filing", "taskpane/model/finding"],
  "pure-rand": ["distribution"],
  "pdfjs-dist": ["reading"],
  parse5: ["reading"],
  papaparse: ["reading"],
  saxes: ["reading"],
  "read-excel-file": ["reading"],
  fflate: ["xlsx", "reading"],
  "@cj-tech-master/excelts": ["xlsx"],
  "fast-xml-parser": ["xlsx", "workbench"],
  "@microsoft/office-js-helpers": ["excel"],
  preact: ["taskpane"],
  "@observablehq/plot": ["taskpane/view/goodwill", "workbench/page/charts"],
  "@univerjs": ["workbench", "xlsx", "engine"],
  rxjs: ["workbench"],
  node: ["xlsx", "reading/pdf/nodeCharacterMaps.ts"],
};

/** Where a global may be used: rooms, or files. Everywhere else it is forbidden. */
export const GLOBALS = {
  Excel: ["excel"],
  OfficeExtension: ["excel"],
  Office: ["excel", "commands", "taskpane/index.tsx"],
  CustomFunctions: ["functions"],
  document: ["taskpane", "workbench"],
  window: ["taskpane", "workbench"],
  navigator: ["taskpane", "workbench"],
  localStorage: ["taskpane", "workbench"],
};

/** Rooms that answer the same whenever they are asked: no clock and no chance. */
export const REPEATABLE = [
  "figures",
  "filing",
  "derivation",
  "accounting",
  "impairment",
  "distribution",
  "reading",
  "interpreting",
  "opening",
  "formula",
  "plan",
  "model",
  "host",
  "functions",
  "engine",
  "xlsx",
];
