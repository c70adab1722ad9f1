import { areaAddress } from "../../formula/addresses.ts";
import type { Advice } from "../../host/Advice.ts";
import type { CellState, ModelSnapshot } from "../../host/ModelHost.ts";
import type { WorkbookPlan } from "../../plan/plan.ts";
import {
  blockedSpill,
  busy,
  emptiedModel,
  functionsAllFail,
  functionsNotLoaded,
  manualCalculation,
  missingNames,
  missingSheets,
  namesLeadElsewhere,
  outdatedModel,
  recognisedModel,
  unreadableUnits,
} from "../../host/sentences.ts";
import { errorCode } from "../office/adviceOn.ts";
import { cellState } from "./cellState.ts";
import { strayInSheet } from "./strayInSheet.ts";
import {
  layoutOf,
  sheetBlocks,
  withoutStray,
  type ModelLayout,
  type SheetBlocks,
  type WatchedCell,
} from "./modelLayout.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import { withModel } from "../remembering/recogniseModel.ts";
import { queueReadingWorkbook, type WorkbookState } from "./readWorkbook.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import { mayBeDetached } from "../sharing/mayBeDetached.ts";
import { ownUnit, unitCells, unitLayouts, type UnitLayout } from "../units/unitLayout.ts";

type ReadCell = readonly [WatchedCell, CellState];

/** Where everything is that a snapshot tells of. */
interface Layout {
  /** Undefined where no model was built. */
  readonly model: ModelLayout | undefined;
  readonly units: readonly UnitLayout[];
  /** Sheets, by their ids in Excel, that hold something of the user's own units. */
  readonly unitSheets: ReadonlySet<string>;
  readonly blocks: SheetBlocks;
}

interface Reading {
  readonly state: WorkbookState;
  readonly layout: Layout;
  readonly cells: readonly ReadCell[];
}

async function layoutNow(plan: WorkbookPlan, state: WorkbookState): Promise<Layout> {
  const model = state.build && (await modelNow(plan, state.build, state));
  const units = unitLayouts(state);
  const own = units.flatMap(unitCells);
  return {
    model,
    units,
    unitSheets: new Set([...units.map(({ sheet }) => sheet.sheet), ...own.map(([worksheet]) => worksheet)]),
    blocks: sheetBlocks([...(model?.cells ?? []), ...own]),
  };
}

async function modelNow(plan: WorkbookPlan, build: BuildRecord, state: WorkbookState): Promise<ModelLayout> {
  const layout = layoutOf(plan, build, state);
  return withoutStray(layout, await strayInSheet(plan, build, layout.displaced));
}

/** Queues the reading of blocks; call what it returns after the next sync. */
function queueReadingBlocks({ worksheets }: Excel.Workbook, blocks: SheetBlocks): () => ReadCell[] {
  const ranges = blocks.map(({ worksheet, block }) => {
    const range = rangeOf(worksheets.getItem(worksheet), block);
    range.load("values,text");
    return { block, range };
  });
  return () =>
    ranges.flatMap(({ block, range: { values, text } }) =>
      block.cells.map((cell): ReadCell => {
        const [row, column] = [cell.row - block.row, cell.column - block.column];
        return [cell, cellState(values[row]?.[column], String(text[row]?.[column] ?? ""))];
      }),
    );
}

function functionAdvice(cells: readonly ReadCell[]): Advice[] {
  const found: Advice[] = [];
  const errors = new Set<string | undefined>();
  for (const [cell, { error }] of cells) {
    if (cell.role !== "function") continue;
    if (error === "#SPILL!" && cell.spill !== undefined) found.push(blockedSpill(cell.sheet, areaAddress(cell.spill)));
    errors.add(error);
  }
  if (errors.has("#NAME?")) found.push(functionsNotLoaded);
  if (errors.size === 1 && errors.has("#VALUE!")) found.push(functionsAllFail);
  if (errors.has("#BUSY!") || errors.has("#GETTING_DATA") || errors.has("#CONNECT!")) found.push(busy);
  return found;
}

