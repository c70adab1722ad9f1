import { areaOf } from "../../formula/build.ts";
import type { AreaRef, CellRef } from "../../formula/Formula.ts";
import { assumptionLines, type LineKey, type UnitLine } from "../../impairment/lines.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { oneRowEach } from "../../plan/oneRowEach.ts";
import { rows, type PlacedRows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { Assumed } from "../assumptions/assumed.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import type { ModelUnit } from "../assumptions/ModelUnit.ts";
import { firstContentRow } from "../sheets/sheetHeader.ts";
import { isFact } from "./facts.ts";

/** One value of a unit that a case holds: a row of the sheet. */
export interface CaseValue {
  readonly line: UnitLine;
  readonly year?: string;
  /** Of the line's starting values. */
  readonly index: number;
  /** The assumption's id, and the key of the row. */
  readonly id: string;
}

const results = [
  "heading",
  "headroom",
  "difference",
  "valueInUse",
  "carryingAmount",
  "loss",
  "reasons",
  "blank",
] as const;
const resultLayout = rows(oneRowEach(results));

const worked = ["goodwill", "ownership", "intangibleAssets", "openingWorkingCapital", "otherNetAssets"] as const;
const switches = ["grossUpGoodwill", "midYearDiscounting"] as const;
/** The lines whose values a valuation takes from its own rows: the model's where the case says nothing. */
export const workedLines = [...worked, ...switches] as const;
export type WorkedLine = (typeof workedLines)[number];

const workingLayout = (years: number) =>
  rows({
    heading: 1,
    noNumber: 1,
    reason: 1,
    ...oneRowEach(workedLines),
    revenue: years,
    cashFlow: years,
    terminalFlow: 1,
    blank: 1,
  });

export type ResultPart = (typeof results)[number];

/** A unit of the sheet and where its parts stand. */
export interface CaseUnit {
  readonly unit: ModelUnit;
  readonly values: readonly CaseValue[];
  readonly results: PlacedRows<ResultPart>;
  /** The row of the heading above its values. */
  readonly valuesHeading: number;
  readonly workings: ReturnType<ReturnType<typeof workingLayout>["at"]>;
}

/** The Cases sheet's cells, by what they are: rows are units' values, columns are cases. */
export class CaseSheet {
  readonly units: readonly CaseUnit[];
  readonly heads = firstContentRow;
  readonly names = firstContentRow + 1;
  readonly valuesTitle: number;
  readonly workingsTitle: number;
  readonly used: number;

  constructor(
    readonly book: BookBuilder,
    readonly sheet: SheetBuilder,
    readonly assumed: Assumed,
  ) {
    const { units, years } = assumed;
    const layout = workingLayout(years.length);
    const valuesOf = caseValues(years);
    const below = this.names + 2;
    this.valuesTitle = below + units.length * resultLayout.length;
    const firstHeading = this.valuesTitle + 1;
    this.workingsTitle = firstHeading + units.length * (valuesOf.length + 2);
    this.used = this.workingsTitle + 1;
    this.units = units.map((unit, index) => ({
      unit,
      values: valuesOf.map((value) => ({ ...value, id: assumptionKey(unit, value.line.key, value.year) })),
      results: resultLayout.at(below + index * resultLayout.length),
      valuesHeading: firstHeading + index * (valuesOf.length + 2),
      workings: layout.at(this.used + 2 + index * layout.length),
    }));
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
    const numbers = unit.values.filter(({ line }) => !isFact(line.key) && line.holds !== "switch");
    const first = unit.valuesHeading + 1;
    return areaOf(this.sheet.cell(first, of, anchor), this.sheet.cell(first + numbers.length - 1, of, anchor));
  }

  /** Every cell of a case that holds a value, unit by unit. */
  allValues(of: number): readonly AreaRef[] {
    return this.units.map(({ valuesHeading: heading, values }) =>
      areaOf(this.sheet.cell(heading + 1, of), this.sheet.cell(heading + values.length, of)),
    );
  }
}

/** The values of every unit, in the order of Assumptions. */
const caseValues = (years: readonly string[]): readonly Omit<CaseValue, "id">[] =>
  assumptionLines.flatMap((line): readonly Omit<CaseValue, "id">[] =>
    line.holds === "yearly" ? years.map((year, index) => ({ line, year, index })) : [{ line, index: 0 }],
  );
