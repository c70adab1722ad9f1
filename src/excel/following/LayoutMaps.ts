import type { Area } from "../../formula/addresses.ts";
import type { SheetId, WorkbookPlan } from "../../plan/plan.ts";
import { mapOf } from "./followLayout.ts";
import { LineMap } from "./LineMap.ts";
import type { SheetMap } from "./moveReferences.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import { queueReadingUsedCells } from "../reading/readOwned.ts";

const unmoved: SheetMap = { rows: LineMap.identity, columns: LineMap.identity };

/**
 * Where the user's rows and columns have moved the plan's cells, sheet by sheet: read when first asked for. They are
 * remembered only while somebody watches the workbook, who says when to forget them.
 */
export class LayoutMaps {
  readonly #known = new Map<SheetId, SheetMap>();
  #watched = false;
  /** How often something was to be forgotten: what was asked for before is not remembered after. */
  #forgotten = 0;

  constructor(private readonly plan: WorkbookPlan) {}

  /** Says whether changes of a sheet's layout are reported to `forget` from now on. */
  watched(watched: boolean): void {
    this.#watched = watched;
    this.forget();
  }

  /** The layout of a sheet, or of all, may have changed. */
  forget(sheet?: SheetId): void {
    this.#forgotten += 1;
    if (sheet === undefined) this.#known.clear();
    else this.#known.delete(sheet);
  }

  /** Whether nothing has to be read to know where the cells of these sheets are. */
  knows(sheets: readonly SheetId[]): boolean {
    return sheets.every((sheet) => this.#known.has(sheet));
  }

  /** Queues reading the sheets that are not known; call what it returns, for the maps of all, after the next sync. */
  queueLearning(
    workbook: Excel.Workbook,
    record: BuildRecord,
    sheets: readonly SheetId[],
  ): () => ReadonlyMap<SheetId, SheetMap> {
    // A model of another version has another layout than the plan: where its cells are cannot be told by it.
    const unknown = record.version === this.plan.version ? sheets.filter((sheet) => !this.#known.has(sheet)) : [];
    const owned = unknown.flatMap((sheet) => {
      const worksheet = record.sheets[sheet];
      return worksheet === undefined ? [] : [[sheet, worksheet] as const];
    });
    const read = queueReadingUsedCells(workbook, new Map(owned), false);
    const [known, forgotten] = [new Map(this.#known), this.#forgotten];
    return () => {
      const learnt = new Map<SheetId, SheetMap>();
      for (const [id, used] of read()) {
        const sheet = this.plan.sheets.find((planned) => planned.id === id);
        if (sheet === undefined || used === undefined) continue;
        const map = mapOf(sheet, used);
        learnt.set(id, map);
        if (this.#watched && this.#forgotten === forgotten) this.#known.set(id, map);
      }
      return new Map(sheets.map((sheet) => [sheet, learnt.get(sheet) ?? known.get(sheet) ?? unmoved]));
    };
  }
}

/** Where an area of the plan is on the sheet as it stands. */
export function areaNow({ row, column, rows: height, columns: width }: Area, { rows, columns }: SheetMap): Area {
  const first = { row: rows.now(row), column: columns.now(column) };
  const last = { row: rows.now(row + height - 1), column: columns.now(column + width - 1) };
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
