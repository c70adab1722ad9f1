import { ModelHostError } from "../../host/Advice.ts";
import type { BuildProgress, BuildReport } from "../../host/ModelHost.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import {
  buildCancelled,
  buildCancelledUndone,
  buildUndone,
  undoingFailed,
  undoLater,
} from "../../host/buildSentences.ts";
import { attachedForBuild } from "../../host/sharingSentences.ts";
import { keepInputs, type KeptInputs } from "../../plan/inputs/keepInputs.ts";
import type { WorkbookPlan } from "../../plan/plan.ts";
import { decorateApart, type Refusal } from "../decorating/decorateApart.ts";
import { followLayout } from "../following/followLayout.ts";
import { setAsideName } from "../keeping/setAside.ts";
import { asHostError } from "../office/adviceOn.ts";
import { capabilities } from "../office/capabilities.ts";
import { logUnfolded } from "../office/officeHelpers.ts";
import { noticingDelay, onceCellIsLeft } from "../office/cellEditMode.ts";
import { queueReadingWorkbook, type WorkbookState } from "../reading/readWorkbook.ts";
import { buildRecord, isOutdated, type BuildRecord } from "../remembering/buildRecord.ts";
import { ourSheets } from "../remembering/ourSheets.ts";
import { withModel } from "../remembering/recogniseModel.ts";
import { mayBeDetached } from "../sharing/mayBeDetached.ts";
import type { BuildJournal } from "../undoing/BuildJournal.ts";
import { undoSurely, type Undone } from "../undoing/undoBuild.ts";
import { moves, renames } from "./arrangeSheets.ts";
import type { BuildWishes } from "./BuildWishes.ts";
import { foreignSheets, recognisedLayout } from "./foreignSheets.ts";
import { readOwned } from "./readForBuild.ts";
import { refuseOtherModel } from "./refuseOtherModel.ts";
import { refuseProtected } from "./refuseProtected.ts";
import { replacedBy } from "./replacedBy.ts";
import { reportOf } from "./reportOf.ts";
import { isCancelled, mayBeTheGroup, UndoneError } from "./UndoneError.ts";
import { sortedRows, type SortedRows } from "../following/sortedRows.ts";
import { takenNames } from "./takenNames.ts";
import { finish, writeModel } from "./writeModel.ts";
import * as buildingWords from "./buildingWords.ts";

/** A build that could not be undone; the next one undoes it first. */
export interface HalfUndone {
  journal?: BuildJournal;
}

export interface Built {
  readonly report: BuildReport;
  readonly record: BuildRecord;
}

const DOING = buildingWords.buildingTheModel;

