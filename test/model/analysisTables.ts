import assert from "node:assert/strict";
import { drivers, type Driver } from "../../src/impairment/unit/drivers.ts";
import {
  breakEvenColumn,
  proofColumn,
  type BreakEvenColumn,
  type ProofColumn,
} from "../../src/model/goodwill/analysis/breakEvens/breakEvenLayout.ts";
import { placeOfAddress } from "../../src/plan/placeOfAddress.ts";
import type { AnalysisPlan } from "../../src/plan/plan.ts";
import type { CalculatedValue } from "../../src/xlsx/calculatedValues.ts";
import type { calculatedPlan } from "./calculatedPlan.ts";
import { plan, units } from "./impairmentModel.ts";

export type CalculatedBook = Awaited<ReturnType<typeof calculatedPlan>>;

export function analysisOf(unit: string, kind: AnalysisPlan["kind"]): AnalysisPlan {
  const found = plan.analyses.find((analysis) => analysis.unit === unit && analysis.kind === kind);
  assert.ok(found, `${unit}: ${kind}`);
  return found;
}

/** What a cell of an analysis shows, by its row and column within the table. */
export function cellOf(
  book: CalculatedBook,
  { table }: AnalysisPlan,
  row: number,
  column: number,
): CalculatedValue | undefined {
  return book.at(table.sheet, table.row + row, table.column + column);
}

/** The row among the workings from which a unit's stand. */
export function workingsOf(unit: string): number {
  const title = units.find(({ id }) => id === unit)?.title;
  const entry = plan.contents.find(({ sheet }) => sheet === "workings")?.tables.find((table) => table.title === title);
  assert.ok(entry, `the workings of ${unit}`);
  return placeOfAddress(entry.address).row;
}

/** A driver's row of the table of break-evens, with what bears it out among the workings. */
export function breakEvenRow(book: CalculatedBook, unit: string, driver: Driver) {
  const row = 1 + drivers.indexOf(driver);
  const at = (of: BreakEvenColumn) => cellOf(book, analysisOf(unit, "breakEvens"), row, breakEvenColumn[of]);
  const proof = book.beside(
    "workings",
    "Break-evens: what is left there, and how they were found",
    workingsOf(unit),
  ).row;
  const proven = (of: ProofColumn) => book.at("workings", proof + row, proofColumn[of]);
  return {
    base: at("base"),
    shift: at("shift"),
    value: at("value"),
    residual: proven("residual"),
    count: proven("roots"),
    sentence: at("sentence"),
  };
}
