import type { SheetId } from "../../plan/plan.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";

/** Sheets of the model that are there, by their ids in Excel. */
export interface OurSheets {
  readonly sheets: ReadonlyMap<SheetId, string>;
  /** Those of them that an interrupted build added and may have left as they were added. */
  readonly unfinished: ReadonlySet<SheetId>;
}

/** The sheets that earlier builds made, also one that was interrupted before it could remember them. */
export function ourSheets({ build, mark, sheets }: Pick<WorkbookState, "build" | "mark" | "sheets">): OurSheets {
  const alive = new Set(sheets.map(({ id }) => id));
  const known = new Set(mark?.before ?? []);
  const found = new Map(Object.entries(build?.sheets ?? {}).filter(([, id]) => alive.has(id)));
  const unfinished = new Set<SheetId>();
  for (const [sheet, tab] of Object.entries(mark?.added ?? {})) {
    const added = sheets.find(({ id, name }) => !known.has(id) && name.toLowerCase() === tab.toLowerCase());
    if (added === undefined) continue;
    if (!found.has(sheet)) found.set(sheet, added.id);
    if (found.get(sheet) === added.id) unfinished.add(sheet);
  }
  return { sheets: found, unfinished };
}
