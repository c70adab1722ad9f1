import type { MoneyMeasure } from "../../../figures/measure.ts";
import type { Doubt } from "../../../filing/Pack.ts";
import { labelWords } from "../../words/labelWords.ts";
import { amountKey } from "../draftFiling.ts";
import { moneySaid } from "../moneySaid.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import { isIn, mostAtOdds, type AtOdds } from "./mostAtOdds.ts";
import * as doubtWords from "../doubtWords.ts";

/** Points that make two tables print the same: two short amounts under one label each, or a long one, or two anywhere. */
const ENOUGH = 2;

/** From so many digits on hardly two amounts of a document are alike by chance. */
const LONG = 5;

/** An amount that more rows print is no sign of anything. */
const COMMON = 12;

interface Repeated extends AtOdds {
  /** Labels that both print with the same digits for the same period. */
  readonly labels: Set<string>;
  /** What each amount that both print says, in points, by its digits. */
  readonly points: Map<string, number>;
}

export interface RepeatedScales {
  readonly doubts: readonly Doubt[];
  /** Tables whose scale another one bears out, by their ids: it prints amounts of theirs, and says the same. */
  readonly borneOut: ReadonlySet<string>;
}

/**
 * Tables that print the same digits as another, under the same labels and periods or so long that no chance explains them,
 * and say another scale: what is printed again in thousands as it was in millions is misread in one of the two.
 */
export function repeatedScales(grids: readonly AmountGrid[]): RepeatedScales {
  const document = moneySaid(grids.map(({ table }) => table))[0]?.measure;
  const scaleOf = (grid: AmountGrid): MoneyMeasure | undefined => moneyOf(grid, document);
  const pairs = pairsOf(grids).filter(isEnough);
  const odd = pairs.filter(({ one, other }) => isOtherScale(scaleOf(one), scaleOf(other)));
  const even = pairs.filter(({ one, other }) => isSameScale(scaleOf(one), scaleOf(other)));
  return {
    doubts: mostAtOdds(odd).flatMap((grid): readonly Doubt[] => {
      const pair = odd.find((each) => isIn(each, grid));
      if (pair === undefined) return [];
      const other = pair.one === grid ? pair.other : pair.one;
      const reason = doubtWords.isReadInUnits({
        title: grid.table.title,
        grid: inWords(scaleOf(grid)),
        tableTitle: other.table.title,
        other: inWords(scaleOf(other)),
        pair: sharedInWords(pair),
      });
      return [{ table: grid.table.id, about: "money", reason }];
    }),
    borneOut: new Set(even.flatMap(({ one, other }) => [one.table.id, other.table.id])),
  };
}

const isEnough = ({ points }: Repeated): boolean => [...points.values()].reduce((sum, each) => sum + each, 0) >= ENOUGH;

function sharedInWords({ labels, points }: Repeated): string {
  const [label] = labels;
  return label === undefined
    ? `in ${String(points.size)} amounts`
    : doubtWords.inOneRowRowsAmong({ size: labels.size, size2: String(labels.size), label });
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

const isOtherScale = (one: MoneyMeasure | undefined, other: MoneyMeasure | undefined): boolean =>
  one !== undefined && other !== undefined && one.currency === other.currency && one.scale !== other.scale;

const isSameScale = (one: MoneyMeasure | undefined, other: MoneyMeasure | undefined): boolean =>
  one !== undefined && other !== undefined && one.currency === other.currency && one.scale === other.scale;

function pairsOf(grids: readonly AmountGrid[]): readonly Repeated[] {
  const pairs = new Map<string, Repeated>();
  const pairOf = (one: AmountGrid, other: AmountGrid): Repeated => {
    const key = `${one.table.id}|${other.table.id}`;
    const pair = pairs.get(key) ?? { one, other, labels: new Set(), points: new Map() };
    pairs.set(key, pair);
    return pair;
  };
  const places = grids.flatMap(placesIn);
  const scored = ({ points }: Repeated, { digits }: Place, each: number): void => {
    points.set(digits, Math.max(points.get(digits) ?? 0, each));
  };
  eachTwo(
    places,
    ({ labelled }) => labelled,
    (one, other) => {
      const pair = pairOf(one.grid, other);
      pair.labels.add(one.label);
      scored(pair, one, one.long ? 2 : 1);
    },
  );
  // Short amounts of one day are alike by chance now and then.
  eachTwo(
    places,
    ({ dated }) => (dated === undefined ? [] : [dated]),
    (one, other) => {
      scored(pairOf(one.grid, other), one, 0.5);
    },
    COMMON,
  );
  eachTwo(
    places,
    ({ digits, long }) => (long ? [digits] : []),
    (one, other) => {
      scored(pairOf(one.grid, other), one, 1);
    },
    COMMON,
  );
  return [...pairs.values()];
}

interface Place {
  readonly grid: AmountGrid;
  readonly label: string;
  /** Period and digits with the label, and with each note that the row refers to or that the table is of. */
  readonly labelled: readonly string[];
  /** Period and digits of an amount of four digits. */
  readonly dated: string | undefined;
  readonly digits: string;
  readonly long: boolean;
}

/** Each place and each other table with a place that shares a key, the tables in the order of their ids. */
function eachTwo(
  places: readonly Place[],
  keysOf: (place: Place) => readonly string[],
  meet: (one: Place, other: AmountGrid) => void,
  most = Infinity,
): void {
  const byKey = new Map<string, Place[]>();
  for (const place of places)
    for (const key of keysOf(place)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [place]);
      else known.push(place);
    }
  for (const alike of byKey.values())
    if (alike.length <= most) {
      const others = [...new Set(alike.map(({ grid }) => grid))];
      for (const one of alike) for (const other of others) if (one.grid.table.id < other.table.id) meet(one, other);
    }
}

/** Amounts of the table's money, whatever their sign. */
function placesIn(grid: AmountGrid): readonly Place[] {
  return grid.rows.flatMap(({ row, amounts }) => {
    const { english, chinese } = labelWords(row.label);
    if (row.unit !== undefined) return [];
    const notes: readonly string[] = row.note?.match(/\d+[a-z]?/giu) ?? [];
    const ofNote = [...notes, ...(grid.table.note === undefined ? [] : [grid.table.note])].map(
      (note) => `note ${note}`,
    );
    return amounts.flatMap((amount, place): readonly Place[] => {
      const column = grid.table.columns[grid.columns[place] ?? -1];
      if (amount === null || column === undefined || column.unit !== undefined) return [];
      const printed = amountKey(grid, place, amount.value);
      const ofLabel = english + chinese === "" ? [] : [[english, chinese, column.period?.months].join("|")];
      const names = [...ofLabel, ...ofNote];
      const plain = (amount.value < 0n ? -amount.value : amount.value).toString();
      const digits = `${plain}/${String(grid.decimals)}`;
      return [
        {
          grid,
          label: row.label,
          labelled: printed === undefined ? [] : names.map((name) => `${name}|${printed}`),
          dated: plain.length === LONG - 1 && !isRound(plain) ? printed : undefined,
          digits,
          long: plain.length >= LONG && !isRound(plain),
        },
      ];
    });
  });
}

/** Round amounts are printed again by chance. */
const isRound = (digits: string): boolean => digits.endsWith("000");
