import { type Advice, ModelHostError } from "../../src/host/Advice.ts";
import type {
  BuildProgress,
  BuildReport,
  CaseContents,
  CaseState,
  CellAddress,
  CellState,
  KnownValues,
  ExhibitPut,
  ExhibitTarget,
  ModelHost,
  ModelSnapshot,
  OwnUnit,
  OwnValue,
  RepairReport,
  ReplacedCell,
  SelectedCell,
  UnitReport,
  WrongCheck,
} from "../../src/host/ModelHost.ts";
import { buildCancelled, buildCancelledUndone } from "../../src/host/buildSentences.ts";
import { areaAddress } from "../../src/formula/addresses.ts";
import type { Exhibit, ExhibitPlan } from "../../src/plan/ExhibitPlan.ts";
import type { AreaPlan, AssumptionPlan, SheetId } from "../../src/plan/plan.ts";
import { planOwnUnit } from "./planOwnUnit.ts";
import { fakeFigures } from "./fakeFigures.ts";
import { fakeOwnUnit } from "./fakeOwnUnit.ts";
import { fakeAssumptions, fakeReported, fakeUnits } from "./fakePanePlan.ts";

export const fakeReport: BuildReport = {
  sheets: [
    { id: "cover", name: "Cover", cells: 96 },
    { id: "assumptions", name: "Assumptions (Headroom)", cells: 412 },
    { id: "incomeStatement", name: "Income statement", cells: 318 },
    { id: "financialPosition", name: "Financial position", cells: 402 },
    { id: "grossMargin", name: "Gross margin", cells: 71 },
    { id: "adjustedLoss", name: "Adjusted loss", cells: 88 },
    { id: "goodwill", name: "Goodwill", cells: 1164 },
  ],
  cells: 2551,
  names: 74,
  keptInputs: [{ key: "compass.terminalGrowth", sheet: "Assumptions (Headroom)", address: "D27" }],
  renamed: [{ wanted: "Assumptions", given: "Assumptions (Headroom)" }],
  advice: [],
};

const steps: readonly string[] = ["Reading the workbook", ...fakeReport.sheets.map(({ name }) => `Writing ${name}`)];

