import { localName } from "../xml/localName.ts";
import { parseXml } from "../xml/parseXml.ts";
import { cellAt, type CellAddress } from "./address.ts";

/** What a sheet's XML says beside the values. */
export interface SheetShape {
  /** Merged areas by their first cell's address: how many columns and rows each covers. */
  readonly merged: ReadonlyMap<string, { readonly columns: number; readonly rows: number }>;
  /** The index of a cell's style, by address. */
  readonly styles: ReadonlyMap<string, number>;
  /** Cells that show an error, such as "#DIV/0!", by address. */
  readonly errors: ReadonlyMap<string, string>;
  /** The first cell whose formula has no result in the file. */
  readonly uncalculated?: string;
}

/** Reads a sheet's merged areas, styles and formulas without results. */
export function sheetShape(xml: string, name: string): SheetShape {
  const merged = new Map<string, { columns: number; rows: number }>();
  const styles = new Map<string, number>();
  const errors = new Map<string, string>();
  let cell: { address: string; error: boolean; formula: boolean; value: boolean } | undefined;
  let uncalculated: string | undefined;
  let text = "";
  parseXml(xml, name, {
    open: (tag, attributes) => {
      text = "";
      const local = localName(tag);
      if (local === "c") {
        const address = attributes["r"] ?? "";
        cell = { address, error: attributes["t"] === "e", formula: false, value: false };
        if (attributes["s"] !== undefined) styles.set(address, Number(attributes["s"]));
      } else if (local === "f" && cell !== undefined) cell.formula = true;
      else if (local === "mergeCell") addMerged(merged, attributes["ref"] ?? "");
    },
    text: (part) => {
      text += part;
    },
    close: (tag) => {
      const local = localName(tag);
      if (cell === undefined) return;
      if (local === "v") {
        cell.value = true;
        if (cell.error) errors.set(cell.address, text);
      } else if (local === "c") {
        if (cell.formula && !cell.value) uncalculated ??= cell.address;
        cell = undefined;
      }
    },
  });
  return { merged, styles, errors, ...(uncalculated !== undefined && { uncalculated }) };
}

function addMerged(merged: Map<string, { columns: number; rows: number }>, area: string): void {
  const [from, to] = area.split(":");
  const first = from === undefined ? undefined : cellAt(from);
  const last = to === undefined ? undefined : cellAt(to);
  if (from === undefined || first === undefined || last === undefined) return;
  merged.set(from, extent(first, last));
}

function extent(first: CellAddress, last: CellAddress): { columns: number; rows: number } {
  return { columns: last.column - first.column + 1, rows: last.row - first.row + 1 };
}
