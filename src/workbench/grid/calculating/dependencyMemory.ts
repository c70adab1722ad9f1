import type { Injector, IUnitRange } from "@univerjs/core";
import {
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { BaseAstNode } from "@univerjs/engine-formula";

interface NodeAndOffset {
  readonly node: BaseAstNode | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** What of Univer's generator is used here; it does not show these in its types. */
interface Generator {
  _getRangeListByNode(data: NodeAndOffset): Promise<IUnitRange[]>;
  _getAddressFunctionNodeList(node: BaseAstNode | null): BaseAstNode[];
  _detectForcedRecalculationNode(tree: unknown, node: BaseAstNode | null): boolean;
}

interface DependencyTree {
  readonly treeId: number;
  readonly rangeList: readonly IUnitRange[];
}

/** What of Univer's index of references is used here; it does not show these in its types. */
interface Index {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  addDependencyRTreeCache(tree: DependencyTree): void;
}

/**
 * Remembers what each formula refers to. Univer works it out again for every formula of the workbook at every
 * calculation, which takes longer than the calculating. A formula that changes is another node, so that only
 * what gives names their meaning (sheets, defined names) makes the memory stale.
 */
export class DependencyMemory {
  #ranges = new WeakMap<BaseAstNode, Map<string, IUnitRange[]>>();
  readonly #addresses = new WeakMap<BaseAstNode, BaseAstNode[]>();
  readonly #forced = new WeakMap<BaseAstNode, boolean>();
  /** What stands in the index for each formula. */
  readonly #indexed = new Map<number, readonly IUnitRange[]>();

  constructor(injector: Injector) {
    const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
    const runtime = injector.get(IFormulaRuntimeService);
    const ranges = generator._getRangeListByNode.bind(generator);
    const addresses = generator._getAddressFunctionNodeList.bind(generator);
    const forced = generator._detectForcedRecalculationNode.bind(generator);

    generator._getAddressFunctionNodeList = (node) =>
      node === null ? addresses(node) : remembered(this.#addresses, node, () => addresses(node));
    generator._detectForcedRecalculationNode = (tree, node) =>
      node === null ? forced(tree, node) : remembered(this.#forced, node, () => forced(tree, node));
    generator._getRangeListByNode = async (data) => {
      const { node, refOffsetX, refOffsetY } = data;
      if (node === null || generator._getAddressFunctionNodeList(node).length > 0) return ranges(data);
      const bySheet = remembered(this.#ranges, node, () => new Map<string, IUnitRange[]>());
      const key = `${runtime.currentUnitId} ${runtime.currentSubUnitId} ${refOffsetX} ${refOffsetY}`;
      const known = bySheet.get(key) ?? (await ranges(data));
      bySheet.set(key, known);
      return [...known];
    };

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
    this.#ranges = new WeakMap();
    this.#indexed.clear();
  }
}

const sameRanges = (known: readonly IUnitRange[] | undefined, ranges: readonly IUnitRange[]): boolean =>
  known !== undefined && known.length === ranges.length && known.every((range, i) => range === ranges[i]);

function remembered<K extends object, V>(memory: WeakMap<K, V>, key: K, find: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  return found;
}
