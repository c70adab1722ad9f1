import type { Injector } from "@univerjs/core";
import { IDefinedNamesService, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";

type Read = LexerTreeBuilder["treeBuilder"];

/** What may be a name in a formula. */
const words = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

interface SequenceNode {
  readonly token: string;
}

interface NamesFound {
  readonly sequenceString: string;
  readonly hasDefinedName: boolean;
  readonly definedNames: string[];
}

/** What of Univer's lexer is used here; it does not show these in its types. */
interface Lexer {
  _handleDefinedName(sequence: unknown, parameters: { readonly unitId?: string | null }): NamesFound;
  getSequenceNode(sequence: unknown): (string | SequenceNode)[];
}

/**
 * Univer puts a name's meaning into a formula and forgets that the name was there, so that a name that comes to mean
 * another place leaves its formulas as they were. This lets formulas keep their names. And Univer takes every formula
 * apart a second time to look for names, though most hold none: those without a word that is one are spared it.
 */
export class NameTracking {
  readonly #functions: IFunctionService;

  constructor(injector: Injector) {
    this.#functions = injector.get(IFunctionService);
    const names = injector.get(IDefinedNamesService);
    const lexer = injector.get(LexerTreeBuilder) as unknown as Lexer;
    lookForNames(injector, names);
    const handle = lexer._handleDefinedName.bind(lexer);
    lexer._handleDefinedName = (sequence, parameters) => {
      const found = handle(sequence, parameters);
      const { unitId } = parameters;
      if (!found.hasDefinedName || unitId == null) return found;
      const tokens = lexer.getSequenceNode(sequence).flatMap((node) => (typeof node === "string" ? [] : [node.token]));
      const used = tokens.flatMap(
        (token) => names.getValueByName(unitId, token.split("!").at(-1) ?? token)?.name ?? [],
      );
      return { ...found, definedNames: [...new Set([...found.definedNames, ...used])] };
    };
  }

  /** Formulas that named it before it meant anything are to be read again. */
  changed(name: string): void {
    this.#functions.deleteFormulaAstCacheKey(name);
  }
}

function lookForNames(injector: Injector, names: IDefinedNamesService): void {
  const lexer = injector.get(LexerTreeBuilder);
  const read: Read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, withSuffixes, meanings) => {
    const unitId = meanings?.unitId;
    if (meanings === undefined || unitId == null) return read(formula, withSuffixes, meanings);
    // Of a name that is gone only what has changed tells.
    const changed = meanings.getDirtyDefinedNameMap()[unitId] ?? {};
    const isName = (word: string): boolean => word in changed || names.getValueByName(unitId, word) !== null;
    return read(formula, withSuffixes, (formula.match(words) ?? []).some(isName) ? meanings : undefined);
  };
}
