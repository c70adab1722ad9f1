import { decimal } from "../../../figures/decimal.ts";
import { printedNumber, type PrintedNumber } from "../../../figures/parsePrinted.ts";
import type { DraftRow, DraftTable } from "../../DraftTable.ts";
import { withoutAmountForEach } from "../../words/amountForEach.ts";

/** A table's amounts as whole numbers of the finest digit that it prints, so that sums of them are exact. */
export interface AmountGrid {
  readonly table: DraftTable;
  /** Indexes of the columns that hold amounts: no notes, percentages, changes. */
  readonly columns: readonly number[];
  readonly rows: readonly AmountRow[];
  /** How many decimals a whole number stands for. */
  readonly decimals: number;
}

export interface AmountRow {
  readonly row: DraftRow;
  /** In the order of the grid's columns; null where nothing is printed or what is printed is no amount. */
  readonly amounts: readonly (Amount | null)[];
  /** What it counts: rows of different measures are never added up. */
  readonly measure: string;
}

export interface Amount {
  readonly value: bigint;
  /** The last digit that is printed, in the grid's whole numbers; the finest of the table for a nil mark. */
  readonly lastDigit: bigint;
}

export function amountGrid(table: DraftTable): AmountGrid {
  const columns = table.columns.flatMap(({ kind, heading, unit }, index) =>
    holdsAmounts.has(kind) && !average.test(heading) && unit?.measure?.kind !== "ratio" ? [index] : [],
  );
  const read = table.rows.map((row) => columns.map((column) => readPrinted(row.figures[column]?.printed)));
  const decimals = read.flat().reduce((finest, each) => Math.max(finest, decimalsOf(each)), 0);
  const measures = table.rows.map((row, index) => measureOf(row, read[index] ?? []));
  const whole = inWholeNumbers(read.filter((_, index) => measures[index] === "").flat());
  const rows = table.rows.map((row, index) => {
    const numbers = read[index] ?? [];
    const measure = measures[index] ?? "";
    // A percentage beside an amount is a growth or a share, whatever its column is called.
    const amounts = numbers.map((number) =>
      number?.kind === "number" && number.percent !== (measure === "%")
        ? null
        : amountOf(number, decimals, measure === "" && whole),
    );
    return { row, amounts, measure };
  });
  return { table, columns, rows, decimals };
}

const holdsAmounts = new Set<DraftTable["columns"][number]["kind"]>(["period", "convenience", "other"]);

/** What is never added up: averages, prices, rates. */
const average = /\b(average|per (share|unit|option)|price|rate|yield|percentage)\b|平均|每股|每單位|比率|百分比/iu;

/** What is no figure as statements print them is for a person to look at, and takes part in no sum. */
function readPrinted(printed: string | undefined): PrintedNumber | null {
  return printed === undefined ? null : printedNumber(printed);
}

const decimalsOf = (number: PrintedNumber | null): number => (number?.kind === "number" ? number.decimals : 0);

/** Where all that is printed ends with ".0", it was rounded to whole numbers, whatever its last digit is. */
function inWholeNumbers(numbers: readonly (PrintedNumber | null)[]): boolean {
  const printed = numbers.filter((number) => number?.kind === "number");
  return printed.length >= 10 && printed.every(({ decimals, value }) => decimals > 0 && value.isInteger());
}

function amountOf(number: PrintedNumber | null, decimals: number, whole: boolean): Amount | null {
  if (number === null) return null;
  if (number.kind === "nil") return { value: 0n, lastDigit: 1n };
  const scale = decimal(10).pow(decimals);
  return {
    value: BigInt(number.value.times(scale).toFixed(0)),
    lastDigit: 10n ** BigInt(decimals - (whole ? 0 : number.decimals)),
  };
}

const perUnit =
  /\bper (ordinary |common |basic |diluted )?(share|unit|ads)\b|每股|\bweighted[- ]average\b|加權平均|加权平均|number of (ordinary )?shares/iu;

const bracketed = /[（(][^()（）]*[)）]/gu;

function measureOf(row: DraftRow, numbers: readonly (PrintedNumber | null)[]): string {
  if (row.unit !== undefined) return row.unit.printed;
  const printed = numbers.filter((number) => number?.kind === "number");
  if (printed.length > 0 && printed.every(({ percent }) => percent)) return "%";
  return perUnit.test(withoutAmountForEach(row.label.replace(bracketed, ""))) ? "per share" : "";
}
