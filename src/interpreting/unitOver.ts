import type { DraftColumn, DraftRow, PrintedMeasure } from "./DraftTable.ts";

/** Heads of columns whose figures are no amounts to be added up: what one costs on average, per share, at what rate. */
export const averages = /average|\bper (?:share|unit)|price|每股|平均/iu;

/** True for a column that is in percent by what it is: shares of a hundred, or changes under a head that says so. */
export const isPercentColumn = ({ kind, heading }: Pick<DraftColumn, "kind" | "heading">): boolean =>
  (kind === "percentage" && !averages.test(heading)) || (kind === "change" && /[%％]|per ?cent|百分/iu.test(heading));

/** A figure's unit where its column or its row says one: what the column says goes before, as it does in a pack. */
export const unitOver = (row: DraftRow, column: DraftColumn): PrintedMeasure | undefined =>
  isPercentColumn(column)
    ? { printed: "%", measure: { kind: "ratio", points: false }, place: row.place }
    : (column.unit ?? row.unit);
