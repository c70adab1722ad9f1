import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** Which room may import which (docs/house.md). A room may always import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  figures: [],
  reading: [],
  filing: ["figures"],
  derivation: ["figures", "filing"],
  accounting: ["figures", "filing", "derivation"],
  impairment: ["figures"],
  distribution: ["figures", "impairment"],
  formula: [],
  plan: ["formula", "figures"],
  model: ["plan", "formula", "figures", "filing", "derivation", "accounting", "impairment"],
  host: ["plan", "figures"],
  functions: ["figures", "filing", "derivation", "accounting", "impairment", "distribution"],
  excel: ["host", "plan", "formula", "figures", "model"],
  xlsx: ["plan", "formula", "figures"],
  taskpane: ["host", "plan", "formula", "model", "filing", "accounting", "impairment", "distribution", "figures"],
  commands: ["host", "plan", "model", "accounting", "impairment", "figures"],
  workbench: [],
};

/** Start-up wires the pane to Excel; nothing else of the pane may know of it. */
const STARTUP = /^taskpane[\\/](index|startup)\.tsx?$/;
const STARTUP_MAY_IMPORT = ["excel", "commands", "packs"];

/** The entry of the custom functions, which alone of their room knows which packs there are. */
const FUNCTIONS_ENTRY = /^functions[\\/]functions\.ts$/;

/** Packages that belong to one place. */
const ONLY_IN: Record<string, RegExp> = {
  "decimal.js": /^figures[\\/]/,
  "pure-rand": /^distribution[\\/]/,
  "@microsoft/office-js-helpers": /^excel[\\/]/,
  "@cj-tech-master/excelts": /^xlsx[\\/]/,
  fflate: /^(reading|xlsx)[\\/]/,
  papaparse: /^reading[\\/]/,
  parse5: /^reading[\\/]/,
  "pdfjs-dist": /^reading[\\/]/,
  "read-excel-file": /^reading[\\/]/,
  saxes: /^reading[\\/]/,
  preact: /^taskpane[\\/]/,
  "@observablehq/plot": /^(taskpane[\\/]view[\\/]goodwill|workbench[\\/]page[\\/]charts)[\\/]/,
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sourceFiles(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const imports: readonly Import[] = sourceFiles(SRC).flatMap((path) => {
  const file = relative(SRC, path);
  return ts.preProcessFile(readFileSync(path, "utf8"), true, true).importedFiles.map(({ fileName }) => ({
    file,
    room: file.split(sep)[0] ?? "",
    target: fileName,
  }));
});

/** The room a relative import leads to; undefined for a package. */
function targetRoom({ file, target }: Import): string | undefined {
  if (!target.startsWith(".")) return undefined;
  const path = relative(SRC, resolve(SRC, dirname(file), target)).split(sep);
  return path[0] === ".." ? path[1] : path[0];
}

function mayImport(entry: Import, room: string): boolean {
  if (room === entry.room) return true;
  if (STARTUP.test(entry.file) && STARTUP_MAY_IMPORT.includes(room)) return true;
  if (FUNCTIONS_ENTRY.test(entry.file) && room === "packs") return true;
  return MAY_IMPORT[entry.room]?.includes(room) ?? false;
}

describe("the walls between the rooms", () => {
  it("has no room that the plan of the house does not name", () => {
    const rooms = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    assert.deepEqual(rooms.sort(), Object.keys(MAY_IMPORT).sort());
  });

  it("lets a room import only what the plan allows", () => {
    const broken = imports.flatMap((entry) => {
      const room = targetRoom(entry);
      return room === undefined || mayImport(entry, room) ? [] : [`${entry.file} imports ${entry.target}`];
    });
    assert.deepEqual(broken, []);
  });

  it("keeps a package that belongs to one room out of the others", () => {
    const broken = imports.flatMap(({ file, target }) =>
      Object.entries(ONLY_IN)
        .filter(([name, place]) => (target === name || target.startsWith(`${name}/`)) && !place.test(file))
        .map(() => `${file} imports ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it("sees the imports it judges", () => {
    assert.ok(imports.length > 50, `only ${imports.length} imports found below ${SRC}`);
  });
});
