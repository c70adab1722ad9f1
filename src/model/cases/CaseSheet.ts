import { areaOf } from "../../formula/build.ts";
import type { AreaRef, CellRef } from "../../formula/Formula.ts";
import {
  assumptionLines,
  blockLines,
  type BlockKey,
  type DriverKey,
  type LineKey,
  type UnitLine,
} from "../../impairment/unit/lines.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { oneRowEach } from "../../plan/oneRowEach.ts";
import { rows, type PlacedRows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { Assumed } from "../assumptions/assumed.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import type { UnitAssumption } from "../../filing/Pack.ts";
import { unitIdentity } from "../../plan/ownUnit/unitIdentity.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";
import { firstContentRow } from "../sheets/sheetHeader.ts";

/** One value of a unit that a case holds: a row of the sheet. */
export interface CaseValue {
  readonly line: UnitLine;
  readonly year?: string;
  /** Of the line's starting values. */
  readonly index: number;
  /** The assumption's id, and the key of the row. */
  readonly id: string;
}

/** How many units of the user's own have room in the cases. */
const ownUnitsOfCases = 3;

const results = [
  "heading",
  "called",
  "headroom",
  "difference",
  "valueInUse",
  "carryingAmount",
  "loss",
  "reasons",
  "blank",
] as const;
/** A unit of the model has a base case to differ from; of one of the user's own, a case says what it was called. */
const resultLayout = (isOwn: boolean) =>
  rows({ ...oneRowEach(results), called: isOwn ? 1 : 0, difference: isOwn ? 0 : 1 });

/** The lines whose values a valuation takes from its own rows, what no driver is: the model's where the case says nothing. */
export const workedLines: readonly UnitLine<WorkedKey>[] = blockLines.filter(
  (line): line is UnitLine<WorkedKey> => line.driver === undefined,
);
export type WorkedKey = Exclude<BlockKey, DriverKey>;

/** The model's units are used together, in a case that anything is typed into. */
const workingLayout = (years: number, isOwn: boolean) =>
  rows({
    heading: 1,
    used: isOwn ? 1 : 0,
    noNumber: 1,
    reason: 1,
    valued: 1,
    ...oneRowEach(workedLines.map(({ key }) => key)),
    revenue: years,
    cashFlow: years,
    terminalFlow: 1,
    blank: 1,
  });

export type ResultPart = (typeof results)[number];

/** A unit of the sheet and where its parts stand. */
export interface CaseUnit {
  readonly unit: UnitIdentity;
  /** What a unit of the model starts with; one of the user's own is as the user fills it in, and has no base case. */
  readonly starts?: Readonly<Record<LineKey, UnitAssumption>>;
  readonly values: readonly CaseValue[];
  readonly results: PlacedRows<ResultPart>;
  /** The row of the heading above its values. */
  readonly valuesHeading: number;
  readonly workings: ReturnType<ReturnType<typeof workingLayout>["at"]>;
  /** The row that says in which cases anything is said of it. */
  readonly used: number;
}

/** The Cases sheet's cells, by what they are: rows are units' values, columns are cases. */
export class CaseSheet {
  /** The model's. */
  readonly units: readonly CaseUnit[];
  /** The user's own, whether there are any or not. */
  readonly own: readonly CaseUnit[];
  readonly heads = firstContentRow;
  readonly names = firstContentRow + 1;
  readonly valuesTitle: number;
  readonly workingsTitle: number;
  readonly used: number;
  readonly ownTitle: number;

  constructor(
    readonly book: BookBuilder,
    readonly sheet: SheetBuilder,
    readonly assumed: Assumed,
  ) {
    const { units, years } = assumed;
    const working = workingLayout(years.length, false);
    const workingOfOwn = workingLayout(years.length, true);
    const [forModel, forOwn] = [resultLayout(false), resultLayout(true)];
    const of = valuesOfUnit(years);
    const ofOwn = of.filter(({ line }) => line.addsTo === undefined);
    const below = this.names + 2;
    this.valuesTitle = below + units.length * forModel.length;
    const firstHeading = this.valuesTitle + 1;
    this.workingsTitle = firstHeading + units.length * (of.length + 2);
    this.used = this.workingsTitle + 1;
    this.ownTitle = this.used + 2 + units.length * working.length;
    const named = (unit: UnitIdentity, values: typeof of): readonly CaseValue[] =>
      values.map((value) => ({ ...value, id: assumptionKey(unit, value.line.key, value.year) }));
    this.units = units.map((unit, index) => ({
      unit,
      starts: unit.assumptions,
      values: named(unit, of),
      results: forModel.at(below + index * forModel.length),
      valuesHeading: firstHeading + index * (of.length + 2),
      workings: working.at(this.used + 2 + index * working.length),
      used: this.used,
    }));
    const ownLength = forOwn.length + ofOwn.length + 2 + workingOfOwn.length;
    this.own = Array.from({ length: ownUnitsOfCases }, (_, index): CaseUnit => {
      const unit = unitIdentity(index + 1);
      const placed = forOwn.at(this.ownTitle + 2 + index * ownLength);
      const valuesHeading = placed.next;
      const workings = workingOfOwn.at(valuesHeading + ofOwn.length + 2);
      return {
        unit,
        values: named(unit, ofOwn),
        results: placed,
        valuesHeading,
        workings,
        used: workings.row("used"),
      };
    });
  }

  /** Whether a case says anything of a unit, and so has a result of it. */
  isUsed({ used }: CaseUnit, of: number, anchor: CellRef["anchor"] = "none"): CellRef {
    return this.sheet.cell(used, of, anchor);
  }

  /** The row of a value. */
  valueRow({ values, valuesHeading }: CaseUnit, key: LineKey, index = 0): number {
    const at = values.findIndex((value) => value.line.key === key && value.index === index);
    return valuesHeading + 1 + at;
  }

  /** What a case holds of a line: its only value, or that of a year. */
  value(unit: CaseUnit, key: LineKey, of: number, index = 0): CellRef {
    return this.sheet.cell(this.valueRow(unit, key, index), of);
  }

  /** What a case holds of a line in all years. */
  yearsOf(unit: CaseUnit, key: LineKey, of: number): AreaRef {
    const last = this.assumed.years.length - 1;
    return areaOf(this.value(unit, key, of), this.value(unit, key, of, last));
  }

  /** The numbers that a case forecasts, in the given column: they stand together, before the facts. */
  forecast(unit: CaseUnit, of: number, anchor: CellRef["anchor"] = "none"): AreaRef {
    const numbers = unit.values.filter(({ line }) => line.fact === undefined && line.holds !== "switch");
    const first = unit.valuesHeading + 1;
    return areaOf(this.sheet.cell(first, of, anchor), this.sheet.cell(first + numbers.length - 1, of, anchor));
  }

  /** Every cell of a case that holds a value of a unit. */
  allValues({ valuesHeading: heading, values }: CaseUnit, of: number): AreaRef {
    return areaOf(this.sheet.cell(heading + 1, of), this.sheet.cell(heading + values.length, of));
  }
}

/** The values of a unit of the model, in the order of Assumptions. */
const valuesOfUnit = (years: readonly string[]): readonly Omit<CaseValue, "id">[] =>
  assumptionLines.flatMap((line): readonly Omit<CaseValue, "id">[] =>
    line.holds === "yearly" ? years.map((year, index) => ({ line, year, index })) : [{ line, index: 0 }],
  );
