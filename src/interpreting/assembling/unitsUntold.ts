import { printedNumber } from "../../figures/parsePrinted.ts";
import type { Doubt } from "../../filing/Pack.ts";
import type { DraftColumn, DraftRow, DraftTable } from "../DraftTable.ts";
import { averages, isPercentColumn } from "../unitOver.ts";
import { physicalUnit } from "../words/physicalUnit.ts";
import { isBare } from "./headsSlipped.ts";
import * as assemblingWords from "./assemblingWords.ts";

/** Columns, rows and tables whose figures may be of another unit than they were read in, as their heads or other rows say. */
export function unitsUntold(table: DraftTable): readonly Doubt[] {
  const { id, columns } = table;
  if (isNote(table) && isMeasured(table)) return [{ table: id, reason: assemblingWords.noUnitOverSmallFigures }];
  const ofColumns = columns.flatMap((column, index) => {
    const reason = isOfUnits(column, index, table)
      ? assemblingWords.unitsStandApart
      : isOfSeveral(column, table) || isOfScaleOfThings(column, table)
        ? assemblingWords.headNamesSeveralUnits
        : isNoDifference(table, index)
          ? assemblingWords.changeWithoutUnit
          : undefined;
    return reason === undefined ? [] : [{ table: id, column: column.key, reason }];
  });
  if (ofColumns.some(({ reason }) => reason === assemblingWords.unitsStandApart))
    return [{ table: id, reason: assemblingWords.unitsStandApart }];
  return [...ofColumns, ...tooManyForEach(table), ...(isNote(table) ? rowsAmongMeasured(table) : [])];
}

const isNote = ({ kind }: DraftTable): boolean => kind === "note" || kind === "other";

/** A column of units that holds figures: parts of the units, or marks, were read for amounts. */
const isOfUnits = ({ heading }: DraftColumn, index: number, { rows }: DraftTable): boolean =>
  /^units?$/iu.test(heading) && rows.some(({ figures }) => /\d/u.test(figures[index]?.printed ?? ""));

/** A head of plain text in which the words of two columns met: what is counted and what it costs, or a scale and "per share". */
function isOfSeveral({ heading, kind, unit }: DraftColumn, table: DraftTable): boolean {
  // What is said to be a percentage and an average is taken for neither.
  if (kind === "percentage" && unit === undefined && averages.test(heading) && isOfPercent.test(heading)) return true;
  if (table.unmarked === undefined || !isNote(table) || kind === "note" || kind === "percentage") return false;
  if (unit?.measure !== undefined && unit.measure.kind !== "money") return false;
  return (
    (counted.test(heading) && (priced.test(heading) || /\(in (?:thousands|millions)\)/iu.test(heading))) ||
    (/\bper share\b.*\(in (?:thousands|millions)\)/iu.test(heading) && !/except/iu.test(heading))
  );
}

/** Amounts whose only scale stands over a column of things that are counted, "Shares (In thousands)", or of nobody knows what. */
function isOfScaleOfThings({ kind, unit }: DraftColumn, { money, columns, unmarked }: DraftTable): boolean {
  const scale = /^\(?(in (?:thousands|millions))\)?$/iu.exec(money?.printed ?? "")?.[1]?.toLowerCase();
  return (
    unmarked !== undefined &&
    scale !== undefined &&
    unit === undefined &&
    kind !== "note" &&
    kind !== "percentage" &&
    columns.some(
      (other) =>
        isBare.test(other.heading) ||
        (other.unit?.measure?.kind === "count" && other.heading.toLowerCase().includes(`(${scale})`)),
    )
  );
}

const isOfPercent = /[%％]|\bpercentages?\b/iu;
const counted = /\bnumber ?of|\bshares\b|\bpercentage\b|\bhours\b|\blife\b/iu;
const priced = /\bprice\b|\bvalue\b|\bhours\b/iu;

/** Rows that are read in money among others that are weighed or measured, whose own unit is not whole or is lost. */
function rowsAmongMeasured({ id, money, columns, rows }: DraftTable): readonly Doubt[] {
  const own = rows.filter(hasFigures);
  const measured = own.filter(({ unit }) => physicalUnit(unit?.printed ?? "") !== undefined);
  if (money !== undefined || measured.length < 2 || columns.some(({ unit }) => unit?.measure?.kind === "money"))
    return [];
  return own.flatMap((row) =>
    row.unit === undefined ? [{ table: id, row: row.id, reason: assemblingWords.unitAmongMeasured }] : [],
  );
}

/** Millions are no amount for each share: they are the shares, or the result, of a row whose name goes on over lines. */
const tooManyForEach = ({ id, rows }: DraftTable): readonly Doubt[] =>
  rows.flatMap((row) =>
    / per share$/u.test(row.unit?.printed ?? "") &&
    row.figures.some((figure) => /^\(?\d{1,3}(?:,\d{3}){2,}\)?$/u.test(figure?.printed ?? ""))
      ? [{ table: id, row: row.id, reason: assemblingWords.tooManyForEachShare }]
      : [],
  );

/** Nothing says what the figures of a table are in, and each is below a thousand and has two decimals, as rates and counts have. */
function isMeasured({ money, columns, rows }: DraftTable): boolean {
  if (money !== undefined || columns.some(({ unit, kind }) => unit !== undefined || kind === "percentage"))
    return false;
  const own = rows.filter(hasFigures);
  const printed = own.flatMap(({ figures }) => figures.flatMap((figure) => figure?.printed ?? []));
  const told = printed.filter((text) => /\d/u.test(text));
  const fine = told.filter((text) => /^[-–(]?\d{1,3}\.\d\d\)?$/u.test(text)).length;
  return own.every(({ unit }) => unit === undefined) && fine >= ENOUGH && fine * 10 >= told.length * 8;
}

/** Figures under "Change" that nothing says to be percentages, and that are no differences of the columns beside. */
function isNoDifference({ columns, rows }: DraftTable, index: number): boolean {
  const column = columns[index];
  if (column?.kind !== "change" || column.unit !== undefined || isPercentColumn(column)) return false;
  const periods = columns.flatMap(({ kind }, at) => (kind === "period" ? [at] : []));
  const told = rows.flatMap((row) => {
    const change = valueAt(row, index);
    const values = periods.map((at) => valueAt(row, at));
    return change === undefined || row.unit !== undefined || values.includes(undefined) ? [] : [{ change, values }];
  });
  const held = told.filter(({ change, values }) =>
    values.some((first) =>
      values.some((second) => Math.abs(Math.abs((first ?? 0) - (second ?? 0)) - Math.abs(change)) <= ROUNDED),
    ),
  );
  return periods.length > 1 && told.length >= ENOUGH && held.length * 2 < told.length;
}

function valueAt({ figures }: DraftRow, index: number): number | undefined {
  const printed = figures[index]?.printed;
  const read = printed === undefined ? null : printedNumber(printed);
  return read?.kind === "number" && !read.percent ? read.value.toNumber() : undefined;
}

const ROUNDED = 2;
const ENOUGH = 4;

const hasFigures = ({ figures }: DraftRow): boolean => figures.some((figure) => /\d/u.test(figure?.printed ?? ""));
