import {
  ModelHostError,
  type BuildProgress,
  type BuildReport,
  type CellState,
  type ModelHost,
  type ModelSnapshot,
  type SelectedCell,
  type UnitReport,
} from "../host/ModelHost.ts";
import type { SheetId } from "../plan/plan.ts";
import { planUnit } from "../model/newUnit/planUnit.ts";
import { unitSettingIds } from "../model/newUnit/unitSettingIds.ts";
import { addUnit } from "./addUnit.ts";
import { adviceOn, asHostError, errorCode, missingNames, missingSheets, missingUnit, outdatedModel } from "./advice.ts";
import { buildModel } from "./buildModel.ts";
import { insertFormula } from "./insertFormula.ts";
import { addressNow, LayoutMaps } from "./layoutMaps.ts";
import type { ModelSource } from "./modelSource.ts";
import type { BuildRecord } from "./ownership.ts";
import { readCells, type KeyedCell } from "./readCells.ts";
import { ModelReader } from "./readModel.ts";
import { queueReadingWorkbook } from "./readWorkbook.ts";
import { capabilities } from "./requirements.ts";
import { rangeOf } from "./sheetHandle.ts";
import { readUnitSettings, unitSettingName, writeUnitSettings } from "./unitSettings.ts";
import { watchModel } from "./watchModel.ts";
import { SelectionWatch } from "./watchSelection.ts";
import { writeCells } from "./writeCells.ts";

/** Why cells were not written: that their sheet is missing, or what `asHostError` makes of it. */
function asWriteError(error: unknown, sheet: string, doing: string): Error {
  if (errorCode(error) !== "ItemNotFound") return asHostError(error, doing);
  const sentence = `${sheet} is missing: Build model restores it.`;
  return new ModelHostError({ code: "missingSheet", sentence }, { cause: error });
}

/** The model in the workbook that is open in Excel. */
class ExcelHost implements ModelHost {
  readonly #usual;
  readonly #reader: ModelReader;
  readonly #maps: LayoutMaps;
  readonly #selections = new Set<SelectionWatch>();
  #record: BuildRecord | undefined;
  #builds = 0;
  #lastSnapshot: ModelSnapshot = { built: false, assumptions: {}, measures: {}, units: [], advice: [] };

  constructor(private readonly source: ModelSource) {
    this.#usual = source.plan();
    this.#reader = new ModelReader(this.#usual);
    this.#maps = new LayoutMaps(this.#usual);
  }

  async build(onProgress: (progress: BuildProgress) => void = () => undefined): Promise<BuildReport> {
    this.#builds += 1;
    try {
      const { report, record } = await buildModel(this.source, onProgress);
      this.#record = record;
      return report;
    } finally {
      this.#builds -= 1;
      this.#maps.forget();
      for (const watch of this.#selections) watch.look();
    }
  }

  addUnit(): Promise<UnitReport> {
    return addUnit(planUnit);
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

  /** What the workbook says of its last build, read once; undefined where the model was not built. */
  async #lastBuild(): Promise<BuildRecord | undefined> {
    if (this.#record === undefined) {
      const state = await Excel.run(async (context) => {
        const read = queueReadingWorkbook(context);
        await context.sync();
        return read();
      });
      this.#record = state.build;
    }
    return this.#record;
  }

  async #built(): Promise<BuildRecord> {
    const record = await this.#lastBuild();
    if (record === undefined) throw new ModelHostError(missingSheets(this.#usual.sheets.map(({ name }) => name)));
    return record;
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
    if (this.#reader.unitSheets.has(sheet)) return this.#goToUnit(sheet, address);
    const name = this.#usual.sheets.find(({ id }) => id === sheet)?.name ?? sheet;
    try {
      const record = await this.#built();
      const id = record.sheets[sheet];
      if (id === undefined) throw new ModelHostError(missingSheets([name]));
      await Excel.run(async (context) => {
        const learn = this.#maps.queueLearning(context.workbook, record, [sheet]);
        if (!this.#maps.knows([sheet])) await context.sync();
        const map = learn().get(sheet);
        const worksheet = context.workbook.worksheets.getItem(id);
        worksheet.activate();
        rangeOf(worksheet, map === undefined ? address : addressNow(address, map)).select();
        await context.sync();
      });
    } catch (error) {
      if (errorCode(error) === "ItemNotFound") throw new ModelHostError(missingSheets([name]), { cause: error });
      throw asHostError(error, `Going to ${name}`);
    }
  }

  async #goToUnit(worksheet: string, address: string): Promise<void> {
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(worksheet);
        sheet.activate();
        rangeOf(sheet, address).select();
        await context.sync();
      });
    } catch (error) {
      if (errorCode(error) === "ItemNotFound") throw new ModelHostError(missingUnit, { cause: error });
      throw asHostError(error, "Going to a unit of your own");
    }
  }

