import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";
import type { MarkedCells } from "./MarkedCells.ts";
import { numbersDiffer, textsDiffer } from "./textsDiffer.ts";

/** Rows of the Checks sheet, from one to another. */
interface RowsOfChecks {
  readonly first: number;
  readonly last: number;
}

/**
 * What each check of the list is called and measured in, and the tables of what bears figures out with their counts, as
 * columns: the numbers beside them are right whatever they are called.
 *
 * @param covered the rows of those tables; absent where there are none.
 */
export function textsOfChecks(sheet: SheetBuilder, list: RowsOfChecks, covered: RowsOfChecks | undefined): MarkedCells {
  const counts = [column.status, column.expected, column.found, column.difference];
  const columns = [
    ...[column.name, column.unit].map((of) => ({ of, beside: column.item, rows: list, differ: textsDiffer })),
    ...(covered === undefined
      ? []
      : counts.map((of) => ({ of, beside: column.name, rows: covered, differ: numbersDiffer }))),
  ];
  const texts = textsIn(sheet);
  const cells = columns.map(({ of, beside, rows: { first, last }, differ }) => {
    const area = (at: number) => sheet.area({ row: first, column: at }, { row: last, column: at });
    const rows = Array.from({ length: last - first + 1 }, (_, index) => {
      const row = first + index;
      return [texts(row, of), texts(row, beside)] as const;
    });
    return { cell: sheet.cell(first, of), differs: differ(rows, area(of), area(beside)) };
  });
  return { sheet, cells };
}

/** What stands in a cell for good, as a text. */
function textsIn(sheet: SheetBuilder): (row: number, column: number) => string {
  const texts = new Map<string, string>();
  for (const { row, column: of, content } of sheet.cells.constants())
    if (content.kind === "text" || content.kind === "number")
      texts.set(`${row} ${of}`, content.kind === "text" ? content.text : content.value);
  return (row, of) => texts.get(`${row} ${of}`) ?? "";
}
