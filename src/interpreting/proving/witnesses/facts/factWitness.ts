import type { Measure } from "../../../../figures/measure.ts";
import type { Doubt } from "../../../../filing/Pack.ts";
import type { DraftTable } from "../../../DraftTable.ts";
import { groupStatements, moneySaid } from "../../moneySaid.ts";
import type { Witness } from "../../Proof.ts";
import type { AmountGrid } from "../../sums/amountGrid.ts";
import { compareAmount, type AmountVerdict } from "./factAmount.ts";
import { comparePeriod, monthsOf } from "./factPeriod.ts";
import { turnedSigns } from "./factSigns.ts";
import { named, taggedFigures, type TaggedFigure } from "./TaggedFigure.ts";
import * as doubtWords from "../../doubtWords.ts";

export interface FactWitness {
  /** Keys of the figures whose fact says the same: amount, scale and time, and the sign as its row has it. */
  readonly witnessed: readonly string[];
  /** Keys of the figures whose fact says otherwise. */
  readonly atOdds: readonly string[];
  readonly doubts: readonly Doubt[];
  /** Against the scale of the group's statements, where all of one is read in another money than it is tagged in. */
  readonly scale?: Witness;
}

interface Judged {
  readonly figure: TaggedFigure;
  readonly amount: AmountVerdict;
  /** Why it is doubted, one sentence for each way in which the fact says otherwise. */
  readonly reasons: readonly string[];
  readonly witnessed: boolean;
}

/**
 * What the filing's own data (inline XBRL) say for and against its printed figures. Text, scale and context of a fact are
 * set by who tags, heads and words over tables by who writes: they are two witnesses.
 */
export function factWitness(grids: readonly AmountGrid[]): FactWitness {
  const money = moneySaid(grids.map(({ table }) => table))[0]?.measure;
  const figures = grids.flatMap((grid) => taggedFigures(grid, money));
  if (figures.length === 0) return { witnessed: [], atOdds: [], doubts: [] };
  const turned = new Set(turnedSigns(figures));
  const judged = figures.map((figure) => judge(figure, turned.has(figure)));
  const wrong = judged.filter(({ reasons }) => reasons.length > 0);
  return {
    witnessed: judged.flatMap(({ figure, witnessed }) => (witnessed ? [figure.key] : [])),
    atOdds: wrong.map(({ figure }) => figure.key),
    ...doubtsOf(wrong, misreadTables(judged)),
  };
}

/** Tables whose money is misread as a whole: most of their figures, three at least, are at odds with it in one way. */
function misreadTables(judged: readonly Judged[]): ReadonlyMap<DraftTable, readonly Judged[]> {
  const misread = new Map<DraftTable, readonly Judged[]>();
  for (const table of new Set(judged.map(({ figure }) => figure.table))) {
    const own = judged.filter(({ figure }) => figure.table === table && unlessOwn(figure));
    const ways = new Map<string, Judged[]>();
    for (const each of own.filter(({ amount }) => isUnit(amount)))
      ways.set(wayOf(each), [...(ways.get(wayOf(each)) ?? []), each]);
    const [most = []] = [...ways.values()].sort((a, b) => b.length - a.length);
    if (most.length >= 3 && 2 * most.length > own.length) misread.set(table, most);
  }
  return misread;
}

/** Of figures that are in the table's money, and not of a unit of their row or column. */
const unlessOwn = ({ row, column }: TaggedFigure): boolean => row.unit === undefined && column.unit === undefined;

const isUnit = ({ kind }: AmountVerdict): boolean => kind === "scale" || kind === "unit";

const wayOf = ({ amount, figure }: Judged): string =>
  `${figure.fact.unit ?? ""} ${"fits" in amount ? String(amount.fits) : ""}`;

/** One doubt about the money of a table that is misread as a whole, and one for each figure that is at odds otherwise. */
function doubtsOf(
  wrong: readonly Judged[],
  misread: ReadonlyMap<DraftTable, readonly Judged[]>,
): Pick<FactWitness, "doubts" | "scale"> {
  const told = new Set([...misread.values()].flat().filter(({ reasons }) => reasons.length === 1));
  const whole = [...misread].flatMap(([table, all]) => {
    const [first] = all;
    const reason = doubtWords.figuresOfAreInAnother({
      allCount: String(all.length),
      title: table.title,
      reason: first?.reasons[0] ?? "",
    });
    const fits = first !== undefined && "fits" in first.amount ? first.amount.fits : undefined;
    return [{ table, reason, fits }];
  });
  const statements = new Set(groupStatements([...misread.keys()]));
  const [stated] = whole.filter(({ table }) => statements.has(table));
  return {
    doubts: [
      ...whole.map(({ table, reason }): Doubt => ({ table: table.id, about: "money", reason })),
      ...wrong
        .filter((each) => !told.has(each))
        .map(({ figure: { table, row, column }, reasons }): Doubt => ({
          table: table.id,
          row: row.id,
          column: column.key,
          reason: reasons.join(" "),
        })),
    ],
    ...(stated !== undefined && {
      scale: {
        verdict: "disagrees" as const,
        reason: stated.reason,
        ...(stated.fits !== undefined && { fits: stated.fits }),
      },
    }),
  };
}

function judge(figure: TaggedFigure, turned: boolean): Judged {
  const [amount, period] = [compareAmount(figure), comparePeriod(figure)];
  const reasons = [
    ...amountReasons(figure, amount),
    ...(turned ? [signReason(figure)] : []),
    ...(period === "disagrees" ? [periodReason(figure)] : []),
  ];
  const known = figure.column.kind !== "period" || period === "agrees";
  return { figure, amount, reasons, witnessed: reasons.length === 0 && amount.kind === "agrees" && known };
}

function amountReasons(figure: TaggedFigure, amount: AmountVerdict): readonly string[] {
  const { printed, fact, measure } = figure;
  const tagged = `${grouped(fact.value)} ${unitInWords(fact.unit)}`;
  switch (amount.kind) {
    case "amount":
      return [doubtWords.isPrintedAndTheFilings({ figure: named(figure), printed, tagged })];
    case "scale":
    case "unit":
      return [
        doubtWords.isPrintedAndRead({ figure: named(figure), printed, measure: measureInWords(measure), tagged }),
      ];
    default:
      return [];
  }
}

/** "iso4217:EUR/xbrli:shares" as "EUR/shares" */
const unitInWords = (unit: string | null): string => (unit ?? "").replace(/[^\s:/*]+:/gu, "");

function measureInWords(measure: Measure | undefined): string {
  if (measure === undefined || measure.kind === "ratio") return "a percentage";
  const scale = measure.scale === 1 ? "" : ` × ${measure.scale.toLocaleString("en-GB")}`;
  if (measure.kind === "count") return `${measure.of}${scale}`;
  return `${measure.currency}${measure.per === undefined ? "" : `/${measure.per}`}${scale}`;
}

const signReason = (figure: TaggedFigure): string =>
  doubtWords.signTurned({ figure: named(figure), printed: figure.printed, value: grouped(figure.fact.value) });

function periodReason(figure: TaggedFigure): string {
  const { period } = figure.column;
  return doubtWords.standsUnderAndTheFilings({
    figure: named(figure),
    months: inWords(period?.months, period?.end ?? ""),
    fact: inWords(monthsOf(figure.fact), figure.fact.end),
  });
}

const inWords = (months: number | undefined, end: string): string =>
  months === undefined ? end : doubtWords.theMonths(String(months), end);

/** "-570272000" as "-570,272,000" */
const grouped = (value: string): string => value.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/gu, ",");
