import type { Roles } from "../../../filing/Pack.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import { labelWords } from "../../words/labelWords.ts";
import { livesOnInterest } from "./lendersAndFunds.ts";
import { listedTotal } from "./listedTotal.ts";
import { rankOf } from "./rankOf.ts";
import { costRow, revenueRow } from "./salesRows.ts";
import { candidates, foremost, headingsOver, provedSum, sole, type Candidate, type RoleTable } from "./RoleTable.ts";

type Found = { [Part in keyof Roles]: Candidate | undefined };

/**
 * The parts that rows of an income statement play: by their words, and where they must stand. The tax stands below the
 * result before it, the result below the tax, owners' part below the result; what is of continuing operations alone is
 * not the result.
 */
export function incomeRoles(table: RoleTable): Roles {
  const above = candidates(table, "resultBeforeTax");
  const incomeTax = taxRow(table, above);
  const resultBeforeTax = foremost(above);
  const beforeTax = resultBeforeTax?.index ?? Infinity;
  const resultForThePeriod = resultRow(table, incomeTax ?? resultBeforeTax);
  const grossProfit = foremost(candidates(table, "grossProfit", -1, beforeTax));
  const operatingResult = foremost(operatingRows(table, grossProfit?.index, beforeTax));
  const top = Math.min(grossProfit?.index ?? Infinity, operatingResult?.index ?? Infinity, beforeTax);
  const revenue = revenueRow(table, grossProfit, top);
  const costOfSales = costRow(table, revenue, grossProfit, top);
  const end = resultForThePeriod?.index ?? -1;
  return ids({
    revenue,
    costOfSales,
    grossProfit,
    operatingResult,
    // A bank's interest is what it sells and what it pays for that.
    ...(!livesOnInterest(table) && {
      financeIncome: sole(
        candidates(table, "financeIncome", -1, beforeTax).filter((row) => !isPart(table, row, revenue)),
      ),
      financeCosts:
        sole(candidates(table, "financeCosts", -1, beforeTax)) ?? listedTotal(table, "financeCosts", beforeTax),
    }),
    resultBeforeTax,
    incomeTax,
    resultForThePeriod,
    ...(resultForThePeriod !== undefined && { resultOfOwners: ownersRow(table, resultForThePeriod) }),
    basicPerShare: perShareRow(table, end),
    weightedAverageShares: weightedSharesRow(table),
  });
}

/** What a table that goes on from an income statement says: whose the result is, and how much for each share. */
export function attributionRoles(table: RoleTable): Roles {
  return ids({
    resultOfOwners: ownersRow(table, foremost(candidates(table, "resultForThePeriod"))) ?? ownersRow(table, undefined),
    basicPerShare: perShareRow(table, -1),
    weightedAverageShares: weightedSharesRow(table),
  });
}

function ids(found: Found): Roles {
  return Object.fromEntries(
    Object.entries(found).flatMap(([role, each]) => (each === undefined ? [] : [[role, each.row.id]])),
  );
}

/**
 * A bank's operating income stands above its operating expenses, and is none of its results. A margin may be in percent
 * without saying so: it is a result where it is a sum.
 */
function operatingRows(table: RoleTable, after: number | undefined, before: number): readonly Candidate[] {
  return candidates(table, "operatingResult", after, before).filter(
    ({ index, row, rank }) =>
      (rank < 0 || !/margin/iu.test(inEnglish(row.label)) || provedSum(table, index) !== undefined) &&
      (!/income|收入|收益/iu.test(inEnglish(row.label)) ||
        !table.grid.rows
          .slice(index + 1, before)
          .some(({ row: below }) => operatingCosts.test(inEnglish(below.label)))),
  );
}

const operatingCosts =
  /^(?:total )?(?:other )?operating (?:expenses?|costs?)|^(?:經營|经营|營運|营运|業務|业务)(?:支出|開支|开支|費用|费用)/iu;

/** Whether a row is one of those that another is the sum of: interest among what a company sells is its revenue. */
const isPart = ({ sums }: RoleTable, { index }: Candidate, whole: Candidate | undefined): boolean =>
  sums.some(
    ({ total, parts, fails }) =>
      fails === 0 && total.index === whole?.index && parts.some(({ line }) => line.index === index),
  );

/** How far below the result before it the tax may stand: current and deferred tax, shares of associates. */
const near = 6;

