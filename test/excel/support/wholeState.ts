import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf } from "./contentsOf.ts";

/** What a fault may leave: cells, names, tabs and settings apart from how it all looks. */
export interface WholeState {
  readonly contents: unknown;
  readonly looks: unknown;
}

const everything = (sheet: string) => ({ sheet, row: 0, column: 0, rows: 1_048_576, columns: 16_384 });

/** Of the first rows: every look of the small model, and some of each kind of a unit's. */
function looksOfCells(workbook: MemoryWorkbook, sheet: string): unknown {
  const used = workbook.usedArea(everything(sheet), false);
  if (used === null) return [];
  const looks: string[] = [];
  for (let row = used.row; row < Math.min(used.row + used.rows, 25); row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const cell = { sheet, row, column, rows: 1, columns: 1 };
      const rule = workbook.annotations.at("validation", sheet, row, column);
      const link = workbook.annotations.at("hyperlink", sheet, row, column);
      looks.push(JSON.stringify([row, column, workbook.format(cell), rule ?? null, link ?? null]));
    }
  }
  return looks;
}

/** Everything of a workbook, without the ids that Excel gives and the number of builds. */
export function wholeState(workbook: MemoryWorkbook): WholeState {
  const tabOf = new Map(workbook.sheets().map(({ id, name }) => [id, name]));
  const withoutIds = (text: string): string => [...tabOf].reduce((left, [id, name]) => left.replaceAll(id, name), text);
  return {
    contents: {
      sheets: workbook.sheets().map(({ id, name }) => ({
        name,
        cells: [...cellsOf(workbook, id)].map(([place, content]) => `${place} ${JSON.stringify(content)}`).sort(),
      })),
      names: workbook
        .names()
        .map(({ name, formula }) => `${name} ${formula}`)
        .sort(),
      settings: [...workbook.parts.settings]
        .map(([key, value]) => `${key} ${withoutIds(String(value)).replace(/"number":\d+/, "")}`)
        .sort(),
    },
    looks: workbook.sheets().map(({ id, tabColour, showGridlines, freeze }) => ({
      tab: tabOf.get(id),
      tabColour,
      showGridlines,
      freeze,
      cells: looksOfCells(workbook, id),
      widths: Array.from({ length: 12 }, (_, column) => workbook.columnWidth(id, column)),
      conditionalFormats: [...workbook.conditionalFormats(id)]
        .sort((one, other) => one.priority - other.priority)
        .map(({ areas, formula, format }) =>
          JSON.stringify([
            areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]).sort(),
            formula,
            format,
          ]),
        ),
      charts: workbook.parts.charts.list(id).map(({ id: _id, ...chart }) => withoutIds(JSON.stringify(chart))),
    })),
  };
}
