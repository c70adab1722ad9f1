import type { ContentsPlan } from "./ContentsPlan.ts";
import type {
  AreaPlan,
  CellContent,
  CellPlan,
  ChartPlan,
  ChoicePlan,
  ConditionalFormatPlan,
  NumberKind,
  RulePlan,
  SheetId,
  SheetPlan,
  StyleName,
} from "./plan.ts";
import { cellAddress, type Anchor, type Place } from "../formula/addresses.ts";
import { allOf, formulaOf, when, type Operand } from "../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../formula/Formula.ts";
import { phrase } from "../formula/phrase.ts";
import { printerWhile, printFormula, readsOtherSheet } from "../formula/printFormula.ts";
import type { PrintPlan } from "./paper/PrintPlan.ts";
import { withWraps, type WrappedColumns } from "./paper/wraps.ts";
import { CellReads } from "./CellReads.ts";
import { placeKey } from "./placeKey.ts";
import { PlannedCells } from "./PlannedCells.ts";

/** What a cell has beside its content and style. */
export type CellExtras = Omit<CellPlan, "row" | "column" | "content" | "style">;

/** A conditional format before its formula is written: true where the format applies, relative to the area's first cell. */
export type Mark = Omit<ConditionalFormatPlan, "formula"> & { readonly formula: Formula };

/** Titles, heads and headings show without any figure. */
const unguarded: ReadonlySet<StyleName> = new Set(["title", "heading", "columnHead", "unit"]);

/** What amounts show as where they are small. */
const fineAmounts: ReadonlyMap<NumberKind, NumberKind> = new Map([
  ["amount", "million"],
  ["headroom", "fineHeadroom"],
]);

/** Collects the cells of one sheet. Rows and columns are zero-based. */
export class SheetBuilder {
  readonly #cells: PlannedCells;
  readonly #spills: Omit<AreaPlan, "sheet">[] = [];
  readonly #conditionalFormats: ConditionalFormatPlan[] = [];
  readonly #choices: ChoicePlan[] = [];
  readonly #rules: RulePlan[] = [];
  readonly #charts: ChartPlan[] = [];
  #guard: { readonly condition: Formula; readonly print: (formula: Formula) => string; isRead: boolean } | undefined;
  #freeze = { rows: 0, columns: 0 };
  #columnWidths: readonly number[] = [];
  readonly #wrapped: WrappedColumns[] = [];
  #filter: SheetPlan["filter"];
  #print: PrintPlan = {};
  #shownAs: ReadonlyMap<NumberKind, NumberKind> = new Map();
  #title = "";
  #group: string | undefined;
  readonly #tables: { readonly title: string; readonly address: string }[] = [];
  /** What cells calculate, as values, by `placeKey`. */
  readonly formulas = new Map<number, Formula>();
  /** What the formulas of this sheet read. */
  readonly reads = new CellReads();

  constructor(
    readonly id: SheetId,
    /** The tab's name in this workbook. */
    readonly name: string,
    readonly tabColour: string,
  ) {
    this.#cells = new PlannedCells(name);
  }

  /** The cells that are planned already. */
  get cells(): Omit<PlannedCells, "add" | "change"> {
    return this.#cells;
  }

  /** @throws PlaceTakenError where a cell is planned already. */
  put(row: number, column: number, style: StyleName, content: CellContent, extras: CellExtras = {}): Place {
    this.#cells.add({ row, column, content, style, ...this.#shownExtras(extras) });
    return { row, column };
  }

