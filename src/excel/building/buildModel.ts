import { ModelHostError } from "../../host/Advice.ts";
import type { BuildProgress, BuildReport } from "../../host/ModelHost.ts";
import { keepInputs } from "../../plan/keepInputs.ts";
import type { SheetId, SheetPlan, TakenNames, WorkbookPlan } from "../../plan/plan.ts";
import { buildUndone, cellEditing, protectedSheets, protectedWorkbook, undoingFailed } from "../../host/sentences.ts";
import { asHostError, errorCode } from "../office/adviceOn.ts";
import { refuseOtherModel } from "./refuseOtherModel.ts";
import { reportOf } from "./reportOf.ts";
import { hasInsertions, insertLines, moves, renames } from "./arrangeSheets.ts";
import type { BuildJournal } from "../undoing/BuildJournal.ts";
import { noticingDelay, onceCellIsLeft } from "../office/cellEditMode.ts";
import { isOfCharts, queueReadingCharts, writeCharts } from "../writing/charts.ts";
import { followLayout } from "../following/followLayout.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import { BUILD_SETTING, buildRecord, isOutdated, type BuildRecord } from "../remembering/buildRecord.ts";
import { queueReadingNotes, queueReadingUsedCells } from "../reading/readOwned.ts";
import { queueReadingWorkbook, type WorkbookState } from "../reading/readWorkbook.ts";
import { capabilities } from "../office/capabilities.ts";
import { undoBuild } from "../undoing/undoBuild.ts";
import { writeNames } from "../writing/writeNames.ts";
import { writeNotes } from "../writing/writeNotes.ts";
import { clearAppearance, clearContents, writeAppearance, writeContents } from "../writing/writeSheet.ts";

type OnProgress = (progress: BuildProgress) => void;

export interface Built {
  readonly report: BuildReport;
  readonly record: BuildRecord;
}

const DOING = "Building the model";

/** The sheets of the plan that the workbook has from an earlier build. */
function ownedSheets(plan: WorkbookPlan, before: WorkbookState): Map<SheetId, string> {
  const alive = new Set(before.sheets.map(({ id }) => id));
  const recorded = before.build?.sheets ?? {};
  return new Map(
    plan.sheets.flatMap(({ id }) => {
      const worksheet = recorded[id];
      return worksheet !== undefined && alive.has(worksheet) ? [[id, worksheet] as const] : [];
    }),
  );
}

/** The user's own names, of sheets and of cells. */
function takenNames(before: WorkbookState): TakenNames {
  const ourSheets = new Set(Object.values(before.build?.sheets ?? {}));
  const ourNames = new Set(Object.values(before.build?.names ?? {}).map((name) => name.toLowerCase()));
  return {
    sheets: before.sheets.filter(({ id }) => !ourSheets.has(id)).map(({ name }) => name),
    names: before.names.filter(({ name }) => !ourNames.has(name.toLowerCase())).map(({ name }) => name),
  };
}

function refuseProtected(plan: WorkbookPlan, before: WorkbookState, owned: ReadonlyMap<SheetId, string>): void {
  const ids = new Set(owned.values());
  const locked = before.sheets.filter(({ id, isProtected }) => isProtected && ids.has(id));
  if (locked.length > 0) throw new ModelHostError(protectedSheets(locked.map(({ name }) => name)));
  if (before.structureIsProtected && owned.size < plan.sheets.length)
    throw new ModelHostError(protectedWorkbook("build again"));
}