  /** The last build's record, where the plan tells where its cells are. @throws ModelHostError */
  async #current(): Promise<BuildRecord> {
    const record = await this.#built();
    if (record.version !== this.#usual.version) throw new ModelHostError(outdatedModel);
    return record;
  }

  async #cells(cells: readonly KeyedCell[], doing: string): Promise<Readonly<Record<string, CellState>>> {
    try {
      const record = await this.#current();
      try {
        return await readCells(cells, record, this.#maps);
      } catch (error) {
        if (errorCode(error) !== "ItemNotFound") throw error;
        // A sheet is gone since its layout was learnt.
        this.#maps.forget();
        return await readCells(cells, record, this.#maps);
      }
    } catch (error) {
      throw asHostError(error, doing);
    }
  }

  figures(): Promise<Readonly<Record<string, CellState>>> {
    return this.#cells(
      this.#usual.figures.filter(({ calculated }) => !calculated),
      "Reading the reported figures",
    );
  }

  async settings(): Promise<Readonly<Record<string, CellState>>> {
    const doing = "Reading the settings of the analyses";
    const planned = this.#usual.analyses.flatMap(({ settings }) => settings);
    const own = await this.#unitSettings(doing);
    const withoutModel = this.#reader.record?.version !== this.#usual.version;
    if (withoutModel && this.#reader.units.length > 0) return own;
    return {
      ...(await this.#cells(
        planned.map(({ id, cell }) => ({ key: id, ...cell })),
        doing,
      )),
      ...own,
    };
  }

  async #unitSettings(doing: string): Promise<Readonly<Record<string, CellState>>> {
    try {
      return await readUnitSettings(this.#reader.units.flatMap(({ id }) => unitSettingIds(id)));
    } catch (error) {
      throw asHostError(error, doing);
    }
  }

  async setSettings(values: Readonly<Record<string, number | string>>): Promise<void> {
    try {
      if (Object.keys(values).every((id) => unitSettingName(id) !== undefined)) {
        await writeUnitSettings(values);
        return;
      }
      const settings = this.#usual.analyses.flatMap((analysis) =>
        analysis.settings.map((setting) => ({ ...setting, analysis: analysis.title })),
      );
      const cells = Object.entries(values).map(([id, value]) => {
        const found = settings.find((setting) => setting.id === id);
        if (found === undefined)
          throw new ModelHostError({ code: "unexpected", sentence: `The model has no setting ${id}.` });
        return { ...found.cell, title: `${found.label}, ${found.analysis}`, value };
      });
      await writeCells(cells, await this.#current(), this.#maps);
    } catch (error) {
      throw asWriteError(error, "The sheet of this analysis", "Changing an analysis");
    }
  }

  async insertFormula(compose: (nameOf: (planned: string) => string) => string): Promise<string> {
    try {
      // A unit of the user's own needs no model.
      const record = await this.#lastBuild();
      const formula = compose((planned) => record?.names[planned] ?? planned);
      return await insertFormula(formula, (worksheet) => Object.values(record?.sheets ?? {}).includes(worksheet));
    } catch (error) {
      throw asHostError(error, "Writing the formula");
    }
  }

  async restoreFigures(keys: readonly string[]): Promise<void> {
    try {
      const figures = keys.map((key) => {
        const figure = this.#usual.figures.find((planned) => planned.key === key && !planned.calculated);
        if (figure === undefined) {
          throw new ModelHostError({
            code: "unexpected",
            sentence: `The model has no reported figure ${key} to restore.`,
          });
        }
        return { ...figure, title: `${figure.label}, ${figure.heading}`, value: Number(figure.announced) };
      });
      await writeCells(figures, await this.#current(), this.#maps);
    } catch (error) {
      throw asWriteError(error, "A sheet of these figures", "Restoring the announced figures");
    }
  }

  async onSelection(listener: (cell: SelectedCell | null) => void): Promise<() => Promise<void>> {
    const source = {
      plan: this.#usual,
      maps: this.#maps,
      record: () => this.#record,
      isBuilding: () => this.#builds > 0,
    };
    const watch = new SelectionWatch(source, listener);
    await watch.start();
    this.#selections.add(watch);
    this.#maps.watched(true);
    return async () => {
      this.#selections.delete(watch);
      this.#maps.watched(this.#selections.size > 0);
      await watch.stop();
    };
  }

  onChange(listener: () => void): Promise<() => Promise<void>> {
    const watch = {
      isBuilding: () => this.#builds > 0,
      isOurs: (worksheet: string) =>
        this.#record === undefined ||
        Object.values(this.#record.sheets).includes(worksheet) ||
        this.#reader.unitSheets.has(worksheet),
    };
    return watchModel(listener, watch, capabilities());
  }
}

/** The model's home in Excel, over Office.js; call it when Office is ready. */
export function createExcelHost(source: ModelSource): ModelHost {
  return new ExcelHost(source);
}
