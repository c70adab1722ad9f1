import { printedNumber } from "../../../figures/parsePrinted.ts";
import type { PrintedMeasure } from "../../DraftTable.ts";
import type { LaidTable } from "../tables/LaidTable.ts";
import type { LaidFigure, LaidRow } from "./rowsOf.ts";
import { amountsInLabel } from "./amountsInLabel.ts";
import { columnsUntold } from "./columnsUntold.ts";
import { headsRunTogether } from "../heads/headsRunTogether.ts";
import { mayBeMark, mayBePageNumber } from "./footnoteMarks.ts";
import { headsBetween, namesBetween } from "./namesBetween.ts";
import { isSlipped } from "./slippedRow.ts";
import { isNotApplicable } from "../../words/figureText.ts";
import * as layoutWords from "../layoutWords.ts";

/**
 * A row's figure in a column, with a doubt where its text or its label shows damage.
 *
 * @param unit the row's own, where it has one: an amount for each share may have three decimals
 */
export function figureDoubt(
  row: LaidRow,
  column: number,
  table: LaidTable,
  unit: PrintedMeasure | undefined,
): LaidFigure | null {
  const figure = row.figures[column] ?? null;
  if (figure === null || figure.doubt !== undefined) return figure;
  const doubt = damage(figure.printed, row, column, { table, unit });
  return doubt === undefined ? figure : { ...figure, doubt };
}

interface Around {
  readonly table: LaidTable;
  readonly unit: PrintedMeasure | undefined;
}

function damage(printed: string, row: LaidRow, column: number, { table, unit }: Around): string | undefined {
  if (isNotApplicable(printed)) return undefined;
  if (printedNumber(printed) === null) {
    // Words among the figures of a note are words; in a statement they stand where an amount should.
    const isWord = table.title.statement === undefined && /\p{L}{3}/u.test(printed) && !printed.startsWith("#");
    return isWord ? undefined : layoutWords.noFigure(JSON.stringify(printed));
  }
  if (mayBePageNumber(row, table)) return layoutWords.mayBePageNumber;
  if (mayBeMark(row, column, table)) return layoutWords.footnotesMark;
  if (!isForEach(unit) && /^\(?\d{1,3}\.\d{3}\)?$/u.test(printed) && hasThousands(table))
    return layoutWords.pointForComma(printed);
  const decimals = unit === undefined ? decimalsOf(table) : isForEach(unit) ? undefined : commonDecimals(table);
  if (decimals !== undefined && /\d,\d{3}\.\d/u.test(printed) && decimalsIn(printed) !== decimals)
    return layoutWords.otherDecimals(printed, decimals);
  if (!isForEach(unit) && /\d,\d{3}\.\d{3}\)?$/u.test(printed) && hasHundredths(table))
    return layoutWords.otherDecimals(printed, 2);
  const first = row.figures.findIndex((each) => each !== null);
  const stray = strayRange.test(row.label) || (table.grid.notes === undefined && strayDigits.test(row.label));
  if (column === first && stray && hasThousands(table)) return layoutWords.itsLabelEndsWithDigits;
  const within = amountsInLabel(row.label);
  if (within !== undefined) return within;
  if (row.label.includes("\n")) return layoutWords.twoRowsMayStand;
  if (unit === undefined && /\d/u.test(printed) && isOfEither(table.grid.heads[column] ?? []))
    return layoutWords.sharesOrAmount;
  if (!/\d/u.test(printed)) return undefined;
  if (/^\(?\d{2,3}\)?$/u.test(printed) && holds(table, column, withMark)) return layoutWords.marksAreGlued;
  if (table.grid.heads.some((_, each) => holds(table, each, cut))) return layoutWords.figuresAreCut;
  if (isSlipped(row, table.rows)) return layoutWords.setARowLower;
  if (row.label === "" && table.grid.heads.every((texts) => texts.length === 0)) return layoutWords.nothingNamesIt;
  if (isStacked(table)) return layoutWords.valuesUnderEachOther;
  if (runTogether(table).has(column)) return layoutWords.headsRanTogether;
  if (isHeadless(table, column, printed)) return layoutWords.noHeadSaysUnit;
  if (belowNames(table).has(row)) return layoutWords.namesStandBetween;
  return columnsUntold(table) ? layoutWords.columnsUntold : undefined;
}

/** Heads of two columns that stand over one, as where the other lost its own: "Shares" and "Amount". */
const isOfEither = (texts: readonly string[]): boolean =>
  [/^(?:number of )?shares(?:\(\d\))?$/iu, /^(?:amount|(?:fair )?value|price)$/iu].every((name) =>
    texts.some((text) => name.test(text)),
  );

/** A mark that is glued to an amount: "16,9483", "(384)3". */
const withMark = /^\(?\d{1,3}(?:,\d{3})+\d\)?$|^\(\d[\d,]*\)\d$/u;

