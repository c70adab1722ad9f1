import {
  Disposable,
  ICommandService,
  Injector,
  Plugin,
  requestImmediateMacroTask,
  setDependencies,
  UniverInstanceType,
} from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, IUnitRange } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  RegisterOtherFormulaService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import type {
  IFormulaDirtyData,
  ISetDefinedNameMutationParam,
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";
import { CircularReferences } from "./circularReferences.ts";
import { DependencyMemory } from "./dependencyMemory.ts";
import { addDirty, changesMeanings, nothingDirty } from "./dirtyData.ts";
import { placeNoOtherFormulas } from "./formulasWithoutCell.ts";
import { readArrayConstants } from "./arrayConstants.ts";
import { readAtSigns } from "./implicitIntersection.ts";
import { keepTrees } from "./keepTrees.ts";
import { NameTracking } from "./nameTracking.ts";
import { widenFormulaCache } from "./widenFormulaCache.ts";

const styleTriggers = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/**
 * Decides when Univer calculates: at once after a change, changes of one turn together, never in manual mode.
 * It stands in for Univer's own trigger, which waits 100 ms after every change.
 */
export class Calculation extends Disposable {
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });
  #dirty = nothingDirty();
  #anythingDirty = false;
  #executing: IFormulaDirtyData | undefined;
  #completed = false;
  #stopped = false;
  #results: ISetFormulaCalculationResultMutation["unitData"] | undefined;
  #scheduled = false;
  #held = 0;
  #manual = false;
  #waiting: (() => void)[] = [];
  /** Formulas that refer to themselves. */
  readonly circular: CircularReferences;
  readonly #memory: DependencyMemory;
  readonly #names: NameTracking;
  readonly #listeners = new Set<(results: ISetFormulaCalculationResultMutation["unitData"]) => void>();

  constructor(
    private readonly commands: ICommandService,
    private readonly conversions: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    injector: Injector,
  ) {
    super();
    this.#memory = new DependencyMemory(injector);
    widenFormulaCache(injector, 50_000);
    placeNoOtherFormulas(injector);
    keepTrees(injector);
    readAtSigns(injector);
    readArrayConstants();
    this.circular = new CircularReferences(injector);
    this.#names = new NameTracking(injector);
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.#executed(command, options)));
  }

  /** Univer's progress bar asks for it; nothing here takes long enough to show one. */
  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }

  get manual(): boolean {
    return this.#manual;
  }

  set manual(manual: boolean) {
    this.#manual = manual;
    this.#schedule();
  }

  /** Nothing is calculated until `release` was called as often. */
  hold(): void {
    this.#held += 1;
  }

  release(): void {
    this.#held -= 1;
    this.#schedule();
  }

  /** Calculates what has changed, in manual mode too. */
  now(): void {
    this.#schedule(true);
  }

  everything(): void {
    this.#add({ forceCalculation: true });
    this.#schedule(true);
  }

  /** Marks areas whose formulas have to be calculated again though nothing that they refer to has changed. */
  again(areas: readonly IUnitRange[]): void {
    if (areas.length === 0) return;
    this.#add({ dirtyRanges: [...areas] });
    this.#schedule(true);
  }

  get busy(): boolean {
    return this.#executing !== undefined || this.#scheduled;
  }

  /** Resolves when no calculation is running or about to. */
  async rest(): Promise<void> {
    while (this.busy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Calls the listener with the new results of each calculation, once they stand in the cells. */
  onCalculated(listener: (results: ISetFormulaCalculationResultMutation["unitData"]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #executed(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.#notified(command.params as ISetFormulaCalculationNotificationMutation);
    } else if (command.id === SetFormulaCalculationResultMutation.id) {
      this.#results = (command.params as ISetFormulaCalculationResultMutation).unitData;
    } else {
      this.#changed(command, options);
    }
  }

  #changed(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const conversion = this.conversions.get(command.id);
    if (conversion == null) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { trigger } = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal === true || (trigger !== undefined && styleTriggers.has(trigger))) return;
    }
    this.#add(conversion.getDirtyData(command as ICommandInfo));
    if (command.id === SetDefinedNameMutation.id || command.id === RemoveDefinedNameMutation.id) {
      this.#names.changed((command.params as ISetDefinedNameMutationParam).name);
      this.#add({ forceCalculation: true });
    }
    if (this.#executing !== undefined && !this.#stopped) {
      this.#stopped = true;
      this.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
    }
    this.#schedule();
  }

  #add(more: Partial<IFormulaDirtyData>): void {
    this.#anythingDirty = true;
    addDirty(this.#dirty, more);
  }

  #schedule(asked = false): void {
    if (this.#scheduled || this.#executing !== undefined) return;
    if (!this.#anythingDirty || this.#held > 0 || (this.#manual && !asked)) {
      this.#atRest();
      return;
    }
    this.#scheduled = true;
    requestImmediateMacroTask(() => this.#start());
  }

  #start(): void {
    this.#scheduled = false;
    if (this.#held > 0) return;
    this.#executing = this.#dirty;
    this.#dirty = nothingDirty();
    this.#anythingDirty = false;
    this.#completed = this.#stopped = false;
    this.#results = undefined;
    if (changesMeanings(this.#executing)) this.#memory.forget();
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        ...this.#executing,
        maxIteration: 1,
        isCalculateTreeModel: false,
        rowData: this.formulas.getHiddenRowsFiltered(),
      },
      { onlyLocal: true },
    );
  }

  #notified({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.#completed = true;
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) this.#stopped = true;
    if (functionsExecutedState === undefined || !this.#completed) return;
    this.#completed = false;
    requestImmediateMacroTask(() => this.#finish());
  }

  #finish(): void {
    const executed = this.#executing;
    this.#executing = undefined;
    if (this.#stopped && executed !== undefined && this.#results === undefined) this.#add(executed);
    const results = this.#results ?? {};
    for (const listener of this.#listeners) listener(results);
    this.#schedule();
  }

  #atRest(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Puts `Calculation` in the place of Univer's trigger, before anything asks for it. */
export class CalculationPlugin extends Plugin {
  static override pluginName = "WORKBENCH_CALCULATION";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.add([Calculation]);
    this._injector.replace([
      TriggerCalculationController as never,
      { useFactory: () => this._injector.get(Calculation) },
    ]);
  }

  override onReady(): void {
    this._injector.get(Calculation);
  }

  override onRendered(): void {
    // Formulas of conditional formats wait for this.
    this._injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);
  }
}

setDependencies(Calculation, [ICommandService, IActiveDirtyManagerService, FormulaDataModel, Injector]);
setDependencies(CalculationPlugin, [Injector], 1);
