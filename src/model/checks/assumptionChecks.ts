import { figuresOf } from "../../accounting/figuresOf.ts";
import type { FigureRef } from "../../accounting/TieOut.ts";
import { say } from "../../derivation/say.ts";
import { inPeriod } from "../../accounting/inPeriod.ts";
import { moneyMeasure, type Measure } from "../../figures/measure.ts";
import type { Derivation } from "../../filing/Derivation.ts";
import type { Filing } from "../../filing/Filing.ts";
import type { UnitAssumption } from "../../filing/Pack.ts";
import { assumptionLines, type UnitLine } from "../../impairment/unit/lines.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import type { Assumed } from "../assumptions/assumed.ts";
import type { ModelUnit } from "../assumptions/ModelUnit.ts";
import { lowerFirst } from "../lowerFirst.ts";
import * as checkWords from "./checkWords.ts";

/** An assumption that repeats a figure of the announcement. */
export interface AssumptionCheck {
  /** Unique among the tie-outs: "assumption.mill.goodwill". */
  readonly id: string;
  readonly name: string;
  /** The figure that it repeats. */
  readonly from: Derivation;
  /** The key of the assumption's cell, and the value it has until the user changes it. */
  readonly assumption: string;
  readonly start: number;
  /** What the assumption counts. */
  readonly measure: Measure;
}

/**
 * What the impairment tests take from the announcement, against where it stands, as the assumptions' `from` says: what
 * holds once before what differs by year. The copies are exact, so that nothing is rounding.
 */
export function assumptionChecks(filing: Filing, { units, years }: Assumed): readonly AssumptionCheck[] {
  const once = assumptionLines.filter(({ holds }) => holds !== "yearly");
  const yearly = assumptionLines.filter(({ holds }) => holds === "yearly");
  return units.flatMap((unit) => [
    ...once.flatMap((line) => checksOf(filing, { unit, line })),
    ...yearly.flatMap((line) => years.flatMap((year, index) => checksOf(filing, { unit, line, year, index }))),
  ]);
}

interface Checked {
  readonly unit: ModelUnit;
  readonly line: UnitLine;
  readonly year?: string;
  /** Of the value among the line's. */
  readonly index?: number;
}

function checksOf(filing: Filing, { unit, line, year, index = 0 }: Checked): readonly AssumptionCheck[] {
  const { values, from = [] } = unit.assumptions[line.key];
  const value = values[index];
  const repeated = sourcesOf(from, year === undefined ? undefined : index).flatMap(
    (derivation) => pinned(filing, derivation) ?? [],
  );
  if (typeof value !== "number") return [];
  const key = assumptionKey(unit, line.key, year);
  const called = [lowerFirst(line.label), ...(year === undefined ? [] : [year])].join(" of ");
  return repeated.map((derivation) => {
    const { id, words } = repeatedFigure(filing, unit, derivation);
    return {
      id: ["assumption", key, ...(repeated.length > 1 ? [id] : [])].join("."),
      name: `${unit.title}: ${called} to ${words}`,
      from: derivation,
      assumption: key,
      start: value,
      measure: line.measure === "money" ? moneyMeasure(filing.money) : { kind: "ratio", points: false },
    };
  });
}

/** One for all values, or one for each; of a single value any number. */
function sourcesOf(from: NonNullable<UnitAssumption["from"]>, index: number | undefined): readonly Derivation[] {
  const own = index === undefined || from.length === 1 ? from : [from[index] ?? null];
  return own.filter((derivation) => derivation !== null);
}

/** A term without a column is of the latest period that prints it. */
function pinned(filing: Filing, derivation: Derivation): Derivation | undefined {
  const period = filing.periods.findLast(({ key }) => inPeriod(filing, derivation, key) !== undefined);
  return period && inPeriod(filing, derivation, period.key);
}

/** How a check names what is repeated: an end of a range as such, another figure by its row and column, what follows from several as it does. */
function repeatedFigure(
  filing: Filing,
  unit: ModelUnit,
  from: Derivation,
): { readonly id: string; readonly words: string } {
  const [figure, another] = figuresOf(from);
  if (figure === undefined || another !== undefined) return { id: figure?.column ?? "", words: said(filing, from) };
  const row = filing.row(figure.row);
  const { note } = filing.tableOf(figure.row);
  const heading = headingOf(filing, figure);
  const end = heading.replace(`${unit.title}, `, "");
  const inNote = note === undefined ? "" : ` in note ${note}`;
  if (/^(low|high)$/.test(end))
    return { id: end.charAt(0).toUpperCase() + end.slice(1), words: checkWords.theEnd(end, inNote) };
  return { id: figure.column, words: `${lowerFirst(row.label.replace(`${unit.title}: `, ""))}${inNote}, ${heading}` };
}

function said(filing: Filing, from: Derivation): string {
  const figure = (row: string, column?: string): string => {
    const label = lowerFirst(filing.row(row).label);
    return column === undefined ? label : `${label} (${headingOf(filing, { row, column })})`;
  };
  return say(from, { figure, line: (id) => id, role: (role) => role });
}

const headingOf = (filing: Filing, { row, column }: FigureRef): string =>
  filing.tableOf(row).columns.find(({ key }) => key === column)?.heading ?? column;
