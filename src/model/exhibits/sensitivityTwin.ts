import {
  allOf,
  anyOf,
  areaOf,
  call,
  equal,
  errorValue,
  formulaOf,
  minus,
  namedArea,
  over,
  plus,
  times,
  unequal,
  when,
} from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { blockLines, carriedLines, type BlockKey } from "../../impairment/unit/lines.ts";
import { oneRowEach } from "../../plan/oneRowEach.ts";
import { rows, type PlacedRows, type RowsPlan } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { lineKind } from "../assumptions/lineKind.ts";
import { midYearFactor } from "../goodwill/analysis/UnitModel.ts";
import { isValuedAt } from "../goodwill/analysis/terminalValue.ts";
import {
  explicitValue,
  openingExcess,
  presentTerminal,
  shiftParts,
  yearNumbers,
  type ShiftParts,
  type UnderBoth,
} from "../goodwill/analysis/underShifts.ts";
import { marginOf } from "../goodwill/cashMargin.ts";
import { forecastLength } from "../goodwill/unit/columns.ts";
import { grownRevenue } from "../goodwill/grid/grownRevenue.ts";
import * as exhibitWords from "./exhibitWords.ts";

/** A shift: its cell, and that of the driver that it moves; without one nothing moves. */
export interface DriverShift {
  readonly driver?: CellRef;
  readonly shift: CellRef;
}

export interface ShiftSources {
  readonly blockName: string;
  readonly money: string;
  /** The first column of all of it. */
  readonly first: number;
  readonly down: readonly DriverShift[];
  readonly across: readonly DriverShift[];
  /** Drivers that a person chooses, which must be two of those that there are. */
  readonly chosen?: { readonly down: CellRef; readonly across: CellRef };
  /** The first row of what is calculated. */
  readonly top: number;
}

export interface TwinSources extends Omit<ShiftSources, "down" | "across" | "chosen"> {
  readonly down: { readonly driver: CellRef; readonly shifts: readonly CellRef[] };
  readonly across: { readonly driver: CellRef; readonly shifts: readonly CellRef[] };
  /** The rows of the figures, whose first column is the second of all. */
  readonly figures: readonly number[];
}

/** The columns of a path: a shift with its own rate, growth, working capital, margin and revenue. */
const path = { shift: 0, rate: 1, growth: 2, workingCapital: 3, margin: 4, base: 5, firstYear: 6 } as const;

const nothing = formulaOf(0);
const unmoved: ShiftParts = {
  rate: nothing,
  terminalGrowth: nothing,
  workingCapital: nothing,
  margin: nothing,
  growth: nothing,
  base: nothing,
};

/** How many columns the workings take. */
export const twinColumns = path.firstYear + forecastLength;

type Part = "unitHeads" | BlockKey | "cashMargin" | "carryingAmount" | "belowUnit" | PathPart;
type PathPart = "downHeads" | "down" | "belowDown" | "acrossHeads" | "across";

function layout(down: number, across: number): RowsPlan<Part> {
  return rows({
    unitHeads: 1,
    ...oneRowEach(blockLines.map(({ key }) => key)),
    cashMargin: 1,
    carryingAmount: 1,
    belowUnit: 1,
    downHeads: 1,
    down,
    belowDown: 1,
    acrossHeads: 1,
    across,
  });
}

/** How many rows the workings of so many shifts take. */
export const twinRows = (down: number, across: number): number => layout(down, across).length;

/** A unit's model in formulas that any Excel has, under shifts. */
export interface ShiftedUnit {
  /** Headroom under a shift of one side and one of the other, by their places. */
  readonly headroom: (down: number, across: number) => Formula;
  readonly carryingAmount: CellRef;
}

/**
 * Writes a unit's model over its named block alone, so that it may stand on any sheet: under two shifts revenue is the
 * row shift's path times the column shift's ratio, and rate, growth, working capital and margin are the sums of both.
 */
