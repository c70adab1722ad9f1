import { ModelHostError } from "../../host/Advice.ts";
import { missingSheets, outdatedModel } from "../../host/sentences.ts";
import type { WorkbookPlan } from "../../plan/plan.ts";
import { queueReadingWorkbook } from "../reading/readWorkbook.ts";
import type { BuildRecord } from "./buildRecord.ts";
import { withModel } from "./recogniseModel.ts";

/** What the workbook says of its last build, read once. */
export class LastBuild {
  /** Undefined until it is known, and where the model was not built. */
  record: BuildRecord | undefined;

  constructor(private readonly usual: WorkbookPlan) {}

  /** Undefined where the model was not built. */
  async find(): Promise<BuildRecord | undefined> {
    if (this.record === undefined) {
      const state = await Excel.run(async (context) => {
        const read = queueReadingWorkbook(context);
        await context.sync();
        return read();
      });
      this.record = withModel(this.usual, state).build;
    }
    return this.record;
  }

  /** @throws ModelHostError where the model was not built. */
  async get(): Promise<BuildRecord> {
    const record = await this.find();
    if (record === undefined) throw new ModelHostError(missingSheets(this.usual.sheets.map(({ name }) => name)));
    return record;
  }

  /** The record where the plan tells where its cells are. @throws ModelHostError */
  async current(): Promise<BuildRecord> {
    const record = await this.get();
    if (record.version !== this.usual.version) throw new ModelHostError(outdatedModel);
    return record;
  }
}
