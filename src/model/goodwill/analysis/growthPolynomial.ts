import { forecastYears } from "../../assumptions/unitAssumptions.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { areaAddress } from "../../../formula/addresses.ts";
import { at, column, fixed, fixedRow } from "../columns.ts";
import type { Moves } from "./moves.ts";
import { signChanges, type PowerSum } from "./powerSum.ts";
import { midYearFactor, unitRefs, type UnitModel } from "./UnitModel.ts";

const years: number = forecastYears.length;

/** The powers 0…N stand in the years' columns and the terminal one. */
const power = {
  first: column.firstYear,
  last: column.firstYear + years,
  growth: column.firstYear + years + 1,
  ratio: column.firstYear + years + 2,
} as const;

export const growthPolynomialLength = years + 3;

/**
 * Headroom as revenue growth moves, the same shift in every year: a polynomial in u = 1 + the least growth + the shift.
 * From the last year back, each year's value of a unit of revenue is ((u + h) × (value of the next + c) + w) / (1 + r),
 * with h what the year grows above the least, c the cash margin less working capital. Its zeros above u = 0 are no more
 * than the changes of sign of its coefficients (Descartes).
 */
export function growthPolynomial(sheet: SheetBuilder, model: UnitModel, moves: Moves, top: number): PowerSum {
  const refs = unitRefs(model);
  const {
    block: { rows },
    cashMargin,
  } = model;
  const result = top + years + 2;
  const powers = (of: number): string => fixedRow(top, of);

  sheet.heads(top, column.label, ["Headroom as revenue growth moves: factors by power of u"]);
  for (let k = 0; k <= years; k += 1) sheet.number(top, power.first + k, "columnHead", String(k), { format: "count" });
  sheet.heads(top, power.growth, ["Growth above the least, %", "Cash margin − working capital, %"], {
    format: "count",
  });
  for (let year = years; year >= 0; year -= 1) {
    const row = top + 1 + years - year;
    const below = row - 1;
    const label =
      year === 0 ? "Value of a unit of base revenue" : `Value at the end of year ${year}, with its cash flow`;
    sheet.text(row, column.label, "label", label);
    if (year < years) {
      sheet.formula(
        row,
        power.growth,
        "formula",
        `${at(rows.revenueGrowth, column.firstYear + year)}-MIN(${refs.growth})`,
        { format: "percentage" },
      );
    }
    if (year > 0) {
      sheet.formula(
        row,
        power.ratio,
        "formula",
        `${at(cashMargin, column.firstYear + year - 1)}-${refs.workingCapital}`,
        { format: "percentage" },
      );
    }
    for (let of = power.first as number; of <= power.last; of += 1) {
      const added = year > 0 ? `IF(${powers(of)}=0,${fixed(row, power.ratio)},0)` : "0";
      const before = of === power.first ? refs.workingCapital : at(below, of - 1);
      const formula =
        year === years
          ? `IF(${powers(of)}=0,${moves.terminalMultiple}+${fixed(row, power.ratio)},0)`
          : `(${fixed(row, power.growth)}*${at(below, of)}+${before})/(1+${refs.rate})+${added}`;
      sheet.formula(row, of, "formula", year === 0 ? formula.replace(/\+0$/, "") : formula, { format: "factor" });
    }
  }
  sheet.text(result, column.label, "subtotal", "Headroom");
  for (let of = power.first as number; of <= power.last; of += 1) {
    const formula = `${at(result - 1, of)}*${refs.baseRevenue}*${midYearFactor(refs.rate, refs.midYear)}-IF(${powers(of)}=0,${refs.carryingAmount},0)`;
    sheet.formula(result, of, "subtotal", formula, { format: "amount" });
  }
  sheet.text(result, power.growth, "unit", "RMB'000", { indent: 1 });
  const area = (row: number, first: number = power.first, last: number = power.last): string =>
    areaAddress({ row, column: first }, { row, column: last }, "both");
  const most = signChanges(area(result, power.first, power.last - 1), area(result, power.first + 1));
  return { coefficients: area(result), powers: area(top), most };
}
