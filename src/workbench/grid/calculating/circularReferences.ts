import type { Injector } from "@univerjs/core";
import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";

/** A cell whose formula refers to itself, by itself or by way of others. */
export interface CircularCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What of Univer's trees, one for each formula, is used here; it does not show these in its types. */
interface Tree {
  readonly treeId: number;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  formula: string;
  toRTreeItem(): unknown;
}

/** What of Univer's generator is used here. */
interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<number, Tree>;
  _generateTreeList(formulas: unknown, otherFormulas: unknown, units: unknown): Promise<unknown>;
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}

interface Index {
  searchDependency(items: unknown): Iterable<number>;
}

/**
 * Calculates formulas that refer to themselves as Excel does: each of a circle is 0, and what refers to them goes by that.
 * Univer would take what the cell holds for the value, and come to another at every calculation.
 */
export class CircularReferences {
  #cells: readonly CircularCell[] = [];
  readonly #listeners = new Set<(cells: readonly CircularCell[]) => void>();
  /** Puts the trees' own formulas back: Univer, and `DependencyTrees`, keep them from one calculation to the next. */
  #restore: (() => void)[] = [];

  constructor(injector: Injector) {
    const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
    const index = injector.get(IDependencyManagerService) as unknown as Index;
    const generate = generator._generateTreeList.bind(generator);
    generator._generateTreeList = (...data) => {
      for (const restore of this.#restore) restore();
      this.#restore = [];
      return generate(...data);
    };
    const hasCircle = generator._checkIsCycleDependency.bind(generator);
    generator._checkIsCycleDependency = (trees) => {
      const found = hasCircle(trees);
      const dependents = (tree: Tree): readonly Tree[] =>
        [...index.searchDependency(tree.toRTreeItem())].flatMap((id) => generator._dependencyTreeCache.get(id) ?? []);
      this.#found([...generator._dependencyTreeCache.values()], trees, found ? circlesOf(trees, dependents) : []);
      return found;
    };
  }

  /** Those that there are now. */
  get cells(): readonly CircularCell[] {
    return this.#cells;
  }

  /** Calls the listener with all that there are, when there are others than before. */
  onChange(listener: (cells: readonly CircularCell[]) => void): void {
    this.#listeners.add(listener);
  }

  #found(all: readonly Tree[], calculated: readonly Tree[], circular: readonly Tree[]): void {
    const before = this.#cells;
    if (circular.length === 0 && before.length === 0) return;
    for (const tree of circular) this.#restore.push(asZero(tree));
    // A circle whose cells were not calculated stands as it did, where they still hold formulas.
    const seen = new Set(calculated.map(keyOf));
    const untouched = new Set(all.map(keyOf).filter((key) => !seen.has(key)));
    const now = [
      ...before.filter((cell) => untouched.has(keyOf({ ...cell, subUnitId: cell.sheet }))),
      ...circular.map(({ subUnitId, row, column }) => ({ sheet: subUnitId, row, column })),
    ];
    this.#cells = now;
    if (now.length === before.length && now.every((cell) => before.some((known) => sameCell(cell, known)))) return;
    for (const listener of this.#listeners) listener(now);
  }
}

const keyOf = ({ subUnitId, row, column }: Pick<Tree, "subUnitId" | "row" | "column">): string =>
  `${subUnitId}!${row}:${column}`;

const sameCell = (one: CircularCell, other: CircularCell): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** Lets a tree be calculated as 0, and says how it comes to be as before. */
function asZero(tree: Tree): () => void {
  const own = Object.getOwnPropertyDescriptor(tree, "formula");
  Object.defineProperty(tree, "formula", { value: "=0", configurable: true, writable: true });
  return () => {
    if (own === undefined) Reflect.deleteProperty(tree, "formula");
    else Object.defineProperty(tree, "formula", own);
  };
}

/** Those of the nodes that stand in a circle, or between two. */
function circlesOf<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): readonly Node[] {
  const ways = new Map(nodes.map((node) => [node, next(node)]));
  const left = new Set(nodes);
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const node of left) if (!(ways.get(node) ?? []).some((other) => left.has(other))) left.delete(node);
    const reached = new Set([...left].flatMap((node) => ways.get(node) ?? []));
    for (const node of left) if (!reached.has(node)) left.delete(node);
  }
  return [...left];
}
