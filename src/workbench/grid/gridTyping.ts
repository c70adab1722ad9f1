import {
  CustomCommandExecutionError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  RedoCommandId,
  UndoCommandId,
} from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { IEditorService, InsertCommand } from "@univerjs/docs-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { IEditorBridgeServiceVisibleParam } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Area } from "../host/cells/area.ts";
import { contentAreas } from "./gridEvents.ts";
import type { GridContext } from "./gridContext.ts";
import { readEntries } from "./readEntries.ts";
import * as gridWords from "./gridWords.ts";

/** Who is asked before the user changes a cell; true refuses it. */
export interface TypingGuard {
  /** By typing, deleting, pasting, filling. */
  readonly refusesChange: (areas: readonly Area[]) => boolean;
  /** The text that was typed into the cell. */
  readonly refusesEntry: (cell: Area, text: string) => boolean;
}

/** Typing into the grid: asks a guard before it, and takes it up again. What the add-in does goes past it. */
export class GridTyping {
  readonly #commands: ICommandService;
  readonly #bridge: IEditorBridgeService;
  readonly #editors: IEditorService;
  #guard: TypingGuard | undefined;

  constructor(
    private readonly context: GridContext,
    private readonly selection: () => Area | undefined,
  ) {
    this.#commands = context.injector.get(ICommandService);
    this.#bridge = context.injector.get(IEditorBridgeService);
    this.#editors = context.injector.get(IEditorService);
    readEntries(context);
    this.#commands.beforeCommandExecuted((command, options) => {
      if (this.#guard !== undefined && this.#refuses(command, this.#guard, options)) {
        throw new CustomCommandExecutionError(gridWords.theCellsRefuse(command.id));
      }
    });
  }

  guard(guard: TypingGuard): void {
    this.#guard = guard;
  }

  /** Gives the keys to the grid: what is typed next goes into the selected cell. */
  focus(): void {
    this.context.injector.get(ILayoutService).focus();
  }

  /** Opens the active cell's editor with a text in it, all of it selected. */
  async retype(text: string): Promise<void> {
    this.context.run(SetCellEditVisibleOperation.id, {
      visible: true,
      eventType: DeviceInputEventType.Keyboard,
      unitId: this.context.unitId,
    });
    // As its own handling of the keys does it.
    await this.#commands.executeCommand(InsertCommand.id, {
      unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
      segmentId: "",
      range: { startOffset: 0, endOffset: 0, collapsed: true },
      body: { dataStream: text },
    });
    const all = { startOffset: 0, endOffset: text.length, collapsed: false };
    this.#editors.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.setSelectionRanges([all]);
  }

  #refuses({ id, params }: Readonly<ICommandInfo>, guard: TypingGuard, options?: IExecutionOptions): boolean {
    switch (id) {
      case SetCellEditVisibleOperation.id: {
        const cell = this.selection();
        const opens = (params as IEditorBridgeServiceVisibleParam).visible && !this.#bridge.isVisible().visible;
        return opens && cell !== undefined && guard.refusesChange([cell]);
      }
      case SetRangeValuesCommand.id:
        // Only the editor gives the number under which its entry can be taken back.
        return (params as { readonly redoUndoId?: string }).redoUndoId !== undefined && this.#refusesEntry(guard);
      case SetRangeValuesMutation.id: {
        const { trigger, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
        const byUser = trigger !== undefined && trigger !== UndoCommandId && trigger !== RedoCommandId;
        if (!byUser || options?.fromFormula === true) return false;
        return guard.refusesChange(contentAreas(subUnitId, cellValue));
      }
      default:
        return false;
    }
  }

  #refusesEntry(guard: TypingGuard): boolean {
    const edited = this.#bridge.getEditCellState();
    const text = this.#editors.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getDocumentData().body?.dataStream;
    if (edited == null || text === undefined) return false;
    const { sheetId: sheet, row, column } = edited;
    return guard.refusesEntry(
      { sheet, row, column, rows: 1, columns: 1 },
      text.replace(/\r\n$/, "").replaceAll("\r", "\n"),
    );
  }
}
