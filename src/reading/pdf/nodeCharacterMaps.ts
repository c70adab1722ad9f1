import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { CharacterMaps } from "./CharacterMaps.ts";

/** Character maps from the installed package, in Node. Only Node's own entries import this file. */
export const nodeCharacterMaps: CharacterMaps = async (name) => {
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return new Uint8Array(await readFile(join(folder, "cmaps", `${name}.bcmap`)));
};
