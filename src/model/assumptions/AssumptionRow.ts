import type { UnitAssumption } from "../../filing/Pack.ts";
import type { Money } from "../../figures/measure.ts";
import { allOf, anyOf, areaOf, call, equal, joined, unequal, when, type Operand } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { numbersInRegion } from "../../formula/numbersInRegion.ts";
import { boundsOf } from "../../impairment/unit/boundsOf.ts";
import type { Bounds } from "../../impairment/unit/LineEntry.ts";
import { assumptionLines, unitOfLine, type LineKey, type UnitLine } from "../../impairment/unit/lines.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { ConditionalFormatPlan, NumberKind } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { switchChoices, switchWord } from "../../plan/inputs/switchWords.ts";
import { assumptionKey, basisKey, changeKey, statusKey, troubleKey } from "./assumptionKey.ts";
import { outOfBounds, statusFormula, withinBounds, type StatusCells } from "./boundsFormula.ts";
import { assumptionColumns, type AssumptionColumns } from "./columns.ts";
import { inputRule } from "./inputRule.ts";
import { lineKind } from "./lineKind.ts";
import { MissingAssumptionError } from "./modelUnits.ts";
import type { ModelUnit } from "./ModelUnit.ts";
import { oddBeginnings, oddities } from "./oddities.ts";
import { changeFormula, startInWords } from "./startingValue.ts";
import * as assumptionWords from "./assumptionWords.ts";

/** What stands as the source of a value that leans on nothing announced. */
const dash = "–";

/** Which assumption a row is of, and where it stands. */
export interface RowOf {
  readonly unit: ModelUnit;
  readonly line: UnitLine;
  readonly row: number;
  /** The row of the sheet's heads. */
  readonly heads: number;
  readonly years: readonly string[];
  readonly money: Money;
}

/** A row of the Assumptions sheet: the values, how they stand to their bounds, and what they are, whence and why. */
export class AssumptionRow {
  readonly #column: AssumptionColumns;
  readonly #kind: NumberKind;
  readonly #unit: string;
  readonly #assumption: UnitAssumption;
  readonly #bounds: Bounds | undefined;
  /** The years of the values; undefined for the only one. */
  readonly #periods: readonly (string | undefined)[];
  /** One for each value. */
  readonly #cells: readonly CellRef[];

  constructor(
    private readonly book: BookBuilder,
    private readonly sheet: SheetBuilder,
    private readonly of: RowOf,
  ) {
    const { unit, line, row, years, money } = of;
    this.#column = assumptionColumns(years.length);
    this.#kind = lineKind(line);
    this.#unit = line.holds === "switch" ? switchChoices.join(" or ") : unitOfLine(line, money.printed);
    this.#assumption = unit.assumptions[line.key];
    this.#bounds = boundsOf(line, money.scale, this.#assumption.values.map(Number));
    this.#periods = line.holds === "yearly" ? years : [undefined];
    this.#cells = this.#periods.map((_, index) => sheet.cell(row, this.#column.values + index));
  }

