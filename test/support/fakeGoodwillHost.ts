import { analysisOf } from "../../src/taskpane/model/goodwill/analysis.ts";
import { unitChoices, unitInputs } from "../../src/taskpane/model/goodwill/unitInputs.ts";
import { startingState } from "../../src/taskpane/model/PaneState.ts";
import type { ModelSnapshot } from "../../src/host/ModelHost.ts";
import type { WorkbookPlan } from "../../src/plan/plan.ts";
import { FakeModelHost } from "./fakeModelHost.ts";

/** The fake host over the workbook's own plan, with the headroom that the whole of a unit's assumptions comes to. */
export class FakeGoodwillHost extends FakeModelHost {
  constructor(private readonly plan: WorkbookPlan) {
    super(true, plan.assumptions);
    for (const { id, value } of plan.analyses.flatMap(({ settings }) => settings))
      this.settingCells.set(id, { value, text: String(value) });
  }

  override async snapshot(): Promise<ModelSnapshot> {
    const snapshot = await super.snapshot();
    const state = { ...startingState(this.plan), snapshot };
    const headrooms = unitChoices(state).map((unit) => {
      const found = unitInputs(state, unit);
      const analysis = found.kind === "inputs" ? analysisOf(found.inputs) : undefined;
      const value = analysis?.kind === "valued" ? analysis.headroom : null;
      // A unit of the user's own shows nothing until it is complete.
      const blank = found.kind === "missing" && unit.own !== undefined;
      const without = blank ? { value: null, text: "" } : { value: null, text: "#NUM!", error: "#NUM!" };
      return [`headroom.${unit.id}`, value === null ? without : { value, text: String(value) }] as const;
    });
    return { ...snapshot, measures: { ...snapshot.measures, ...Object.fromEntries(headrooms) } };
  }
}
