import type { SheetId, SheetPlan } from "../../plan/plan.ts";
import { areaAddress } from "../../formula/addresses.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";
import type { BuildJournal, UsedCells } from "../undoing/BuildJournal.ts";

/** Of the texts of a sheet that may be the model's, so many have to be the plan's. */
const LEAST_SHARE = 0.5;

/** The share of a sheet's texts in the plan that it holds, wherever. */
function shareOfTexts({ cells }: SheetPlan, used: UsedCells | undefined): number {
  const texts = new Set(
    cells.flatMap(({ content, inputKey }) => (content.kind === "text" && inputKey === undefined ? [content.text] : [])),
  );
  const found = new Set((used?.formulas ?? []).flat());
  return texts.size === 0 ? 1 : [...texts].filter((text) => found.has(text)).length / texts.size;
}

/** The workbook, where tabs that turned out not to be the model's are the user's. */
export function recognisedLayout(before: WorkbookState, foreign: ReadonlySet<string>): WorkbookState {
  const { build, recognised } = before;
  if (build === undefined || recognised === undefined || foreign.size === 0) return before;
  const sheets = Object.fromEntries(Object.entries(build.sheets).filter(([, id]) => !foreign.has(id)));
  return { ...before, build: { ...build, sheets } };
}

/**
 * Looks at the sheets of a model that was recognised: tabs that are only called as the model's are the user's
 * (`foreign`, by their ids in Excel); a model that says other things than the plan is in an older layout.
 */
export function foreignSheets(
  { before, plan, owned }: BuildJournal,
  used: ReadonlyMap<SheetId, UsedCells | undefined>,
): { readonly foreign: ReadonlySet<string>; readonly older?: BuildRecord } {
  const { recognised, build } = before;
  if (recognised === undefined || build === undefined) return { foreign: new Set() };
  const shares = new Map(
    plan.sheets.flatMap((sheet) =>
      owned.has(sheet.id) ? [[sheet.id, shareOfTexts(sheet, used.get(sheet.id))] as const] : [],
    ),
  );
  const foreign = [...shares].flatMap(([id, share]) =>
    recognised.byTab.has(id) && share < LEAST_SHARE ? [owned.get(id) ?? ""] : [],
  );
  if (foreign.length > 0) return { foreign: new Set(foreign) };
  if ([...shares.values()].every((share) => share >= LEAST_SHARE)) return { foreign: new Set() };
  const areas = Object.fromEntries(
    [...owned.keys()].flatMap((id) => {
      const cells = used.get(id);
      return cells === undefined ? [] : [[id, areaAddress(cells)]];
    }),
  );
  return { foreign: new Set(), older: { ...build, version: "", areas: { ...areas, ...build.areas } } };
}