  write(): void {
    const { sheet } = this;
    const { unit, line, row } = this.of;
    sheet.text(row, this.#column.label, "label", line.label);
    sheet.text(row, this.#column.unit, "unit", this.#unit);
    this.#periods.forEach((period, index) => this.#value(period, index));
    if (this.#bounds === undefined) this.#switch();
    else this.#withinBounds(this.#bounds);
    this.#statusMarks();
    sheet.text(row, this.#column.item, "key", assumptionKey(unit, line.key), { indent: 1 });
    this.#whence();
  }

  /** All values, or the only one. */
  get #values(): CellRef | AreaRef {
    return this.#periods.length > 1 ? areaOf(this.#first, this.#cells.at(-1) ?? this.#first) : this.#first;
  }

  get #first(): CellRef {
    return this.sheet.cell(this.of.row, this.#column.values);
  }

  #value(period: string | undefined, index: number): void {
    const { book, sheet } = this;
    const { unit, line, row } = this.of;
    const id = assumptionKey(unit, line.key, period);
    const value = this.#assumption.values[index];
    if (value === undefined) throw new MissingAssumptionError(id);
    const place = { row, column: this.#column.values + index };
    const leftOut = line.leftOut?.product.map((key) => assumptionKey(unit, key));
    const extras = { format: this.#kind, inputKey: id, ...(leftOut && { leftOut }) };
    if (typeof value === "boolean") sheet.text(place.row, place.column, "input", switchWord(value), extras);
    else sheet.number(place.row, place.column, "input", String(value), extras);
    book.register(id, sheet, place);

    const ofYear = period === undefined ? [] : [period];
    const cell = { sheet: sheet.id, ...place, rows: 1, columns: 1 };
    const label = `${unit.title}: ${[line.label, ...ofYear].join(" ")}`;
    const name = book.addName([unit.blockName, line.name, ...ofYear].join("_"), cell, `${label}, ${this.#unit}`);
    const { basis, reasoning, source } = this.#assumption;
    book.addAssumption({
      id,
      name,
      label: line.label,
      ...(period !== undefined && { period }),
      group: unit.title,
      cell,
      kind: this.#kind,
      unit: this.#unit,
      value,
      ...this.#bounds,
      slider: line.slider ?? false,
      basis,
      reasoning,
      source,
    });
  }

  #switch(): void {
    const area = { row: this.of.row, column: this.#column.values, rows: 1, columns: 1 };
    this.sheet.choice({ area, choices: switchChoices });
  }

  #withinBounds(bounds: Bounds): void {
    const { sheet } = this;
    const { line, row } = this.of;
    const column = this.#column;
    sheet.number(row, column.minimum, "remark", String(bounds.minimum), { format: this.#kind });
    sheet.number(row, column.maximum, "remark", String(bounds.maximum), { format: this.#kind });
    const { minimum, maximum } = this.#boundCells;
    this.#mark(column.values, this.#periods.length, outOfBounds(this.#first, minimum, maximum), "outOfBounds");
    const rule = inputRule(line, { bounds, cellOf: (key) => this.#other(key), sheet: sheet.name });
    sheet.rule({ ...rule, area: { row, column: column.values, rows: 1, columns: this.#periods.length } });
  }

  /** The first input of another line of the unit, which stands as many rows from this one as in the table of lines. */
  #other(key: LineKey): CellRef {
    const keys = assumptionLines.map((line) => line.key);
    return this.sheet.cell(this.of.row + keys.indexOf(key) - keys.indexOf(this.of.line.key), this.#column.values);
  }

  #inputsOf(key: LineKey): readonly CellRef[] {
    const first = this.#other(key);
    const yearly = assumptionLines.some((line) => line.key === key && line.holds === "yearly");
    return yearly ? this.of.years.map((_, index) => ({ ...first, column: first.column + index })) : [first];
  }

  get #boundCells(): { readonly minimum: CellRef; readonly maximum: CellRef } {
    const { minimum, maximum } = this.#column;
    const cell = (of: number): CellRef => this.sheet.cell(this.of.row, of, "column");
    return { minimum: cell(minimum), maximum: cell(maximum) };
  }

  #statusMarks(): void {
    const { unit, line, row } = this.of;
    const { status } = this.#column;
    const cell = this.sheet.cell(row, status);
    const deserves = anyOf(...oddBeginnings.map((beginning) => equal(call("LEFT", cell, beginning.length), beginning)));
    this.book.register(statusKey(unit, line.key), this.sheet, { row, column: status });
    this.#mark(status, 1, deserves, "explained");
    this.#mark(status, 1, allOf(unequal(cell, withinBounds), call("NOT", deserves)), "outOfBounds");
  }

  /** How the values stand: no value, out of bounds, odd, or fine; to be written when the workings have their places. */
  writeStatus(): void {
    const { sheet, book } = this;
    const { unit, line, row, heads } = this.of;
    const { status, values } = this.#column;
    const { basis, values: starts } = this.#assumption;
    const stated = basis === "illustrative" ? undefined : String(starts[0]);
    const troubles = this.#periods.flatMap((period) => {
      const key = troubleKey(unit, line.key, period);
      return book.has(key) ? [book.cell(key)] : [];
    });
    const of: StatusCells = {
      line,
      cells: this.#cells,
      heads: line.holds === "yearly" ? this.#cells.map((_, index) => sheet.cell(heads, values + index, "row")) : [],
      cellOf: (key) => this.#other(key),
      ...(troubles.length === this.#cells.length && { troubles }),
      ...(this.#bounds && { bounds: this.#boundCells }),
      oddities: oddities(line, {
        cellsOf: (key) => this.#inputsOf(key),
        ...(stated !== undefined && { stated }),
      }),
    };
    sheet.formula(row, status, "remark", statusFormula(of, this.#kind, withinBounds), { format: "text", indent: 1 });
  }

  /** What the values are, where they come from and why; and once they are changed, of which value that speaks. */
  #whence(): void {
    const { sheet, book } = this;
    const { unit, line, row } = this.of;
    const { basis, source, reasoning } = this.#assumption;
    const column = this.#column;
    const change = sheet.cell(row, column.change, "column");
    const unchanged = equal(change, "");
    if (basis === "illustrative") sheet.text(row, column.basis, "basis", basis);
    else sheet.formula(row, column.basis, "basis", when(unchanged, basis, "illustrative"), { format: "text" });
    const changed = changeFormula(this.#values, this.#cells, this.#assumption, this.#kind);
    sheet.formula(row, column.change, "remark", changed, { format: "text", indent: 1 });
    for (const of of [column.basis, column.change]) this.#mark(of, 1, unequal(change, ""), "explained");
    book.register(changeKey(unit, line.key), sheet, { row, column: column.change });
    book.register(basisKey(unit, line.key), sheet, { row, column: column.basis });

    const start = startInWords(this.#assumption, this.#kind);
    const ofStart = (words: Operand): Formula => joined(when(unchanged, "", assumptionWords.ofStart(start)), words);
    const told = { format: "text", indent: 1 } as const;
    if (source === dash) sheet.text(row, column.source, "source", source, { indent: 1 });
    else sheet.formula(row, column.source, "source", ofStart(numbersInRegion(source)), told);
    sheet.formula(row, column.reasoning, "remark", ofStart(numbersInRegion(reasoning)), told);
  }

  #mark(column: number, columns: number, condition: Formula, look: ConditionalFormatPlan["look"]): void {
    const area = { row: this.of.row, column, rows: 1, columns };
    this.sheet.conditionalFormat({ area, formula: condition, look });
  }
}