/** An amount that ends with the comma of its thousands: the rest stands elsewhere. */
const cut = /^[(-]?\d{1,3}(?:,\d{3})*,$/u;

const withShapes = new WeakMap<LaidTable, Map<string, boolean>>();

/** True where some figure of a column is printed so. */
function holds(table: LaidTable, column: number, shape: RegExp): boolean {
  const known = withShapes.get(table) ?? new Map<string, boolean>();
  withShapes.set(table, known);
  const key = `${String(column)} ${shape.source}`;
  const found = known.get(key) ?? table.rows.some(({ figures }) => shape.test(figures[column]?.printed ?? ""));
  known.set(key, found);
  return found;
}

const withStacks = new WeakMap<LaidTable, boolean>();

/** Values in a text each alone in its line: two behind each other, or one behind every row: a row's, where columns stand line by line. */
function isStacked(table: LaidTable): boolean {
  const known = withStacks.get(table);
  if (known !== undefined) return known;
  const isAlone = (row: LaidRow | undefined): boolean =>
    row?.label === "" && row.line.cells.length === 1 && row.line.line.measure === "characters";
  const told = table.rows.filter(({ figures }) => figures.some((figure) => figure !== null));
  const alone = told.filter(isAlone).length;
  const found =
    (alone > 1 && alone * 2 >= told.length) || told.some((row, index) => isAlone(row) && isAlone(told[index + 1]));
  withStacks.set(table, found);
  return found;
}

const withNames = new WeakMap<LaidTable, ReadonlySet<LaidRow>>();

/** The rows below what heads a further table. */
function belowNames(table: LaidTable): ReadonlySet<LaidRow> {
  const found = withNames.get(table) ?? new Set([...namesBetween(table), ...headsBetween(table)]);
  withNames.set(table, found);
  return found;
}

const withoutGaps = new WeakMap<LaidTable, ReadonlySet<number>>();

/** The columns of a table whose heads ran together: it is asked of each of its figures. */
function runTogether(table: LaidTable): ReadonlySet<number> {
  const found = withoutGaps.get(table) ?? headsTouching(table);
  withoutGaps.set(table, found);
  return found;
}

/** Where the heads of some columns of a text touch, those of the others may have words of these among them. */
function headsTouching(table: LaidTable): ReadonlySet<number> {
  const found = headsRunTogether(table);
  const isSet = table.rows[0]?.line.line.measure === "characters";
  return isSet && found.size > 0 ? new Set(table.grid.heads.keys()) : found;
}

/** An amount for each share, though it may not be known yet in which money. */
const isForEach = (unit: PrintedMeasure | undefined): boolean =>
  unit?.measure === undefined
    ? / per share$/u.test(unit?.printed ?? "")
    : unit.measure.kind === "money" && unit.measure.per === "share";

/** The ends of a range of amounts behind the words of a label: a column's own, "Revenue 1,100 – 1,200". */
const strayRange = /\p{L}{3} \d[\d,.]*[,.]\d[\d,.]* [-–—−] \d[\d,.]*$/u;

const strayDigits =
  /(?<!\b(?:note|level|stage|tier|class|series|part|section|type|group|phase|ifrs|ias|hkfrs|hkas|than|to|or|and|in|of|under|within|over|after|year|step|no\.?|january|february|march|april|may|june|july|august|september|october|november|december|附註|第|附注)) \d{1,3}$/iu;

const decimalsIn = (printed: string): number => /\.(\d+)/u.exec(printed)?.[1]?.length ?? 0;

/** So many of a hundred amounts with decimals have as many of them where a table prints a fixed number. */
const MOST = 90;
const ENOUGH = 10;

const withDecimals = new WeakMap<LaidTable, { readonly decimals: number | undefined }>();

/** How many decimals a table prints its amounts with; undefined where it prints whole ones, or now so many, now others. */
function decimalsOf(table: LaidTable): number | undefined {
  const known = withDecimals.get(table);
  if (known !== undefined) return known.decimals;
  const counts = new Map<number, number>();
  for (const { figures } of table.rows)
    for (const figure of figures)
      if (/\d,\d{3}/u.test(figure?.printed ?? "")) {
        const decimals = decimalsIn(figure?.printed ?? "");
        counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
      }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const isFixed = most !== undefined && most[0] > 0 && all >= ENOUGH && most[1] * 100 >= MOST * all;
  const decimals = isFixed ? most[0] : undefined;
  withDecimals.set(table, { decimals });
  return decimals;
}

/** True where some figure of the table has two decimals: one more may be the mark of a footnote. */
const hasHundredths = ({ rows }: LaidTable): boolean =>
  rows.some(({ figures }) => figures.some((figure) => /^\(?[\d,]+\.\d\d\)?$/u.test(figure?.printed ?? "")));

/**
 * A column of a text without a head beside others that have one: digits may stand there that are of a label, or marks; on a
 * page that says where they stand, one or two of them.
 */
function isHeadless({ grid: { heads }, rows: [first] }: LaidTable, column: number, printed: string): boolean {
  const measure = first?.line.line.measure;
  const mayBe = measure === "characters" || (measure === "points" && /^\(?\d{1,2}\)?$/u.test(printed));
  return mayBe && heads[column]?.length === 0 && heads.some((texts) => texts.length > 0);
}

/** How many decimals the figures of a table that has some have, where they are one or two: a third may be a mark. */
function commonDecimals({ rows }: LaidTable): number | undefined {
  const printed = rows.flatMap(({ figures }) => figures.flatMap((figure) => figure?.printed ?? []));
  const counts = printed.map(decimalsIn).filter((decimals) => decimals > 0);
  const [common] = [1, 2].filter((decimals) => counts.filter((each) => each === decimals).length * 2 > counts.length);
  return common;
}

/** Tables whose rows were looked through: a long one is asked of each of its figures. */
const withThousands = new WeakMap<LaidTable, boolean>();

/** True where some figure of the table has a comma between its thousands. */
function hasThousands(table: LaidTable): boolean {
  const known = withThousands.get(table);
  if (known !== undefined) return known;
  const found = table.rows.some(({ figures }) => figures.some((figure) => /\d,\d{3}/u.test(figure?.printed ?? "")));
  withThousands.set(table, found);
  return found;
}
