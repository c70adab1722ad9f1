import type { Doubt, Roles } from "../../../filing/Pack.ts";
import { statementsByPeriod } from "../../../filing/statementKinds.ts";
import type { AmountGrid, AmountRow } from "./amountGrid.ts";
import { cellsOfRows, type OpenRows } from "./openCells.ts";
import { isSelection } from "./isSelection.ts";
import { beginningOf, isReconciled, type Beginning } from "./reconciled.ts";
import type { FoundSum } from "./SumLine.ts";
import { isChangeOfCash, isClosing, isMeasured, isNamedResult, isPaidForLeases } from "../../words/resultWords.ts";
import { isCalledResult, isCalledTotal, isNetAssets, isOpening, isShared, signByName } from "../../words/totalWords.ts";
import * as doubtWords from "../doubtWords.ts";

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

/**
 * Rows that are totals by their name, by having none, or by the part they play, and that nothing printed comes to in any
 * column: a row may have been lost above them, two may stand in one, or figures may stand in the wrong place.
 */
export function openTotals(tables: readonly SummedTable[], roles: Roles): OpenRows<Doubt> {
  const results = new Set(
    [
      roles.grossProfit,
      roles.operatingResult,
      roles.resultBeforeTax,
      roles.resultForThePeriod,
      roles.totalAssets,
      roles.totalLiabilities,
      roles.totalEquity,
    ].filter((id) => id !== undefined),
  );
  const playing: Playing = { results, grossProfit: roles.grossProfit, totalEquity: roles.totalEquity };
  const open = tables
    .filter((table) => !isSelection(table))
    .flatMap((table) => openIn(table, playing).map((index) => ({ table, index })));
  return {
    doubts: open.map(({ table: { grid }, index }) => {
      const { id = "", label = "" } = grid.rows[index]?.row ?? {};
      return { row: id, table: grid.table.id, reason: doubtWords.aTotalWithoutALabel(label) };
    }),
    cells: open.flatMap(({ table, index }) => cellsOfRows(table.grid, listStart(table, index), index - 1)),
  };
}

/** The rows that play a part of results and totals, by their ids. */
interface Playing {
  readonly results: ReadonlySet<string>;
  readonly grossProfit: string | undefined;
  readonly totalEquity: string | undefined;
}

/** Where the rows above a total begin that no sum has a part in. */
function listStart({ sums }: SummedTable, index: number): number {
  const inSums = new Set(sums.flatMap(({ total, parts }) => [total.index, ...parts.map(({ line }) => line.index)]));
  let first = index;
  while (first > 0 && !inSums.has(first - 1)) first -= 1;
  return first;
}

/** The rows of a table that should come to something and do not, by their indexes. */
function openIn({ grid, sums }: SummedTable, playing: Playing): readonly number[] {
  const summed = new Set(sums.flatMap(({ total, stands }) => (stands === "above" ? [total.index] : [])));
  const beside = new Set(sums.map(({ total }) => total.index));
  const added = new Set(sums.flatMap(({ parts }) => parts.map(({ line }) => line.index)));
  const parted = new Set(
    sums.flatMap(({ parts, stands }) => (stands === "below" ? parts.map(({ line }) => line.index) : [])),
  );
  const amounts = grid.rows.map((each) => each.amounts.map((amount) => amount?.value.toString() ?? "").join());
  const printed = placesOf(amounts);
  const aboveOf = countsAbove(grid);
  const statement = statementsByPeriod.has(grid.table.kind);
  const begins = beginningOf(grid);
  return grid.rows.flatMap(({ row, amounts: own, measure }, index): readonly number[] => {
    if (
      row.kind === "heading" ||
      row.figures.every((figure) => figure === null || figure.answered !== undefined) ||
      measure !== "" ||
      summed.has(index) ||
      own.every((amount) => amount === null || amount.value === 0n)
    )
      return [];
    // Whose the total above is may be called a total too; it is borne out as a part of that.
    if (isOfClass(grid, index) || (parted.has(index) && isShared(row.label))) return [];
    const before = rowBefore(grid, index);
    if (before === undefined) return [];
    const open = isLeftOpen(grid, before, added);
    const closes = statement
      ? closesStatement(grid, { index, before, open, above: aboveOf[index] ?? 0, adds: added.has(index) }, playing)
      : open && closesList(grid, { index, before, adds: added.has(index) }, { summed, added, begins });
    if (!closes) return [];
    // Without revenue, a loss is the costs right above it, their total or the one that there is, the other way round.
    const isCost = summed.has(before) || (statement && isNamedResult(row.label));
    if (isCost && isTheOtherWay(own, grid.rows[before]?.amounts ?? [])) return [];
    if (row.id === playing.totalEquity && isCondensed({ index, before }, { sums, summed, added })) return [];
    // What agrees with totals elsewhere may still lack a row of its own list.
    if (beside.has(index) && !open) return [];
    // A result that is printed a second time is what it is there, and so is the total of a list of one; but both sides of
    // a balance are the same, each with rows of its own.
    const again = (printed.get(amounts[index] ?? "") ?? []).some(
      (other) =>
        other < index &&
        !(statement && open && before > other) &&
        (grid.table.kind !== "financial position" || other > index - 4),
    );
    return again ? [] : [index];
  });
}

