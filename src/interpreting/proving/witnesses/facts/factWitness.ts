import type { Measure } from "../../../../figures/measure.ts";
import type { Doubt } from "../../../../filing/Pack.ts";
import { moneySaid } from "../../moneySaid.ts";
import type { AmountGrid } from "../../sums/amountGrid.ts";
import { compareAmount, type AmountVerdict } from "./factAmount.ts";
import { comparePeriod, monthsOf } from "./factPeriod.ts";
import { turnedSigns } from "./factSigns.ts";
import { named, taggedFigures, type TaggedFigure } from "./TaggedFigure.ts";

export interface FactWitness {
  /** Keys of the figures whose fact says the same: amount, scale and time, and the sign as its row has it. */
  readonly witnessed: readonly string[];
  /** Keys of the figures whose fact says otherwise. */
  readonly atOdds: readonly string[];
  readonly doubts: readonly Doubt[];
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
    doubts: wrong.map(({ figure, reasons }) => ({
      table: figure.table.id,
      row: figure.row.id,
      column: figure.column.key,
      reason: reasons.join(" "),
    })),
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
      return [`${named(figure)}, is printed ${printed}, and the filing's own data say ${tagged}.`];
    case "scale":
    case "unit":
      return [
        `${named(figure)}, is printed ${printed} and read as ${measureInWords(measure)}; the filing's own data say ${tagged}.`,
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
  `${named(figure)}, is printed ${figure.printed}, and the filing's own data say ${grouped(figure.fact.value)}: its sign is turned over where the row's others are not, or not where they are.`;

function periodReason(figure: TaggedFigure): string {
  const { period } = figure.column;
  return `${named(figure)}, stands under ${inWords(period?.months, period?.end ?? "")}, and the filing's own data say ${inWords(monthsOf(figure.fact), figure.fact.end)}.`;
}

const inWords = (months: number | undefined, end: string): string =>
  months === undefined ? end : `the ${String(months)} months to ${end}`;

/** "-570272000" as "-570,272,000" */
const grouped = (value: string): string => value.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/gu, ",");
