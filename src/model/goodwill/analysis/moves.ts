import type { Driver } from "../../../impairment/drivers.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column, single } from "../columns.ts";
import { none } from "./driverLines.ts";
import { unitRefs, type UnitModel } from "./UnitModel.ts";

/** What headroom moves by as a driver does, where that is in closed form: anchored addresses. */
export interface Moves {
  /** Headroom for each 1 (100 percentage points) of the driver; absent where headroom is not linear in it. */
  readonly slopes: Partial<Readonly<Record<Driver, string>>>;
  /** Terminal value / revenue of the last year. */
  readonly terminalMultiple: string;
  /** The terminal growth at which headroom is zero, wherever it lies; "none" where no quotient exists. */
  readonly zeroGrowth: string;
}

export const movesLength = 6;

/**
 * Closed forms of headroom: linear in base revenue, margin, operating costs, capital expenditure and working capital,
 * a quotient in terminal growth, g = (T·r − Rev·A) / (T + Rev·(A − w)) with T the terminal value needed.
 */
export function moves(sheet: SheetBuilder, model: UnitModel, top: number): Moves {
  const refs = unitRefs(model);
  const row = { revenue: top + 1, increase: top + 2, multiple: top + 3, needed: top + 4, zeroGrowth: top + 5 };
  const { rate, terminalGrowth: growth, workingCapital, lastRevenue, lastMargin, factors, lastFactor } = refs;
  const spread = `(${rate}-${growth})`;
  const valued = (formula: string): string => `IF(${rate}>${growth},${formula},#NUM!)`;

  sheet.heads(top, column.label, ["What headroom moves with"]);
  sheet.figureHeads(top, column.firstYear, ["Value"]);
  sheet.heads(top, column.firstYear + 1, ["Unit"], { indent: 1 });
  sheet.band(top, "columnHead", column.firstYear + 2, column.unit);
  const line = (at: number, label: string, unit: string, format: NumberKind, formula: string, remark: string): void => {
    sheet.text(at, column.label, "label", label);
    sheet.formula(at, column.firstYear, "formula", formula, { format });
    sheet.text(at, column.firstYear + 1, "unit", unit, { indent: 1 });
    sheet.text(at, column.firstYear + 2, "remark", remark);
  };
  line(
    row.revenue,
    "Present value of revenue",
    "RMB'000",
    "amount",
    valued(`SUMPRODUCT(${refs.revenue},${factors})+${refs.terminalRevenue}/${spread}*${lastFactor}`),
    "headroom for 100 points of margin; costs and capital expenditure take as much",
  );
  line(
    row.increase,
    "Present value of the increase of revenue",
    "RMB'000",
    "amount",
    valued(
      `SUMPRODUCT(${refs.revenue}-${refs.openingRevenue},${factors})+${lastRevenue}*${growth}/${spread}*${lastFactor}`,
    ),
    "what 100 points of working capital / revenue take",
  );
  line(
    row.multiple,
    "Terminal value / revenue of the last year",
    "factor",
    "factor",
    valued(`((1+${growth})*${lastMargin}-${workingCapital}*${growth})/${spread}`),
    "((1 + g) × A − w × g) / (r − g), A being the last year's cash margin",
  );
  line(
    row.needed,
    "Terminal value needed for zero headroom",
    "RMB'000",
    "amount",
    `(${refs.carryingAmount}-${refs.presentValues})/${lastFactor}`,
    "T: what the budget leaves of the carrying amount, at the end of the last year",
  );
  const needed = single(row.needed);
  const bottom = `${needed}+${lastRevenue}*(${lastMargin}-${workingCapital})`;
  line(
    row.zeroGrowth,
    "Terminal growth at which headroom is zero",
    "% a year",
    "percentage",
    `IF(${bottom}=0,"${none}",(${needed}*${rate}-${lastRevenue}*${lastMargin})/(${bottom}))`,
    "(T × r − Rev × A) / (T + Rev × (A − w)); a break-even only between −100% and the discount rate",
  );

  return {
    slopes: {
      "Base revenue": refs.valueInUse,
      "Gross margin": single(row.revenue),
      "Operating costs / revenue": `-${single(row.revenue)}`,
      "Capital expenditure / revenue": `-${single(row.revenue)}`,
      "Working capital / revenue": `-${single(row.increase)}`,
    },
    terminalMultiple: single(row.multiple),
    zeroGrowth: single(row.zeroGrowth),
  };
}
