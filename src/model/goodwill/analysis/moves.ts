import {
  call,
  equal,
  errorValue,
  minus,
  negated,
  over,
  plus,
  times,
  when,
  type Operand,
} from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Driver } from "../../../impairment/unit/drivers.ts";
import { cashLines } from "../../../impairment/unit/lines.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { rows } from "../../../plan/rows.ts";
import { column } from "../unit/columns.ts";
import { unitCells } from "../unit/unitCells.ts";
import { none } from "./driverLines.ts";
import { isAbove, terminalValue } from "./terminalValue.ts";
import { unitRefs, type UnitModel, type UnitRefs } from "./UnitModel.ts";
import * as analysisWords from "./analysisWords.ts";

/** What headroom moves by as a driver does, where that is in closed form: anchored cells. */
export interface Moves {
  /** Headroom for each 1 (100 percentage points) of the driver; absent where headroom is not linear in it. */
  readonly slopes: Partial<Readonly<Record<Driver, Formula>>>;
  /** Terminal value / revenue of the last year. */
  readonly terminalMultiple: CellRef;
  /** The terminal growth at which headroom is zero, wherever it lies; "none" where no quotient exists. */
  readonly zeroGrowth: CellRef;
}

const layout = rows({ heads: 1, revenue: 1, increase: 1, multiple: 1, needed: 1, zeroGrowth: 1 });
export const movesLength = layout.length;

type Part = "revenue" | "increase" | "multiple" | "needed" | "zeroGrowth";

/** What one of the rows holds. */
interface Line {
  readonly label: string;
  readonly unit: Operand;
  readonly format: NumberKind;
  readonly formula: Formula;
  readonly remark: string;
}

/**
 * Closed forms of headroom: linear in base revenue, in what is earned and spent of revenue and in working capital, a
 * quotient in terminal growth, g = (T·r − Rev·A) / (T + Rev·(A − w)) with T the terminal value needed.
 */
export function moves(model: UnitModel, top: number): Moves {
  const sheet = model.workings;
  const refs = unitRefs(model);
  const place = layout.at(top);
  const { single } = unitCells(sheet);
  const of = (part: Part): CellRef => single(place.row(part));
  sheet.heads(top, column.label, [analysisWords.whatHeadroomMoves]);
  sheet.figureHeads(top, column.firstYear, ["Value"]);
  sheet.heads(top, column.firstYear + 1, ["Unit"], { indent: 1 });
  sheet.band(top, "columnHead", column.firstYear + 2, column.unit);
  const { money } = model.words;
  const lines: Readonly<Record<Part, Line>> = {
    ...presentValues(refs, money),
    ...ofTerminal(refs, of("needed"), money),
  };
  for (const part of Object.keys(lines) as Part[]) {
    const { label, unit, format, formula, remark } = lines[part];
    const row = place.row(part);
    sheet.text(row, column.label, "label", label);
    sheet.formula(row, column.firstYear, "formula", formula, { format });
    sheet.say(row, column.firstYear + 1, "unit", phrase(unit), { indent: 1 });
    sheet.text(row, column.firstYear + 2, "remark", remark);
  }
  return {
    slopes: {
      "Base revenue": minus(refs.valueInUse, times(refs.openingWorkingCapital, refs.firstFactor)),
      ...Object.fromEntries(
        cashLines.map(({ label, cash }) => [label, cash?.is === "spent" ? negated(of("revenue")) : of("revenue")]),
      ),
      "Working capital / revenue": negated(of("increase")),
    },
    terminalMultiple: of("multiple"),
    zeroGrowth: of("zeroGrowth"),
  };
}

/** What there is only where the discount rate is above the terminal growth. */
const valued = ({ rate, terminalGrowth }: UnitRefs, formula: Formula): Formula =>
  when(isAbove(rate, terminalGrowth), formula, errorValue("#NUM!"));

function presentValues(refs: UnitRefs, money: Operand): Readonly<Record<"revenue" | "increase", Line>> {
  const { rate, terminalGrowth: growth, lastRevenue, factors, lastFactor } = refs;
  const ofYears = (flows: Formula): Formula => call("SUMPRODUCT", flows, factors);
  const later = (flow: Formula): Formula => times(over(flow, minus(rate, growth)), lastFactor);
  return {
    revenue: {
      label: analysisWords.presentValueOfRevenue,
      unit: money,
      format: "amount",
      formula: valued(refs, plus(ofYears(refs.revenue), later(refs.terminalRevenue))),
      remark: analysisWords.hundredPointsWhat,
    },
    increase: {
      label: analysisWords.increaseOfRevenueWhat,
      unit: money,
      format: "amount",
      formula: valued(
        refs,
        plus(
          ofYears(minus(refs.revenue, refs.openingRevenue)),
          times(refs.baseRevenue, refs.firstFactor),
          later(times(lastRevenue, growth)),
        ),
      ),
      remark: analysisWords.workingCapitalWhat,
    },
  };
}

function ofTerminal(
  refs: UnitRefs,
  needed: CellRef,
  money: Operand,
): Readonly<Record<"multiple" | "needed" | "zeroGrowth", Line>> {
  const { rate, terminalGrowth: growth, workingCapital, lastRevenue, lastMargin: margin } = refs;
  const bottom = plus(needed, times(lastRevenue, minus(margin, workingCapital)));
  return {
    multiple: {
      label: analysisWords.terminalValueRevenue,
      unit: "factor",
      format: "factor",
      formula: valued(refs, terminalValue({ rate, growth, margin, workingCapital })),
      remark: analysisWords.terminalValueHow,
    },
    needed: {
      label: analysisWords.terminalValueNeeded,
      unit: money,
      format: "amount",
      formula: over(minus(refs.carryingAmount, refs.presentValues), refs.lastFactor),
      remark: analysisWords.neededHow,
    },
    zeroGrowth: {
      label: analysisWords.growthAtZero,
      unit: "% a year",
      format: "percentage",
      formula: when(equal(bottom, 0), none, over(minus(times(needed, rate), times(lastRevenue, margin)), bottom)),
      remark: analysisWords.growthHow,
    },
  };
}