export function shiftedUnit(sheet: SheetBuilder, sources: ShiftSources): ShiftedUnit {
  const workings = new Workings(sheet, sources, layout(sources.down.length, sources.across.length).at(sources.top));
  workings.write();
  return {
    headroom: (down, across) => workings.headroom(down, across),
    carryingAmount: workings.carryingAmount,
  };
}

/**
 * SENSITIVITY in formulas that any Excel has.
 *
 * @returns the cell of the carrying amount: the largest amount that a figure adds up, unshifted.
 */
export function sensitivityTwin(sheet: SheetBuilder, { down, across, figures, ...where }: TwinSources): CellRef {
  const side = ({ driver, shifts }: TwinSources["down"]): readonly DriverShift[] =>
    shifts.map((shift) => ({ driver, shift }));
  const chosen = { down: down.driver, across: across.driver };
  const unit = shiftedUnit(sheet, { ...where, down: side(down), across: side(across), chosen });
  figures.forEach((row, i) => {
    for (let j = 0; j < across.shifts.length; j += 1)
      sheet.formula(row, where.first + 1 + j, "twin", unit.headroom(i, j), { format: "headroom" });
  });
  return unit.carryingAmount;
}

class Workings {
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly from: ShiftSources,
    private readonly at: PlacedRows<Part>,
  ) {}

  write(): void {
    this.#unit();
    this.#paths("down");
    this.#paths("across");
  }

  get carryingAmount(): CellRef {
    return this.#single("carryingAmount");
  }

  #cell(part: Part, of: number, index = 0): CellRef {
    return this.sheet.cell(this.at.row(part, index), this.from.first + of, "both");
  }

  #single(part: Part): CellRef {
    return this.#cell(part, 1);
  }

  #years(part: Part, first = 1): AreaRef {
    return areaOf(this.#cell(part, first), this.#cell(part, first + forecastLength - 1));
  }

  /** The block's lines as they are, by their labels, and what follows from them. */
  #unit(): void {
    const { sheet, at, from } = this;
    const block = namedArea(from.blockName);
    sheet.heads(at.row("unitHeads"), from.first, [exhibitWords.whatTheFormulasAbove]);
    sheet.band(at.row("unitHeads"), "columnHead", from.first + 1, from.first + twinColumns - 1);
    for (const line of blockLines) {
      const row = at.row(line.key);
      sheet.text(row, from.first, "label", line.label);
      const found = call("MATCH", sheet.cell(row, from.first, "column"), call("INDEX", block, 0, 1), 0);
      const count = line.holds === "yearly" ? forecastLength : 1;
      for (let year = 0; year < count; year += 1)
        sheet.formula(row, from.first + 1 + year, "link", call("INDEX", block, found, year + 2), {
          format: lineKind(line),
        });
    }
    sheet.text(at.row("cashMargin"), from.first, "label", exhibitWords.marginLessCostsAndCapital);
    for (let year = 1; year <= forecastLength; year += 1) {
      const margin = marginOf((key) => sheet.cell(at.row(key), from.first + year));
      sheet.formula(at.row("cashMargin"), from.first + year, "formula", margin, { format: "percentage" });
    }
    sheet.text(at.row("carryingAmount"), from.first, "label", `Carrying amount, ${from.money}`);
    const one = (part: BlockKey): CellRef => this.#single(part);
    const goodwill = when(one("grossUpGoodwill"), over(one("goodwill"), one("ownership")), one("goodwill"));
    const carried = plus(goodwill, ...carriedLines.map(({ key }) => one(key)));
    sheet.formula(at.row("carryingAmount"), from.first + 1, "subtotal", carried, { format: "amount" });
  }

  /** A row a shift. The row shifts' revenue is an amount; the column shifts' a factor, for the two to be multiplied. */
  #paths(side: "down" | "across"): void {
    const { sheet, at, from } = this;
    const heads = at.row(`${side}Heads`);
    const title = side === "down" ? exhibitWords.shiftDownRatesInRevenue : exhibitWords.shiftAcrossShiftsInPoints;
    sheet.heads(heads, from.first, [title]);
    sheet.figureHeads(heads, from.first + path.rate, ["Rate", "Growth", "Working capital", "Margin", "Base"]);
    sheet.figureHeads(
      heads,
      from.first + path.firstYear,
      Array.from({ length: forecastLength }, (_, year) => `Year ${year + 1}`),
    );
    const amount = { format: side === "down" ? "amount" : "factor" } as const;
    const isAmount = side === "down";
    from[side].forEach(({ driver, shift }, index) => {
      const row = at.row(side, index);
      const own = sheet.cell(row, from.first + path.shift, "column");
      const is = (key: BlockKey): Formula =>
        driver === undefined ? formulaOf(false) : equal(driver, this.#cell(key, 0));
      const added = driver === undefined ? unmoved : shiftParts(is, own);
      const { rate, terminalGrowth, workingCapital } = added;
      const single = (key: BlockKey): CellRef => this.#single(key);
      const percentages = isAmount
        ? [
            plus(single("preTaxDiscountRate"), rate),
            plus(single("terminalGrowth"), terminalGrowth),
            plus(single("workingCapital"), workingCapital),
            added.margin,
          ]
        : [rate, terminalGrowth, workingCapital, added.margin];
      [plus(shift, 0), ...percentages].forEach((formula, of) => {
        sheet.formula(row, from.first + path.shift + of, "formula", formula, { format: "percentage" });
      });
      const base = grownRevenue(isAmount ? single("baseRevenue") : plus(1, 0), plus(1, added.base));
      sheet.formula(row, from.first + path.base, "formula", isAmount ? this.#onTwoDrivers(base) : base, amount);
      for (let year = 0; year < forecastLength; year += 1) {
        const before = sheet.cell(row, from.first + path.firstYear + year - 1);
        const growth = this.#cell("revenueGrowth", 1 + year);
        const grown = grownRevenue(before, plus(1, growth, added.growth));
        const revenue = isAmount ? grown : over(grown, plus(1, growth));
        sheet.formula(row, from.first + path.firstYear + year, "formula", revenue, amount);
      }
    });
  }

  /** As SENSITIVITY: the same driver twice, or one that there is not, has no value. */
  #onTwoDrivers(base: Formula): Formula {
    const { chosen } = this.from;
    if (chosen === undefined) return base;
    const { down, across } = chosen;
    const lines = blockLines.filter(({ driver }) => driver !== undefined).map(({ key }) => this.#cell(key, 0));
    const known = (driver: CellRef): Formula => anyOf(...lines.map((label) => equal(driver, label)));
    const fine = allOf(unequal(down, across), known(down), known(across));
    return when(fine, base, errorValue("#VALUE!"));
  }

  /** The whole model again under a row's and a column's shift. */
  headroom(down: number, across: number): Formula {
    const cells = (of: number): readonly [CellRef, CellRef] => [
      this.#cell("down", of, down),
      this.#cell("across", of, across),
    ];
    const sum = (of: number): Formula => plus(...cells(of));
    const product = (first: number): Formula => {
      const area = (side: "down" | "across", index: number): AreaRef =>
        areaOf(this.#cell(side, first, index), this.#cell(side, first + forecastLength - 1, index));
      return times(area("down", down), area("across", across));
    };
    const shifted: UnderBoth = {
      rate: sum(path.rate),
      growth: sum(path.growth),
      workingCapital: sum(path.workingCapital),
      margin: sum(path.margin),
      base: times(...cells(path.base)),
      revenue: product(path.firstYear),
      yearBefore: product(path.base),
      lastRevenue: times(...cells(path.firstYear + forecastLength - 1)),
    };
    const cashMargin = this.#years("cashMargin");
    const years = yearNumbers(cashMargin, this.#single("cashMargin"));
    const worth = plus(
      explicitValue(shifted, { cashMargin, years }),
      openingExcess(shifted, this.#single("openingWorkingCapital")),
      presentTerminal(shifted, this.#cell("cashMargin", forecastLength)),
    );
    const valued = isValuedAt(shifted.rate, shifted.growth);
    const value = times(worth, midYearFactor(shifted.rate, this.#single("midYearDiscounting")));
    return when(valued, minus(value, this.carryingAmount), errorValue("#NUM!"));
  }
}
