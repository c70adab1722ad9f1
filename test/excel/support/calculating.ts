import type { CellValue } from "../../../src/workbench/host/cells/cellValue.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";

/** A formula's shape, and what it gives; rows of values spill. */
export type Result = readonly [shape: RegExp, value: CellValue | readonly (readonly CellValue[])[]];

/** A calculation that knows formulas by their shapes: the first that fits counts, and what fits none is `otherwise`. */
export const calculating =
  (results: readonly Result[], otherwise: CellValue) =>
  (book: MemoryWorkbook): void => {
    for (const { sheet, row, column, formula } of book.allFormulas())
      book.setResult(sheet, row, column, results.find(([shape]) => shape.test(formula))?.[1] ?? otherwise);
  };
