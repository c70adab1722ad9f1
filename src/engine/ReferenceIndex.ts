import type { IUnitRange } from "@univerjs/core";

interface DependencyTree {
  readonly treeId: number;
  readonly rangeList: readonly IUnitRange[];
}

/** What of Univer's index of references is used here; it does not show these in its types. */
interface Index {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  addDependencyRTreeCache(tree: DependencyTree): void;
}

/** Leaves Univer's index of references as it is where what a formula refers to has not changed. */
export class ReferenceIndex {
  /** What stands in the index for each formula. */
  readonly #indexed = new Map<number, readonly IUnitRange[]>();

  /** @param univerIndex Univer's manager of dependencies, which asks this memory from now on */
  constructor(univerIndex: object) {
    const index = univerIndex as Index;
    const add = index.addDependencyRTreeCache.bind(index);
    index.addDependencyRTreeCache = (tree) => {
      const { treeId, rangeList } = tree;
      if (index._allTreeMap.has(treeId) && sameRanges(this.#indexed.get(treeId), rangeList)) return;
      add(tree);
      this.#indexed.set(treeId, [...rangeList]);
    };
  }

  forget(): void {
    this.#indexed.clear();
  }
}

const sameRanges = (known: readonly IUnitRange[] | undefined, ranges: readonly IUnitRange[]): boolean =>
  known !== undefined && known.length === ranges.length && known.every((range, i) => range === ranges[i]);
