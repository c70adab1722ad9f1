import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { IDisposable, IExecutionOptions, IMutationInfo, Injector, Workbook, Worksheet } from "@univerjs/core";
import * as gridWords from "./gridWords.ts";

/** A mutation and how it is to be run, also when it is undone or done again. */
type Mutation = IMutationInfo<object> & { readonly options?: IExecutionOptions };

/** The grid's workbook, its commands and its undo stack. */
export class GridCommands {
  readonly unitId: string;
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
  ) {
    this.unitId = workbook.getUnitId();
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet == null) throw new Error(`The workbook has no sheet of the id ${id}.`);
    return sheet;
  }

  /** Runs a command, mutation or operation of Univer's to its end. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    const done = this.#commands.syncExecuteCommand(id, params, options);
    if (done === false) throw new Error(gridWords.theGridRefused(id, JSON.stringify(params).slice(0, 500)));
  }

  /** Runs a mutation that the user can undo. */
  runUndoably(mutation: Mutation, undo: Mutation): void {
    this.run(mutation.id, mutation.params, mutation.options);
    this.#undo.pushUndoRedo({ unitID: this.unitId, undoMutations: [undo], redoMutations: [mutation] });
  }

  /** What is run undoably until the answer is disposed of is undone together. */
  protected undoTogether(): IDisposable {
    return this.#undo.__tempBatchingUndoRedo(this.unitId);
  }
}
