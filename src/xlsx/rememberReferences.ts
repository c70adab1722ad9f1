import type { Injector, IUnitRange } from "@univerjs/core";
import type { BaseAstNode } from "@univerjs/engine-formula";
import { IFormulaDependencyGenerator, IFormulaRuntimeService } from "./univer.ts";

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

/**
 * Lets Univer work out once what each formula of a workbook refers to, where it would for every formula after every
 * change of an input. Names and sheets mean the same as long as the workbook is open; a formula that changes is another
 * node. What OFFSET and INDIRECT refer to only calculating can tell.
 */
export function rememberReferences(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const runtime = injector.get(IFormulaRuntimeService);
  const ranges = generator._getRangeListByNode.bind(generator);
  const addresses = generator._getAddressFunctionNodeList.bind(generator);
  const forced = generator._detectForcedRecalculationNode.bind(generator);
  const known = {
    ranges: new WeakMap<BaseAstNode, Map<string, IUnitRange[]>>(),
    addresses: new WeakMap<BaseAstNode, BaseAstNode[]>(),
    forced: new WeakMap<BaseAstNode, boolean>(),
  };
  generator._getAddressFunctionNodeList = (node) =>
    node === null ? addresses(node) : remembered(known.addresses, node, () => addresses(node));
  generator._detectForcedRecalculationNode = (tree, node) =>
    node === null ? forced(tree, node) : remembered(known.forced, node, () => forced(tree, node));
  generator._getRangeListByNode = async (data) => {
    const { node, refOffsetX, refOffsetY } = data;
    if (node === null || generator._getAddressFunctionNodeList(node).length > 0) return ranges(data);
    const bySheet = remembered(known.ranges, node, () => new Map<string, IUnitRange[]>());
    const key = `${runtime.currentSubUnitId} ${refOffsetX} ${refOffsetY}`;
    const found = bySheet.get(key) ?? (await ranges(data));
    bySheet.set(key, found);
    // Univer empties the list when it is done with it.
    return [...found];
  };
}

function remembered<K extends object, V>(memory: WeakMap<K, V>, key: K, find: () => V): V {
  const value = memory.get(key) ?? find();
  memory.set(key, value);
  return value;
}
