import { decimal, type Decimal } from "../../../../figures/decimal.ts";
import type { Measure } from "../../../../figures/measure.ts";
import { printedNumber } from "../../../../figures/parsePrinted.ts";
import type { DraftColumn, DraftRow, DraftTable, FigureFact } from "../../../DraftTable.ts";
import type { AmountGrid } from "../../sums/amountGrid.ts";
import { unitOver } from "../../../unitOver.ts";
import { cellKey } from "../../Claim.ts";
import * as doubtWords from "../../doubtWords.ts";

/** A printed number beside what it is tagged as. */
export interface TaggedFigure {
  readonly table: DraftTable;
  readonly row: DraftRow;
  readonly column: DraftColumn;
  /** See `cellKey`. */
  readonly key: string;
  readonly printed: string;
  /** As printed, "12.5" for 12.5%; zero for a nil mark. */
  readonly value: Decimal;
  /** What it is read as: by its row, else its column, table or document; undefined where nothing settles it. */
  readonly measure: Measure | undefined;
  readonly fact: FigureFact;
  /** In whole units. */
  readonly tagged: Decimal;
}

/** The tagged figures of the columns of amounts. Those that a person answered bear no fact any more. */
export function taggedFigures(
  { table, columns, rows }: AmountGrid,
  money: Measure | undefined,
): readonly TaggedFigure[] {
  return rows.flatMap(({ row }) =>
    columns.flatMap((index): readonly TaggedFigure[] => {
      const [figure, column] = [row.figures[index], table.columns[index]];
      if (figure?.fact === undefined || column === undefined) return [];
      const number = printedNumber(figure.printed);
      if (number === null) return [];
      const percent = number.kind === "number" && number.percent;
      return [
        {
          table,
          row,
          column,
          key: cellKey({ row: row.id, column: column.key }),
          printed: figure.printed,
          value: number.kind === "nil" ? decimal(0) : number.value,
          measure: percent ? { kind: "ratio", points: false } : measureOf({ row, column, table }, money),
          fact: figure.fact,
          tagged: decimal(figure.fact.value),
        },
      ];
    }),
  );
}

function measureOf(
  { row, column, table }: Pick<TaggedFigure, "row" | "column" | "table">,
  money: Measure | undefined,
): Measure | undefined {
  const own = unitOver(row, column) ?? table.money;
  return own === undefined ? money : own.measure;
}

/** A figure as sentences call it: the label of its row and the head of its column. */
export const named = ({ row, column }: TaggedFigure): string => doubtWords.rowAndColumn(row.label, column.heading);
