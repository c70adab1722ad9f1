import type { Money } from "../../figures/measure.ts";
import type { Doubt, Issuer, Pack, PackDocument, Period, Roles } from "../../filing/Pack.ts";
import { lastingStatements, statementsByPeriod } from "../../filing/statementKinds.ts";
import type { DraftColumn, DraftTable } from "../DraftTable.ts";
import type { Layout } from "../layout/layOut.ts";
import { headsSlipped, isBare, partsSlipped } from "./headsSlipped.ts";
import { heldTies } from "./heldTies.ts";
import { isWholeOfParts } from "../layout/heads/wholeOfParts.ts";
import { isPartHead } from "../layout/heads/wholePeriods.ts";
import type { Proof } from "../proving/Proof.ts";
import { moneyOfPack } from "./moneyOfPack.ts";
import { packTable } from "./packTable.ts";
import { periodsUntold } from "./periodsUntold.ts";
import { unitsOf } from "./unitsOf.ts";
import { unitsUntold } from "./unitsUntold.ts";
import { UnitWords } from "./unitWords.ts";
import { isExpectedHead } from "../words/isForecast.ts";
import { yearsInOtherOrder } from "./yearsInOtherOrder.ts";
import { daysOrYears } from "./daysOrYears.ts";
import { hasHeadOfAnother, isOneBelowTheOther } from "./valuesBelow.ts";
import * as assemblingWords from "./assemblingWords.ts";

/** Whose document it is. */
export interface AboutDocument {
  readonly issuer: Issuer;
  readonly document: PackDocument;
}

/** What a person has answered: then it is no question. */
export interface Answers {
  readonly money?: Money;
  readonly periods?: true;
}

/** Joins what was laid out and what was proved of it in a pack; open questions stand among its doubts. */
export function assemble(layout: Layout, proof: Proof, about: AboutDocument, answers: Answers = {}): Pack {
  const { tables, periodOf } = layout;
  const periods = layout.periods.length > 0 ? layout.periods : ownPeriod(layout);
  const settled =
    answers.money === undefined ? moneyOfPack(tables, proof.witnesses.scale) : { money: answers.money, doubts: [] };
  const units = new UnitWords(settled.money);
  const assembled = tables.map((table) => packTable(table, { proof, units, periodOf }));
  const doubts = [
    ...settled.doubts,
    ...(answers.periods === true
      ? []
      : [
          ...periodDoubts(layout, periods, proof),
          ...tables.flatMap((table) => [...columnDoubts(table, periodOf), ...periodsUntold(table)]),
          ...daysOrYears(tables),
          ...yearsInOtherOrder(tables, proof),
        ]),
    ...assembled.flatMap((each) => each.doubts),
    ...tables.flatMap(unitsUntold),
    ...(settled.money === null ? [] : unitDoubts(proof)),
    ...crossedColumns(tables, proof),
    ...proof.doubts.filter(({ about: subject }) => subject === undefined),
  ];
  const words = otherWords(tables);
  const pack: Pack = {
    ...about,
    money: settled.money,
    ...(Object.keys(units.all).length > 0 && { unitWords: units.all }),
    periods,
    tables: assembled.map(({ table }) => table),
    roles: knownRoles(proof.roles),
    ties: proof.ties,
    doubts: unique(doubts),
    decisions: [],
    units: unitsOf(
      assembled.map(({ table }) => table),
      periods,
    ),
    ...(Object.keys(words).length > 0 && { words }),
  };
  return { ...pack, ties: heldTies(pack) };
}

/**
 * Tables whose unit another one speaks against: none is the question about the document's own money, which the scale of the
 * result for each share is asked of.
 */
const unitDoubts = ({ doubts, witnesses }: Proof): readonly Doubt[] =>
  doubts.flatMap(({ about, table, reason }) =>
    about === "money" && table !== undefined && reason !== witnesses.scale.reason ? [{ table, reason }] : [],
  );

/**
 * Columns of tables that print, for another period, what others print; where the question about the document's periods is
 * asked, it is about those two statements.
 */
function crossedColumns(tables: readonly DraftTable[], { doubts, witnesses }: Proof): readonly Doubt[] {
  const asked = new Set(
    tables.flatMap(({ id, kind }) =>
      witnesses.period.verdict === "disagrees" && (kind === "income statement" || kind === "financial position")
        ? [id]
        : [],
    ),
  );
  return doubts.flatMap(({ about, table, column, reason }) =>
    about === "period" && table !== undefined && column !== undefined && !asked.has(table)
      ? [{ table, column, reason }]
      : [],
  );
}

/** Where no column has a period, the document's own: the last day that its titles print. */
function ownPeriod({ dates }: Layout): readonly Period[] {
  const [last] = [...dates.dates].sort().reverse();
  return last === undefined ? [] : [{ key: last.slice(0, 4), instant: last }];
}

