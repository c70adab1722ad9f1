import { cellAddress } from "../../formula/addresses.ts";
import { ModelHostError } from "../../host/Advice.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import { outdatedModel } from "../../host/sentences.ts";
import { nothingToExport } from "../../host/sharingSentences.ts";
import type { ModelNow, ShownValue } from "../../host/SharingHost.ts";
import { keepInputs } from "../../plan/inputs/keepInputs.ts";
import { numberOfBlock } from "../../plan/ownUnit/unitIdentity.ts";
import type { CellContent, CellPlan, SheetId, SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import { followLayout } from "../following/followLayout.ts";
import type { SheetMap } from "../following/moveReferences.ts";
import { capabilities } from "../office/capabilities.ts";
import { livingUnits } from "../remembering/livingUnits.ts";
import { ourSheets } from "../remembering/ourSheets.ts";
import { readSheets, type SheetContents } from "./findFunctions.ts";
import { readState } from "./readState.ts";

const ERROR = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

function shown(value: unknown): ShownValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return ERROR.test(text) ? { error: text } : text;
}

/** A part of the workbook as a plan, with what its formulas show. */
interface PlanNow {
  readonly plan: WorkbookPlan;
  readonly values: ReadonlyMap<SheetId, ReadonlyMap<string, ShownValue>>;
}

/** A row or column that was deleted shows nothing; a spreadsheet that opens the file calculates it. */
const unknown: ShownValue = { error: "#N/A" };

type ShownAt = (cell: Pick<CellPlan, "row" | "column">) => ShownValue;

function shownOn(contents: SheetContents | undefined, map: SheetMap | undefined): ShownAt {
  return ({ row, column }) => {
    const place = {
      row: map === undefined ? row : map.rows.before(row),
      column: map === undefined ? column : map.columns.before(column),
    };
    if (contents === undefined || place.row === undefined || place.column === undefined) return unknown;
    const { used, values } = contents;
    return shown(values[place.row - used.row]?.[place.column - used.column]);
  };
}

/** What is typed as a formula may be about sheets that do not come along. */
function asValue(value: ShownValue): CellContent {
  if (typeof value === "number") return { kind: "number", value: String(value) };
  if (typeof value === "boolean") return { kind: "logical", value };
  if (value === "") return { kind: "empty" };
  return { kind: "text", text: typeof value === "string" ? value : value.error };
}

/** How the inputs of sheets are found: in the model by their keys, in a unit of the user's own, which has none, where they stand. */
type Inputs = "byKey" | "inPlace";

function sheetNow(sheet: SheetPlan, at: ShownAt, inputs: Inputs): SheetPlan {
  const cells = sheet.cells.map((cell) => {
    if (cell.inputKey === undefined || (inputs === "byKey" && cell.content.kind !== "formula")) return cell;
    const value = at(cell);
    return value === unknown ? cell : { ...cell, content: asValue(value) };
  });
  return { ...sheet, cells };
}

function planNow(
  planned: WorkbookPlan,
  contentsOf: (sheet: SheetId) => SheetContents | undefined,
  inputs: Inputs,
): PlanNow {
  const used = new Map(planned.sheets.map(({ id }) => [id, contentsOf(id)?.used] as const));
  const { plan: followed, maps } = followLayout(planned, used);
  const kept = inputs === "byKey" ? keepInputs(followed, used).plan : followed;
  const at = (sheet: SheetId): ShownAt => shownOn(contentsOf(sheet), maps.get(sheet));
  const plan = { ...kept, sheets: kept.sheets.map((sheet) => sheetNow(sheet, at(sheet.id), inputs)) };
  const values = plan.sheets.map((sheet) => {
    const value = at(sheet.id);
    const formulas = sheet.cells.filter(({ withoutAddIn, content }) => (withoutAddIn ?? content).kind === "formula");
    return [sheet.id, new Map(formulas.map((cell) => [cellAddress(cell), value(cell)]))] as const;
  });
  return { plan, values: new Map(values) };
}

/** See `SharingHost.modelNow`. */
export async function readModelNow(source: ModelSource): Promise<ModelNow> {
  const usual = source.plan();
  const state = await readState(usual);
  if (state.build !== undefined && state.build.version !== usual.version) throw new ModelHostError(outdatedModel);
  const ours = ourSheets(state).sheets;
  const units = livingUnits(state);
  const worksheets = new Set([...ours.values(), ...units.map(({ sheet }) => sheet)]);
  if (worksheets.size === 0) throw new ModelHostError(nothingToExport);
  const known = state.sheets.filter(({ id }) => worksheets.has(id));
  const contents = await readSheets(known, { ...capabilities(), spills: false });
  const byId = new Map(contents.map((each) => [each.sheet.id, each]));
  const parts = ours.size === 0 ? [] : [planNow(usual, (sheet) => byId.get(ours.get(sheet) ?? ""), "byKey")];
  for (const { sheet, names } of units) {
    const number = numberOfBlock(names[0] ?? "");
    if (number !== undefined) parts.push(planNow(source.planUnit(number), () => byId.get(sheet), "inPlace"));
  }
  const [first] = parts;
  if (first === undefined) throw new ModelHostError(nothingToExport);
  return {
    plan: {
      ...first.plan,
      sheets: parts.flatMap(({ plan }) => plan.sheets),
      names: parts.flatMap(({ plan }) => plan.names),
    },
    values: new Map(parts.flatMap(({ values }) => [...values])),
    without: state.sheets.filter(({ id }) => !worksheets.has(id)).map(({ name }) => name),
  };
}
