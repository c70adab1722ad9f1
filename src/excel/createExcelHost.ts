import { ModelHostError, type Advice } from "../host/Advice.ts";
import type {
  BuildProgress,
  BuildReport,
  CaseContents,
  CaseState,
  CellAddress,
  CellState,
  ExhibitPut,
  ExhibitTarget,
  KnownValues,
  ModelHost,
  ModelSnapshot,
  OwnValue,
  RepairReport,
  ReplacedCell,
  SelectedCell,
  UnitReport,
  WrongCheck,
} from "../host/ModelHost.ts";
import type { ModelSource } from "../host/ModelSource.ts";
import { missingSheetOf, notInPlan, packNotKept } from "../host/sentences.ts";
import type { Exhibit } from "../plan/ExhibitPlan.ts";
import type { AreaPlan, WorkbookPlan } from "../plan/plan.ts";
import { switchWord } from "../plan/inputs/switchWords.ts";
import { ExcelCases } from "./cases/ExcelCases.ts";
import { buildModel, type HalfUndone } from "./building/buildModel.ts";
import { LayoutMaps } from "./following/LayoutMaps.ts";
import { adviceOn, asHostError, errorCode } from "./office/adviceOn.ts";
import { orMissing } from "./office/orMissing.ts";
import { capabilities } from "./office/capabilities.ts";
import { cellsOfChecks, wrongChecks } from "./reading/wrongChecks.ts";
import { Guide } from "./reading/Guide.ts";
import { ModelReader } from "./reading/ModelReader.ts";
import { readCells, type KeyedCell } from "./reading/readCells.ts";
import { LastBuild } from "./remembering/LastBuild.ts";
import { keepPackText } from "./remembering/packPart.ts";
import { addUnit } from "./units/addUnit.ts";
import { ownInputCells } from "./units/ownInputCells.ts";
import { UnitSettings, unitSettingName } from "./units/UnitSettings.ts";
import { repairFunctions } from "./repairing/repairFunctions.ts";
import { SelectionWatch } from "./watching/SelectionWatch.ts";
import { watchModel } from "./watching/watchModel.ts";
import { insertFormula } from "./writing/insertFormula.ts";
import { putExhibit } from "./writing/putExhibit.ts";
import { setNamedCells } from "./writing/setNamedCells.ts";
import { writeCells } from "./writing/writeCells.ts";
import * as excelWords from "./excelWords.ts";

/** The model in the workbook that is open in Excel. */
class ExcelHost implements ModelHost {
  readonly #usual: WorkbookPlan;
  readonly #reader: ModelReader;
  readonly #maps: LayoutMaps;
  readonly #build: LastBuild;
  readonly #guide: Guide;
  readonly #unitSettings: UnitSettings;
  readonly #cases: ExcelCases;
  readonly #selections = new Set<SelectionWatch>();
  #builds = 0;
  #lastSnapshot: ModelSnapshot = { built: false, assumptions: {}, measures: {}, units: [], advice: [] };

  constructor(
    private readonly source: ModelSource,
    private readonly halfUndone: HalfUndone,
  ) {
    this.#usual = source.plan();
    this.#reader = new ModelReader(this.#usual);
    this.#maps = new LayoutMaps(this.#usual);
    this.#build = new LastBuild(this.#usual);
    this.#guide = new Guide({ plan: this.#usual, reader: this.#reader, maps: this.#maps, build: this.#build });
    this.#unitSettings = new UnitSettings(source);
    this.#cases = new ExcelCases(this.#usual, this.#build, this.#maps);
  }

