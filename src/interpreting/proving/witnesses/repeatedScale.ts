import type { MoneyMeasure } from "../../../figures/measure.ts";
import type { Doubt } from "../../../filing/Pack.ts";
import { labelWords } from "../../words/labelWords.ts";
import { amountKey } from "../draftFiling.ts";
import { moneySaid } from "../moneySaid.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import { isIn, mostAtOdds, type AtOdds } from "./mostAtOdds.ts";
import * as doubtWords from "../doubtWords.ts";

/** So many rows printed alike in two tables are the same rows; one or two may be alike by chance. */
const ENOUGH = 3;

interface Repeated extends AtOdds {
  /** Labels that both print with the same digits for the same period. */
  readonly labels: Set<string>;
}

/**
 * Tables that print the same digits under the same labels and periods as another, and say another scale: what is printed
 * again in thousands as it was in millions is misread in one of the two.
 */
export function repeatedScales(grids: readonly AmountGrid[]): readonly Doubt[] {
  const document = moneySaid(grids.map(({ table }) => table))[0]?.measure;
  const scaleOf = (grid: AmountGrid): MoneyMeasure | undefined => moneyOf(grid, document);
  const pairs = pairsOf(grids, scaleOf).filter(({ labels }) => labels.size >= ENOUGH);
  return mostAtOdds(pairs).flatMap((grid): readonly Doubt[] => {
    const pair = pairs.find((each) => isIn(each, grid));
    if (pair === undefined) return [];
    const other = pair.one === grid ? pair.other : pair.one;
    const [first = ""] = pair.labels;
    const reason = doubtWords.isReadInUnits({
      title: grid.table.title,
      grid: inWords(scaleOf(grid)),
      tableTitle: other.table.title,
      other: inWords(scaleOf(other)),
      size: String(pair.labels.size),
      first,
    });
    return [{ table: grid.table.id, about: "money", reason }];
  });
}

const inWords = (money: MoneyMeasure | undefined): string =>
  money === undefined || money.scale === 1 ? "one" : money.scale.toLocaleString("en-GB");

function moneyOf(
  { table }: AmountGrid,
  document: ReturnType<typeof moneySaid>[number]["measure"],
): MoneyMeasure | undefined {
  const measure = table.money === undefined ? document : table.money.measure;
  return measure?.kind === "money" ? measure : undefined;
}

function pairsOf(
  grids: readonly AmountGrid[],
  scaleOf: (grid: AmountGrid) => MoneyMeasure | undefined,
): readonly Repeated[] {
  const pairs = new Map<string, Repeated>();
  for (const places of placesByPrint(grids).values())
    for (const { grid: one, label } of places)
      for (const { grid: other } of places) {
        if (one.table.id >= other.table.id || !isOtherScale(scaleOf(one), scaleOf(other))) continue;
        const key = `${one.table.id}|${other.table.id}`;
        const pair = pairs.get(key) ?? { one, other, labels: new Set() };
        pair.labels.add(label);
        pairs.set(key, pair);
      }
  return [...pairs.values()];
}

const isOtherScale = (one: MoneyMeasure | undefined, other: MoneyMeasure | undefined): boolean =>
  one !== undefined && other !== undefined && one.currency === other.currency && one.scale !== other.scale;

interface Place {
  readonly grid: AmountGrid;
  readonly label: string;
}

/** By label, end of the period and digits, whatever the sign: amounts of the table's money of three digits and more. */
function placesByPrint(grids: readonly AmountGrid[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const grid of grids)
    for (const { row, amounts } of grid.rows) {
      const { english, chinese } = labelWords(row.label);
      if (row.unit !== undefined || english + chinese === "") continue;
      amounts.forEach((amount, place) => {
        const column = grid.table.columns[grid.columns[place] ?? -1];
        const printed = amount === null ? undefined : amountKey(grid, place, amount.value);
        if (column === undefined || column.unit !== undefined || printed === undefined) return;
        const key = [english, chinese, column.period?.months, printed].join("|");
        found.set(key, [...(found.get(key) ?? []), { grid, label: row.label }]);
      });
    }
  return found;
}
