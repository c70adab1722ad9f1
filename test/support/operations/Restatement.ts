import type { CellContent, CellPlan } from "../../../src/plan/plan.ts";
import { Engine } from "../../../src/xlsx/Engine.ts";
import { CellValueType } from "../../../src/xlsx/univer.ts";
import { wholePlan, type Ledger, type LedgerCell } from "./Ledger.ts";

type Value = string | number | boolean;
type Typed = Ledger["typed"];
type ValueAt = (sheet: string, row: number, column: number) => Value;

const blank: CellContent = { kind: "empty" };

/** The model worked out apart from the workbook, from what the ledger has; functions by their twins. */
export class Restatement {
  #held: Typed = new Map();

  private constructor(private readonly engine: Engine) {}

  static async open(): Promise<Restatement> {
    return new Restatement(await Engine.open(wholePlan));
  }

  close(): void {
    this.engine.close();
  }

  /** With everything that was typed. */
  typed({ typed }: Ledger): Promise<ValueAt> {
    return this.#with(typed);
  }

  /** With what was typed into inputs alone: what the model comes to where nobody has typed over it. */
  unspoilt({ typed }: Ledger): Promise<ValueAt> {
    const inputs = [...typed].filter(([, { cell }]) => cell.plan?.inputKey !== undefined || cell.sheet.id === "own");
    return this.#with(new Map(inputs));
  }

  async #with(wanted: Typed): Promise<ValueAt> {
    const changed = [
      ...[...wanted].filter(([key, { content }]) => !isSame(this.#held.get(key)?.content, content)),
      ...[...this.#held].flatMap(([key, { cell }]) => {
        if (wanted.has(key)) return [];
        return [[key, { cell, content: cell.plan?.withoutAddIn ?? cell.plan?.content ?? blank }] as const];
      }),
    ];
    await this.engine.set(
      changed.map(([, { cell, content }]) => ({ sheet: cell.sheet.id, cell: placed(cell, content), content })),
    );
    this.#held = new Map(wanted);
    return (sheet, row, column) => this.#value(sheet, row, column);
  }

  #value(sheet: string, row: number, column: number): Value {
    const cell = this.engine.cell(sheet, row, column);
    const value = cell?.v ?? "";
    return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
  }
}

const isSame = (one: CellContent | undefined, other: CellContent): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const placed = ({ row, column, plan }: LedgerCell, content: CellContent): CellPlan =>
  plan ?? { row, column, content, style: "input" };
