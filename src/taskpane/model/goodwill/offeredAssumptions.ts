import { conversion, moneyMeasure } from "../../../figures/measure.ts";
import { printedNumber } from "../../../figures/parsePrinted.ts";
import { filingOf } from "../../../filing/filingOf.ts";
import type { Pack, PackColumn, PackFigure, PackRow, PackTable, PackUnit } from "../../../filing/Pack.ts";
import { assumptionLines, type LineKey, type UnitLine } from "../../../impairment/unit/lines.ts";
import { placeInWords } from "../placeInWords.ts";
import { lineOfWords } from "./lineOfWords.ts";
import * as unitWords from "./unitWords.ts";

/** What a document prints of one of its cash-generating units, for a unit of the user's own. */
export interface OfferedUnit {
  /** As printed; "" where the table names none. */
  readonly name: string;
  readonly values: readonly OfferedValue[];
}

export interface OfferedValue {
  /** The line of the unit that it fills; absent where none does. */
  readonly line?: { readonly label: string; readonly yearly: boolean };
  /** The document's words for it. */
  readonly words: string;
  readonly printed: string;
  /** As the line's cells take it: a fraction, an amount in the document's money. */
  readonly value: number;
  /** Where it is printed, in words. */
  readonly source: string;
  /** What the words leave open; "" where nothing. */
  readonly remark: string;
}

/** The goodwill and the key assumptions that a document's tables print for its latest period, by unit, as they are printed. */
export function offeredAssumptions(pack: Pack): readonly OfferedUnit[] {
  const tables = pack.tables.filter(({ kind }) => kind === "key assumptions");
  const latest = latestPeriods(pack, tables);
  const printed = tables.flatMap((table) => printedIn(pack, table, latest));
  const units = new Map<string, OfferedValue[]>();
  for (const { unit, value } of printed) units.set(unit, [...(units.get(unit) ?? []), value]);
  const offered = [...units].map(([name, values]) => ({ name, values: distinct(values) }));
  return withGoodwill(pack, offered);
}

/** The keys of the periods of the tables that end last. */
function latestPeriods({ periods }: Pack, tables: readonly PackTable[]): ReadonlySet<string> {
  const keys = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ period }) => period ?? [])));
  const end = (each: (typeof periods)[number]): string => each.end ?? each.instant ?? "";
  const own = periods.filter(({ key }) => keys.has(key));
  const last = own.map(end).sort().at(-1);
  return new Set(own.filter((each) => end(each) === last).map(({ key }) => key));
}

function lineOf(key: LineKey): Pick<UnitLine, "label" | "holds"> {
  const line = assumptionLines.find((each) => each.key === key);
  if (line === undefined) throw new RangeError(`There is no line ${key}.`);
  return line;
}

interface Printed {
  readonly unit: string;
  readonly value: OfferedValue;
}

/** Whichever of rows and columns say what is assumed, the others say of which unit. */
function printedIn(pack: Pack, table: PackTable, latest: ReadonlySet<string>): readonly Printed[] {
  const inRows = table.rows.some(({ label }) => lineOfWords(label) !== undefined);
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column, index): readonly Printed[] => {
      if (column.period !== undefined && !latest.has(column.period)) return [];
      const words = inRows ? row.label : withoutPeriod(column.heading);
      const unit = inRows ? unitOfHeading(column.heading) : row.label.replace(/^[–—‑-]\s*/u, "");
      const value = offeredValue({ pack, table, row, column, figure: row.figures?.[index] ?? null }, words);
      return value === undefined ? [] : [{ unit, value }];
    }),
  );
}

const withoutPeriod = (heading: string): string => heading.replace(/^(?:19|20)\d{2}\s+/u, "");

const unitOfHeading = (heading: string): string =>
  heading.replace(/^(?:19|20)\d{2}\b\s*/u, "").replace(/[\s,]*\b(?:low|high)$/iu, "");

