import type { TakenNames } from "../../plan/plan.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import type { OurSheets } from "../remembering/ourSheets.ts";

/** The user's own names, of sheets and of cells. */
export function takenNames(before: WorkbookState, { sheets }: OurSheets): TakenNames {
  const ourSheets = new Set(sheets.values());
  const ourNames = new Set(Object.values(before.build?.names ?? {}).map((name) => name.toLowerCase()));
  return {
    sheets: before.sheets.filter(({ id }) => !ourSheets.has(id)).map(({ name }) => name),
    names: before.names.filter(({ name }) => !ourNames.has(name.toLowerCase())).map(({ name }) => name),
  };
}
