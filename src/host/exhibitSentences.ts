/** The sentences about what is put among the user's own cells. */
import type { Advice } from "./Advice.ts";

/** So much of what a cell holds is quoted. */
const longest = 24;

/** @param cells those that hold something; the first is quoted. */
export function cellsTaken(
  area: string,
  cells: readonly { readonly address: string; readonly held: string }[],
): string {
  const [first = { address: "", held: "" }, ...others] = cells;
  const quoted = first.held.length > longest ? `${first.held.slice(0, longest - 1)}…` : first.held;
  const more = others.length === 0 ? "" : ` and ${others.length} more ${others.length === 1 ? "cell" : "cells"}`;
  return `${area} is not blank: ${first.address} (“${quoted}”)${more} ${others.length === 0 ? "holds" : "hold"} something.`;
}

export function exhibitOnModel(tab: string): string {
  return `“${tab}” is a sheet of the model, which Build again writes: select a cell on a sheet of your own, or take a new sheet.`;
}

/** @param from where it was to begin. */
export function noRoomLeft(from: string, rows: number, columns: number): string {
  return `From ${from} the sheet has no room for its ${rows} rows and ${columns} columns: select a cell farther up or to the left, or take a new sheet.`;
}

export function noSuchCell(address: string): Advice {
  return { code: "cellNotFree", sentence: `Nothing was written, as “${address}” is no cell.` };
}