/** Lets the pane paint: queueing a sheet takes no message of Excel's, so nothing else would. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

class Build {
  readonly #can = capabilities();
  readonly #usual: WorkbookPlan;
  #journal: BuildJournal | undefined;
  #mergeUndo = this.#can.undoGroups;
  /** Why Excel refused the charts, where it did. */
  #chartsRefusal: unknown;

  constructor(
    private readonly source: ModelSource,
    private readonly onProgress: OnProgress,
  ) {
    this.#usual = source.plan();
  }

  async #step(fraction: number, step: string): Promise<void> {
    this.onProgress({ fraction, step });
    await painted();
  }

  /** The first request: what is there. */
  async #read(): Promise<WorkbookState> {
    await this.#step(0, "Reading the workbook");
    const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
      const read = queueReadingWorkbook(context);
      await context.sync();
      return read();
    });
    return noticingDelay(reading, () =>
      this.onProgress({ fraction: 0, step: "Waiting for Excel: press Enter or Esc if a cell is being edited" }),
    );
  }

  /** The second request: adds the sheets that are missing, and reads what the others hold. Then the third: writes. */
  async #write(context: Excel.RequestContext, journal: BuildJournal): Promise<Built> {
    const { workbook } = context;
    const { before, owned } = journal;
    const isNew = (id: SheetId) => !owned.has(id);
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const added = journal.plan.sheets
      .filter(({ id }) => isNew(id))
      .map(({ id, name }) => {
        const sheet = workbook.worksheets.add(name);
        sheet.load("id");
        return [id, sheet] as const;
      });
    const readUsed = queueReadingUsedCells(workbook, owned, isOutdated(before, journal.plan));
    const readNotes = queueReadingNotes(workbook, journal.plan, owned, this.#can);
    const readCharts =
      this.#chartsRefusal === undefined ? queueReadingCharts(workbook, journal.plan, owned) : undefined;
    await context.sync();
    journal.used = readUsed();
    journal.notes = readNotes();
    if (readCharts !== undefined) journal.charts = readCharts();
    const ids = new Map([...owned, ...added.map(([id, sheet]) => [id, sheet.id] as const)]);
    const followed = isOutdated(before, journal.plan) ? journal : followLayout(journal.plan, journal.used);
    const { plan, kept } = keepInputs(followed.plan, journal.used);
    journal.plan = plan;
    if (followed.maps !== undefined) journal.maps = followed.maps;

    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    const handle = (id: SheetId): Excel.Worksheet => workbook.worksheets.getItem(ids.get(id) ?? "");
    for (const { id, name } of renames(plan, before, owned)) workbook.worksheets.getItem(id).name = name;
    for (const [id, map] of journal.maps ?? []) insertLines(handle(id), map);
    for (const { sheet, position } of moves(plan, before, owned)) handle(sheet).position = position;
    // What is new comes first, so that a failure there has touched nothing of the user's.
    const ordered = [...plan.sheets.filter(({ id }) => isNew(id)), ...plan.sheets.filter(({ id }) => !isNew(id))];
    for (const [index, sheet] of ordered.entries()) {
      await this.#step(0.2 + (0.5 * index) / ordered.length, `Writing ${sheet.name}`);
      const worksheet = handle(sheet.id);
      const old = this.#oldArea(sheet, journal);
      if (old !== undefined) clearContents(worksheet, old);
      writeContents(worksheet, sheet, this.#can, isNew(sheet.id));
      if (isNew(sheet.id)) writeAppearance(worksheet, sheet, plan);
      // Notes have moved with their cells.
      if (this.#can.notes && journal.maps?.has(sheet.id) !== true) writeNotes(worksheet, sheet, journal.notes);
    }
    writeNames(workbook, plan, before, journal.maps);
    const { pack } = this.source;
    const record = { ...buildRecord(plan, this.#usual, Object.fromEntries(ids)), ...(pack !== undefined && { pack }) };
    workbook.settings.add(BUILD_SETTING, JSON.stringify(record));
    this.#renew(plan, journal, handle);
    const first = plan.sheets[0];
    if (first !== undefined && owned.size === 0) handle(first.id).activate();
    this.#chart(plan, journal, handle);
    await this.#step(0.75, "Calculating");
    await context.sync();
    const report = reportOf({ plan, usual: this.#usual, before, can: this.#can, kept, refusal: this.#chartsRefusal });
    return { report, record };
  }

  /** The last of all, as charts that were there cannot be brought back. */
  #chart(plan: WorkbookPlan, journal: BuildJournal, handle: (id: SheetId) => Excel.Worksheet): void {
    if (this.#chartsRefusal !== undefined) return;
    for (const sheet of plan.sheets) {
      if (sheet.charts === undefined) continue;
      const moved = this.#oldArea(sheet, journal) !== undefined;
      writeCharts(handle(sheet.id), sheet, journal.charts?.get(sheet.id) ?? new Map<string, number>(), moved);
    }
  }

  /** What an older layout covered of a sheet, where the sheet has one. */
  #oldArea({ id }: SheetPlan, { before, plan, owned }: BuildJournal): string | undefined {
    return owned.has(id) && isOutdated(before, plan) ? before.build?.areas[id] : undefined;
  }

  /**
   * Sheets that are there already keep the look that the user may have given them, unless their layout is new. This
   * cannot be undone, so it comes after everything that may fail.
   */
  #renew(plan: WorkbookPlan, journal: BuildJournal, handle: (id: SheetId) => Excel.Worksheet): void {
    for (const sheet of plan.sheets) {
      const old = this.#oldArea(sheet, journal);
      const map = journal.maps?.get(sheet.id);
      if (old !== undefined) clearAppearance(handle(sheet.id), old);
      if (old !== undefined || (map !== undefined && hasInsertions(map)))
        writeAppearance(handle(sheet.id), sheet, plan);
    }
  }

  async #attempt(): Promise<Built> {
    const before = await this.#read();
    refuseOtherModel(this.source, before.build);
    const plan = this.source.plan(takenNames(before));
    const owned = ownedSheets(plan, before);
    refuseProtected(plan, before, owned);
    this.#journal = { before, plan, owned };
    const journal = this.#journal;
    await this.#step(0.1, owned.size === 0 ? "Adding the sheets" : "Reading your inputs");
    // Desktop Excel cannot undo that a tab is renamed or moved, so such a build is no step of its own.
    const merge = this.#mergeUndo && renames(plan, before, owned).length + moves(plan, before, owned).length === 0;
    const options = merge ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
    return Excel.run(options, (context) => this.#write(context, journal));
  }

  /** Undoes what was written and gives the error to throw. */
  async #failed(error: unknown): Promise<ModelHostError> {
    const cause = asHostError(error, DOING);
    // A request that meets a cell being edited is refused as a whole.
    const journal = this.#journal;
    if (journal === undefined || (cause.advice === cellEditing && journal.used === undefined)) return cause;
    try {
      await onceCellIsLeft(() => undoBuild(journal, this.#can));
    } catch (undoing) {
      const also = asHostError(undoing, "Undoing it");
      const remedy = "Use Excel's Undo, or delete the sheets that were added.";
      return new ModelHostError(undoingFailed(cause.message, also.message, remedy), { cause: error });
    }
    return new ModelHostError(buildUndone(cause.message), { cause: error });
  }

  /** Whether the build can do without what Excel refused: the next attempt leaves it out. */
  #doesWithout(error: unknown): boolean {
    if (errorCode(error) === "UndoNotSupported" && this.#mergeUndo) {
      this.#mergeUndo = false;
      return true;
    }
    if (!isOfCharts(error) || this.#chartsRefusal !== undefined) return false;
    this.#chartsRefusal = error;
    return true;
  }

  async run(): Promise<Built> {
    try {
      for (;;) {
        try {
          return await this.#attempt();
        } catch (error) {
          if (this.#journal === undefined || !this.#doesWithout(error)) throw error;
          await undoBuild(this.#journal, this.#can);
        }
      }
    } catch (error) {
      throw await this.#failed(error);
    }
  }
}

/**
 * Writes the model in three requests: reads what is there, adds sheets and reads the user's inputs, writes. A build
 * that fails is undone. @throws ModelHostError
 */
export async function buildModel(source: ModelSource, onProgress: OnProgress): Promise<Built> {
  const built = await new Build(source, onProgress).run();
  onProgress({ fraction: 1, step: "Done" });
  return built;
}
