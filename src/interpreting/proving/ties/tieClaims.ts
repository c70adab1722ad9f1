import { likeness } from "../../../accounting/finding/likeLabels.ts";
import { explainedStatements } from "../../../filing/statementKinds.ts";
import { labelWords } from "../../words/labelWords.ts";
import { isClosing } from "../../words/resultWords.ts";
import { isCalledTotal, isOpening } from "../../words/totalWords.ts";
import type { Amount, AmountGrid, AmountRow } from "../sums/amountGrid.ts";
import { cellAt, type Claim } from "../Claim.ts";
import { amountKey } from "../draftFiling.ts";
import { inDecimals } from "../inDecimals.ts";
import { abs } from "../Relation.ts";
import { digit, slipOf } from "../sums/slipOf.ts";

interface Found {
  readonly grid: AmountGrid;
  readonly row: AmountRow;
  readonly index: number;
}

/**
 * What a note or another table prints again for one period, and with a slip for another: a digit lost, two changed about.
 * Rows that agree wherever both print are ties, and need no claim. And one row that both print of two periods the other
 * way round: where more rows are, the columns of the table are, which the periods' witness says.
 */
export function tieClaims(grids: readonly AmountGrid[]): readonly Claim[] {
  const rows = grids.flatMap((grid) => grid.rows.map((row, index): Found => ({ grid, row, index })));
  const byAmount = new Map<string, Found[]>();
  for (const found of rows)
    for (const key of new Set([...keysOf(found), ...digitsOf(found)])) {
      const known = byAmount.get(key);
      if (known === undefined) byAmount.set(key, [found]);
      else known.push(found);
    }
  return rows
    .filter(({ grid }) => explainedStatements.has(grid.table.kind))
    .flatMap((face) => tiedRows(face, byAmount).flatMap((other) => claimsOfPair(face, other)));
}

/** An amount that more rows print is no sign of anything. */
const common = 8;

/** Amounts of four digits and more, with the day that they are of. */
function keysOf({ grid, row }: Found): readonly string[] {
  return row.amounts.flatMap((amount, place) => {
    if (amount === null || !isLong(amount)) return [];
    return amountKey(grid, place, amount.value) ?? [];
  });
}

/** The same without the day: what stands under another period may be exchanged. */
function digitsOf({ grid, row }: Found): readonly string[] {
  return row.amounts.flatMap((amount) =>
    amount === null || !isLong(amount) ? [] : `|${inDecimals(abs(amount.value), grid.decimals, FINEST).toString()}`,
  );
}

/** Finer than that no amount is printed. */
const FINEST = 8;

/** Of four digits and more. */
const isLong = ({ value, lastDigit }: Amount): boolean => abs(value) >= 1000n * lastDigit;

/** Rows of other tables that print an amount of this one, and by name or reference tell of the same. */
function tiedRows(face: Found, byAmount: ReadonlyMap<string, readonly Found[]>): readonly Found[] {
  const beside = [...keysOf(face), ...digitsOf(face)].flatMap((key) => {
    const found = byAmount.get(key) ?? [];
    return found.length > common ? [] : found;
  });
  const others = [...new Set(beside)].filter(
    ({ grid }) => grid !== face.grid && grid.table.scope === face.grid.table.scope,
  );
  const whole = new Set(others.filter((other) => isWhole(pairsOf(face, other))).map(({ grid }) => grid));
  return others.filter(
    (other) =>
      !whole.has(other.grid) &&
      (refersTo(face, other.grid) ||
        isNamedAlike(face, other) ||
        likeness(face.row.row.label, other.row.row.label) >= 0.5),
  );
}

function refersTo({ row }: Found, { table }: AmountGrid): boolean {
  const notes: readonly string[] = row.row.note?.match(/\d+[a-z]?/giu) ?? [];
  return table.note !== undefined && notes.includes(table.note);
}

/** In whole numbers of the finer of the two tables. */
interface Pair {
  readonly here: number;
  readonly there: number;
  readonly value: bigint;
  readonly other: bigint;
  /** A last digit of the one that is printed less finely. */
  readonly lastDigit: bigint;
  /** Both are of four digits and more. */
  readonly long: boolean;
}

const finer = (one: Found, other: Found): number => Math.max(one.grid.decimals, other.grid.decimals);

const isWhole = (pairs: readonly Pair[]): boolean => pairs.length > 0 && pairs.every(isSame);