/** What the periods rest on that is not printed. */
function periodDoubts({ tables, dates }: Layout, periods: readonly Period[], { witnesses }: Proof): readonly Doubt[] {
  if (periods.length === 0)
    return [
      {
        about: "period",
        reason: assemblingWords.noDateStandsOver,
      },
    ];
  const doubts: Doubt[] = [];
  if (witnesses.period.verdict === "disagrees") doubts.push({ about: "period", reason: witnesses.period.reason });
  const statements = tables.filter(({ kind }) => kind !== "note" && kind !== "other");
  const columns = statements.flatMap((table) =>
    table.columns.flatMap(({ period }) => (period === undefined ? [] : [{ table, period }])),
  );
  const inferred = columns.length === 0 || columns.some(({ period }) => period.inferred === true);
  if (dates.yearEnd === undefined && dates.dates.length === 0 && inferred)
    doubts.push({
      about: "period",
      reason: assemblingWords.onlyYearsStandOver,
    });
  const unsaid = columns.find(({ table, period }) => period.months === undefined && lastingStatements.has(table.kind));
  if (unsaid !== undefined)
    doubts.push({
      about: "period",
      reason: assemblingWords.howManyMonthsTheColumns(unsaid.table.title),
    });
  return doubts;
}

/** Columns of a statement whose period is not said, or is another's, too. */
function columnDoubts(table: DraftTable, periodOf: Layout["periodOf"]): readonly Doubt[] {
  const { id, kind, scope, columns } = table;
  const ofAll = isOneBelowTheOther(table)
    ? assemblingWords.mostFiguresStandBelowEach
    : partsSlipped(table)
      ? assemblingWords.theHeadsMayHaveSlipped
      : hasHeadOfAnother(table)
        ? assemblingWords.oneHeadAboveLines
        : undefined;
  if (ofAll !== undefined) return columns.map(({ key }) => ({ table: id, column: key, reason: ofAll }));
  const twins = columns.flatMap((column) =>
    isTwin(column, columns)
      ? [{ table: id, column: column.key, reason: assemblingWords.anotherColumnIsHeadedAlike(column.heading) }]
      : [],
  );
  if (!statementsByPeriod.has(kind) || scope === "parent") return twins;
  const keys = columns.map(({ key }) => periodOf(id, key));
  const ofHeads = columns.map(({ heading }) => [heading]);
  const whole = columns.findIndex(({ kind: column }, index) => column === "period" && isWholeOfParts(ofHeads, index));
  const slipped = headsSlipped(table) || isOneOffOthers(table, keys);
  return columns.flatMap(({ key, kind: column, heading }, index) => {
    const period = keys[index];
    if (column === "period" && slipped)
      return [{ table: id, column: key, reason: assemblingWords.theHeadsMayHaveSlipped }];
    // Which of them is the period's nobody has said, the first of them no more than the others.
    if (column === "period" && period !== undefined && keys.indexOf(period) !== keys.lastIndexOf(period))
      return [{ table: id, column: key, reason: assemblingWords.anotherColumnOfThisStatement(period) }];
    // A change from one period to the next stands beside what it is a change of.
    if (column === "change" && keys.every((key) => key === undefined))
      return [{ table: id, column: key, reason: assemblingWords.noPeriodIsReadOver }];
    if (column !== "other" || isOfTheCompany.test(heading) || isPartHead([heading])) return [];
    if (isExpectedHead(heading) || whole >= 0) return [];
    return [{ table: id, column: key, reason: assemblingWords.noPeriodIsReadOver }];
  });
}

/** One period stands over two columns and none over a third: the heads stand over other columns than their own. */
const isOneOffOthers = ({ columns }: DraftTable, keys: readonly (string | undefined)[]): boolean =>
  columns.some(({ heading, kind }) => kind === "other" && (isBare.test(heading) || isOnlyRestated.test(heading))) &&
  keys.some((key, index) => key !== undefined && keys.indexOf(key) !== index);

const isOnlyRestated = /^[^\p{L}]*(?:restated|經重列|重列|重述)[^\p{L}]*$/iu;

/**
 * A column of amounts under words that stand over another one, too: one of the two is of another year, or counts what the
 * other is the money of. Changes and shares of a hundred say no more than that they are some.
 */
const isTwin = ({ heading, kind }: DraftColumn, columns: readonly DraftColumn[]): boolean =>
  !isBare.test(heading) &&
  holdsAmounts.has(kind) &&
  columns.filter((other) => other.heading === heading && holdsAmounts.has(other.kind)).length > 1;

const holdsAmounts: ReadonlySet<DraftColumn["kind"]> = new Set(["period", "convenience", "other"]);

const isOfTheCompany = /\b(?:company|parent|bank|trust|separate|standalone)\b|公司|本[銀银]?行/iu;

const knownRoles = (roles: Roles): Roles =>
  Object.fromEntries(Object.entries(roles).filter(([, row]) => row !== undefined));

/** The labels that the document prints in Chinese beside the English ones. */
function otherWords(tables: readonly DraftTable[]): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ id, otherLabel }) => (otherLabel === undefined ? [] : [[id, { zh: otherLabel }] as const])),
    ),
  );
}

function unique(doubts: readonly Doubt[]): readonly Doubt[] {
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}