/** Where the result before it is printed twice, what it comes from between, it stands below one of the two. */
function taxRow(table: RoleTable, above: readonly Candidate[]): Candidate | undefined {
  if (above.length === 0) {
    // Below the heading of other comprehensive income stands the tax on its items.
    const others = table.grid.rows.findIndex(({ row }) => otherComprehensive.test(inEnglish(row.label)));
    return foremost(candidates(table, "incomeTax", -1, others < 0 ? Infinity : others));
  }
  for (const { index } of above) {
    const below = foremost(candidates(table, "incomeTax", index, index + near));
    if (below !== undefined) return below;
  }
  return undefined;
}

const otherComprehensive = /^other comprehensive|其他(?:全面|綜合|综合)/iu;

/** The first result below the tax; past discontinued operations, or taxes on other things than income, where they follow it. */
function resultRow(table: RoleTable, above: Candidate | undefined): Candidate | undefined {
  if (above === undefined) return untaxedResult(table);
  const below = candidates(table, "resultForThePeriod", above.index).filter((each) => !isForEach(each));
  const [first, ...later] = below;
  if (first === undefined) return unnamedResult(table, above) ?? provedResult(table, above);
  const unnamed = unnamedResult(table, above);
  if (unnamed !== undefined && unnamed.index < first.index - 3) return unnamed;
  const further = table.grid.rows.findIndex(
    ({ row }, index) =>
      index > first.index && row.kind === "figure" && /discontinu|^other taxes$|終止|终止/iu.test(inEnglish(row.label)),
  );
  if (further < 0) return first;
  return (
    later.find(({ index }) => index > further && index < further + 4 && provedSum(table, index) !== undefined) ?? first
  );
}

/** Below the words for a share, "Net income" is what it comes to for each. */
const isForEach = ({ row: { unit } }: Candidate): boolean =>
  unit !== undefined && (/\bper \w+$/u.test(unit.printed) || (unit.measure?.kind === "money" && "per" in unit.measure));

/**
 * Where nothing is taxed, the result is the one row that is called so, if it is a sum of rows above it; a tag alone, which
 * statements of a part of the way carry too, does not make it one.
 */
function untaxedResult(table: RoleTable): Candidate | undefined {
  const named = candidates(table, "resultForThePeriod").filter(
    ({ row }) => rankOf("resultForThePeriod", row.label) !== undefined,
  );
  const only = sole(named);
  return only === undefined || provedSum(table, only.index) === undefined ? undefined : only;
}

/** A result without a label is what the result before tax and the tax come to, right below them. */
function unnamedResult(table: RoleTable, above: Candidate): Candidate | undefined {
  const index = above.index + 1;
  const row = table.grid.rows[index]?.row;
  const sum = provedSum(table, index);
  const adds = sum?.parts.some(({ line }) => line.index === above.index) === true && sum.parts.length > 1;
  return row?.label === "" && adds ? { index, row, rank: 0 } : undefined;
}

/**
 * A result in words of its own ("Total profit", "Loss for the year, before distributions to holders of units") is what
 * the result before tax and the tax come to, where nothing tells of operations that are continued or not.
 */
function provedResult(table: RoleTable, above: Candidate): Candidate | undefined {
  const { rows } = table.grid;
  if (rows.some(({ row }) => /discontinu|\bcont ops\b|終止經營|终止经营/iu.test(inEnglish(row.label))))
    return undefined;
  for (let index = above.index + 1; index <= above.index + 5; index += 1) {
    const row = rows[index]?.row;
    const parts = provedSum(table, index)?.parts ?? [];
    const adds = parts.length > 1 && parts.some(({ line }) => line.index === above.index);
    if (row !== undefined && adds && resultWord.test(inEnglish(row.label))) return { index, row, rank: 0 };
  }
  return undefined;
}

const resultWord =
  /\b(?:profit|loss|income|earnings|result|surplus|deficit)s?\b(?!.*\bbefore (?:income )?tax)|溢利|虧損|亏损|利潤|利润/iu;

const comprehensive = /comprehensive|全面|綜合收益|综合收益/iu;

