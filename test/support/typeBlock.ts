import assert from "node:assert/strict";
import type { OpenedWorkbench } from "./browser.ts";

/** As many as a block has years. */
const COLUMNS = 5;

/**
 * Types lines of a unit's block, a value or one for each year by label, at once, as a block is pasted: every entry by
 * itself would have the whole workbook calculated again.
 */
export async function typeBlock(
  workbench: OpenedWorkbench,
  sheet: string,
  block: Readonly<Record<string, readonly number[]>>,
): Promise<void> {
  const labels = (await workbench.read(sheet, "A1:A100")).text.map(([label]) => label?.trim() ?? "");
  const rows = Object.keys(block).map((label) => labels.indexOf(label));
  assert.ok(!rows.includes(-1), `${sheet} lacks a row of ${Object.keys(block).join(", ")}`);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const typed = labels.slice(first, last + 1).map((label, row) => {
    const values = rows.includes(first + row) ? (block[label] ?? []) : [];
    return Array.from({ length: COLUMNS }, (_, column) => values[column] ?? null);
  });
  await workbench.write(sheet, `B${first + 1}:F${last + 1}`, typed);
}
