import type { ReplacedCell } from "../../host/ModelHost.ts";
import type { WorkbookPlan } from "../../plan/plan.ts";
import { replacedCells } from "../keeping/replacedCells.ts";
import { replacedInOldLayout } from "../keeping/replacedInOldLayout.ts";
import type { BuildJournal } from "../undoing/BuildJournal.ts";

/** What a build is going to write, and over what. */
export interface Planned {
  readonly followed: { readonly plan: WorkbookPlan; readonly maps: BuildJournal["maps"] };
  readonly keeping: WorkbookPlan;
  readonly used: NonNullable<BuildJournal["used"]>;
}

/** What of a person's the build is going to write over. */
export function replacedBy({ before, owned }: BuildJournal, { followed, keeping, used }: Planned): ReplacedCell[] {
  const tabs = new Map(
    [...owned].map(([id, worksheet]) => [id, before.sheets.find((tab) => tab.id === worksheet)?.name ?? ""]),
  );
  const { maps } = followed;
  if (maps !== undefined) return replacedCells(followed.plan, { used, maps, tabs });
  return before.build === undefined ? [] : replacedInOldLayout(keeping, before.build, { used, maps: new Map(), tabs });
}
