import type { CasesPlan } from "./CasesPlan.ts";
import type {
  AnalysisPlan,
  AreaPlan,
  AssumptionPlan,
  FigurePlan,
  MeasurePlan,
  NamePlan,
  SheetId,
  TakenNames,
  WorkbookPlan,
} from "./plan.ts";
import type { CheckPlan } from "./CheckPlan.ts";
import type { Anchor, Place } from "../formula/addresses.ts";
import type { CellRef } from "../formula/Formula.ts";
import { KeyTakenError, UnknownPlaceError } from "./errors.ts";
import { freeDefinedName, freeSheetName, lowered } from "./freeName.ts";
import { SheetBuilder } from "./SheetBuilder.ts";

/** Collects the sheets, names, assumptions and measures of a workbook, and knows where each keyed cell stands. */
export class BookBuilder {
  readonly #sheets: SheetBuilder[] = [];
  readonly #places = new Map<string, { readonly sheet: SheetBuilder; readonly place: Place }>();
  readonly #names: NamePlan[] = [];
  /** The names of the plan and the taken ones, in lower case. */
  readonly #usedNames: Set<string>;
  readonly #assumptions: AssumptionPlan[] = [];
  readonly #measures: MeasurePlan[] = [];
  readonly #figures: FigurePlan[] = [];
  readonly #analyses: AnalysisPlan[] = [];
  readonly #checks: CheckPlan[] = [];
  #cases: CasesPlan | undefined;

  constructor(private readonly taken: TakenNames) {
    this.#usedNames = lowered(taken.names);
  }

  /** Adds an empty sheet after the others. */
  addSheet(id: SheetId, wantedName: string, tabColour: string): SheetBuilder {
    const used = [...this.taken.sheets, ...this.#sheets.map(({ name }) => name)];
    const sheet = new SheetBuilder(id, freeSheetName(wantedName, used), tabColour);
    this.#sheets.push(sheet);
    return sheet;
  }

  get sheets(): readonly SheetBuilder[] {
    return this.#sheets;
  }

  /** Remembers where a figure stands, so that other sheets can refer to it. @throws KeyTakenError */
  register(key: string, sheet: SheetBuilder, place: Place): void {
    if (this.#places.has(key)) throw new KeyTakenError(key);
    this.#places.set(key, { sheet, place });
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** @throws UnknownPlaceError */
  find(key: string): { readonly sheet: SheetBuilder; readonly place: Place } {
    const found = this.#places.get(key);
    if (found === undefined) throw new UnknownPlaceError(key);
    return found;
  }

  /** The registered cell, for a formula of any sheet. @throws UnknownPlaceError */
  cell(key: string, anchor: Anchor = "none"): CellRef {
    const { sheet, place } = this.find(key);
    return sheet.cell(place.row, place.column, anchor);
  }

  /** Adds a defined name, numbered where it is taken, and says which it became. */
  addName(wanted: string, area: AreaPlan, comment: string): string {
    const name = freeDefinedName(wanted, this.#usedNames);
    this.#usedNames.add(name.toLowerCase());
    this.#names.push({ name, area, comment });
    return name;
  }

  addAssumption(assumption: AssumptionPlan): void {
    this.#assumptions.push(assumption);
  }

  get assumptions(): readonly AssumptionPlan[] {
    return this.#assumptions;
  }

  addMeasure(measure: MeasurePlan): void {
    this.#measures.push(measure);
  }

  get measures(): readonly MeasurePlan[] {
    return this.#measures;
  }

  addFigure(figure: FigurePlan): void {
    this.#figures.push(figure);
  }

  get figures(): readonly FigurePlan[] {
    return this.#figures;
  }

  get analyses(): readonly AnalysisPlan[] {
    return this.#analyses;
  }

  addAnalysis(analysis: AnalysisPlan): void {
    this.#analyses.push(analysis);
  }

  addCheck(check: CheckPlan): void {
    this.#checks.push(check);
  }

  keepCases(cases: CasesPlan): void {
    this.#cases = cases;
  }

  plan(version: string, title: string): WorkbookPlan {
    return {
      version,
      title,
      sheets: this.#sheets.map((sheet) => sheet.plan()),
      names: this.#names,
      assumptions: this.#assumptions,
      measures: this.#measures,
      figures: this.#figures,
      contents: this.#sheets.map((sheet) => sheet.contents()),
      analyses: this.#analyses,
      checks: this.#checks,
      ...(this.#cases && { cases: this.#cases }),
    };
  }
}
