import { decimal, type Decimal } from "../../../figures/decimal.ts";
import type { Doubt, Roles } from "../../../filing/Pack.ts";
import type { DraftRow } from "../../DraftTable.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import { cellKey } from "../Claim.ts";
import type { Witness } from "../Proof.ts";
import * as doubtWords from "../doubtWords.ts";

export interface ScaleWitness {
  readonly witness: Witness;
  /** Keys of the figures that agree to the last digit: result, shares and the amount for each. */
  readonly witnessed: readonly string[];
  /** About the money, where the words say another scale; about a result per share that is not what it is elsewhere. */
  readonly doubts: readonly Doubt[];
}

/**
 * The result of the owners over the weighted shares is the basic result per share, which fits one power of ten: the one
 * witness that amounts are in thousands and not in millions, whatever the words over the table say.
 */
export function scaleWitness(grids: readonly AmountGrid[], roles: Roles): ScaleWitness {
  const result = locate(grids, roles.resultOfOwners ?? roles.resultForThePeriod);
  const shares = locate(grids, roles.weightedAverageShares);
  const each = locate(grids, roles.basicPerShare);
  if (result === undefined || shares === undefined || each === undefined)
    return silent(doubtWords.theDocumentPrintsNoResult);
  const printed = result.grid.table.money?.measure ?? result.row.unit?.measure;
  const currencies = [printed, each.row.unit?.measure].flatMap((measure) =>
    measure?.kind === "money" ? [measure.currency] : [],
  );
  if (new Set(currencies).size > 1) return silent(doubtWords.theResultPerShare);
  const all = compared(result, shares, each);
  const exact = all.filter((fit) => fit.exact && fit.power !== undefined);
  const fits = exact.length > 0 ? exact : all;
  const [first] = fits;
  if (first === undefined) return silent(doubtWords.noPeriodPrintsTheResult);
  const strays = exact.length > 0 ? strayDoubts(all, each) : [];
  const powers = new Set(fits.map(({ power }) => power));
  if (powers.size > 1 || first.power === undefined) return silent(doubtWords.whichFitsNoOnePower(first.words));
  const fit = 10 ** first.power;
  if (printed?.kind !== "money")
    return {
      witness: { verdict: "none", reason: doubtWords.scaleFits(first.words, inWords(fit)), fits: fit },
      witnessed: [],
      doubts: strays,
    };
  const agrees = fit === printed.scale;
  const reason = doubtWords.scaleFitsOrNot({
    words: first.words,
    fit: inWords(fit),
    agrees,
    scale: inWords(printed.scale),
  });
  return {
    witness: { verdict: agrees ? "agrees" : "disagrees", reason, ...(!agrees && { fits: fit }) },
    doubts: [...(agrees ? [] : [{ table: result.grid.table.id, about: "money" as const, reason }]), ...strays],
    witnessed: agrees ? fits.flatMap(({ exact, cells }) => (exact ? cells : [])) : [],
  };
}

/**
 * Where one period's result per share follows to its last digit, another's that is off by more than a few hundredths is
 * misread, or its result or its shares are: preference dividends and rounded shares explain less. A few cents follow from
 * nearly any result, and those that do tell nothing of the others.
 */
function strayDoubts(fits: readonly Fit[], { row, grid }: Located): readonly Doubt[] {
  if (!fits.some(({ exact, share }) => exact && Math.abs(share - 1) <= 0.04)) return [];
  return fits
    .filter(({ exact, left, share }) => !exact && !left && Math.abs(share - 1) > 0.04)
    .map(({ column, words }) => ({
      table: grid.table.id,
      row: row.id,
      column,
      reason: doubtWords.whichDoesNotFollow(words),
    }));
}

const silent = (reason: string): ScaleWitness => ({ witness: { verdict: "none", reason }, witnessed: [], doubts: [] });

const inWords = (scale: number): string => (scale === 1 ? "one" : scale.toLocaleString("en-GB"));

interface Located {
  readonly grid: AmountGrid;
  readonly row: DraftRow;
  readonly index: number;
}

function locate(grids: readonly AmountGrid[], id: string | undefined): Located | undefined {
  if (id === undefined) return undefined;
  for (const grid of grids) {
    const index = grid.rows.findIndex(({ row }) => row.id === id);
    const row = grid.rows[index]?.row;
    if (row !== undefined) return { grid, row, index };
  }
  return undefined;
}

interface Fit {
  /** Of ten, by which the amounts are to be multiplied; undefined where none comes near. */
  readonly power: number | undefined;
  /** True where the result per share follows to its last digit. */
  readonly exact: boolean;
  /** True where it follows from what a row below leaves of the result: after preferred dividends, for holders of units. */
  readonly left: boolean;
  readonly words: string;
  readonly cells: readonly string[];
  /** The amount for each in shares of what it should be, whatever the scale. */
  readonly share: number;
  /** The key of the column that prints the amount for each. */
  readonly column: string;
}