  #shownExtras(extras: CellExtras): CellExtras {
    const { format } = extras;
    if (format === undefined) return extras;
    const shown = this.shownAs(format);
    return shown === format ? extras : { ...extras, format: shown };
  }

  text(row: number, column: number, style: StyleName, text: string, extras: CellExtras = {}): Place {
    return this.put(row, column, style, { kind: "text", text }, extras);
  }

  /** `value` is exact decimal text. */
  number(row: number, column: number, style: StyleName, value: string, extras: CellExtras): Place {
    return this.put(row, column, style, { kind: "number", value }, extras);
  }

  /** Shows amounts of the cells to come with one decimal, where they are so small that whole ones would say too little. */
  showFineAmounts(): void {
    this.#shownAs = fineAmounts;
  }

  /** What kind of number a cell of that kind is shown as here. */
  shownAs(kind: NumberKind): NumberKind {
    return this.#shownAs.get(kind) ?? kind;
  }

  /** A plain formula that reads another sheet takes the style of a link. */
  formula(row: number, column: number, style: StyleName, formula: Formula, extras: CellExtras): Place {
    const content = unguarded.has(style) ? this.#printed(formula) : this.content(formula);
    const shown = style === "formula" && readsOtherSheet(formula, this.name) ? "link" : style;
    const condition = unguarded.has(style) ? undefined : this.#guard?.condition;
    this.formulas.set(placeKey({ row, column }), condition === undefined ? formula : when(condition, formula, ""));
    return this.put(row, column, shown, content, extras);
  }

  /** The formula as a cell of this sheet holds it: nothing where what it is built under does not hold. */
  content(formula: Formula): CellContent {
    if (this.#guard === undefined) return this.#printed(formula);
    // What is built under a condition reads its cells, each of many cells the same.
    if (!this.#guard.isRead) this.reads.add(this.#guard.condition);
    this.#guard.isRead = true;
    this.reads.add(formula);
    return { kind: "formula", formula: `=${this.#guard.print(formula)}` };
  }

  /** A text as a cell of this sheet holds it: nothing where what it is built under does not hold. */
  textContent(text: string): CellContent {
    return this.#guard === undefined ? { kind: "text", text } : this.content(formulaOf(text));
  }

  /** Has a planned cell calculate otherwise than `formulas` says. @throws PlaceFreeError */
  calculate = (place: Place, formula: Formula): void => this.#cells.change(place, { content: this.#printed(formula) });

  #printed(formula: Formula): CellContent {
    this.reads.add(formula);
    return { kind: "formula", formula: `=${printFormula(formula, this.name)}` };
  }

  /**
   * Builds cells whose formulas show nothing, and marks that mark nothing, while a condition does not hold, so that blank
   * inputs give no error values. Titles, heads and units show all the same.
   *
   * @param condition of anchored cells; absent where they show always.
   */
  onlyWhile<Built>(condition: Formula | undefined, build: () => Built): Built {
    const before = this.#guard;
    this.#guard = condition && { condition, print: printerWhile(condition, this.name), isRead: false };
    try {
      return build();
    } finally {
      this.#guard = before;
    }
  }

  /** A cell of this sheet, for a formula of any sheet. */
  cell(row: number, column: number, anchor: Anchor = "none"): CellRef {
    return { kind: "cell", sheet: this.name, row, column, anchor };
  }

  /** The cells of this sheet from one place to another, both anchored alike. */
  area(first: Place, last: Place, anchor: Anchor = "none"): AreaRef {
    return {
      kind: "area",
      first: this.cell(first.row, first.column, anchor),
      last: this.cell(last.row, last.column, anchor),
    };
  }

  /** Words that may depend on cells: a text where they are plain, otherwise a formula. */
  say(row: number, column: number, style: StyleName, said: Operand, extras: CellExtras = {}): Place {
    const formula = phrase(said);
    if (formula.kind === "text") return this.text(row, column, style, formula.text, extras);
    return this.formula(row, column, style, formula, { format: "text", ...extras });
  }

  /** Years as column heads: "2014" as a number without a comma, or a formula over the cell that holds the first. */
  yearHeads(row: number, column: number, years: readonly Operand[]): void {
    years.forEach((year, index) => {
      const formula = formulaOf(year);
      const extras = { format: "year" } as const;
      if (formula.kind === "text") this.number(row, column + index, "columnHead", formula.text, extras);
      else if (formula.kind === "number") this.number(row, column + index, "columnHead", formula.value, extras);
      else this.formula(row, column + index, "columnHead", formula, extras);
    });
  }

  /** Column heads from the given column on; a year given as text shows as a number without a comma. */
  heads(row: number, column: number, heads: readonly Operand[], extras: CellExtras = {}): void {
    heads.forEach((head, index) => {
      if (typeof head === "string" && /^\d{4}$/.test(head)) this.yearHeads(row, column + index, [head]);
      else this.say(row, column + index, "columnHead", head, extras);
    });
  }

  /** Heads of columns of figures, set to the right like them. */
  figureHeads(row: number, column: number, heads: readonly Operand[]): void {
    this.heads(row, column, heads, { format: "count" });
  }

  /** Continues a band of one style over columns that hold nothing. */
  band(row: number, style: StyleName, first: number, last: number): void {
    for (let column = first; column <= last; column += 1) this.put(row, column, style, { kind: "empty" });
  }

  /** Makes a cell that is planned already jump to another, and look so. @throws PlaceFreeError */
  linkTo({ row, column }: Place, link: { readonly sheet: SheetId; readonly address: string }): void {
    this.#cells.change({ row, column }, { style: "link", link });
  }

  /** What the table of contents calls the sheet. */
  titled(title: string): void {
    this.#title = title;
  }

  /** Under which heading the table of contents lists the sheet. */
  groupedUnder(group: string): void {
    this.#group = group;
  }

  /** Adds a table to the sheet's part of the contents; `row` is that of its heading. */
  entry(title: string, row: number): void {
    this.#tables.push({ title, address: cellAddress({ row, column: 0 }) });
  }

  contents(): ContentsPlan {
    const group = this.#group === undefined ? {} : { group: this.#group };
    return { sheet: this.id, name: this.name, title: this.#title, ...group, tables: this.#tables };
  }

  spill(area: Omit<AreaPlan, "sheet">): void {
    this.#spills.push(area);
  }

  conditionalFormat({ formula, ...mark }: Mark): void {
    const guarded = this.#guard === undefined ? formula : allOf(this.#guard.condition, formula);
    this.#conditionalFormats.push({ ...mark, formula: `=${printFormula(guarded, this.name)}` });
  }

  choice(choice: ChoicePlan): void {
    this.#choices.push(choice);
  }

  rule(rule: RulePlan): void {
    this.#rules.push(rule);
  }

  chart(chart: ChartPlan): void {
    this.#charts.push(chart);
  }

  freeze(rows: number, columns: number): void {
    this.#freeze = { rows, columns };
  }

  columnWidths(widths: readonly number[]): void {
    this.#columnWidths = widths;
  }

  /** Breaks the texts of columns into lines, from a row on; texts that would be cut by what is beside them are anyhow. */
  wrap(row: number, columns: readonly number[]): void {
    this.#wrapped.push({ row, columns });
  }

  /** The list that the reader may filter, its heads in the first row. */
  filter(area: Omit<AreaPlan, "sheet">): void {
    this.#filter = area;
  }

  /** How the sheet goes on paper; what was said before stays, where this says nothing of it. */
  print(print: PrintPlan): void {
    this.#print = { ...this.#print, ...print };
  }

  plan(): SheetPlan {
    const firstIsRepeated = (this.#print.pageColumns ?? []).length > 0;
    const cells = withWraps(
      { cells: this.#cells.all(), columnWidths: this.#columnWidths },
      this.#wrapped,
      firstIsRepeated,
    );
    return {
      id: this.id,
      name: this.name,
      tabColour: this.tabColour,
      columnWidths: this.#columnWidths,
      freeze: this.#freeze,
      cells,
      spills: this.#spills,
      conditionalFormats: this.#conditionalFormats,
      choices: this.#choices,
      ...(this.#rules.length > 0 && { rules: this.#rules }),
      ...(this.#charts.length > 0 && { charts: this.#charts }),
      ...(this.#filter && { filter: this.#filter }),
      ...(Object.keys(this.#print).length > 0 && { print: this.#print }),
    };
  }
}
