import type { Injector, IUnitRange } from "@univerjs/core";
import {
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { ReferenceMemory } from "../../../engine/ReferenceMemory.ts";

interface DependencyTree {
  readonly treeId: number;
  readonly rangeList: readonly IUnitRange[];
}

/** What of Univer's index of references is used here; it does not show these in its types. */
interface Index {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  addDependencyRTreeCache(tree: DependencyTree): void;
}

/** Remembers what each formula refers to, and leaves Univer's index of references as it is where that has not changed. */
export class DependencyMemory {
  readonly #references: ReferenceMemory;
  /** What stands in the index for each formula. */
  readonly #indexed = new Map<number, readonly IUnitRange[]>();

  constructor(injector: Injector) {
    const runtime = injector.get(IFormulaRuntimeService);
    this.#references = new ReferenceMemory(
      injector.get(IFormulaDependencyGenerator),
      () => `${runtime.currentUnitId} ${runtime.currentSubUnitId}`,
    );

    const index = injector.get(IDependencyManagerService) as unknown as Index;
    const add = index.addDependencyRTreeCache.bind(index);
    index.addDependencyRTreeCache = (tree) => {
      const { treeId, rangeList } = tree;
      if (index._allTreeMap.has(treeId) && sameRanges(this.#indexed.get(treeId), rangeList)) return;
      add(tree);
      this.#indexed.set(treeId, [...rangeList]);
    };
  }

  forget(): void {
    this.#references.forget();
    this.#indexed.clear();
  }
}

const sameRanges = (known: readonly IUnitRange[] | undefined, ranges: readonly IUnitRange[]): boolean =>
  known !== undefined && known.length === ranges.length && known.every((range, i) => range === ranges[i]);