function compared(result: Located, shares: Located, each: Located): readonly Fit[] {
  const shareScale = scaleOfShares(shares);
  const eachScale = scaleOfEach(each);
  return result.grid.columns.flatMap((column, place): readonly Fit[] => {
    const head = result.grid.table.columns[column];
    const [profit, number, amount] = [
      figureAt(result, place),
      alike(shares, result, place),
      alike(each, result, place),
    ];
    if (head === undefined || profit === undefined || number === undefined || amount === undefined) return [];
    if (profit.value.isZero() || number.value.isZero() || amount.value.isZero()) return [];
    const ratio = amount.value
      .abs()
      .times(eachScale)
      .times(number.value.abs())
      .times(shareScale)
      .dividedBy(profit.value.abs());
    const power = Math.round(Math.log10(ratio.toNumber()));
    const off = ratio.dividedBy(decimal(10).pow(power));
    const near = off.greaterThan("0.7") && off.lessThan("1.4");
    const follows = (from: PrintedAmount): boolean =>
      from.value
        .abs()
        .times(decimal(10).pow(power))
        .dividedBy(number.value.abs().times(shareScale))
        .dividedBy(eachScale)
        .minus(amount.value.abs())
        .abs()
        .lessThanOrEqualTo(amount.lastDigit);
    return [
      {
        power: near ? power : undefined,
        exact: follows(profit),
        left: leftForShares(result, each, place).some(follows),
        words: doubtWords.forEachOfShares({
          heading: head.heading,
          printed: amount.printed,
          numberPrinted: number.printed,
          profitPrinted: profit.printed,
        }),
        cells: [profit.key, number.key, amount.key],
        share: off.toNumber(),
        column: amount.column,
      },
    ];
  });
}

/** The amounts between the result and what it is for each share that are called what is left of it for holders. */
function leftForShares(result: Located, each: Located, place: number): readonly PrintedAmount[] {
  if (result.grid !== each.grid) return [];
  return result.grid.rows.slice(result.index + 1, each.index).flatMap(({ row }, after) => {
    const amount = figureAt({ ...result, row, index: result.index + 1 + after }, place);
    return amount !== undefined && leftOver.test(inEnglish(row.label)) ? [amount] : [];
  });
}

const leftOver =
  /\b(?:available|attributable|allocable|applicable) to\b.*\b(?:common|ordinary|units?|unit ?holders)\b/iu;

interface PrintedAmount {
  readonly value: Decimal;
  readonly lastDigit: Decimal;
  readonly printed: string;
  readonly key: string;
  readonly column: string;
}

function figureAt({ grid, row, index }: Located, place: number): PrintedAmount | undefined {
  const amount = grid.rows[index]?.amounts[place];
  const column = grid.columns[place];
  if (amount == null || column === undefined) return undefined;
  const unit = decimal(10).pow(-grid.decimals);
  const key = grid.table.columns[column]?.key ?? "";
  return {
    value: decimal(amount.value.toString()).times(unit),
    lastDigit: decimal(amount.lastDigit.toString()).times(unit),
    printed: row.figures[column]?.printed ?? "",
    key: cellKey({ row: row.id, column: key }),
    column: key,
  };
}

/** The figure of the same period in another table, or in the same column of the same one. */
function alike(other: Located, result: Located, place: number): PrintedAmount | undefined {
  if (other.grid === result.grid) return figureAt(other, place);
  const period = result.grid.table.columns[result.grid.columns[place] ?? -1]?.period;
  const there = other.grid.columns.findIndex((column) => {
    const told = other.grid.table.columns[column]?.period;
    return (
      told !== undefined &&
      told.end === period?.end &&
      (told.months ?? period.months) === (period.months ?? told.months)
    );
  });
  return there < 0 ? undefined : figureAt(other, there);
}

/** By the unit of the row, words of it or over it, or the size of the figures: nobody has ten million thousands of shares. */
function scaleOfShares({ grid, row, index }: Located): number {
  const unit = row.unit?.measure;
  if (unit?.kind === "count" && unit.scale > 1) return unit.scale;
  const printed = grid.table.money?.printed ?? "";
  // Thousands of no money, over a table of shares, are thousands of shares.
  const over = grid.table.money?.measure === undefined || /^[’'‘]?000s?$/u.test(printed) ? [printed] : [];
  const words = [row.label, row.unit?.printed ?? "", ...over].join(" ");
  if (/million|百萬|百万/iu.test(words)) return 1_000_000;
  if (/thousand|[’'‘]000|千/iu.test(words)) return 1000;
  if (unit?.kind === "count") return unit.scale;
  const largest =
    Math.max(...(grid.rows[index]?.amounts ?? []).map((amount) => Number(amount?.value ?? 0n))) / 10 ** grid.decimals;
  const money = grid.table.money?.measure;
  return largest >= 10_000_000 || money?.kind !== "money" ? 1 : money.scale;
}

function scaleOfEach({ grid, row, index }: Located): number {
  if (row.unit?.measure?.kind === "money") return row.unit.measure.scale;
  const above = grid.rows.slice(Math.max(0, index - 4), index + 1).map((each) => each.row.label);
  return /\bcents?\b|\bpence\b|\bfen\b|\bsen\b|仙|分/iu.test(`${above.join(" ")} ${row.unit?.printed ?? ""}`)
    ? 0.01
    : 1;
}
