import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";

interface DependencyTree {
  readonly type?: number;
  toRTreeItem(): readonly unknown[];
}

/** What of Univer's generator is used here; it does not show these in its types. */
interface Generator {
  _registerOtherFormulas(formulas: unknown, units: unknown, trees: DependencyTree[]): void;
}

/** Univer's mark of a formula that stands in no cell. */
const other = 1;

/**
 * A conditional format's formula stands in no cell, so nothing can refer to it. Univer gives each cell of its area a
 * place all the same, counted from A1, and so finds cycles that are not there and calculates in a wrong order.
 */
export function placeNoOtherFormulas(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const register = generator._registerOtherFormulas.bind(generator);
  generator._registerOtherFormulas = (formulas, units, trees) => {
    register(formulas, units, trees);
    for (const tree of trees) if (tree.type === other) tree.toRTreeItem = () => [];
  };
}
