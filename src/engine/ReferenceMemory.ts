import type { IUnitRange } from "@univerjs/core";
import type { BaseAstNode } from "@univerjs/engine-formula";

interface NodeAndOffset {
  readonly node: BaseAstNode | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** What of Univer's generator of dependencies is used here; it does not show these in its types. */
interface Generator {
  _getRangeListByNode(data: NodeAndOffset): Promise<IUnitRange[]>;
  _getAddressFunctionNodeList(node: BaseAstNode | null): BaseAstNode[];
  _detectForcedRecalculationNode(tree: unknown, node: BaseAstNode | null): boolean;
}

/**
 * Remembers what each formula refers to. Univer works it out again for every formula of the workbook at every
 * calculation, which takes longer than the calculating. A formula that changes is another node, so that only what gives
 * names their meaning (sheets, defined names) makes the memory stale. What OFFSET and INDIRECT refer to only calculating
 * can tell.
 */
export class ReferenceMemory {
  #ranges = new WeakMap<BaseAstNode, Map<string, IUnitRange[]>>();
  readonly #addresses = new WeakMap<BaseAstNode, BaseAstNode[]>();
  readonly #forced = new WeakMap<BaseAstNode, boolean>();

  /**
   * @param univerGenerator Univer's generator of dependencies, which asks this memory from now on
   * @param place names the workbook and the sheet that a formula is looked at on
   */
  constructor(univerGenerator: object, place: () => string) {
    const generator = univerGenerator as Generator;
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
      const key = `${place()} ${refOffsetX} ${refOffsetY}`;
      const known = bySheet.get(key) ?? (await ranges(data));
      bySheet.set(key, known);
      // Univer empties the list when it is done with it.
      return [...known];
    };
  }

  /** Where names or sheets have changed, every reference is worked out anew. */
  forget(): void {
    this.#ranges = new WeakMap();
  }
}

function remembered<K extends object, V>(memory: WeakMap<K, V>, key: K, find: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  return found;
}
