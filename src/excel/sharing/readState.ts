import type { WorkbookPlan } from "../../plan/plan.ts";
import { queueReadingWorkbook, type WorkbookState } from "../reading/readWorkbook.ts";
import { withModel } from "../remembering/recogniseModel.ts";

/** What the workbook has, with the model in it. */
export async function readState(usual: WorkbookPlan): Promise<WorkbookState> {
  const state = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const read = queueReadingWorkbook(context);
    await context.sync();
    return read();
  });
  return withModel(usual, state);
}
