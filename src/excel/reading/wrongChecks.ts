import type { CellState, WrongCheck } from "../../host/ModelHost.ts";
import type { CheckPlan } from "../../plan/CheckPlan.ts";
import type { KeyedCell } from "./readCells.ts";

type Column = keyof CheckPlan["columns"];
const columns: readonly Column[] = ["status", "expected", "found", "difference", "foundFrom", "reason"];

const keyOf = (id: string, of: Column | number): string => `${of} of ${id}`;

/** Every cell that has to be read to know which checks are wrong, and what is. */
export function cellsOfChecks(checks: readonly CheckPlan[]): readonly KeyedCell[] {
  return checks.flatMap((check) => [
    ...columns.map((of) => ({
      key: keyOf(check.id, of),
      sheet: check.sheet,
      row: check.row,
      column: check.columns[of],
    })),
    ...(check.parts ?? []).map(({ says }, index) => ({ key: keyOf(check.id, index), ...says })),
  ]);
}

/** Those that are wrong. @param cells by the keys of `cellsOfChecks`; one that is gone is left out. */
export function wrongChecks(
  checks: readonly CheckPlan[],
  cells: Readonly<Record<string, CellState>>,
): readonly WrongCheck[] {
  return checks.flatMap(({ id, wrong, parts = [] }) => {
    const text = (of: Column | number): string => cells[keyOf(id, of)]?.text.trim() ?? "";
    if (cells[keyOf(id, "status")]?.value !== wrong) return [];
    return [
      {
        id,
        expected: text("expected"),
        found: text("found"),
        difference: text("difference"),
        foundFrom: text("foundFrom"),
        reason: text("reason"),
        parts: parts.map((_, index) => text(index)),
      },
    ];
  });
}
