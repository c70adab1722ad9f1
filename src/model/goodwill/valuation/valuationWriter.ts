import { equal, type Operand } from "../../../formula/build.ts";
import type { Call, CellRef, Formula } from "../../../formula/Formula.ts";
import type { ConditionalFormatPlan, NumberKind, StyleName } from "../../../plan/plan.ts";
import type { PlacedRows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { crossCheck, notAvailable } from "../../sheets/crossCheck.ts";
import { column } from "../unit/columns.ts";
import * as termWords from "../../termWords.ts";

/** A line of value in use, carrying amount or headroom: one value, its unit and a remark. */
export interface ValuationLine {
  readonly label: string;
  readonly formula: Formula;
  /** Money where absent. */
  readonly unit?: string;
  readonly style?: StyleName;
  readonly format?: NumberKind;
  readonly indent?: number;
  /** Words, or a formula that finds them. */
  readonly remark?: Operand;
}

/** A custom function and the native figure that it must agree with. */
export interface ValuationFunction {
  readonly call: Call;
  readonly native: Formula;
  /** The largest amount that is added up on the way to it; the figure itself, unless told. */
  readonly largest?: Formula;
  readonly format?: NumberKind;
}

type Look = ConditionalFormatPlan["look"];

/** Unit and remark stand beside the one value. */
const beside = { unit: column.firstYear + 1, remark: column.firstYear + 2 } as const;

/** Writes lines of one value where they have their place. */
export class ValuationWriter<Part extends string> {
  /** @param money what amounts are in. */
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly place: PlacedRows<Part>,
    readonly money: Operand,
  ) {}

  /** The one value of a line. */
  readonly of = (part: Part): CellRef => this.sheet.cell(this.place.row(part), column.firstYear);

  heads(part: Part, title: string): void {
    const row = this.place.row(part);
    this.sheet.heads(row, column.label, [title]);
    this.sheet.figureHeads(row, column.firstYear, ["Value"]);
    this.sheet.heads(row, beside.unit, ["Unit"], { indent: 1 });
    this.sheet.band(row, "columnHead", beside.remark, column.unit);
  }

  line(part: Part, line: ValuationLine): void {
    const { formula, style = "formula", format = "amount" } = line;
    const row = this.place.row(part);
    this.#describe(row, line);
    this.sheet.formula(row, column.firstYear, style, formula, { format });
  }

  /** A custom function's cell under the function's name, and in the row below the check against the native figure. */
  function(part: Part, { call, native, largest, format = "amount" }: ValuationFunction): void {
    const { sheet } = this;
    const [row, check] = [this.place.row(part, 0), this.place.row(part, 1)];
    this.#describe(row, { label: call.name });
    sheet.formula(row, column.firstYear, "function", call, { format, withoutAddIn: sheet.content(native) });
    this.#describe(check, { label: termWords.functionAgainstCells, unit: "check" });
    sheet.formula(check, column.firstYear, "check", crossCheck(this.of(part), native, largest), {
      format: "text",
      withoutAddIn: sheet.textContent(notAvailable),
    });
    this.#mark(check, 1, equal(sheet.cell(check, column.firstYear), "differs"), "break");
  }

  /** Marks a line's value while a condition holds; and as many as told below it, of which the condition speaks alike. */
  mark(part: Part, formula: Formula, look: Look, values = 1): void {
    this.#mark(this.place.row(part), values, formula, look);
  }

  #mark(row: number, rows: number, formula: Formula, look: Look): void {
    this.sheet.conditionalFormat({ area: { row, column: column.firstYear, rows, columns: 1 }, formula, look });
  }

  #describe(row: number, line: Omit<ValuationLine, "formula" | "format">): void {
    const { label, unit = this.money, style, indent, remark } = line;
    const strong = style === "total" || style === "subtotal";
    this.sheet.text(row, column.label, strong ? "subtotal" : "label", label, {
      ...(indent !== undefined && { indent }),
    });
    this.sheet.say(row, beside.unit, "unit", unit, { indent: 1 });
    if (remark !== undefined) this.sheet.say(row, beside.remark, "remark", remark);
  }
}
