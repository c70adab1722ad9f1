import assert from "node:assert/strict";
import { cellAddress } from "../../src/formula/addresses.ts";
import type { WorkbookPlan } from "../../src/plan/plan.ts";
import type { CalculatedValue, CalculatedValues } from "../../src/xlsx/calculatedValues.ts";
import type { SavedValue } from "./cellValues.ts";
import { recalculate } from "./libreoffice.ts";

/**
 * Asserts that LibreOffice, given the file without its calculated values, comes to the same value in every formula
 * cell: numbers to 1e-9 relative, everything else exactly, and to no error in any cell of the workbook.
 */
export async function agreesWithLibreOffice(
  plan: WorkbookPlan,
  calculated: CalculatedValues,
  xlsx: Uint8Array,
): Promise<void> {
  const recalculated = await recalculate(xlsx);
  const differences: string[] = [];
  let compared = 0;
  for (const sheet of plan.sheets) {
    const found = recalculated.get(sheet.name);
    assert.ok(found, `LibreOffice has a sheet ${sheet.name}`);
    for (const [address, value] of found) {
      if (typeof value === "object") differences.push(`${sheet.name}!${address}: LibreOffice finds ${value.error}`);
    }
    const switched = new Set(
      sheet.cells.filter(({ format }) => format === "switched").map((cell) => cellAddress(cell)),
    );
    for (const [address, value] of calculated.get(sheet.id) ?? []) {
      compared += 1;
      const theirs = found.get(address) ?? "";
      // LibreOffice keeps a logical value with a format of its own, which shows it as Yes or No, as 1 or 0.
      const ours = switched.has(address) && typeof value === "boolean" ? Number(value) : value;
      if (!same(ours, theirs)) {
        differences.push(`${sheet.name}!${address}: calculated ${shown(value)}, LibreOffice finds ${shown(theirs)}`);
      }
    }
  }
  const formulas = plan.sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell) => (cell.withoutAddIn ?? cell.content).kind === "formula")
      .map((cell) => `${sheet.name}!${cellAddress(cell)}`),
  );
  assert.equal(compared, formulas.length, "every formula cell of the plan was compared");
  assert.deepEqual(differences, []);
}

const RELATIVE = 1e-9;
/** A difference of two equal sums is a last bit in one program and zero in the other; no figure shown is this small. */
const NIL = 1e-6;

function same(a: CalculatedValue, b: SavedValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger < NIL || Math.abs(a - b) <= RELATIVE * larger;
}

function shown(value: CalculatedValue | SavedValue): string {
  return typeof value === "object" ? value.error : JSON.stringify(value);
}
