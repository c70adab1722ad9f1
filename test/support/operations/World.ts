import { cellAddress } from "../../../src/formula/addresses.ts";
import type { CellContent } from "../../../src/plan/plan.ts";
import type { OpenedWorkbench } from "../browser.ts";
import { Ledger, wholePlan, type LedgerCell } from "./Ledger.ts";

type Held = string | number | boolean;

/** What the workbook shows, by sheet id; rows and columns from 0. */
export interface Shown {
  readonly values: readonly (readonly Held[])[];
  readonly formulas: readonly (readonly Held[])[];
  readonly text: readonly (readonly string[])[];
}

/** A workbook in the workbench, its pane, and what it is to hold. */
export class World {
  readonly ledger = new Ledger();
  #shown: ReadonlyMap<string, Shown> | undefined;

  constructor(readonly workbench: OpenedWorkbench) {}

  /** Every sheet as it stands, read once after each operation. */
  async shown(): Promise<ReadonlyMap<string, Shown>> {
    this.#shown ??= await this.#read();
    return this.#shown;
  }

  /** To be said after whatever may have changed something. */
  forget(): void {
    this.#shown = undefined;
  }

  async #read(): Promise<ReadonlyMap<string, Shown>> {
    const wanted = this.ledger.sheets().map(({ id, name, cells }) => {
      const row = Math.max(20, ...cells.map((cell) => cell.row));
      const column = Math.max(8, ...cells.map((cell) => cell.column));
      return [id, name, `A1:${cellAddress({ row, column })}`] as const;
    });
    const read = await this.workbench.page.evaluate(
      async (places) =>
        JSON.stringify(
          await Promise.all(places.map(async ([id, name, area]) => [id, await window.workbench.read(name, area)])),
        ),
      wanted,
    );
    return new Map(JSON.parse(read) as [string, Shown][]);
  }

  /** What a cell holds: a formula, or else its value. */
  async held({ sheet, row, column }: LedgerCell): Promise<Held> {
    return (await this.shown()).get(sheet.id)?.formulas[row]?.[column] ?? "";
  }
}

/** As `read` gives a content where it stands in a cell. */
export function asHeld(content: CellContent): Held {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "number":
      return Number(content.value);
    case "logical":
      return content.value;
    case "formula":
      return content.formula;
  }
}

const allCells: readonly LedgerCell[] = wholePlan.sheets.flatMap((sheet) =>
  sheet.cells.map((plan) => ({ sheet, row: plan.row, column: plan.column, plan })),
);

const byInput = new Map(
  allCells.flatMap((cell) => (cell.plan?.inputKey === undefined ? [] : [[cell.plan.inputKey, cell] as const])),
);

const bySheet = new Map(wholePlan.sheets.map((sheet) => [sheet.id, sheet]));

/** The cell of an input of the model, by its key. */
export const inputCell = (key: string): LedgerCell | undefined => byInput.get(key);

export const cells = allCells;

/** A cell by its sheet's id. */
export function cellAt(id: string, row: number, column: number): LedgerCell {
  const found = allCells.find((cell) => cell.sheet.id === id && cell.row === row && cell.column === column);
  const sheet = bySheet.get(id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return found ?? { sheet, row, column };
}
