import type { BuildReport } from "../../host/ModelHost.ts";
import { chartsRefused, manualCalculation, olderExcel, unreadableRecord } from "../../host/sentences.ts";
import type { WorkbookPlan } from "../../plan/plan.ts";
import { unfolded } from "../office/adviceOn.ts";
import type { Capabilities } from "../office/capabilities.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";

/** What a build did, and with what. */
export interface Done {
  /** As it was written. */
  readonly plan: WorkbookPlan;
  /** As it would be in an empty workbook. */
  readonly usual: WorkbookPlan;
  readonly before: WorkbookState;
  readonly can: Capabilities;
  readonly kept: BuildReport["keptInputs"];
  /** Why Excel refused the charts; undefined where it did not. */
  readonly refusal: unknown;
}

/** What the user is told of a build. */
export function reportOf({ plan, usual, before, can, kept, refusal }: Done): BuildReport {
  const spills = plan.sheets.some((sheet) => sheet.spills.length > 0);
  const notes = plan.sheets.some(({ cells }) => cells.some(({ note }) => note !== undefined));
  const without = [
    ...(spills && !can.spills ? ["grids are native formulas, as it does not fill cells from one function"] : []),
    ...(notes && !can.notes ? ["cell notes are left out"] : []),
  ];
  const sheets = plan.sheets.map(({ id, name, cells }) => ({
    id,
    name,
    cells: cells.filter(({ content }) => content.kind !== "empty").length,
  }));
  const charted = plan.sheets.filter(({ charts }) => charts !== undefined).map(({ name }) => name);
  return {
    sheets,
    cells: sheets.reduce((sum, { cells }) => sum + cells, 0),
    names: plan.names.length,
    keptInputs: kept,
    renamed: plan.sheets.flatMap(({ name }, index) => {
      const wanted = usual.sheets[index]?.name ?? name;
      return wanted === name ? [] : [{ wanted, given: name }];
    }),
    advice: [
      ...(before.unreadable ? [unreadableRecord(before.unreadable)] : []),
      ...(before.calculatesByHand ? [manualCalculation] : []),
      ...(without.length > 0 ? [olderExcel(without)] : []),
      ...(refusal === undefined ? [] : [chartsRefused(charted, unfolded(refusal))]),
    ],
  };
}
