import type { SheetId } from "../../plan/plan.ts";
import { errorCode } from "../office/adviceOn.ts";
import type { Capabilities } from "../office/capabilities.ts";
import { queueReadingOldLooks, type OldLooks, type OldLooksAsked } from "../decorating/readOldLooks.ts";
import { queueReadingUsedCells } from "../reading/readOwned.ts";
import { tellTexts } from "../reading/tellTexts.ts";
import { isOutdated } from "../remembering/buildRecord.ts";
import type { BuildJournal, UsedCells } from "../undoing/BuildJournal.ts";

/** What our sheets have before they are written again. */
export interface OwnedSheets {
  readonly used: ReadonlyMap<SheetId, UsedCells | undefined>;
  /** Undefined where Excel would not say. */
  readonly looks?: ReadonlyMap<SheetId, OldLooks>;
}

function asked({ before, plan, owned }: BuildJournal): OldLooksAsked[] {
  const renewed = isOutdated(before, plan);
  return plan.sheets.flatMap((sheet) => {
    const worksheet = owned.get(sheet.id);
    if (worksheet === undefined) return [];
    const widths = renewed ? (before.build?.widths?.[sheet.id] ?? "") : "";
    return [{ plan: sheet, worksheet, widths: widths === "" ? [] : widths.split(" ").map(Number) }];
  });
}

function read(journal: BuildJournal, can: Capabilities, withLooks: boolean): Promise<OwnedSheets> {
  const { before, plan, owned } = journal;
  return Excel.run({ delayForCellEdit: true }, async ({ workbook }) => {
    const readUsed = queueReadingUsedCells(workbook, owned, isOutdated(before, plan));
    const readLooks = withLooks ? queueReadingOldLooks(workbook, asked(journal), can) : undefined;
    await workbook.context.sync();
    const used = await tellTexts(workbook, plan.sheets, { used: readUsed(), owned });
    return readLooks === undefined ? { used } : { used, looks: readLooks() };
  });
}

/** One request for cells and looks; where Excel refuses that twice, one for the cells alone: the looks can wait. */
export async function readOwned(journal: BuildJournal, can: Capabilities): Promise<OwnedSheets> {
  if (journal.owned.size === 0) return { used: new Map(), looks: new Map() };
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      return await read(journal, can, true);
    } catch (error) {
      if (errorCode(error) === "InvalidOperationInCellEditMode") throw error;
    }
  }
  return read(journal, can, false);
}
