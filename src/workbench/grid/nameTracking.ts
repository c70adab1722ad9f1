import type { Injector } from "@univerjs/core";
import { IDefinedNamesService, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";

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
 * another place leaves its formulas as they were. This lets formulas keep their names.
 */
export class NameTracking {
  readonly #functions: IFunctionService;

  constructor(injector: Injector) {
    this.#functions = injector.get(IFunctionService);
    const names = injector.get(IDefinedNamesService);
    const lexer = injector.get(LexerTreeBuilder) as unknown as Lexer;
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
