import assert from "node:assert/strict";
import { drivers, type Driver } from "../../src/impairment/drivers.ts";
import type { AnalysisPlan } from "../../src/plan/plan.ts";
import type { CalculatedValue } from "../../src/xlsx/calculatedValues.ts";
import type { calculatedPlan } from "./calculatedPlan.ts";
import { plan } from "./impairmentModel.ts";

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

/** A driver's row of the table of break-evens. */
export function breakEvenRow(book: CalculatedBook, unit: string, driver: Driver) {
  const row = 1 + drivers.indexOf(driver);
  const at = (column: number) => cellOf(book, analysisOf(unit, "breakEvens"), row, column);
  return { base: at(1), shift: at(2), value: at(5), residual: at(6), count: at(7), sentence: at(9) };
}
