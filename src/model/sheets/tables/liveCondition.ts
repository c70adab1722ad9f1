import { settleTie } from "../../../accounting/settleTie.ts";
import type { TieOut } from "../../../accounting/TieOut.ts";
import { tieOuts } from "../../../accounting/tieOuts.ts";
import { decimal } from "../../../figures/decimal.ts";
import type { Column, Filing, Row } from "../../../filing/Filing.ts";
import {
  allOf,
  areaOf,
  atMost,
  call,
  equal,
  exactNumber,
  isNumber,
  joined,
  minus,
  times,
  when,
  type Operand,
} from "../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../formula/Formula.ts";
import { allIn } from "../../../formula/lists.ts";
import { phrase } from "../../../formula/phrase.ts";
import { isPrintable } from "../../../formula/printFormula.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { outOfPlace } from "../../checks/outOfPlace.ts";
import { figureKey } from "../figureKey.ts";
import * as sheetWords from "../sheetWords.ts";
import * as termWords from "../../termWords.ts";

/** What a row's condition says of a figure, as formats and checks look for it. */
export const conditionMarks = {
  changed: " changed: announced",
  noNumber: sheetWords.changedNoNumber,
  yours: sheetWords.aRowOfYours,
  moved: sheetWords.moved,
} as const;

/** How the condition begins of what it says of one column. */
export const changedIn = (head: Operand): Formula => sheetWords.changed(head);

/** A figure of a row, in its cell. */
export interface PlacedFigure {
  readonly row: Row;
  readonly column: Column;
  /** The head over it, and the cells that show it and the row's label. */
  readonly head: string;
  readonly headCell: CellRef;
  readonly labelCell: CellRef;
  readonly cell: CellRef;
  /** As exact decimal text. */
  readonly announced: string;
  readonly kind: NumberKind;
  readonly calculated: boolean;
  /** Where it adds up a run of rows: those rows, and their item ids, which a row of the user's has not. */
  readonly sum?: Run;
  /** Of a total the rows from the last that it adds up, or from the first where it names each, down to itself. */
  readonly above?: Run;
}

/** Rows of one column, and their item ids. */
export interface Run {
  readonly area: AreaRef;
  readonly items: AreaRef;
}

/**
 * A row's condition as it is now: as filed while its figures are as announced, and otherwise which are not, with what was
 * announced. A figure that its cell calculates may be as far away as rounding explains.
 *
 * As a formula has its longest, in a row of more figures no text is quoted and no formula looked for, and the rows of all
 * sums are told of at once; of still more no figure is told of by itself. What was typed over is counted on Checks all the
 * same.
 *
 * @param filed whether the figures are as printed, repaired or derived.
 */
export function liveCondition(filing: Filing, filed: string, figures: readonly PlacedFigure[]): Formula {
  const sheet = figures[0]?.cell.sheet;
  if (sheet === undefined) return phrase(filed);
  const compared = asCompared(filing, filed, figures);
  const placed = figures.length > mostPlaced ? [] : compared.map((each) => () => joined(each(), whereMoved(figures)));
  // That a figure stands elsewhere is said before much is said of each.
  for (const each of [...placed, ...compared]) {
    const said = each();
    if (isPrintable(said, sheet)) return said;
  }
  return phrase(sheetWords.notWatched, ...tail(filed));
}

/** A row of so many more has other conditions to say than where each of them stands. */
const mostPlaced = 200;

/** Nothing while each figure stands beside its label and under its head. */
function whereMoved(figures: readonly PlacedFigure[]): Formula {
  const [first] = figures;
  if (first === undefined) return phrase("");
  const apart = outOfPlace(
    call("ROW", first.labelCell),
    figures.map(({ cell, headCell }) => ({ cell, head: headCell })),
  );
  return when(call("IFERROR", apart, 1), conditionMarks.moved, "");
}

