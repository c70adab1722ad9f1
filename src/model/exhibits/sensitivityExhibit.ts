import { allOf, areaOf, call, equal, formulaOf, isNumber, less, namedArea, plus, times } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";
import { drivers, type Driver } from "../../impairment/unit/drivers.ts";
import type { Exhibit, ExhibitPlace } from "../../plan/ExhibitPlan.ts";
import { rows, type PlacedRows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { apartAmong, areaCrossCheck, notAvailable } from "../sheets/crossCheck.ts";
import { laidOut, type ExhibitUnit } from "./laidOut.ts";
import { onlyNumber } from "../goodwill/grid/onlyNumber.ts";
import { sensitivityTwin, twinColumns, twinRows } from "./sensitivityTwin.ts";
import * as exhibitWords from "./exhibitWords.ts";

/** One side of a grid: shifts of a driver, in steps around a centre; 0.01 is one percentage point, 1% of base revenue. */
export interface GridSide {
  readonly driver: Driver;
  readonly step: number;
  /** An odd number. */
  readonly count: number;
  /** The shift in the middle. */
  readonly centre: number;
}

type Part =
  | "title"
  | "heads"
  | "driver"
  | "step"
  | "centre"
  | "belowSettings"
  | "gridTitle"
  | "shifts"
  | "figures"
  | "check"
  | "belowCheck"
  | "twinTitle"
  | "twinShifts"
  | "twin"
  | "belowTwin"
  | "workings";

interface Sides {
  readonly down: GridSide;
  readonly across: GridSide;
}

/**
 * Headroom as two drivers move, for the user's own cells: drivers, steps and centre in cells, SENSITIVITY spilled, its
 * native twin below with what it is calculated from, and a check of the one against the other.
 */
export function sensitivityExhibit(unit: ExhibitUnit, down: GridSide, across: GridSide): Exhibit {
  const layout = rows<Part>({
    title: 1,
    heads: 1,
    driver: 1,
    step: 1,
    centre: 1,
    belowSettings: 1,
    gridTitle: 1,
    shifts: 1,
    figures: down.count,
    check: 1,
    belowCheck: 1,
    twinTitle: 1,
    twinShifts: 1,
    twin: down.count,
    belowTwin: 1,
    workings: twinRows(down.count, across.count),
  });
  return laidOut({
    unit,
    title: exhibitWords.sensitivity,
    rows: layout.length,
    columns: Math.max(across.count + 1, twinColumns),
    widths: [30, 12],
    build: (sheet, place) => new Grid(sheet, unit, { down, across }, place, layout.at(place.row)).write(),
  });
}

const percentage = { format: "percentage" } as const;

class Grid {
  readonly #first: number;
  readonly #down: { readonly driver: CellRef; readonly step: CellRef; readonly centre: CellRef };
  readonly #across: { readonly driver: CellRef; readonly step: CellRef; readonly centre: CellRef };

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly unit: ExhibitUnit,
    private readonly sides: Sides,
    private readonly place: ExhibitPlace,
    private readonly at: PlacedRows<Part>,
  ) {
    this.#first = place.column;
    const side = (of: number) => ({
      driver: sheet.cell(at.row("driver"), of, "both"),
      step: sheet.cell(at.row("step"), of, "both"),
      centre: sheet.cell(at.row("centre"), of, "both"),
    });
    this.#down = side(place.column + 1);
    this.#across = side(place.column + 2);
  }

  write(): void {
    this.#settings();
    const title = phrase(this.#axes("SENSITIVITY: headroom, "));
    this.#gridHead(this.at.row("gridTitle"), this.at.row("shifts"), title);
    this.#shifts();
    this.#figures();
    this.#gridHead(
      this.at.row("twinTitle"),
      this.at.row("twinShifts"),
      phrase(this.#axes(exhibitWords.inFormulasHeadroom)),
    );
    const carryingAmount = this.#twin();
    this.#check(carryingAmount);
    for (const part of ["figures", "twin"] as const) this.#marks(part);
  }

  #axes(words: string): Formula {
    return exhibitWords.downAcross({
      words,
      money: this.unit.money,
      driver: this.#down.driver,
      acrossDriver: this.#across.driver,
    });
  }

  #settings(): void {
    const { sheet, at, sides } = this;
    const [label, down, across] = [this.#first, this.#first + 1, this.#first + 2];
    sheet.text(at.row("title"), label, "heading", exhibitWords.sensitivityOfHeadroom(this.unit.title, this.unit.money));
    sheet.band(at.row("title"), "heading", label + 1, label + this.sides.across.count);
    sheet.heads(at.row("heads"), label, [exhibitWords.shiftsInPointsBaseRevenue]);
    sheet.figureHeads(at.row("heads"), down, ["Down", "Across"]);
    sheet.text(at.row("driver"), label, "label", "Driver");
    sheet.text(at.row("step"), label, "label", "Step");
    sheet.text(at.row("centre"), label, "label", "Centre");
    for (const [of, side] of [
      [down, sides.down],
      [across, sides.across],
    ] as const) {
      sheet.text(at.row("driver"), of, "input", side.driver);
      sheet.choice({ area: { row: at.row("driver"), column: of, rows: 1, columns: 1 }, choices: drivers });
      sheet.number(at.row("step"), of, "input", String(side.step), percentage);
      sheet.number(at.row("centre"), of, "input", String(side.centre), percentage);
    }
  }

  #gridHead(titleRow: number, shiftRow: number, title: Formula): void {
    const { sheet, sides } = this;
    sheet.say(titleRow, this.#first, "heading", title);
    sheet.band(titleRow, "heading", this.#first + 1, this.#first + sides.across.count);
    sheet.text(shiftRow, this.#first, "columnHead", "Shift", { format: "count" });
  }

  /** centre + so many steps. */
  #shifts(): void {
    const { sheet, at, sides } = this;
    const shift = (side: { readonly step: CellRef; readonly centre: CellRef }, steps: number): Formula =>
      plus(onlyNumber(side.centre), times(steps, onlyNumber(side.step)));
    for (let i = 0; i < sides.down.count; i += 1)
      sheet.formula(
        at.row("figures", i),
        this.#first,
        "columnHead",
        shift(this.#down, i - (sides.down.count - 1) / 2),
        percentage,
      );
    for (let j = 0; j < sides.across.count; j += 1)
      sheet.formula(
        at.row("shifts"),
        this.#first + 1 + j,
        "columnHead",
        shift(this.#across, j - (sides.across.count - 1) / 2),
        percentage,
      );
  }

  #figures(): void {
    const { sheet, at, sides, unit, place } = this;
    const [firstRow, lastRow] = [at.row("figures"), at.last("figures")];
    const [firstColumn, lastColumn] = [this.#first + 1, this.#first + sides.across.count];
    const rowShifts = areaOf(sheet.cell(firstRow, this.#first), sheet.cell(lastRow, this.#first));
    const columnShifts = areaOf(sheet.cell(at.row("shifts"), firstColumn), sheet.cell(at.row("shifts"), lastColumn));
    const block = namedArea(place.nameOf(unit.blockName));
    const spilled = call(
      "HEADROOM.SENSITIVITY",
      block,
      this.#down.driver,
      rowShifts,
      this.#across.driver,
      columnShifts,
    );
    for (let i = 0; i < sides.down.count; i += 1)
      for (let j = 0; j < sides.across.count; j += 1) {
        const isFirst = i === 0 && j === 0;
        const content = isFirst ? sheet.content(spilled) : { kind: "empty" as const };
        const twin = sheet.cell(at.row("twin", i), firstColumn + j);
        sheet.put(at.row("figures", i), firstColumn + j, "function", content, {
          format: "headroom",
          withoutAddIn: sheet.content(twin),
        });
      }
    sheet.spill({ row: firstRow, column: firstColumn, rows: sides.down.count, columns: sides.across.count });
  }

  /** Its shifts, figures and workings; gives the cell of the carrying amount among them. */
  #twin(): CellRef {
    const { sheet, at, sides, unit, place } = this;
    const copied = (row: number, of: number): Formula => plus(sheet.cell(row, of), 0);
    for (let i = 0; i < sides.down.count; i += 1)
      sheet.formula(
        at.row("twin", i),
        this.#first,
        "columnHead",
        copied(at.row("figures", i), this.#first),
        percentage,
      );
    for (let j = 0; j < sides.across.count; j += 1) {
      const of = this.#first + 1 + j;
      sheet.formula(at.row("twinShifts"), of, "columnHead", copied(at.row("shifts"), of), percentage);
    }
    return sensitivityTwin(sheet, {
      blockName: place.nameOf(unit.blockName),
      money: unit.money,
      first: this.#first,
      down: { driver: this.#down.driver, shifts: at.all("twin").map((row) => sheet.cell(row, this.#first)) },
      across: {
        driver: this.#across.driver,
        shifts: Array.from({ length: sides.across.count }, (_, j) =>
          sheet.cell(at.row("twinShifts"), this.#first + 1 + j),
        ),
      },
      figures: at.all("twin"),
      top: at.row("workings"),
    });
  }

  #area(part: "figures" | "twin"): AreaRef {
    const { sheet, at, sides } = this;
    return areaOf(
      sheet.cell(at.row(part), this.#first + 1),
      sheet.cell(at.last(part), this.#first + sides.across.count),
    );
  }

  #check(carryingAmount: CellRef): void {
    const { sheet, at } = this;
    sheet.text(at.row("check"), this.#first, "label", exhibitWords.functionAgainstFormulas);
    const compared = areaCrossCheck(this.#area("figures"), this.#area("twin"), apartAmong(carryingAmount));
    sheet.formula(at.row("check"), this.#first + 1, "check", compared, {
      format: "text",
      withoutAddIn: { kind: "text", text: notAvailable },
    });
    const area = { row: at.row("check"), column: this.#first + 1, rows: 1, columns: 1 };
    const differs = equal(sheet.cell(area.row, area.column), formulaOf("differs"));
    sheet.conditionalFormat({ area, formula: differs, look: "break" });
  }

  /** Marks a loss, and the cell without a shift. */
  #marks(part: "figures" | "twin"): void {
    const { sheet, at, sides } = this;
    const shifts = part === "figures" ? "shifts" : "twinShifts";
    const column = this.#first + 1;
    const area = { row: at.row(part), column, rows: sides.down.count, columns: sides.across.count };
    const cell = sheet.cell(area.row, column);
    sheet.conditionalFormat({ area, formula: allOf(isNumber(cell), less(cell, 0)), look: "loss" });
    const unshifted = allOf(
      equal(sheet.cell(area.row, this.#first, "column"), 0),
      equal(sheet.cell(at.row(shifts), column, "row"), 0),
    );
    sheet.conditionalFormat({ area, formula: unshifted, look: "baseCase" });
  }
}