/**
 * Equity that a condensed statement prints in one row among the claims: it is added up, and stands right below the total of
 * the assets, or together with a claim right above it that is no total, so that nothing is left over for a list of its own.
 */
const isCondensed = (
  { index, before }: Pick<Standing, "index" | "before">,
  {
    sums,
    summed,
    added,
  }: Pick<SummedTable, "sums"> & { readonly summed: ReadonlySet<number>; readonly added: ReadonlySet<number> },
): boolean =>
  before === index - 1 &&
  ((summed.has(before) && added.has(index)) ||
    sums.some(
      ({ parts, fails, stands }) =>
        fails === 0 &&
        stands === "above" &&
        !summed.has(before) &&
        [index, before].every((at) => parts.some(({ line, sign }) => line.index === at && sign === 1)),
    ));

/** True for a row that repeats one above it right under a heading: a class's share of that total, with nothing to add up. */
const isOfClass = ({ rows }: AmountGrid, index: number): boolean =>
  rows[index - 1]?.row.kind === "heading" &&
  rows[index]?.row.label !== "" &&
  rows.some(({ row }, at) => at < index && row.kind === "figure" && row.label === rows[index]?.row.label);

interface Standing {
  readonly index: number;
  /** The row of amounts right above. */
  readonly before: number;
  /** No sum adds that row up. */
  readonly open: boolean;
  /** Figures above it, from which it could follow. */
  readonly above: number;
  /** A sum below it adds it up. */
  readonly adds: boolean;
}

/** In a statement: a total or a result, with rows above it from which it could follow. */
function closesStatement(
  grid: AmountGrid,
  { index, before, open, above, adds }: Standing,
  { results, grossProfit }: Playing,
): boolean {
  const row = grid.rows[index]?.row;
  const over = grid.rows[before]?.row.label ?? "";
  if (row === undefined) return false;
  // A gross profit without its cost, or without its revenue; a total of one row that nothing else adds up.
  if (above < 2)
    return (
      (open && row.label !== "" && isCalledTotal(row.label)) ||
      (open && adds && row.id === grossProfit) ||
      ((results.has(row.id) || (open && isCalledResult(row.label))) && signByName(over) === -1)
    );
  if (isTotal(row.label, results.has(row.id))) return true;
  const ofCash = grid.table.kind === "cash flows";
  if (ofCash && isChangeOfCash(row.label)) return true;
  // What some owners have of a result is a part of it.
  if (!open || (adds && isShared(row.label))) return false;
  return isNamedResult(row.label) || (isClosing(row.label) && (isMoved(grid, before) || (ofCash && isOpening(over))));
}

/**
 * In a note: a total by its name, or without one, below a row that is none; or a balance carried down, where the one that
 * it began with stands above. What tables of key figures call totals follow one another.
 */