/** Whether the model's cells are there and hold nothing, as after Undo of a build. */
function isEmptied(cells: readonly ReadCell[]): boolean {
  const shown = cells.filter(([{ role }]) => role === "assumption" || role === "measure");
  return shown.length > 0 && shown.every(([, { value, error }]) => value === null && error === undefined);
}

function adviceFor(plan: WorkbookPlan, { state, layout, cells }: Reading): Advice[] {
  const { lostSheets = [], lostNames = [], strayNames = [] } = layout.model ?? {};
  const gone = lostSheets.length > 0;
  const outdated = state.build !== undefined && state.build.version !== plan.version;
  return [
    ...(outdated ? [outdatedModel] : []),
    ...(state.recognised ? [recognisedModel] : []),
    ...(layout.model !== undefined && !gone && isEmptied(cells) ? [emptiedModel] : []),
    ...(strayNames.length > 0 ? [namesLeadElsewhere(strayNames)] : []),
    ...(gone ? [missingSheets(lostSheets)] : []),
    ...(!gone && !outdated && lostNames.length > 0 ? [missingNames(lostNames)] : []),
    ...(state.calculatesByHand ? [manualCalculation] : []),
    ...functionAdvice(cells),
  ];
}

/**
 * Reads the model's cells. Where they are is remembered from one reading to the next, and checked in the same
 * request, so that one request is enough unless something has moved.
 */
export class ModelReader {
  #last: { readonly signature: string; readonly layout: Layout } | undefined;

  #record: BuildRecord | undefined;

  constructor(private readonly plan: WorkbookPlan) {}

  /** Of the last build, as last read. */
  get record(): BuildRecord | undefined {
    return this.#record;
  }

  /** The user's own units, as last read. */
  get units(): readonly UnitLayout[] {
    return this.#last?.layout.units ?? [];
  }

  /** The sheets that hold something of them, by their ids in Excel. */
  get unitSheets(): ReadonlySet<string> {
    return this.#last?.layout.unitSheets ?? new Set();
  }

  async #request(layout: Layout | undefined): Promise<{ state: WorkbookState; cells: ReadCell[] }> {
    return Excel.run(async (context) => {
      const readState = queueReadingWorkbook(context);
      const readCells = layout === undefined ? () => [] : queueReadingBlocks(context.workbook, layout.blocks);
      await context.sync();
      return { state: withModel(this.plan, readState()), cells: readCells() };
    });
  }

  /** As `#request`; without the cells where one of the remembered sheets is gone. */
  async #requestAgain(): Promise<{ state: WorkbookState; cells: ReadCell[] }> {
    try {
      return await this.#request(this.#last?.layout);
    } catch (error) {
      if (errorCode(error) !== "ItemNotFound" || this.#last === undefined) throw error;
      this.#last = undefined;
      return this.#request(undefined);
    }
  }

  async #read(): Promise<Reading> {
    for (;;) {
      const { state, cells } = await this.#requestAgain();
      this.#record = state.build;
      const signature = JSON.stringify([state.setting, state.units, state.sheets, state.names]);
      if (this.#last?.signature === signature) return { state, layout: this.#last.layout, cells };
      this.#last = { signature, layout: await layoutNow(this.plan, state) };
    }
  }

  async snapshot(): Promise<ModelSnapshot> {
    const reading = await this.#read();
    const { state, layout, cells } = reading;
    const of = (role: "assumption" | "measure"): Record<string, CellState> =>
      Object.fromEntries(cells.flatMap(([cell, found]) => (cell.role === role ? [[cell.id, found] as const] : [])));
    const { lostSheets = [] } = layout.model ?? {};
    const built = layout.model !== undefined && lostSheets.length < this.plan.sheets.length;
    return {
      built,
      ...(mayBeDetached(state) && { detached: true }),
      assumptions: of("assumption"),
      measures: of("measure"),
      units: layout.units.map((unit) => ownUnit(unit, cells)),
      advice: [
        ...(layout.model || layout.units.length > 0 ? adviceFor(this.plan, reading) : []),
        ...(state.unreadableUnits ? [unreadableUnits(state.unreadableUnits)] : []),
      ],
    };
  }
}