interface Place {
  readonly pack: Pack;
  readonly table: PackTable;
  readonly row: PackRow;
  readonly column: PackColumn;
  readonly figure: PackFigure;
}

function offeredValue({ pack, table, row, column, figure }: Place, words: string): OfferedValue | undefined {
  if (figure === null || (typeof figure !== "string" && figure.condition === "notApplicable")) return undefined;
  const printed = typeof figure === "string" ? figure : figure.printed;
  const number = printedNumber(printed);
  if (number?.kind !== "number") return undefined;
  const percent = number.percent || (column.unit ?? row.unit ?? table.unit) === "%";
  const found = lineOfWords(words);
  const line = found?.line === undefined ? undefined : lineOf(found.line);
  const doubtful = typeof figure !== "string" && figure.condition === "doubtful";
  const remarks = [found?.remark ?? "", doubtful ? unitWords.thisFigureIsInDoubt : ""];
  return {
    ...(line !== undefined && percent && { line: { label: line.label, yearly: line.holds === "yearly" } }),
    words,
    printed,
    value: (percent ? number.value.dividedBy(100) : number.value).toNumber(),
    source: sourceOf({ pack, table, row, column, figure }),
    remark: remarks.filter((remark) => remark !== "").join(" "),
  };
}

function sourceOf({ pack, table, row, column, figure }: Place): string {
  const own = figure === null || typeof figure === "string" ? undefined : figure.place;
  const place = placeInWords(own ?? row.place);
  const title = table.title.length > 60 ? `${table.title.slice(0, 60).trimEnd()}…` : table.title;
  return [pack.issuer.name, title, row.label, column.heading, place].filter((part) => part !== "").join(", ");
}

/** A range whose ends are one is one value. */
function distinct(values: readonly OfferedValue[]): readonly OfferedValue[] {
  return values.filter(
    (each, at) => values.findIndex(({ words, value }) => words === each.words && value === each.value) === at,
  );
}

function withGoodwill(pack: Pack, offered: readonly OfferedUnit[]): readonly OfferedUnit[] {
  const isOf = (unit: PackUnit, { name }: OfferedUnit): boolean =>
    name !== "" && (unit.name === name || unit.name.endsWith(`, ${name}`));
  const goodwill = pack.units.flatMap((unit) => {
    const value = goodwillOf(pack, unit);
    return value === undefined ? [] : [{ unit, value }];
  });
  const joined = offered.map((each) => {
    const own = goodwill.filter(({ unit }) => isOf(unit, each)).map(({ value }) => value);
    return { ...each, values: [...own, ...each.values] };
  });
  const alone = goodwill
    .filter(({ unit }) => !offered.some((each) => isOf(unit, each)))
    .map(({ unit, value }) => ({ name: unit.name, values: [value] }));
  return [...joined, ...alone];
}

function goodwillOf(pack: Pack, { goodwill }: PackUnit): OfferedValue | undefined {
  if (!("figure" in goodwill)) return undefined;
  for (const table of pack.tables) {
    const row = table.rows.find(({ id }) => id === goodwill.figure);
    const index = table.columns.findIndex(({ key }) => key === goodwill.column);
    const [column, figure] = [table.columns[index], row?.figures?.[index] ?? null];
    if (row === undefined || column === undefined || figure === null) continue;
    const printed = typeof figure === "string" ? figure : figure.printed;
    const filing = filingOf(pack);
    // The unit's amounts are in the document's money, whatever the figure is printed in.
    const factor = conversion(filing.measure(row.id, column.key), moneyMeasure(filing.money));
    const { label } = lineOf("goodwill");
    return {
      line: { label, yearly: false },
      words: label,
      printed: `${printed} (${filing.unit(row.id, column.key)})`,
      value: filing.amount(row.id, column.key).times(factor).toNumber(),
      source: sourceOf({ pack, table, row, column, figure }),
      remark: "",
    };
  }
  return undefined;
}