/** True where both are the same but for their signs, the one that is printed less finely being rounded. */
const isSame = ({ value, other, lastDigit }: Pair): boolean => 2n * abs(abs(value) - abs(other)) <= lastDigit;

/** What both print of one day, as restated or not. */
function pairsOf(one: Found, other: Found): readonly Pair[] {
  const periodAt = ({ grid }: Found, place: number) => grid.table.columns[grid.columns[place] ?? -1]?.period;
  return one.row.amounts.flatMap((amount, here) => {
    const period = periodAt(one, here);
    return other.row.amounts.flatMap((beside, there): readonly Pair[] => {
      const told = periodAt(other, there);
      if (amount === null || beside === null || period === undefined || told === undefined) return [];
      if (period.end !== told.end || period.restated !== told.restated) return [];
      if ((period.months ?? told.months) !== (told.months ?? period.months)) return [];
      const inFiner = (each: bigint, { grid }: Found): bigint => inDecimals(each, grid.decimals, finer(one, other));
      const lastDigits = [inFiner(amount.lastDigit, one), inFiner(beside.lastDigit, other)] as const;
      return [
        {
          here,
          there,
          value: inFiner(amount.value, one),
          other: inFiner(beside.value, other),
          lastDigit: lastDigits[0] > lastDigits[1] ? lastDigits[0] : lastDigits[1],
          long: isLong(amount) && isLong(beside),
        },
      ];
    });
  });
}

/** Where neither a reference nor one name joins the two, another digit may be another amount: paid and due, before and after. */
function isSlip({ value, other }: Pair, referred: boolean): boolean {
  const slip = slipOf(abs(other), abs(value));
  return slip !== undefined && (referred || slip !== digit);
}

function claimsOfPair(face: Found, other: Found): readonly Claim[] {
  const pairs = pairsOf(face, other);
  const agreeing = pairs.find((pair) => isSame(pair) && pair.value !== 0n);
  const sign = agreeing === undefined ? crossedAlone(face, other, pairs) : signOf(agreeing);
  if (sign === undefined) return [];
  const joined = refersTo(face, other.grid) || isNamedAlike(face, other);
  return pairs.flatMap((pair): readonly Claim[] => {
    if (agreeing !== undefined && (isSame(pair) || !isSlip(pair, joined))) return [];
    const [cell, total] = [cellAt(face.grid, face.index, pair.here), cellAt(other.grid, other.index, pair.there)];
    if (cell === undefined || total === undefined) return [];
    return [
      {
        kind: "tie",
        total: { ...total, value: pair.other },
        parts: [{ cell: { ...cell, value: pair.value }, sign }],
        difference: pair.value * BigInt(sign) - pair.other,
        twiceTolerance: 0n,
        decimals: finer(face, other),
      },
    ];
  });
}

const signOf = ({ value, other }: Pick<Pair, "value" | "other">): 1 | -1 => (value < 0n === other < 0n ? 1 : -1);

/** True where both are called the same, and not by a day alone as balances are, nor a total, as any list's may be. */
function isNamedAlike({ row: { row: one } }: Found, { row: { row: other } }: Found): boolean {
  if (isOpening(one.label) || isClosing(one.label) || isCalledTotal(one.label)) return false;
  const [own, beside] = [labelWords(one.label), labelWords(other.label)];
  return own.english + own.chinese !== "" && own.english === beside.english && own.chinese === beside.chinese;
}

/** Of two rows that are crossed, where no others of their tables are. */
function crossedAlone(face: Found, other: Found, pairs: readonly Pair[]): 1 | -1 | undefined {
  const sign = crossedIn(pairs);
  if (sign === undefined) return undefined;
  const rowsOf = ({ grid }: Found): readonly Found[] => grid.rows.map((row, index) => ({ grid, row, index }));
  const more = rowsOf(other).some(
    (beside) =>
      beside.index !== other.index && rowsOf(face).some((each) => crossedIn(pairsOf(each, beside)) !== undefined),
  );
  return more ? undefined : sign;
}

/** The sign between two amounts of four digits and more, each of which the other row prints for the other's period. */
function crossedIn(pairs: readonly Pair[]): 1 | -1 | undefined {
  const [one, other, ...more] = pairs;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  if (one.here === other.here || one.there === other.there || abs(one.value) === abs(one.other)) return undefined;
  const isCrossed = abs(one.value) === abs(other.other) && abs(other.value) === abs(one.other);
  return isCrossed && one.long && other.long ? signOf({ value: one.value, other: other.other }) : undefined;
}
