import type { DraftColumn, DraftFigure, DraftRow, DraftTable, PrintedMeasure } from "../../DraftTable.ts";
import { isPercentColumn, unitOver } from "../../unitOver.ts";
import type { Place } from "../../../reading/ReadDocument.ts";
import { isInCents } from "../../words/figureText.ts";
import { sectionsOf } from "./percentRows.ts";
import * as layoutWords from "../layoutWords.ts";

/**
 * The table with the units that its figures print themselves and no head or label says: a column of changes, or a row, all
 * of whose figures have a percent sign behind them, or "bps", or "x".
 */
export function withPrintedUnits(table: DraftTable): DraftTable {
  const columns = table.columns.map((column, index) => {
    if (column.unit !== undefined || isPercentColumn(column) || (column.kind !== "change" && column.kind !== "other"))
      return column;
    const figures = table.rows.map((row) => row.figures[index] ?? null);
    if (table.rows.every((row, at) => row.unit !== undefined || !isTelling(figures[at] ?? null))) return column;
    // A change of a rate is printed in points of a hundredth in a column of percent.
    const unit = unitOfAll(figures.filter((figure) => figure?.behind === undefined)) ?? unitOfAll(figures);
    return unit === undefined ? column : { ...column, unit };
  });
  const rows = table.rows.map((row) => (row.unit === undefined ? withRowUnit(row, columns) : row));
  return { ...table, columns, rows };
}

/** Changes may be in points beside rates, and say so themselves; columns of things leave a row no unit of its own. */
function withRowUnit(row: DraftRow, columns: readonly DraftColumn[]): DraftRow {
  const ofAmounts = columns.map((column) => column.unit === undefined && !isPercentColumn(column));
  const others = row.figures.some(
    (figure, index) => isTelling(figure) && columns[index]?.unit?.measure?.kind === "count",
  );
  const unit = unitOfAll(
    row.figures.filter((_, index) => ofAmounts[index] === true && columns[index]?.kind !== "change"),
  );
  return unit === undefined || others ? row : { ...row, unit };
}

const isTelling = (figure: DraftFigure | null): figure is DraftFigure => figure !== null && /\d/u.test(figure.printed);

/** The unit that all of some figures are printed in; undefined where some say none, or another. */
function unitOfAll(figures: readonly (DraftFigure | null)[]): PrintedMeasure | undefined {
  const telling = figures.filter(isTelling);
  const [first] = telling;
  if (first === undefined) return undefined;
  if (telling.every(isPercent)) return percent(first.place);
  const { behind } = first;
  if (behind === undefined || isInCents(behind) || !telling.every((figure) => figure.behind === behind))
    return undefined;
  return { printed: behind, measure: { kind: "count", of: behind, scale: 1 }, place: first.place };
}

const percent = (place: Place): PrintedMeasure => ({ printed: "%", measure: { kind: "ratio", points: false }, place });

const isPercent = ({ printed }: DraftFigure): boolean => printed.includes("%");

/**
 * The table with a doubt at each figure that prints another unit than what it stands under: a percent sign among amounts,
 * points of a hundredth in a column of percent. Changes, and small figures with decimals, below a percent sign may be in
 * percent, too.
 */
export function withUnitDoubts(table: DraftTable): DraftTable {
  const isMixed = table.columns.map((column, index) =>
    table.rows.some((row) => {
      const figure = row.figures[index] ?? null;
      return isTelling(figure) && isPercent(figure) && isMoney(row, column);
    }),
  );
  const below = new Set([table.rows, ...sectionsOf(table.rows)].flatMap(belowPercents));
  const openUnits = columnsInOpenUnits(table);
  const rows = table.rows.map((row) => {
    const figures = row.figures.map((figure, index) => {
      const column = table.columns[index];
      if (!isTelling(figure) || figure.doubt !== undefined || column === undefined) return figure;
      const doubt =
        (isPercentColumn(column) && isPercent(figure) ? undefined : openUnits.get(column)) ??
        unitDoubt(figure, { row, column, mixed: isMixed[index] === true }) ??
        (below.has(row) && isMoney(row, column) ? layoutWords.percentAbove : undefined);
      return doubt === undefined ? figure : { ...figure, doubt };
    });
    return figures.every((figure, index) => figure === row.figures[index]) ? row : { ...row, figures };
  });
  return { ...table, rows };
}

/**
 * Columns whose unit their heads leave open: one without a head beside others that count things or are money for each of
 * them, or that only looks like shares of a hundred, and one that is headed as percent and holds amounts while the signs stand in another.
 */
