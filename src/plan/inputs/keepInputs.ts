import { decimal } from "../../figures/decimal.ts";
import { cellAddress } from "../../formula/addresses.ts";
import type { CellContent, SheetId, SheetPlan, WorkbookPlan } from "../plan.ts";
import { readInputs, readMovedInputs, type FormulaGrid } from "./readInputs.ts";
import { switchValue } from "./switchWords.ts";
import { withInputs } from "./withInputs.ts";

/** An input of the user's that a build kept, and where it now is. */
export interface KeptInput {
  readonly key: string;
  /** The tab's name. */
  readonly sheet: string;
  readonly address: string;
}

/** An input that the sheets of an earlier build lack, though they have those that it would follow from. */
export interface StartedInput extends KeptInput {
  /** The input keys whose product it is. */
  readonly from: readonly string[];
  /** False where one of these holds no number: the input then starts as planned. */
  readonly worked: boolean;
}

/** The plan with what the user typed into the sheets of an earlier build, and which inputs those are. */
export interface KeptInputs {
  readonly plan: WorkbookPlan;
  /** Inputs that differ from the plan's own, with the place they now have. */
  readonly kept: readonly KeptInput[];
  /** Inputs that are new to the workbook, and were worked out once from the user's own: typed numbers ever after. */
  readonly started: readonly StartedInput[];
}

/**
 * Keeps the user's inputs through a build: those that differ from what the plan would put there.
 *
 * @param used what each sheet of an earlier build holds; a sheet without used cells keeps what stood on another, if
 * anything.
 */
export function keepInputs(
  plan: WorkbookPlan,
  used: ReadonlyMap<SheetId, { readonly formulas: FormulaGrid } | undefined>,
): KeptInputs {
  const contents = new Map<string, CellContent>();
  const kept: KeptInput[] = [];
  const started: StartedInput[] = [];
  for (const sheet of plan.sheets) {
    const found = inputsOf(sheet, used);
    if (found === undefined) continue;
    for (const cell of sheet.cells) {
      const { inputKey: key, leftOut: from } = cell;
      if (key === undefined) continue;
      const place = { key, sheet: sheet.name, address: cellAddress(cell) };
      const content = found.get(key);
      if (content === undefined) {
        if (from?.every((factor) => found.has(factor)) !== true) continue;
        const product = productOf(from.map((factor) => found.get(factor)));
        if (product !== undefined) contents.set(key, product);
        started.push({ ...place, from, worked: product !== undefined });
      } else if (!isSame(content, cell.content)) {
        contents.set(key, content);
        kept.push(place);
      }
    }
  }
  return { plan: withInputs(plan, contents), kept, started };
}

/** A sheet that an earlier build did not have may hold inputs that stood on another; undefined where it holds none. */
function inputsOf(
  sheet: SheetPlan,
  used: ReadonlyMap<SheetId, { readonly formulas: FormulaGrid } | undefined>,
): ReadonlyMap<string, CellContent> | undefined {
  const cells = used.get(sheet.id);
  if (cells !== undefined) return readInputs(sheet, cells.formulas);
  if (sheet.cells.every(({ inputKey }) => inputKey === undefined)) return undefined;
  const moved = [...used.values()].flatMap((other) =>
    other === undefined ? [] : [...readMovedInputs(sheet, other.formulas)],
  );
  return moved.length === 0 ? undefined : new Map(moved);
}

/** Undefined where one is no typed number. */
function productOf(factors: readonly (CellContent | undefined)[]): CellContent | undefined {
  const numbers = factors.flatMap((factor) => (factor?.kind === "number" ? [decimal(factor.value)] : []));
  if (numbers.length < factors.length) return undefined;
  const product = numbers.reduce((value, factor) => value.times(factor), decimal(1));
  return { kind: "number", value: String(product.toNumber()) };
}

function isSame(one: CellContent, other: CellContent): boolean {
  if (one.kind === "number" && other.kind === "number") return Number(one.value) === Number(other.value);
  // A switch that an earlier version, or a person, has set by TRUE or FALSE.
  if (one.kind === "logical" && other.kind === "text") return switchValue(other.text) === one.value;
  return JSON.stringify(one) === JSON.stringify(other);
}
