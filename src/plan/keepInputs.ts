import { cellAddress } from "../formula/addresses.ts";
import type { CellContent, SheetId, WorkbookPlan } from "./plan.ts";
import { readInputs, type FormulaGrid } from "./readInputs.ts";
import { switchValue } from "./switchWords.ts";
import { withInputs } from "./withInputs.ts";

/** An input of the user's that a build kept, and where it now is. */
export interface KeptInput {
  readonly key: string;
  /** The tab's name. */
  readonly sheet: string;
  readonly address: string;
}

/** The plan with what the user typed into the sheets of an earlier build, and which inputs those are. */
export interface KeptInputs {
  readonly plan: WorkbookPlan;
  /** Inputs that differ from the plan's own, with the place they now have. */
  readonly kept: readonly KeptInput[];
}

/**
 * Keeps the user's inputs through a build: those that differ from what the plan would put there.
 *
 * @param used what each sheet of an earlier build holds; a sheet without used cells keeps nothing.
 */
export function keepInputs(
  plan: WorkbookPlan,
  used: ReadonlyMap<SheetId, { readonly formulas: FormulaGrid } | undefined>,
): KeptInputs {
  const contents = new Map<string, CellContent>();
  const kept: KeptInput[] = [];
  for (const sheet of plan.sheets) {
    const cells = used.get(sheet.id);
    if (cells === undefined) continue;
    const found = readInputs(sheet, cells.formulas);
    for (const cell of sheet.cells) {
      const content = cell.inputKey === undefined ? undefined : found.get(cell.inputKey);
      if (cell.inputKey === undefined || content === undefined || isSame(content, cell.content)) continue;
      contents.set(cell.inputKey, content);
      kept.push({ key: cell.inputKey, sheet: sheet.name, address: cellAddress(cell) });
    }
  }
  return { plan: withInputs(plan, contents), kept };
}

function isSame(one: CellContent, other: CellContent): boolean {
  if (one.kind === "number" && other.kind === "number") return Number(one.value) === Number(other.value);
  // A switch that an earlier version, or a person, has set by TRUE or FALSE.
  if (one.kind === "logical" && other.kind === "text") return switchValue(other.text) === one.value;
  return JSON.stringify(one) === JSON.stringify(other);
}
