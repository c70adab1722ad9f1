import { cellAddress } from "../../src/formula/addresses.ts";
import type { CellContent, WorkbookPlan } from "../../src/plan/plan.ts";
import { withInputs } from "../../src/plan/inputs/withInputs.ts";
import type { CalculatedValue } from "../../src/xlsx/calculatedValues.ts";
import { calculatedWith } from "../support/calculatedOnce.ts";

/** What a user types into inputs, by key: a number, text or a switch. */
export type Typed = Readonly<Record<string, number | string | boolean>>;

/** The plan after the user has typed into inputs. */
export const typedPlan = (plan: WorkbookPlan, typed: Typed): WorkbookPlan => withInputs(plan, contentsOf(typed));

const contentsOf = (typed: Typed): ReadonlyMap<string, CellContent> =>
  new Map(Object.entries(typed).map(([key, value]) => [key, contentOf(value)] as const));

/** The plan calculated as a spreadsheet without the add-in does, after the user has typed into inputs. */
export async function calculatedPlan(plan: WorkbookPlan, typed: Typed = {}) {
  const values = await calculatedWith(plan, contentsOf(typed));
  /** The value of a formula cell, zero-based. */
  const at = (sheet: string, row: number, column: number): CalculatedValue | undefined =>
    values.get(sheet)?.get(cellAddress({ row, column }));
  /** The value of the cell with the defined name. */
  const named = (name: string): CalculatedValue | undefined => {
    const area = plan.names.find((candidate) => candidate.name === name)?.area;
    return area && at(area.sheet, area.row, area.column);
  };
  /** The values beside a label of a sheet, the first at or below the row. */
  const beside = (sheet: string, label: string, from = 0): { row: number; value: CalculatedValue | undefined } => {
    const cell = plan.sheets
      .find(({ id }) => id === sheet)
      ?.cells.find(
        ({ row, column, content }) => row >= from && column === 0 && content.kind === "text" && content.text === label,
      );
    if (cell === undefined) throw new Error(`no row ${label} on ${sheet} from row ${from}`);
    return { row: cell.row, value: at(sheet, cell.row, 1) };
  };
  return { at, named, beside };
}

function contentOf(value: number | string | boolean): CellContent {
  if (typeof value === "number") return { kind: "number", value: String(value) };
  return typeof value === "boolean" ? { kind: "logical", value } : { kind: "text", text: value };
}