/** Lets the pane paint: queueing a sheet takes no message of Excel's, so nothing else would. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

class Build {
  readonly #can = capabilities();
  readonly #usual: WorkbookPlan;
  #mergeUndo = this.#can.undoGroups;
  #sorted: readonly SortedRows[] = [];
  /** Whether functions that were detached were put back before. */
  #attached = false;
  /** What may be replaced without asking again. */
  #isAgreed = false;

  constructor(
    private readonly source: ModelSource,
    private readonly wishes: BuildWishes,
    private readonly halfUndone: HalfUndone,
  ) {
    this.#usual = source.plan();
  }

  readonly #step = async (progress: BuildProgress): Promise<void> => {
    this.wishes.onProgress(progress);
    await painted();
    this.#goOn();
  };

  /** @throws ModelHostError where the build is no longer wanted. */
  #goOn(): void {
    if (this.wishes.cancelled?.() === true) throw new ModelHostError(buildCancelled);
  }

  /** The first request: what is there. */
  async #read(): Promise<WorkbookState> {
    await this.#step({ fraction: 0, step: buildingWords.readingTheWorkbook });
    const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
      const read = queueReadingWorkbook(context);
      await context.sync();
      return read();
    });
    const waiting = buildingWords.waitingForExcelPressEnter;
    return noticingDelay(reading, () => this.wishes.onProgress({ fraction: 0, step: waiting }));
  }

  /** Reads, and plans what is to be written. @param foreign tabs that look like the model's and are not. */
  async #prepare(foreign: ReadonlySet<string> = new Set()): Promise<{ journal: BuildJournal; inputs: KeptInputs }> {
    const state = await this.#read();
    // Of twins and values a build would make what a person typed.
    if (!this.#attached && mayBeDetached(state)) {
      const { attachForBuild } = await import(/* webpackChunkName: "sharing" */ "../sharing/attach.ts");
      const before = () => this.#step({ fraction: 0.05, step: buildingWords.attachingTheFunctions });
      this.#attached = await attachForBuild(this.source, state, before);
      if (this.#attached) return this.#prepare(foreign);
    }
    const before = recognisedLayout(withModel(this.#usual, state), foreign);
    refuseOtherModel(this.source, before.build);
    const ours = ourSheets(before);
    const plan = this.source.plan(takenNames(before, ours));
    const owned = new Map(
      plan.sheets.flatMap(({ id }) => {
        const worksheet = ours.sheets.get(id);
        return worksheet === undefined ? [] : [[id, worksheet] as const];
      }),
    );
    refuseProtected(plan, before, owned);
    let journal: BuildJournal = { before, plan, owned, unfinished: ours.unfinished };
    await this.#step({
      fraction: 0.1,
      step: owned.size === 0 ? buildingWords.addingTheSheets : buildingWords.readingYourInputs,
    });
    const { used, looks } = await readOwned(journal, this.#can);
    const strange = foreignSheets(journal, used);
    if (strange.foreign.size > 0) return this.#prepare(new Set([...foreign, ...strange.foreign]));
    if (strange.older !== undefined) journal = { ...journal, before: { ...before, build: strange.older } };
    const followed = isOutdated(journal.before, plan) ? { plan, maps: undefined } : followLayout(plan, used);
    this.#sorted = followed.maps === undefined ? [] : sortedRows(plan, used);
    const inputs = keepInputs(followed.plan, used);
    const { plan: keeping } = inputs;
    const replaced = replacedBy(journal, { followed, keeping, used });
    journal.plan = keeping;
    journal.used = used;
    if (looks !== undefined) journal.looks = looks;
    if (followed.maps !== undefined) journal.maps = followed.maps;
    if (replaced.length > 0) {
      const tabs = [...before.sheets.map(({ name }) => name), ...keeping.sheets.map(({ name }) => name)];
      journal.setAside = { tab: setAsideName(tabs), cells: replaced };
    }
    return { journal, inputs };
  }

  /** Asks before anything of a person's is replaced; what they said holds for what is found when they have said it. */
  async #agree({ setAside }: BuildJournal): Promise<boolean> {
    const { agreed } = this.wishes;
    if (setAside === undefined || agreed === undefined || this.#isAgreed) return false;
    if (!(await agreed(setAside.cells))) throw new ModelHostError(buildCancelled);
    this.#isAgreed = true;
    return true;
  }

  /** Writes in one step for Undo where Excel can; gives what it refused of the looks. */
  async #write(journal: BuildJournal): Promise<readonly Refusal[]> {
    const { plan, before, owned } = journal;
    // Desktop Excel cannot undo that a tab is renamed or moved, so such a build is no step of its own.
    const merge = this.#mergeUndo && renames(plan, before, owned).length + moves(plan, before, owned).length === 0;
    const options = merge ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
    const recordOf = (sheets: BuildRecord["sheets"]): string => JSON.stringify(this.#recordOf(journal, sheets));
    try {
      await Excel.run(options, (context) =>
        writeModel(context, { journal, can: this.#can, recordOf, step: this.#step }),
      );
      this.#goOn();
      if (journal.looks !== undefined) return [];
    } catch (error) {
      // What is whole is undone all the same where nobody wants it.
      if (isCancelled(error)) delete journal.record;
      if ((await this.#undo(journal, error)) === "undone") throw new UndoneError(merge, { cause: error });
    }
    await this.#step({ fraction: 0.9, step: buildingWords.tryingOneByOneWhat });
    return decorateLater(journal);
  }

  /** @throws ModelHostError where that fails, too. */
  async #undo(journal: BuildJournal, error: unknown): Promise<Undone> {
    try {
      return await undoSurely(journal, this.#can);
    } catch (undoing) {
      this.halfUndone.journal = journal;
      const also = asHostError(undoing, "Undoing it");
      const { plan, owned } = journal;
      const added = plan.sheets.filter(({ id }) => !owned.has(id)).map(({ name }) => name);
      const cause = asHostError(error, DOING);
      throw new ModelHostError(undoingFailed(cause.message, also.message, undoLater(added)), { cause: error });
    }
  }

  #recordOf({ plan, before }: BuildJournal, sheets: BuildRecord["sheets"]): BuildRecord {
    const { pack } = this.source;
    const number = (before.build?.number ?? 0) + 1;
    return { ...buildRecord(plan, this.#usual, sheets), number, ...(pack !== undefined && { pack }) };
  }

  async #attempt(): Promise<Built> {
    let prepared = await this.#prepare();
    // While they were asked, cells may have changed.
    if (await this.#agree(prepared.journal)) prepared = await this.#prepare();
    const { journal, inputs } = prepared;
    const refusals = await this.#write(journal);
    const { plan, before, setAside } = journal;
    const report = reportOf({
      plan,
      usual: this.#usual,
      before,
      can: this.#can,
      inputs,
      refusals,
      sorted: this.#sorted,
      setAside,
    });
    const advice = this.#attached ? [attachedForBuild, ...report.advice] : report.advice;
    return { report: { ...report, advice }, record: this.#recordOf(journal, journal.written?.sheets ?? {}) };
  }

  async run(): Promise<Built> {
    try {
      return await this.#attempt().catch((error: unknown) => {
        if (!mayBeTheGroup(error)) throw error;
        this.#mergeUndo = false;
        return this.#attempt();
      });
    } catch (error) {
      if (error instanceof UndoneError && isCancelled(error.cause))
        throw new ModelHostError(buildCancelledUndone, { cause: error.cause });
      if (error instanceof UndoneError)
        throw new ModelHostError(buildUndone(asHostError(error.cause, DOING).message), { cause: error.cause });
      throw asHostError(error, DOING);
    }
  }
}

/** Gives sheets that are written the looks that Excel takes; gives what it refused. */
async function decorateLater(journal: BuildJournal): Promise<readonly Refusal[]> {
  const { sheets = {}, decorations = [] } = journal.written ?? {};
  const refusals = await decorateApart(decorations);
  await surely(() =>
    Excel.run({ delayForCellEdit: true }, async ({ workbook }) => {
      finish(workbook, journal, new Map(Object.entries(sheets)));
      await workbook.context.sync();
    }),
  );
  return refusals;
}

/** Does something harmless again where it fails; lets it be where it goes on failing. */
async function surely(action: () => Promise<void>): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    try {
      await onceCellIsLeft(action);
      return;
    } catch (error) {
      if (attempt === 3) logUnfolded(error);
    }
  }
}

/**
 * Writes the model in three requests: reads what is there, reads the user's inputs or adds sheets, writes. A build that
 * fails is undone. @throws ModelHostError
 */
export async function buildModel(source: ModelSource, wishes: BuildWishes, halfUndone: HalfUndone): Promise<Built> {
  if (halfUndone.journal !== undefined) {
    const { journal } = halfUndone;
    try {
      if ((await undoSurely(journal, capabilities())) === "whole") await decorateLater(journal);
    } catch (error) {
      throw new ModelHostError(
        undoingFailed("", asHostError(error, buildingWords.undoingTheLastBuild).message, undoLater([])),
        {
          cause: error,
        },
      );
    }
    delete halfUndone.journal;
  }
  const built = await new Build(source, wishes, halfUndone).run();
  wishes.onProgress({ fraction: 1, step: buildingWords.readingTheResults });
  return built;
}