/** Owners' part of the result: below it, under a heading or in words that say so, and not of the comprehensive income. */
function ownersRow(table: RoleTable, result: Candidate | undefined): Candidate | undefined {
  const found = candidates(table, "resultOfOwners", result?.index).filter(({ index, row, rank }) => {
    const over = attributedAbove(table, index) ?? nearest(table, index);
    // The words of those ranks name the result itself, as does a tag.
    if (rank !== 0) return true;
    const label = inEnglish(row.label);
    // What has no word of its own for what is attributed is told by the amounts.
    if (/^(?:attribut|thereof)/iu.test(label))
      return result !== undefined && (splitsResult(table, index, result) || followsResult(table, index, result));
    if (/attribut|應佔|应占|歸屬|归属/iu.test(label) && label.length > 25) return true;
    if (comprehensive.test(over) || /arising|continu|per share|每股|來自|持續/iu.test(over)) return false;
    if (!/attribut|應佔|应占|歸屬|归属|以下|allocat/iu.test(over)) return false;
    return (
      /profit|loss|income|result|earnings|溢利|虧損|亏损|利潤|利润|盈利/iu.test(over) ||
      (result !== undefined && (splitsResult(table, index, result) || followsResult(table, index, result)))
    );
  });
  return found.find(({ index }) => result !== undefined && splitsResult(table, index, result)) ?? foremost(found);
}

/** "Profit for the year attributable to:" with the profit beside it, over its parts. */
function attributedAbove({ grid }: RoleTable, index: number): string | undefined {
  const above = grid.rows[index - 1]?.row;
  return above?.kind === "figure" && /\battribut(?:able|ed) to:?$/iu.test(inEnglish(above.label))
    ? above.label
    : undefined;
}

/** True where headings alone stand between the result and the row: they say whose it is. */
const followsResult = ({ grid }: RoleTable, index: number, result: Candidate): boolean =>
  grid.rows.slice(result.index + 1, index).every(({ row }) => row.kind === "heading");

/** True where the row is a part of a sum that comes to the result. */
function splitsResult({ sums, grid }: RoleTable, index: number, result: Candidate): boolean {
  const amounts = grid.rows[result.index]?.amounts ?? [];
  return sums.some(
    ({ total, parts, fails }) =>
      fails === 0 &&
      parts.some(({ line }) => line.index === index) &&
      total.amounts.every((amount, place) => amount?.value === amounts[place]?.value),
  );
}

const perShare = /per (ordinary |common |equity |basic |class [a-z] )*(share|unit|ads)|每股/iu;

/** Per share is said by the row or over it, and shown by decimals, a unit or the word for cents: shares themselves are no amount for each. */
function perShareRow(table: RoleTable, after: number): Candidate | undefined {
  const found = candidates(table, "basicPerShare", after).filter((each) => {
    const { index, row } = each;
    const over = [inEnglish(row.label), ...headingsOver(table, index), ...labelsAbove(table, index)].join(" ");
    const ofShares = /weighted|number of shares|shares outstanding|加權|股數/iu.test(nearest(table, index));
    // A heading over numbers of shares may stand over amounts for each, too, where they say so themselves.
    if (!(perShare.test(over) || isForEach(each)) || (ofShares && !perShare.test(inEnglish(row.label)))) return false;
    const decimals = row.figures.some((figure) => /\.\d/u.test(figure?.printed ?? ""));
    const worded = /cents?\b|pence|仙|分|\bfen\b|\bsen\b/iu.test(`${over} ${row.unit?.printed ?? ""}`);
    return decimals || worded || row.unit?.measure?.kind === "money";
  });
  return foremost(found);
}

/** Headings that have a figure of their own, or stand a few rows up: "Basic" and "Diluted" follow them. */
function labelsAbove({ grid }: RoleTable, index: number): readonly string[] {
  return grid.rows.slice(Math.max(0, index - 4), index).map(({ row }) => inEnglish(row.label));
}

const nearest = (table: RoleTable, index: number): string => headingsOver(table, index)[0] ?? "";

export function weightedSharesRow(table: RoleTable): Candidate | undefined {
  const found = candidates(table, "weightedAverageShares").filter(({ index, row }) => {
    const { english } = labelWords(row.label);
    const said = /weighted|shares used in|加權|加权/iu;
    if (!said.test(inEnglish(row.label)) && !(said.test(nearest(table, index)) && english.startsWith("basic")))
      return false;
    return row.unit?.measure?.kind !== "money";
  });
  return foremost(found);
}
