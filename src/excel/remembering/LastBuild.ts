import { ModelHostError } from "../../host/Advice.ts";
import { missingSheets, outdatedModel } from "../../host/sentences.ts";
import type { WorkbookPlan } from "../../plan/plan.ts";
import { queueReadingWorkbook } from "../reading/readWorkbook.ts";
import type { BuildRecord } from "./buildRecord.ts";
import { withModel } from "./recogniseModel.ts";

/** The model beside cells of the user's own. */
export interface BesideUsers {
  /** What a name of the plan is called in this workbook. */
  readonly nameOf: (planned: string) => string;
  /** Whether a worksheet is the model's: what stands there is not the user's to keep. */
  readonly isOurs: (worksheet: string) => boolean;
}

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

  /** What writing into the user's own cells has to know of the model; a unit of their own needs none. */
  async besideUsers(): Promise<BesideUsers> {
    const record = await this.find();
    const ours = Object.values(record?.sheets ?? {});
    return { nameOf: (planned) => record?.names[planned] ?? planned, isOurs: (worksheet) => ours.includes(worksheet) };
  }

  /** The record where the plan tells where its cells are. @throws ModelHostError */
  async current(): Promise<BuildRecord> {
    const record = await this.get();
    if (record.version !== this.usual.version) throw new ModelHostError(outdatedModel);
    return record;
  }
}