/** What may be said of the figures, the fullest first: each is made where it is asked for. */
function asCompared(filing: Filing, filed: string, figures: readonly PlacedFigure[]): readonly (() => Formula)[] {
  const above = ownRowsAbove(figures);
  const full = (): readonly Part[] => [
    ...figures.flatMap((figure) => [agreement(filing, figure, true), ...ownRows(figure)]),
    ...above,
  ];
  const short = (): readonly Part[] => [
    ...figures.map((figure) => agreement(filing, figure, false)),
    ...ownRowsOfAll(figures),
    ...above,
  ];
  return [() => partByPart(filed, full()), () => partByPart(filed, short()), () => asWhole(filed, short(), figures)];
}

function partByPart(filed: string, parts: readonly Part[]): Formula {
  const [first, ...rest] = parts.map(({ holds, otherwise }) =>
    parts.length === 1 ? otherwise : when(holds, "", otherwise),
  );
  return when(allHold(parts), filed, call("MID", joined(first ?? "", ...rest, ...tail(filed)), 3, 5_000));
}

const allHold = (parts: readonly Part[]): Formula => allIn(parts.map(({ holds }) => holds));

/** The condition of a row of very many figures, which says that it is not as announced, not where. */
function asWhole(filed: string, parts: readonly Part[], figures: readonly PlacedFigure[]): Formula {
  const calculates = figures.every(({ calculated }) => calculated);
  const said = calculates ? sheetWords.calculatedAsWhole : sheetWords.changedAsWhole(conditionMarks.changed);
  return when(allHold(parts), filed, phrase(said, ...tail(filed)));
}

const tail = (filed: string): readonly string[] => (filed === "as printed" ? [] : [`; as announced: ${filed}`]);

interface Part {
  readonly holds: Formula;
  readonly otherwise: Formula;
}

/** As much of a text as a condition quotes: one that looks like the number differs from it in nothing else. */
const quoted = 30;

/**
 * Whether a figure is as announced.
 *
 * @param full whether a text is quoted, and a formula that was typed over told.
 */
function agreement(filing: Filing, figure: PlacedFigure, full: boolean): Part {
  const { cell, announced, calculated } = figure;
  const head = full ? figure.head : figure.headCell;
  const stated = exactNumber(announced);
  const words = announcedInWords(figure);
  if (calculated) {
    const apart = call("ABS", minus(cell, stated));
    const agrees = call("IFERROR", atMost(apart, exactNumber(toleranceOf(filing, figure))), false);
    const said = (how: Operand): Formula => sheetWords.calculatedAnnounced({ head, how, words });
    if (!full) return { holds: agrees, otherwise: said(sheetWords.calculated) };
    // A spreadsheet that cannot tell a formula from what is typed takes it for one.
    const calculates = call("IFERROR", call("ISFORMULA", cell), true);
    const how = when(calculates, sheetWords.calculated, termWords.typedOver);
    return { holds: allOf(calculates, agrees), otherwise: said(how) };
  }
  // A blank cell equals nothing.
  const isStated = decimal(announced).isZero() ? allOf(isNumber(cell), equal(cell, stated)) : equal(cell, stated);
  const holds = call("IFERROR", isStated, false);
  const text = call("LEFT", cell, quoted);
  const what = when(
    isNumber(cell),
    "",
    full ? when(call("ISTEXT", cell), sheetWords.noNumberBut(text), sheetWords.noNumber) : sheetWords.noNumber,
  );
  return { holds, otherwise: sheetWords.announced({ head: changedIn(head), what, words }) };
}

/** Whether there is a number among the rows of a sum in a row that is none of the announcement's. */
function ownRows({ row, head, sum }: PlacedFigure): readonly Part[] {
  return sum === undefined ? [] : [ownRowsIn({ areas: [sum.area], items: sum.items }, joined(row.label, ", ", head))];
}

/** The same for all the sums of a row over the same rows, in whichever of their columns the number is. */
function ownRowsOfAll(figures: readonly PlacedFigure[]): readonly Part[] {
  const rows = new Map<string, { readonly label: string; readonly sums: Run[] }>();
  for (const { row, sum } of figures) {
    if (sum === undefined) continue;
    const { first, last } = sum.area;
    const key = `${first.row}:${last.row}`;
    const known = rows.get(key) ?? { label: row.label, sums: [] };
    known.sums.push(sum);
    rows.set(key, known);
  }
  return [...rows.values()].flatMap(({ label, sums }) => {
    const areas = sideBySide(sums);
    return areas === undefined ? [] : [ownRowsIn(areas, phrase(label))];
  });
}

