import type { Injector } from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder, LRUMap } from "./univer.ts";

type Read = (typeof LexerTreeBuilder.prototype)["treeBuilder"];

/**
 * Lets Univer read a workbook's formulas once. It remembers 5,000 and reads all of a larger workbook's again at every
 * calculation, twice; and it takes each apart a second time to look for names, though most hold none.
 *
 * @param formulas how many the workbook has
 * @param names all that formulas may hold; none is defined later
 */
export function readFormulasOnce(injector: Injector, formulas: number, names: readonly string[]): void {
  widenMemory(injector, formulas);
  lookForNames(injector, names);
}

/** The memory is a constant inside Univer's engine; it shows itself when it is walked. */
function widenMemory(injector: Injector, formulas: number): void {
  const prototype: InstanceType<typeof LRUMap> = LRUMap.prototype;
  const { forEach } = prototype;
  prototype.forEach = function (this: typeof prototype, ...walk: Parameters<typeof forEach>) {
    this.limit = Math.max(this.limit, formulas);
    forEach.apply(this, walk);
  };
  try {
    injector.get(IFunctionService).deleteFormulaAstCacheKey();
  } finally {
    prototype.forEach = forEach;
  }
}

const WORDS = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

function lookForNames(injector: Injector, names: readonly string[]): void {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const lexer = injector.get(LexerTreeBuilder);
  const read: Read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, withSuffixes, meanings) => {
    const words = formula.match(WORDS) ?? [];
    return read(formula, withSuffixes, words.some((word) => known.has(word.toLowerCase())) ? meanings : undefined);
  };
}
