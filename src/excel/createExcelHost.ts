import { ModelHostError, type BuildProgress, type BuildReport, type ModelHost, type ModelSnapshot } from "../workbook/modelHost.ts";
import { keepInputs } from "../workbook/keepInputs.ts";
import type { SheetId } from "../workbook/plan.ts";
import { planWorkbook } from "../workbook/planWorkbook.ts";
import { adviceOn, asHostError, errorCode, missingNames, missingSheets } from "./advice.ts";
import { buildModel } from "./buildModel.ts";
import type { ModelSource } from "./modelSource.ts";
import type { BuildRecord } from "./ownership.ts";
import { ModelReader } from "./readModel.ts";
import { queueReadingWorkbook } from "./readWorkbook.ts";
import { capabilities } from "./requirements.ts";
import { rangeOf } from "./sheetHandle.ts";
import { watchModel } from "./watchModel.ts";

/** The model in the workbook that is open in Excel. */
class ExcelHost implements ModelHost {
  readonly #usual;
  readonly #reader: ModelReader;
  #record: BuildRecord | undefined;
  #builds = 0;
  #lastSnapshot: ModelSnapshot = { built: false, assumptions: {}, measures: {}, advice: [] };

  constructor(private readonly source: ModelSource) {
    this.#usual = source.plan();
    this.#reader = new ModelReader(this.#usual);
  }

  async build(onProgress: (progress: BuildProgress) => void = () => undefined): Promise<BuildReport> {
    this.#builds += 1;
    try {
      const { report, record } = await buildModel(this.source, onProgress);
      this.#record = record;
      return report;
    } finally {
      this.#builds -= 1;
    }
  }

  async snapshot(): Promise<ModelSnapshot> {
    try {
      this.#lastSnapshot = await this.#reader.snapshot();
      this.#record = this.#reader.record;
      return this.#lastSnapshot;
    } catch (error) {
      return { ...this.#lastSnapshot, advice: [adviceOn(error, "Reading the model")] };
    }
  }

  /** What the workbook says of its last build, read once. */
  async #built(): Promise<BuildRecord> {
    if (this.#record === undefined) {
      const state = await Excel.run(async (context) => {
        const read = queueReadingWorkbook(context);
        await context.sync();
        return read();
      });
      if (state.build === undefined) throw new ModelHostError(missingSheets(this.#usual.sheets.map(({ name }) => name)));
      this.#record = state.build;
    }
    return this.#record;
  }

  async setAssumption(id: string, value: number | boolean): Promise<void> {
    const doing = `Changing ${id}`;
    try {
      const planned = this.#usual.assumptions.find((assumption) => assumption.id === id);
      if (planned === undefined) {
        throw new ModelHostError({ code: "unexpected", sentence: `The model has no assumption ${id}.` });
      }
      const name = (await this.#built()).names[planned.name] ?? planned.name;
      try {
        await Excel.run(async (context) => {
          context.workbook.names.getItem(name).getRange().untrack().values = [[value]];
          await context.sync();
        });
      } catch (error) {
        if (errorCode(error) === "ItemNotFound" || errorCode(error) === "InvalidReference") {
          throw new ModelHostError(missingNames([name]), { cause: error });
        }
        throw error;
      }
    } catch (error) {
      throw asHostError(error, doing);
    }
  }

  async goTo(sheet: SheetId, address: string): Promise<void> {
    const name = this.#usual.sheets.find(({ id }) => id === sheet)?.name ?? sheet;
    try {
      const id = (await this.#built()).sheets[sheet];
      if (id === undefined) throw new ModelHostError(missingSheets([name]));
      await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(id);
        worksheet.activate();
        rangeOf(worksheet, address).select();
        await context.sync();
      });
    } catch (error) {
      if (errorCode(error) === "ItemNotFound") throw new ModelHostError(missingSheets([name]), { cause: error });
      throw asHostError(error, `Going to ${name}`);
    }
  }

  onChange(listener: () => void): Promise<() => Promise<void>> {
    const watch = {
      isBuilding: () => this.#builds > 0,
      isOurs: (worksheet: string) => this.#record === undefined || Object.values(this.#record.sheets).includes(worksheet),
    };
    return watchModel(listener, watch, capabilities());
  }
}

/** The model's home in Excel, over Office.js; call it when Office is ready. */
export function createExcelHost(source: ModelSource = { plan: planWorkbook, keepInputs }): ModelHost {
  return new ExcelHost(source);
}
