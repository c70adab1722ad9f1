import { call, equal, minus, over, plus, times, when, type Operand } from "../../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../../formula/Formula.ts";
import { phrase } from "../../../../formula/phrase.ts";
import { rows, type PlacedRows } from "../../../../plan/rows.ts";
import type { SheetBuilder } from "../../../../plan/SheetBuilder.ts";
import { column, forecastLength } from "../../unit/columns.ts";
import { unitCells } from "../../unit/unitCells.ts";
import type { Moves } from "../moves.ts";
import { signChanges, type PowerSum } from "./powerSum.ts";
import { midYearFactor, openingWorth, unitRefs, type UnitModel } from "../UnitModel.ts";
import * as searchWords from "./searchWords.ts";

const years: number = forecastLength;

/** The powers 0…N stand in the years' columns and the terminal one. */
const power = {
  first: column.firstYear,
  last: column.firstYear + years,
  growth: column.firstYear + years + 1,
  ratio: column.firstYear + years + 2,
} as const;
const powersOfU: readonly number[] = Array.from({ length: years + 1 }, (_, k) => power.first + k);

/** The values from the last year back to the start of the first. */
const layout = rows({ powers: 1, values: years + 1, headroom: 1 });
type Place = PlacedRows<"powers" | "values" | "headroom">;

export const growthPolynomialLength = layout.length;

/**
 * Headroom as revenue growth moves, the same shift in every year: a polynomial in u = 1 + the least growth + the shift.
 * From the last year back, each year's value of a unit of revenue is ((u + h) × (value of the next + c) + w) / (1 + r),
 * with h what the year grows above the least, c the cash margin less working capital; in the first year without w, as
 * opening working capital is a fact. Its zeros above u = 0 are no more
 * than the changes of sign of its coefficients (Descartes).
 */
export function growthPolynomial(sheet: SheetBuilder, model: UnitModel, moves: Moves, top: number): PowerSum {
  const place = layout.at(top);
  sheet.heads(top, column.label, [searchWords.headroomAsRevenueGrowthMoves]);
  powersOfU.forEach((of, k) => {
    sheet.number(top, of, "columnHead", String(k), { format: "count" });
  });
  sheet.heads(top, power.growth, [searchWords.growthAboveTheLeast, searchWords.cashMarginWorkingCapital], {
    format: "count",
  });
  yearsApart(sheet, model, place);
  for (let year = years; year >= 0; year -= 1) coefficients(sheet, model, moves, place, year);
  headroom(sheet, model, place);

  const area = (row: number, first: number = power.first, last: number = power.last): AreaRef =>
    sheet.area({ row, column: first }, { row, column: last }, "both");
  const result = place.row("headroom");
  return {
    coefficients: area(result),
    powers: area(place.row("powers")),
    most: signChanges(area(result, power.first, power.last - 1), area(result, power.first + 1)),
  };
}

const rowOf = (place: Place, year: number): number => place.row("values", years - year);

/** Of each row its label, what the next year grows above the least, and what its own leaves of revenue. */
function yearsApart(sheet: SheetBuilder, model: UnitModel, place: Place): void {
  const refs = unitRefs(model);
  const { at } = unitCells(sheet);
  const percentage = { format: "percentage" } as const;
  for (let year = years; year >= 0; year -= 1) {
    const row = rowOf(place, year);
    const label = year === 0 ? searchWords.valueOfAUnit : searchWords.valueAtTheEnd(year);
    sheet.text(row, column.label, "label", label);
    if (year < years) {
      const next = unitCells(model.sheet).at(model.block.rows.revenueGrowth, column.firstYear + year);
      sheet.formula(row, power.growth, "formula", minus(next, call("MIN", refs.growth)), percentage);
    }
    if (year > 0) {
      const own = at(model.cashMargin, column.firstYear + year - 1);
      sheet.formula(row, power.ratio, "formula", minus(own, refs.workingCapital), percentage);
    }
  }
}

/** A year's value of a unit of revenue, by powers of u. */
function coefficients(sheet: SheetBuilder, model: UnitModel, moves: Moves, place: Place, year: number): void {
  const refs = unitRefs(model);
  const { at, fixed } = unitCells(sheet);
  const row = rowOf(place, year);
  for (const of of powersOfU) {
    const constant = (worth: Operand): Formula => when(isConstant(sheet, place, of), worth, 0);
    const formula = (): Formula => {
      const ratio = fixed(row, power.ratio);
      if (year === years) return constant(plus(moves.terminalMultiple, ratio));
      const next = rowOf(place, year + 1);
      const grown = times(fixed(row, power.growth), at(next, of));
      const before = of === power.first ? refs.workingCapital : at(next, of - 1);
      // Nothing comes back of the working capital of the year before the first: what there is is a fact, added below.
      const atEnd = year === 0 && of === power.first ? grown : plus(grown, before);
      const brought = over(atEnd, plus(1, refs.rate));
      return year === 0 ? brought : plus(brought, constant(ratio));
    };
    sheet.formula(row, of, "formula", formula(), { format: "factor" });
  }
}

function headroom(sheet: SheetBuilder, model: UnitModel, place: Place): void {
  const refs = unitRefs(model);
  const { at } = unitCells(sheet);
  const row = place.row("headroom");
  sheet.text(row, column.label, "subtotal", "Headroom");
  for (const of of powersOfU) {
    const midYear = midYearFactor(refs.rate, refs.midYear);
    const worth = times(at(rowOf(place, 0), of), refs.baseRevenue, midYear);
    const fixed = minus(times(openingWorth(refs, refs.rate), midYear), refs.carryingAmount);
    sheet.formula(row, of, "subtotal", plus(worth, when(isConstant(sheet, place, of), fixed, 0)), { format: "amount" });
  }
  sheet.say(row, power.growth, "unit", phrase(model.words.money), { indent: 1 });
}

/** True in the column of the power 0. */
function isConstant(sheet: SheetBuilder, place: Place, of: number): Formula {
  const head: CellRef = unitCells(sheet).fixedRow(place.row("powers"), of);
  return equal(head, 0);
}
