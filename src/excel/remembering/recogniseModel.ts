import type { NamePlan, SheetId, WorkbookPlan } from "../../plan/plan.ts";
import { parseReference } from "../ranges/address.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import type { BuildRecord } from "./buildRecord.ts";
import type { RecognisedModel } from "./RecognisedModel.ts";

/** Names that are the plan's by chance are few: at least this share of them has to be there. */
const LEAST_SHARE = 0.6;

type Tab = WorkbookState["sheets"][number];

/** Where most of a sheet's names lead. */
function mostNamed(names: readonly NamePlan[], tabOf: (name: string) => Tab | undefined): Tab | undefined {
  const votes = new Map<Tab, number>();
  for (const { name } of names) {
    const tab = tabOf(name);
    if (tab !== undefined) votes.set(tab, (votes.get(tab) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Which tab each sheet of the plan is: the one its names lead to, else the one that is called so. */
function tabsOf(plan: WorkbookPlan, tabs: readonly Tab[], tabOf: (name: string) => Tab | undefined) {
  const found = new Map<SheetId, Tab>();
  for (const { id } of plan.sheets) {
    const tab = mostNamed(
      plan.names.filter(({ area }) => area.sheet === id),
      tabOf,
    );
    if (tab !== undefined) found.set(id, tab);
  }
  const byTab = new Set<SheetId>();
  const named = new Set([...found.values()].map(({ id }) => id));
  for (const { id, name } of plan.sheets) {
    const tab = tabs.find((each) => each.name.toLowerCase() === name.toLowerCase() && !named.has(each.id));
    if (found.has(id) || tab === undefined) continue;
    found.set(id, tab);
    byTab.add(id);
  }
  return { found, byTab };
}

/**
 * Finds a model by its defined names where its record is missing or damaged, or where none of the sheets that the
 * record tells of is there (an Excel or another program that gave all of them new ids); undefined where there is none.
 */
function recogniseModel(
  plan: WorkbookPlan,
  { build, sheets, names }: Pick<WorkbookState, "build" | "sheets" | "names">,
): RecognisedModel | undefined {
  const alive = new Set(sheets.map(({ id }) => id));
  if (build !== undefined && Object.values(build.sheets).some((id) => alive.has(id))) return undefined;
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const tabs = new Map(sheets.map((tab) => [tab.name.toLowerCase(), tab]));
  const given = (name: string): string => build?.names[name] ?? name;
  const tabOf = (name: string): Tab | undefined =>
    tabs.get(parseReference(formulas.get(given(name).toLowerCase()) ?? "")?.sheet.toLowerCase() ?? "");
  const present = plan.names.filter(({ name }) => tabOf(name) !== undefined);
  if (present.length === 0 || present.length < plan.names.length * LEAST_SHARE) return undefined;
  const { found, byTab } = tabsOf(plan, sheets, tabOf);
  const record: BuildRecord = {
    version: build?.version ?? plan.version,
    ...(build?.pack !== undefined && { pack: build.pack }),
    sheets: Object.fromEntries([...found].map(([sheet, { id }]) => [sheet, id])),
    names: Object.fromEntries(present.map(({ name }) => [name, given(name)])),
    areas: build?.areas ?? {},
    spills: build?.spills ?? {},
  };
  return { record, byTab };
}

/** What the workbook has, with the model in it, however it is known. */
export function withModel(plan: WorkbookPlan, state: WorkbookState): WorkbookState {
  const recognised = recogniseModel(plan, state);
  if (recognised === undefined) return state;
  return { ...state, build: recognised.record, recognised };
}
