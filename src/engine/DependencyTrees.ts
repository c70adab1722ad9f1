import type { CommandType, ICommandService, IUnitRange } from "@univerjs/core";
import type { BaseAstNode, FormulaDataModel } from "@univerjs/engine-formula";

interface Tree {
  readonly treeId: number;
  readonly isVirtual: boolean;
  readonly formula: string;
  readonly featureId?: string;
  rangeList: IUnitRange[];
  isDirty: boolean;
  resetState(): void;
}

/** What of Univer's generator is used here; it does not show these in its types. */
interface Generator {
  readonly _dependencyTreeCache: Map<number, Tree>;
  _generateTreeList(formulas: unknown, otherFormulas: unknown, units: unknown): Promise<Tree[]>;
  _getTreeNode(tree: Tree): BaseAstNode;
  _getAddressFunctionNodeList(node: BaseAstNode): readonly BaseAstNode[];
  _includeTree(tree: Tree, node: BaseAstNode): boolean;
}

interface Kept {
  readonly tree: Tree;
  readonly node: BaseAstNode | undefined;
  readonly ranges: readonly IUnitRange[];
}

/** What of Univer the trees are kept for, as each of its two builds has it. */
export interface Calculating {
  /** Univer's generator of dependencies. */
  readonly generator: object;
  readonly config: { isForceCalculate(): boolean };
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly mutation: CommandType.MUTATION;
  /** Mutations that leave every formula as it is; contents are looked at by themselves. */
  readonly harmless: readonly { readonly id: string }[];
}

/**
 * Keeps the tree that Univer makes for each formula. It makes them all anew two or three times for every change of a
 * cell, though only a change of formulas, sheets or names makes other trees of them.
 */
export class DependencyTrees {
  #kept: readonly Kept[] | undefined;

  constructor(univer: Calculating) {
    const { config } = univer;
    const generator = univer.generator as Generator;
    this.#watch(univer);

    const generate = generator._generateTreeList.bind(generator);
    generator._generateTreeList = async (...data) => {
      if (this.#kept !== undefined && !config.isForceCalculate()) return this.#again(generator, this.#kept);
      const trees = await generate(...data);
      const made = trees.map((tree) => keep(generator, tree));
      this.#kept = made.every((kept) => lasts(generator, kept)) ? made : undefined;
      return trees;
    };
  }

  #watch({ commands, formulas, mutation, harmless }: Calculating): void {
    const left = new Set(harmless.map(({ id }) => id));
    commands.onCommandExecuted(({ type, id }) => {
      if (type === mutation && !left.has(id)) this.#kept = undefined;
    });
    const update = formulas.updateFormulaData.bind(formulas);
    formulas.updateFormulaData = (...contents) => {
      const changed = update(...contents);
      if (Object.keys(changed).length > 0) this.#kept = undefined;
      return changed;
    };
  }

  #again(generator: Generator, kept: readonly Kept[]): Tree[] {
    return kept.map(({ tree, node, ranges }) => {
      tree.resetState();
      // Univer empties the list when it is done with it.
      if (!tree.isVirtual) tree.rangeList = [...ranges];
      if (node !== undefined) tree.isDirty = generator._includeTree(tree, node);
      generator._dependencyTreeCache.set(tree.treeId, tree);
      return tree;
    });
  }
}

function keep(generator: Generator, tree: Tree): Kept {
  return {
    tree,
    node: tree.formula === "" ? undefined : generator._getTreeNode(tree),
    ranges: tree.isVirtual ? [] : [...tree.rangeList],
  };
}

/** Not where only calculating can tell what a formula refers to (OFFSET, INDIRECT), nor for Univer's own features. */
function lasts(generator: Generator, { tree, node }: Kept): boolean {
  return (
    tree.featureId === undefined && (node === undefined || generator._getAddressFunctionNodeList(node).length === 0)
  );
}