function closesList(
  grid: AmountGrid,
  { index, before, adds }: Pick<Standing, "index" | "before" | "adds">,
  { summed, added, begins }: Readonly<Record<"summed" | "added", ReadonlySet<number>>> & { readonly begins: Beginning },
): boolean {
  const labelAt = (at: number): string => grid.rows[at]?.row.label ?? "";
  const label = labelAt(index);
  const above = labelAt(before);
  if (isClosing(label) && !isOpening(label)) return isMoved(grid, before) || isOpening(above);
  if (isGlued(label)) return true;
  if (isReconciled(grid, { index, before }, begins)) return true;
  // What stands right under a heading begins a list.
  if (grid.rows[index - 1]?.row.kind === "heading") return false;
  if (label === "")
    return (
      (above !== "" || summed.has(before)) &&
      (labelAt(index + 1) !== "" || labelAt(index + 2) !== "" || index + 2 >= grid.rows.length)
    );
  if (isMeasured(label) || isPaidForLeases(label)) return false;
  if (isCalledTotal(label) || isNetAssets(label)) return !isCalledResult(above) || summed.has(before);
  if (!isNamedResult(label) || isCalledResult(above)) return false;
  // What goes on from a result to another has come to it from the rows above.
  return isLast(grid, index) || (adds && openAbove(grid, index, { summed, added }) > 1);
}

/** How many rows of amounts right above stand in no sum, and are called no result. */
function openAbove(
  { rows }: AmountGrid,
  index: number,
  { summed, added }: Readonly<Record<"summed" | "added", ReadonlySet<number>>>,
): number {
  let count = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { row, measure } = rows[at] ?? {};
    const isOpen = row?.kind === "figure" && measure === "" && !summed.has(at) && !added.has(at);
    if (!isOpen || isCalledResult(row.label)) break;
    count += 1;
  }
  return count;
}

/** True where the name of a total begins within a label, behind a word that ends another: two rows stand in one. */
const isGlued = (label: string): boolean =>
  /(?<!\b(?:of|in|on|to|from|for|by|with|at|as|and|or|the|its|per|than|before|after)) (?:(?<=\p{Ll}\)? )(?:Total|Sub-?total)|(?<= \p{Ll}+ )(?:Net|Gross|Operating|Profit|Loss|Adjusted)) \p{Ll}/u.test(
    label,
  );

/** True for the last row before a heading or the end. */
function isLast({ rows }: AmountGrid, index: number): boolean {
  const next = rows[index + 1]?.row;
  return next === undefined || next.kind === "heading";
}

/** True where rows that move a balance stand right above, and no balance. */
const isMoved = ({ rows }: AmountGrid, before: number): boolean => {
  const label = rows[before]?.row.label ?? "";
  return !isOpening(label) && !isClosing(label);
};

const isTheOtherWay = (one: AmountRow["amounts"], other: AmountRow["amounts"]): boolean =>
  one.every((amount, place) => amount?.value === (other[place] == null ? undefined : -other[place].value));

/** The row of amounts right above, with headings between; undefined where there is none. */
function rowBefore({ rows }: AmountGrid, index: number): number | undefined {
  for (let at = index - 1; at >= 0; at -= 1) if (rows[at]?.row.kind === "figure" && rows[at]?.measure === "") return at;
  return undefined;
}

/** True for a row of figures that no sum adds up. */
const isLeftOpen = ({ rows }: AmountGrid, index: number, added: ReadonlySet<number>): boolean =>
  rows[index]?.row.kind === "figure" && rows[index].measure === "" && !added.has(index);

const isTotal = (label: string, plays: boolean): boolean =>
  plays || isGlued(label) || label === "" || isCalledTotal(label) || isNetAssets(label);

/** For each row how many rows of amounts stand above it. */
function countsAbove({ rows }: AmountGrid): readonly number[] {
  let count = 0;
  return rows.map(({ amounts, measure }) => {
    const above = count;
    if (measure === "" && amounts.some((amount) => amount !== null)) count += 1;
    return above;
  });
}

/** Where each text stands. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const places = found.get(text);
    if (places === undefined) found.set(text, [index]);
    else places.push(index);
  });
  return found;
}