  async build(
    onProgress: (progress: BuildProgress) => void = () => undefined,
    agreed?: (replaced: readonly ReplacedCell[]) => Promise<boolean>,
    cancelled?: () => boolean,
  ): Promise<BuildReport> {
    this.#builds += 1;
    try {
      const wishes = { onProgress, ...(agreed && { agreed }), ...(cancelled && { cancelled }) };
      const { report, record } = await buildModel(this.source, wishes, this.halfUndone);
      this.#build.record = record;
      return { ...report, advice: [...report.advice, ...(await this.#keepPack())] };
    } finally {
      this.#builds -= 1;
      this.#maps.forget();
      for (const watch of this.#selections) watch.look();
    }
  }

  /** The model stands without it: what is lost is said, and costs no native figure. */
  async #keepPack(): Promise<readonly Advice[]> {
    const { packText } = this.source;
    if (packText === undefined) return [];
    try {
      await keepPackText(packText);
      return [];
    } catch (error) {
      return [packNotKept(error instanceof Error ? error.message : String(error))];
    }
  }

  addUnit(): Promise<UnitReport> {
    return addUnit(this.source);
  }

  async repair(): Promise<RepairReport> {
    try {
      return await repairFunctions();
    } catch (error) {
      throw asHostError(error, excelWords.enteringTheFormulasAgain);
    }
  }

  async snapshot(): Promise<ModelSnapshot> {
    try {
      this.#lastSnapshot = await this.#reader.snapshot();
      this.#build.record = this.#reader.record;
      return this.#lastSnapshot;
    } catch (error) {
      return { ...this.#lastSnapshot, advice: [adviceOn(error, excelWords.readingTheModel)] };
    }
  }

  setAssumption(id: string, value: number | boolean, known?: KnownValues): Promise<readonly string[]> {
    return this.setAssumptions({ [id]: value }, known);
  }

  async setAssumptions(
    values: Readonly<Record<string, number | boolean>>,
    known: KnownValues = {},
    own: readonly OwnValue[] = [],
  ): Promise<readonly string[]> {
    try {
      const record = await this.#build.get();
      const cells = Object.entries(values).map(([id, value]) => {
        const found = this.#usual.assumptions.find((assumption) => assumption.id === id);
        if (found === undefined) throw new ModelHostError(notInPlan(`assumption ${id}`));
        const name = record.names[found.name] ?? found.name;
        const may = known[id]?.map(typed);
        return { id, name, cell: found.cell, value: typed(value), ...(may !== undefined && { known: may }) };
      });
      const beside = ownInputCells(own, this.#lastSnapshot.units);
      const left = await setNamedCells({ cells, beside }, record, this.#maps);
      return cells.filter((cell) => left.includes(cell)).map(({ id }) => id);
    } catch (error) {
      throw asHostError(error, `Changing ${Object.keys(values).join(", ")}`);
    }
  }

  cases(): Promise<readonly CaseState[]> {
    return this.#cases.read();
  }

  caseInputs(id: string): Promise<Readonly<Record<string, CellState>>> {
    return this.#cases.inputs(id);
  }

  writeCase(id: string, contents: CaseContents): Promise<void> {
    return this.#cases.write(id, contents);
  }

  goTo(area: AreaPlan | CellAddress): Promise<void> {
    return this.#guide.goTo(area);
  }

  async #cells(cells: readonly KeyedCell[], doing: string): Promise<Readonly<Record<string, CellState>>> {
    try {
      const record = await this.#build.current();
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
      excelWords.readingTheReportedFigures,
    );
  }

  async settings(): Promise<Readonly<Record<string, CellState>>> {
    const doing = excelWords.readingTheSettings;
    const { units } = this.#reader;
    const own = await this.#unitSettings.read(units.map(({ id }) => id)).catch((error: unknown) => {
      throw asHostError(error, doing);
    });
    if (this.#reader.record?.version !== this.#usual.version && units.length > 0) return own;
    const planned = this.#usual.analyses.flatMap(({ settings }) => settings);
    const cells = planned.map(({ id, cell }) => ({ key: id, ...cell }));
    return { ...(await this.#cells(cells, doing)), ...own };
  }

  async checks(): Promise<readonly WrongCheck[]> {
    const { checks } = this.#usual;
    return wrongChecks(checks, await this.#cells(cellsOfChecks(checks), excelWords.readingTheChecks));
  }

  async setSettings(values: Readonly<Record<string, number | string>>): Promise<void> {
    try {
      if (Object.keys(values).every((id) => unitSettingName(id) !== undefined)) {
        await this.#unitSettings.write(values);
        return;
      }
      const settings = this.#usual.analyses.flatMap((analysis) =>
        analysis.settings.map((setting) => ({ ...setting, analysis: analysis.title })),
      );
      const cells = Object.entries(values).map(([id, value]) => {
        const found = settings.find((setting) => setting.id === id);
        if (found === undefined) throw new ModelHostError(notInPlan(`setting ${id}`));
        return { ...found.cell, title: `${found.label}, ${found.analysis}`, value };
      });
      await writeCells(cells, await this.#build.current(), this.#maps);
    } catch (error) {
      throw orMissing(error, missingSheetOf(excelWords.theSheetOfThisAnalysis), excelWords.changingAnAnalysis);
    }
  }

  async insertFormula(compose: (nameOf: (planned: string) => string) => string): Promise<string> {
    try {
      const { nameOf, isOurs } = await this.#build.besideUsers();
      return await insertFormula(compose(nameOf), isOurs);
    } catch (error) {
      throw asHostError(error, excelWords.writingTheFormula);
    }
  }

  async putExhibit(exhibit: Exhibit, target: ExhibitTarget): Promise<ExhibitPut> {
    try {
      return await putExhibit({ exhibit, target, ...(await this.#build.besideUsers()) });
    } catch (error) {
      throw asHostError(error, excelWords.puttingItInTheSheet);
    }
  }

  async restoreFigures(keys: readonly string[]): Promise<void> {
    try {
      const figures = keys.map((key) => {
        const figure = this.#usual.figures.find((planned) => planned.key === key && !planned.calculated);
        if (figure === undefined) throw new ModelHostError(notInPlan(excelWords.reportedFigureToRestore(key)));
        return { ...figure, title: `${figure.label}, ${figure.heading}`, value: Number(figure.announced) };
      });
      await writeCells(figures, await this.#build.current(), this.#maps);
    } catch (error) {
      throw orMissing(error, missingSheetOf(excelWords.aSheetOfTheseFigures), excelWords.restoringTheAnnouncedFigures);
    }
  }

  async onSelection(listener: (cell: SelectedCell | null) => void): Promise<() => Promise<void>> {
    const source = {
      plan: this.#usual,
      maps: this.#maps,
      record: () => this.#build.record,
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
        this.#build.record === undefined ||
        Object.values(this.#build.record.sheets).includes(worksheet) ||
        this.#reader.unitSheets.has(worksheet),
    };
    return watchModel(listener, watch, capabilities());
  }
}

/** The model's home in Excel, over Office.js, when Office is ready; `halfUndone` is shared by all of a page. */
export function createExcelHost(source: ModelSource, halfUndone: HalfUndone = {}): ModelHost {
  return new ExcelHost(source, halfUndone);
}

/** A switch is a word in its cell. */
const typed = <Value>(value: Value): Exclude<Value, boolean> | string =>
  typeof value === "boolean" ? switchWord(value) : (value as Exclude<Value, boolean>);