/** A workbook of a plain object: cells that can be typed into from outside, and headrooms that follow from them. */
export class FakeModelHost implements ModelHost {
  readonly cells = new Map<string, CellState>();
  readonly written: (readonly [id: string, value: number | boolean])[] = [];
  /** What was written at once. */
  readonly batches: Readonly<Record<string, number | boolean>>[] = [];
  /** What the columns of the cases hold. */
  readonly caseCells = new Map<string, CaseContents>([
    ["case1", { name: "", values: {} }],
    ["case2", { name: "", values: {} }],
  ]);
  readonly shown: (readonly [sheet: SheetId, address: string])[] = [];
  /** What the cells of the reported figures hold, calculated ones too, by key. */
  readonly reported = new Map<string, CellState>();
  readonly restored: (readonly string[])[] = [];
  /** What the cells hold that set up the analyses, by setting id. */
  readonly settingCells = new Map<string, CellState>();
  readonly inserted: string[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #selectionListeners = new Set<(cell: SelectedCell | null) => void>();
  #selected: Omit<SelectedCell, "state"> | null = null;
  built: boolean;
  advice: readonly Advice[] = [];
  /** The units of the user's own. */
  ownUnits: readonly OwnUnit[] = [];
  /** Thrown by the next operations, until taken away. */
  refusal: Advice | undefined;
  /** Awaited before a write is done, and before a snapshot is handed out. */
  beforeWrite: () => Promise<void> = () => Promise.resolve();
  afterReading: () => Promise<void> = () => Promise.resolve();
  betweenSteps: (fraction: number) => Promise<void> = () => Promise.resolve();
  snapshots = 0;
  units = 0;
  figureReadings = 0;

  constructor(built = false, assumptions: readonly AssumptionPlan[] = fakeAssumptions) {
    this.built = built;
    for (const { id, value } of assumptions) this.cells.set(id, { value, text: String(value) });
    for (const { key, announced } of fakeFigures) this.reported.set(key, { value: Number(announced), text: announced });
  }

  /** What a build would replace. */
  replaced: readonly ReplacedCell[] = [];
  /** How many formulas a repair enters again. */
  unknownFormulas = 0;

  async build(
    onProgress?: (progress: BuildProgress) => void,
    agreed: (replaced: readonly ReplacedCell[]) => Promise<boolean> = () => Promise.resolve(true),
    cancelled: () => boolean = () => false,
  ): Promise<BuildReport> {
    if (this.replaced.length > 0 && !(await agreed(this.replaced))) throw new ModelHostError(buildCancelled);
    for (const [index, step] of steps.entries()) {
      onProgress?.({ fraction: index / steps.length, step });
      await this.betweenSteps(index / steps.length);
      if (cancelled()) throw new ModelHostError(buildCancelledUndone);
      this.#refuse();
    }
    this.built = true;
    onProgress?.({ fraction: 1, step: "Reading the results" });
    return fakeReport;
  }

  async repair(): Promise<RepairReport> {
    this.#refuse();
    const entered = this.unknownFormulas;
    this.unknownFormulas = 0;
    return Promise.resolve({ entered, left: 0 });
  }

  async addUnit(): Promise<UnitReport> {
    this.#refuse();
    this.units += 1;
    this.ownUnits = [...this.ownUnits, fakeOwnUnit(this.units)];
    for (const { id, value } of planOwnUnit(this.units).analyses.flatMap(({ settings }) => settings))
      this.settingCells.set(id, { value, text: String(value) });
    return { sheet: `unit${this.units}`, name: `Unit ${this.units}`, cells: 500, advice: [] };
  }

  async snapshot(): Promise<ModelSnapshot> {
    this.#refuse();
    this.snapshots += 1;
    const assumptions = this.built ? Object.fromEntries(this.cells) : {};
    const measures = this.built ? this.#measures() : {};
    await this.afterReading();
    return { built: this.built, assumptions, measures, units: this.ownUnits, advice: this.advice };
  }

  setAssumption(id: string, value: number | boolean, known?: KnownValues): Promise<readonly string[]> {
    return this.#write({ [id]: value }, known);
  }

  /** What was written into the user's own units, batch by batch. */
  readonly ownWritten: (readonly OwnValue[])[] = [];

  setAssumptions(
    values: Readonly<Record<string, number | boolean>>,
    known?: KnownValues,
    own: readonly OwnValue[] = [],
  ): Promise<readonly string[]> {
    return this.#write(values, known, () => {
      this.batches.push(values);
      if (own.length > 0) this.ownWritten.push(own);
    });
  }

  async #write(
    values: Readonly<Record<string, number | boolean>>,
    known: KnownValues = {},
    beforehand: () => void = () => undefined,
  ): Promise<readonly string[]> {
    await this.beforeWrite();
    this.#refuse();
    beforehand();
    const left = Object.keys(values).filter((id) => known[id]?.includes(this.cells.get(id)?.value ?? null) === false);
    for (const [id, value] of Object.entries(values)) {
      if (left.includes(id)) continue;
      this.cells.set(id, { value, text: String(value) });
      this.written.push([id, value]);
    }
    return left;
  }

  cases(): Promise<readonly CaseState[]> {
    this.#refuse();
    return Promise.resolve(
      [...this.caseCells].map(([id, { name, values, calls = {} }]) => ({
        id,
        name: { value: name === "" ? null : name, text: name },
        headrooms: Object.fromEntries(
          [...fakeUnits.map(({ id: unit }) => unit), "unit1", "unit2", "unit3"].map((unit) => [
            unit,
            !Object.keys(values).some((key) => key.startsWith(`${unit}.`))
              ? { value: null, text: "" }
              : { value: 1_000, text: "1,000" },
          ]),
        ),
        reasons: {},
        calls: Object.fromEntries(Object.entries(calls).map(([unit, title]) => [unit, { value: title, text: title }])),
      })),
    );
  }

  caseInputs(id: string): Promise<Readonly<Record<string, CellState>>> {
    this.#refuse();
    const { values = {} } = this.caseCells.get(id) ?? {};
    return Promise.resolve(
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [
          key,
          typeof value === "boolean" ? { value: value ? "Yes" : "No", text: "" } : { value, text: String(value) },
        ]),
      ),
    );
  }

  async writeCase(id: string, contents: CaseContents): Promise<void> {
    await this.beforeWrite();
    this.#refuse();
    this.caseCells.set(id, contents);
    this.changed();
  }

  goTo(area: AreaPlan | CellAddress): Promise<void> {
    this.#refuse();
    this.shown.push("address" in area ? ["", area.address] : [area.sheet, areaAddress(area)]);
    return Promise.resolve();
  }

  /** How many listeners there are. */
  get following(): number {
    return this.#listeners.size + this.#selectionListeners.size;
  }

  onChange(listener: () => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  onSelection(listener: (cell: SelectedCell | null) => void): Promise<() => Promise<void>> {
    this.#selectionListeners.add(listener);
    this.#tellSelection();
    return Promise.resolve(() => {
      this.#selectionListeners.delete(listener);
      return Promise.resolve();
    });
  }

  figures(): Promise<Readonly<Record<string, CellState>>> {
    this.#refuse();
    this.figureReadings += 1;
    const typed = fakeFigures.filter(({ calculated }) => !calculated).map(({ key }) => key);
    return Promise.resolve(Object.fromEntries([...this.reported].filter(([key]) => typed.includes(key))));
  }

  checks(): Promise<readonly WrongCheck[]> {
    this.#refuse();
    const broken = fakeFigures.filter(({ key, announced }) => this.reported.get(key)?.value !== Number(announced));
    return Promise.resolve(
      broken.map(({ key, announced }) => ({
        id: `check.${key}`,
        expected: announced,
        found: this.reported.get(key)?.text ?? "",
        difference: "",
        foundFrom: "",
        reason: "",
        parts: [],
      })),
    );
  }

  async restoreFigures(keys: readonly string[]): Promise<void> {
    await this.beforeWrite();
    this.#refuse();
    this.restored.push(keys);
    for (const { key, announced } of fakeFigures) {
      if (keys.includes(key)) this.reported.set(key, { value: Number(announced), text: announced });
    }
    this.#tellSelection();
    this.changed();
  }

  settings(): Promise<Readonly<Record<string, CellState>>> {
    this.#refuse();
    return Promise.resolve(Object.fromEntries(this.settingCells));
  }

  async setSettings(values: Readonly<Record<string, number | string>>): Promise<void> {
    await this.beforeWrite();
    this.#refuse();
    for (const [id, value] of Object.entries(values)) this.settingCells.set(id, { value, text: String(value) });
    this.changed();
  }

  async insertFormula(compose: (nameOf: (planned: string) => string) => string): Promise<string> {
    await this.beforeWrite();
    this.#refuse();
    this.inserted.push(compose((planned) => planned));
    return "Sheet1!B5";
  }

  /** What stands in the selected cell, if anything: an exhibit is not put over it. */
  selectedHolds = "";
  readonly exhibits: { readonly plan: ExhibitPlan; readonly target: ExhibitTarget }[] = [];

  async putExhibit(exhibit: Exhibit, target: ExhibitTarget): Promise<ExhibitPut> {
    await this.beforeWrite();
    this.#refuse();
    if (target === "selected" && this.selectedHolds !== "") {
      const sentence = `Mine!B2:E9 is not blank: B2 (“${this.selectedHolds}”) holds something.`;
      return { kind: "taken", sentence, free: { address: "Mine!B11" } };
    }
    const plan = exhibit({ tab: "Mine", row: 1, column: 1, nameOf: (planned) => planned });
    this.exhibits.push({ plan, target });
    return { kind: "put", address: target === "newSheet" ? `${plan.title}!A1:D8` : "Mine!B2:E9" };
  }

  /** As if the user had selected the cell at this place of the plan, or one that is not the model's. */
  select(place: Pick<SelectedCell, "sheet" | "row" | "column"> | null): void {
    this.#selected = place && { ...place, address: `${String.fromCharCode(65 + place.column)}${place.row + 1}` };
    this.#tellSelection();
  }

  /** As if the user had typed into a reported figure's cell. */
  typeFigure(key: string, cell: Partial<CellState>): void {
    this.reported.set(key, { value: null, text: cell.error ?? String(cell.value ?? ""), ...cell });
    this.#tellSelection();
    this.changed();
  }

  #tellSelection(): void {
    const place = this.#selected;
    const key = fakeFigures.find(
      ({ sheet, row, column }) => sheet === place?.sheet && row === place.row && column === place.column,
    )?.key;
    const state = this.reported.get(key ?? "") ?? { value: null, text: "" };
    for (const listener of this.#selectionListeners) listener(place && { ...place, state });
  }

  /** As if the user had typed into a unit of the user's own, or had changed its sheet. */
  changeUnits(units: readonly OwnUnit[]): void {
    this.ownUnits = units;
    this.changed();
  }

  /** As if the user had typed into the cell. */
  type(id: string, cell: Partial<CellState>): void {
    this.cells.set(id, { value: null, text: cell.error ?? String(cell.value ?? ""), ...cell });
    this.changed();
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #refuse(): void {
    if (this.refusal) throw new ModelHostError(this.refusal);
  }

  #measures(): Record<string, CellState> {
    const reported = Object.entries(fakeReported).map(([id, value]) => [id, { value, text: String(value) }] as const);
    const units = fakeUnits.flatMap(({ id }) => this.#unit(id));
    return Object.fromEntries([...reported, ...units, ...this.#checks()]);
  }

  /** As if every figure had one check of its own. */
  #checks(): [string, CellState][] {
    const breaks = fakeFigures.filter(
      ({ key, announced }) => this.reported.get(key)?.value !== Number(announced),
    ).length;
    const sentence =
      breaks === 0
        ? "All 380 checks tie out; 6 explained"
        : `${breaks} ${breaks === 1 ? "break" : "breaks"} in 380 checks`;
    return [
      ["checks.wrong", { value: breaks, text: String(breaks) }],
      ["checks.master", { value: sentence, text: sentence }],
    ];
  }

  #number(id: string): number {
    const value = this.cells.get(id)?.value;
    return typeof value === "number" ? value : NaN;
  }

  /** Much simplified: end-year flows, no capital expenditure nor working capital, goodwill at 51% alone. */
  #unit(unit: string): [string, CellState][] {
    const rate = this.#number(`${unit}.discountRate`);
    const growth = this.#number(`${unit}.terminalGrowth`);
    const costs = this.#number(`${unit}.operatingCosts`);
    let revenue = this.#number(`${unit}.baseRevenue`);
    let value = 0;
    let flow = 0;
    for (let year = 1; year <= 5; year += 1) {
      revenue *= 1 + this.#number(`${unit}.revenueGrowth.${2023 + year}`);
      flow = revenue * (this.#number(`${unit}.grossMargin.${2023 + year}`) - costs);
      value += flow / (1 + rate) ** year;
    }
    value += (flow * (1 + growth)) / (rate - growth) / (1 + rate) ** 5;
    const goodwill = this.#number(`${unit}.goodwill`) / (this.cells.get(`${unit}.grossUp`)?.value === true ? 0.51 : 1);
    const states = { [`valueInUse.${unit}`]: value, [`headroom.${unit}`]: value - goodwill };
    const error = Number.isNaN(value - goodwill) ? "#VALUE!" : rate <= growth ? "#NUM!" : undefined;
    return Object.entries(states).map(([id, amount]) => [
      id,
      error === undefined ? { value: amount, text: String(Math.round(amount)) } : { value: null, text: error, error },
    ]);
  }
}
