import { rangeOf } from "../ranges/rangeOf.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import type { PlainLook } from "./DetachedEntry.ts";
import { isPlaced, queueDetachedSheet, type Remembered } from "./detachedSheet.ts";
import { queueUnmark } from "./marks.ts";
import { DETACHED_NAME } from "./mayBeDetached.ts";
import type { StandInCells } from "./standIns.ts";

/** Functions that are being taken out, and what the workbook was like before. */
export interface DetachJournal {
  readonly state: Pick<WorkbookState, "names">;
  readonly cells: readonly StandInCells[];
  /** What a sheet remembered already; undefined where one is added. */
  readonly remembered: Remembered | undefined;
  /** The tab of that sheet. */
  readonly tab: string;
  /** How the cells looked, once that has been read: nothing is written before. */
  readonly looks: Map<StandInCells, PlainLook | undefined>;
}

const ATTEMPTS = 3;

/** Gives the name of the sheet back what it led to; without one it goes. */
function restoreName(names: Excel.NamedItemCollection, item: Excel.NamedItem, was: string | undefined): void {
  if (was === undefined) {
    if (!item.isNullObject) item.delete();
  } else if (item.isNullObject) names.add(DETACHED_NAME, was);
  else item.formula = was;
}

function undo({ state, cells, remembered, tab, looks }: DetachJournal): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    const added = remembered === undefined ? worksheets.getItemOrNullObject(tab) : undefined;
    const name = names.getItemOrNullObject(DETACHED_NAME);
    for (const cell of looks.size > 0 ? cells : []) {
      const { contents, area, formula, standIn } = cell;
      const worksheet = worksheets.getItem(contents.sheet.id);
      rangeOf(worksheet, area).clear("Contents");
      rangeOf(worksheet, { ...area, rows: 1, columns: 1 }).formulas = [[formula]];
      const look = looks.get(cell);
      // A native formula that gave something else may have been marked as a value, too.
      if (look !== undefined || standIn === "value") queueUnmark(worksheet, area, look);
    }
    await context.sync();
    const was = state.names.find((each) => each.name.toLowerCase() === DETACHED_NAME.toLowerCase())?.formula;
    restoreName(names, name, was);
    if (added !== undefined && !added.isNullObject) added.delete();
    if (remembered !== undefined && looks.size > 0)
      queueDetachedSheet(worksheets.getItem(remembered.sheet.id), remembered.entries.filter(isPlaced));
    await context.sync();
  });
}

/** Puts back what an attempt that failed may have replaced, its marks, sheet and name too; again where that fails. */
export async function undoDetach(journal: DetachJournal): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await undo(journal);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