/**
 * Whether there is a number of the user's right above a total that does not add it up, in whichever column: a row that is
 * inserted below the last part of a sum stays outside of it.
 */
function ownRowsAbove(figures: readonly PlacedFigure[]): readonly Part[] {
  const runs = figures.flatMap(({ above }) => above ?? []);
  const [first] = runs;
  const top = Math.max(...runs.map(({ area }) => area.first.row));
  const areas = first && sideBySide(runs.filter(({ area }) => area.first.row === top));
  const label = figures[0]?.labelCell;
  if (areas === undefined || label === undefined) return [];
  const last = lastOwnRow(areas);
  const said = sheetWords.isNotInTheSum({ yours: conditionMarks.yours, sheet: label.sheet, last, of: label });
  return [{ holds: equal(last, 0), otherwise: said }];
}

/** The areas of runs of the same rows, those of neighbouring columns as one. */
function sideBySide(runs: readonly Run[]): { readonly areas: readonly AreaRef[]; readonly items: AreaRef } | undefined {
  const [one] = runs;
  if (one === undefined) return undefined;
  const areas = runsOf(runs.map(({ area }) => area.first.column)).map(({ first, last }) =>
    areaOf({ ...one.area.first, column: first }, { ...one.area.last, column: last }),
  );
  return { areas, items: one.items };
}

/** Columns that stand beside each other, and no other between them, which a person may write words and numbers of theirs in. */
function runsOf(columns: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { readonly first: number; last: number }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

function ownRowsIn(
  { areas, items }: { readonly areas: readonly AreaRef[]; readonly items: AreaRef },
  of: Formula,
): Part {
  const last = lastOwnRow({ areas, items });
  const said = sheetWords.isInTheSum({ yours: conditionMarks.yours, sheet: items.first.sheet, last, of });
  return { holds: equal(last, 0), otherwise: said };
}

/** The last row with a number and no item id; 0 where there is none. */
function lastOwnRow({ areas, items }: { readonly areas: readonly AreaRef[]; readonly items: AreaRef }): Formula {
  const own = areas.map((area) => times(equal(items, ""), isNumber(area), call("ROW", items)));
  return call("SUMPRODUCT", call("MAX", ...own));
}

/** How far rounding alone may move a calculated figure, with room for the noise of binary arithmetic. */
function toleranceOf(filing: Filing, { row, column }: PlacedFigure): string {
  const tie = calculatedTies(filing).get(figureKey(row.id, column.key));
  const tolerance = tie ? settleTie(filing, tie).tolerance : filing.lastDigit(row.id, column.key).dividedBy(2);
  return tolerance.plus(decimal("0.000001")).toSignificantDigits(12).toFixed();
}

/** The first tie-out of each figure that its cell calculates, by the figure's key; worked out once for a filing. */
function calculatedTies(filing: Filing): ReadonlyMap<string, TieOut> {
  const known = calculated.get(filing);
  if (known !== undefined) return known;
  const ties = tieOuts(filing).filter(({ calculatedInSheet }) => calculatedInSheet === true);
  // The first of a figure stays.
  const made = new Map([...ties].reverse().map((tie) => [figureKey(tie.expected.row, tie.expected.column), tie]));
  calculated.set(filing, made);
  return made;
}

const calculated = new WeakMap<Filing, ReadonlyMap<string, TieOut>>();

/** "(1,162,560)", "15.4%": to the digits that are announced. */
function announcedInWords({ announced, kind }: PlacedFigure): Formula {
  const stated = decimal(announced);
  const isRatio = kind === "percentage" || kind === "nilPercentage";
  const shown = isRatio ? stated.times(100) : stated;
  const size = call("FIXED", exactNumber(shown.abs().toFixed()), shown.decimalPlaces());
  const percent = isRatio ? "%" : "";
  return stated.isNegative() && !stated.isZero() ? joined("(", size, `${percent})`) : phrase(size, percent);
}
