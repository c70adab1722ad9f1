/**
 * Loads Univer's formula engine with plain fields, as the workbench's build does (plainFields.js): it calculates a
 * workbook in two thirds of the time, and right (rightEngine.js). Of Unicode's classes it loads what is asked for
 * (leanCharacters.js). Whoever calculates in Node imports this file before the engine.
 */
import Module from "node:module";
import { CHARACTERS, leanCharactersScript } from "./leanCharacters.js";
import { withLeanEngine } from "./leanEngine.js";
import { withPlainFields } from "./plainFields.js";
import { withRightValues } from "./rightEngine.js";

/** How Node makes a CommonJS file's text its module; its types do not tell of it. */
interface Compiling {
  _compile(this: Compiling, source: string, file: string): unknown;
}

const ENGINE = /@univerjs[\\/]engine-formula[\\/]lib[\\/]cjs[\\/]index\.js$/;

const modules = (Module as unknown as { readonly prototype: Compiling }).prototype;
const { _compile: compile } = modules;

const asLoaded = (source: string, file: string): string => {
  if (ENGINE.test(file)) return withPlainFields(withRightValues(withLeanEngine(source)));
  return CHARACTERS.test(file) ? leanCharactersScript : source;
};

modules._compile = function (source, file) {
  return compile.call(this, asLoaded(source, file), file);
};
