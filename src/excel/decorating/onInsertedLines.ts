import type { Area } from "../../formula/addresses.ts";
import type { SheetPlan } from "../../plan/plan.ts";
import type { SheetMap } from "../following/moveReferences.ts";

/** The rows and the columns of an area that a map inserts, each as an area. */
function insertedPieces({ row, column, rows: height, columns: width }: Area, { rows, columns }: SheetMap): Area[] {
  const lines = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);
  return [
    ...lines(row, height).flatMap((line) =>
      rows.before(line) === undefined ? [{ row: line, column, rows: 1, columns: width }] : [],
    ),
    ...lines(column, width).flatMap((line) =>
      columns.before(line) === undefined ? [{ row, column: line, rows: height, columns: 1 }] : [],
    ),
  ];
}

/** What of a planned sheet stands in rows and columns that the user had deleted and a build inserts again. */
export function onInsertedLines(plan: SheetPlan, map: SheetMap): SheetPlan {
  return {
    ...plan,
    cells: plan.cells.filter(
      ({ row, column }) => map.rows.before(row) === undefined || map.columns.before(column) === undefined,
    ),
    rules: (plan.rules ?? []).flatMap((rule) => insertedPieces(rule.area, map).map((area) => ({ ...rule, area }))),
    choices: plan.choices.flatMap((choice) => insertedPieces(choice.area, map).map((area) => ({ ...choice, area }))),
  };
}
