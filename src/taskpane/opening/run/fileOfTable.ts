import type { SelectedTable } from "../../../host/SelectedTable.ts";
import type { SelectedCells, SelectedCellsType } from "../../../reading/cells/SelectedCells.ts";

const type: SelectedCellsType = "application/vnd.headroom.cells+json";

/** A table that was selected, as a file to be opened: the same cells give the same file. */
export function fileOfTable({ address, ...table }: SelectedTable): File {
  const cells: SelectedCells = table;
  return new File([JSON.stringify(cells)], `${table.sheet} ${address.replace(":", "–")}`, { type });
}
