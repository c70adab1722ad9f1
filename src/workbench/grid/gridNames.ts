import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  isReferenceStrings,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { DefinedName } from "../host/hostWorkbook.ts";
import type { GridContext } from "./gridContext.ts";

/** Defined names. Univer keeps references without "=" and other formulas with it. */
export class GridNames {
  readonly #names: IDefinedNamesService;
  #known: DefinedName[] | undefined;

  constructor(private readonly context: GridContext) {
    this.#names = context.injector.get(IDefinedNamesService);
    this.#names.update$.subscribe(() => {
      this.#known = undefined;
    });
  }

  list(): readonly DefinedName[] {
    return (this.#known ??= this.#described());
  }

  #described(): DefinedName[] {
    return this.#stored().map((stored) => ({
      name: stored.name,
      ...(scope(stored) !== undefined && { sheet: scope(stored) as string }),
      formula: stored.formulaOrRefString.startsWith("=") ? stored.formulaOrRefString : `=${stored.formulaOrRefString}`,
      comment: stored.comment ?? "",
      visible: stored.hidden !== true,
    }));
  }

  set({ name, sheet, formula, comment, visible }: DefinedName): void {
    const text = formula.replace(/^=/, "");
    const before = this.#find(name, sheet);
    const params = {
      unitId: this.context.unitId,
      id: before?.id ?? generateRandomId(10),
      name,
      formulaOrRefString: isReferenceStrings(text) ? text : `=${text}`,
      comment,
      hidden: !visible,
      localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
    const undo =
      before === undefined
        ? { id: RemoveDefinedNameMutation.id, params }
        : { id: SetDefinedNameMutation.id, params: { unitId: this.context.unitId, ...before } };
    this.context.runUndoably({ id: SetDefinedNameMutation.id, params }, undo);
  }

  delete(name: string, sheet?: string): void {
    const stored = this.#find(name, sheet);
    if (stored === undefined) return;
    const params = { unitId: this.context.unitId, ...stored };
    this.context.runUndoably({ id: RemoveDefinedNameMutation.id, params }, { id: SetDefinedNameMutation.id, params });
  }

  #stored(): IDefinedNamesServiceParam[] {
    return Object.values(this.#names.getDefinedNameMap(this.context.unitId) ?? {});
  }

  #find(name: string, sheet: string | undefined): IDefinedNamesServiceParam | undefined {
    return this.#stored().find((stored) => stored.name.toLowerCase() === name.toLowerCase() && scope(stored) === sheet);
  }
}

function scope({ localSheetId }: IDefinedNamesServiceParam): string | undefined {
  return localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId;
}
