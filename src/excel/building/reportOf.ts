import type { BuildReport } from "../../host/ModelHost.ts";
import type { Advice } from "../../host/Advice.ts";
import { inputsStarted, leftOut, rowsSorted, type StartedInputs } from "../../host/buildSentences.ts";
import { manualCalculation, olderExcel, unreadableRecord } from "../../host/sentences.ts";
import { quoteSheetName } from "../../formula/addresses.ts";
import type { KeptInputs, StartedInput } from "../../plan/inputs/keepInputs.ts";
import type { WorkbookPlan } from "../../plan/plan.ts";
import type { Refusal } from "../decorating/decorateApart.ts";
import type { SortedRows } from "../following/sortedRows.ts";
import type { Capabilities } from "../office/capabilities.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import * as buildingWords from "./buildingWords.ts";

/** What a build did, and with what. */
export interface Done {
  /** As it was written. */
  readonly plan: WorkbookPlan;
  /** As it would be in an empty workbook. */
  readonly usual: WorkbookPlan;
  readonly before: WorkbookState;
  readonly can: Capabilities;
  readonly inputs: Pick<KeptInputs, "kept" | "started">;
  /** What Excel refused. */
  readonly refusals: readonly Refusal[];
  readonly sorted: readonly SortedRows[];
  readonly setAside: BuildReport["setAside"];
}

/** What the user is told of a build. */
export function reportOf(done: Done): BuildReport {
  const { plan, usual, can, inputs, setAside } = done;
  const spills = plan.sheets.some((sheet) => sheet.spills.length > 0);
  const notes = plan.sheets.some(({ cells }) => cells.some(({ note }) => note !== undefined));
  const without = [
    ...(spills && !can.spills ? [buildingWords.gridsNative] : []),
    ...(notes && !can.notes ? [buildingWords.cellNotesAreLeftOut] : []),
  ];
  const sheets = plan.sheets.map(({ id, name, cells }) => ({
    id,
    name,
    cells: cells.filter(({ content }) => content.kind !== "empty").length,
  }));
  return {
    sheets,
    cells: sheets.reduce((sum, { cells }) => sum + cells, 0),
    names: plan.names.length,
    keptInputs: inputs.kept,
    renamed: plan.sheets.flatMap(({ name }, index) => {
      const wanted = usual.sheets[index]?.name ?? name;
      return wanted === name ? [] : [{ wanted, given: name }];
    }),
    ...(setAside && { setAside }),
    advice: adviceOf(done, without),
  };
}

function adviceOf({ plan, before, refusals, sorted, inputs }: Done, without: readonly string[]): readonly Advice[] {
  return [
    ...(before.unreadable && before.recognised === undefined ? [unreadableRecord(before.unreadable)] : []),
    ...(before.calculatesByHand ? [manualCalculation] : []),
    ...sorted.map(({ sheet, rows }) => rowsSorted(sheet, rows)),
    ...startedAlike(plan, inputs.started).map(inputsStarted),
    ...(without.length > 0 ? [olderExcel(without)] : []),
    ...(refusals.length > 0 ? [leftOut(refusals)] : []),
  ];
}

/** By what they are called, and whether they could be worked out. */
function startedAlike(plan: WorkbookPlan, started: readonly StartedInput[]): readonly StartedInputs[] {
  const labelOf = (key: string): string => plan.assumptions.find(({ id }) => id === key)?.label ?? key;
  const alike = new Map<string, StartedInputs>();
  for (const { key, from, sheet, address, worked } of started) {
    const label = labelOf(key);
    const before = alike.get(`${label} ${worked}`)?.places ?? [];
    const places = [...before, `${quoteSheetName(sheet)}!${address}`];
    alike.set(`${label} ${worked}`, { label, factors: from.map(labelOf), places, worked });
  }
  return [...alike.values()];
}
