import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { typedByUser } from "../host/entering/cellInput.ts";
import type { GridContext } from "./gridContext.ts";

/** Before what Univer itself makes of an entry. */
const first = 1000;

function entryOf(cell: ICellData): string {
  const { p, v } = cell;
  return p?.body === undefined ? String(v ?? "") : p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

/** The cell that Excel makes of an entry; undefined where Univer makes the same of it. */
function read(cell: ICellData, numberFormat: string): ICellData | undefined {
  const text = entryOf(cell);
  const leftToUniver = (cell.f ?? "") !== "" || cell.t === CellValueType.FORCE_STRING || /^['=]/.test(text);
  if (text === "" || numberFormat === "@" || leftToUniver) return undefined;
  const { input, numberFormat: given } = typedByUser(text, numberFormat);
  const plain = { ...cell, p: null, f: null, si: null };
  if (typeof input === "number") {
    const look = given !== undefined && numberFormat === "General" ? { s: { n: { pattern: given } } } : {};
    return { ...plain, v: input, t: CellValueType.NUMBER, ...look };
  }
  if (typeof input === "string") return cell.p == null ? { ...plain, v: input, t: CellValueType.STRING } : cell;
  const isFormula = typeof input === "object" && input !== null && "formula" in input;
  return isFormula ? { ...plain, v: null, f: input.formula } : undefined;
}

/** Reads what is typed into the grid as Excel does. */
export function readEntries({ injector, pending }: GridContext): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell: Nullable<ICellData>, { subUnitId, row, col }, next) => {
      const numberFormat = pending.style(subUnitId, row, col).n?.pattern ?? "General";
      return (cell == null ? undefined : read(cell, numberFormat)) ?? next(cell);
    },
  });
}