function columnsInOpenUnits({ columns, rows }: DraftTable): ReadonlyMap<DraftColumn, string> {
  const isOfThings = columns.some(
    ({ unit }) =>
      unit?.measure?.kind === "count" || (unit?.measure?.kind === "money" && unit.measure.per !== undefined),
  );
  const telling = columns.map((_, index) =>
    rows.map(({ figures }) => figures[index] ?? null).filter((figure) => isTelling(figure)),
  );
  return new Map(
    columns.flatMap((column, index): (readonly [DraftColumn, string])[] => {
      const own = telling[index] ?? [];
      const isGuessed = isPercentColumn(column) && own.length > 0 && !own.some(isPercent);
      if (isBare.test(column.heading) && ((isOfThings && column.unit === undefined) || isGuessed))
        return [[column, layoutWords.noHeadSaysUnit]];
      const isOfAmounts = own.some(({ printed }) => /\d,\d{3}/u.test(printed));
      const signsElsewhere =
        column.kind === "change" &&
        !own.some(isPercent) &&
        columns.some(
          (other, at) =>
            at !== index && other.kind !== "period" && !isPercentColumn(other) && telling[at]?.some(isPercent) === true,
        );
      return isPercentColumn(column) && (isOfAmounts || signsElsewhere)
        ? [[column, layoutWords.percentHeadOverAmounts]]
        : [];
    }),
  );
}

/** What a column without words over it is called. */
const isBare = /^Column \d+$/u;

/**
 * The rows below a first row in percent, of a table or under a heading, or between rows in percent of which one is the last,
 * whose figures are as small as those: many tables print the sign in their first row alone, or in the last as well. None where
 * an amount in thousands or a currency's sign says that rows of money follow.
 */
function belowPercents(rows: readonly DraftRow[]): readonly DraftRow[] {
  const told = rows.filter(({ kind, figures }) => kind === "figure" && figures.some(isSure));
  const inPercent = told.filter(({ figures }) => figures.filter(isTelling).every(isPercent));
  const isAround = inPercent.length > 1 && inPercent.at(-1) === told.at(-1);
  const first = isAround ? inPercent[0] : told[0];
  const others = told.slice(told.findIndex((row) => row === first) + 1);
  const isFirst =
    first?.figures.filter(isTelling).every(isPercent) === true && first.figures.filter(isTelling).length > 1;
  const open = others.filter(({ unit }) => unit === undefined);
  // Rows of yet other units say that each row is in its own.
  const isPlain = open.length > 1 && others.every(({ unit }) => unit === undefined || unit.measure?.kind === "ratio");
  const areSmall = open.every(({ figures }) => figures.every((each) => !isTelling(each) || small.test(each.printed)));
  return isFirst && isPlain && areSmall ? open : [];
}

const isSure = (figure: DraftFigure | null): boolean => isTelling(figure) && figure.doubt !== layoutWords.footnotesMark;

const small = /^[-−(]?\d{1,2}(?:\.\d+)?\)?%?$/u;

interface Standing {
  readonly row: DraftRow;
  readonly column: DraftColumn;
  readonly mixed: boolean;
}

function unitDoubt(figure: DraftFigure, { row, column, mixed }: Standing): string | undefined {
  const unit = unitOver(row, column);
  if (figure.behind !== undefined && unit?.printed !== figure.behind && !areCents(figure.behind, unit))
    return layoutWords.measuredOtherwise(figure.printed, figure.behind);
  if (!isMoney(row, column)) return undefined;
  const alike =
    column.kind !== "period"
      ? column.unit === undefined
      : unit === undefined && /^[-−(]?\d{1,2}\.\d+\)?$/u.test(figure.printed);
  return isPercent(figure) || (mixed && alike) ? layoutWords.percentAmongAmounts : undefined;
}

/** What is said to be money for each share, or in a hundredth of a currency, may have the sign of that behind it. */
const areCents = (behind: string, unit: PrintedMeasure | undefined): boolean =>
  isInCents(behind) &&
  unit !== undefined &&
  (unit.measure === undefined ||
    (unit.measure.kind === "money" && (unit.measure.per !== undefined || unit.measure.scale < 1)));

/** Whether a figure stands for money: its row and its column say nothing else. */
function isMoney(row: DraftRow, column: DraftColumn): boolean {
  const unit = unitOver(row, column);
  return unit === undefined || unit.measure?.kind === "money";
}
