import { inEnglish } from "../words/abroad/labelsAbroad.ts";
import type { CountMeasure, Measure, Money } from "../../figures/measure.ts";
import type { Filing } from "../../filing/Filing.ts";
import { filingOf } from "../../filing/filingOf.ts";
import type { Pack, PackColumn, PackRow, PackTable, Period, Roles } from "../../filing/Pack.ts";
import type { DraftColumn, DraftPeriod, DraftTable, PrintedMeasure } from "../DraftTable.ts";
import type { AmountGrid } from "./sums/amountGrid.ts";
import type { RowProof } from "./Proof.ts";

/** What a filing needs of the drafts. */
export interface Drafted {
  readonly grids: readonly AmountGrid[];
  readonly rows: Readonly<Record<string, RowProof>>;
  readonly roles: Roles;
}

/**
 * The drafts as a filing, so that the general rules for ties can look at them: with keys of its own for periods, and with
 * the rows alone that may be tied, those that print an amount which another table prints for the same period too, that
 * carry a balance forward, or that play a part.
 */
export function draftFiling(drafted: Drafted): Filing {
  const tables = drafted.grids.map(({ table }) => table);
  const periods = periodsOf(tables);
  const pack: Pack = {
    issuer: { name: "" },
    document: { title: "", kind: "", language: "" },
    money: moneyOf(tables),
    unitWords: unitWords(tables),
    periods: [...periods.values()],
    tables: packTables(drafted, periods),
    roles: drafted.roles,
    ties: [],
    doubts: [],
    decisions: [],
    units: [],
  };
  return filingOf(pack);
}

/** The money of the first table that says it; a word for none where no table does, as amounts are compared all the same. */
function moneyOf(tables: readonly DraftTable[]): Money {
  for (const { money } of tables)
    if (money?.measure?.kind === "money")
      return { currency: money.measure.currency, scale: money.measure.scale, printed: money.printed, symbol: "" };
  return { currency: "", scale: 1, printed: "amount", symbol: "" };
}

/** A unit whose words do not settle it is a unit of its own. */
const unsettled = (printed: string): CountMeasure => ({ kind: "count", of: printed, scale: 1 });

function unitWords(tables: readonly DraftTable[]): Readonly<Record<string, Measure>> {
  const units = tables.flatMap(({ money, columns, rows }) => [money, ...columns.map(unitOf), ...rows.map(unitOf)]);
  return Object.fromEntries(
    units.flatMap((unit) =>
      unit === undefined ? [] : [[unit.printed, unit.measure ?? unsettled(unit.printed)] as const],
    ),
  );
}

const unitOf = ({ unit }: { readonly unit?: PrintedMeasure }): PrintedMeasure | undefined => unit;

const nameOf = ({ end, months, restated }: DraftPeriod): string =>
  [end, ...(months === undefined ? [] : [months]), ...(restated === true ? ["restated"] : [])].join("/");

/** By the name of the period that a column says: a day takes the longest period that ends on it. */
function periodsOf(tables: readonly DraftTable[]): ReadonlyMap<string, Period> {
  const said = tables.flatMap(({ columns }) => columns.flatMap(({ period }) => (period === undefined ? [] : [period])));
  const spans = said.filter(({ months }) => months !== undefined).sort((a, b) => (b.months ?? 0) - (a.months ?? 0));
  const found = new Map<string, Period>();
  for (const each of [...said].sort((a, b) => a.end.localeCompare(b.end))) {
    const longest = spans.find(({ end, restated }) => end === each.end && restated === each.restated);
    const stands = each.months === undefined ? (longest ?? each) : each;
    const { end, months, restated } = stands;
    found.set(nameOf(each), {
      key: nameOf(stands),
      ...(months === undefined ? { instant: end } : { end, months }),
      ...(restated === true && { restated }),
    });
  }
  return found;
}

function packTables({ grids, rows, roles }: Drafted, periods: ReadonlyMap<string, Period>): readonly PackTable[] {
  const playing = new Set(Object.values(roles).flat());
  const printedBy = tablesByAmount(grids);
  return grids.flatMap((grid): readonly PackTable[] => {
    const { table, columns } = grid;
    const kept = grid.rows.filter(
      ({ row, amounts }) =>
        playing.has(row.id) ||
        carries.test(inEnglish(row.label)) ||
        amounts.some((amount, place) => {
          const key = amount === null ? undefined : amountKey(grid, place, amount.value);
          return key !== undefined && (printedBy.get(key)?.size ?? 0) > 1;
        }),
    );
    if (kept.length === 0) return [];
    const ids = new Set(kept.map(({ row }) => row.id));
    return [
      {
        id: table.id,
        title: table.title,
        kind: table.kind,
        ...(table.note !== undefined && { note: table.note }),
        ...(table.money !== undefined && { unit: table.money.printed }),
        columns: table.columns.map((column) => packColumn(column, periods)),
        rows: kept.map(({ row, amounts }): PackRow => {
          const sumOf = rows[row.id]?.sumOf?.filter((id) => ids.has(id.replace(/^-/, "")));
          return {
            id: row.id,
            label: row.label,
            ...(row.note !== undefined && { note: row.note }),
            ...(row.unit !== undefined && { unit: row.unit.printed }),
            ...(sumOf !== undefined && sumOf.length > 0 && { sumOf }),
            figures: row.figures.map((figure, column) =>
              amounts[columns.indexOf(column)] == null ? null : (figure?.printed ?? null),
            ),
          };
        }),
      },
    ];
  });
}

const carries =
  /\b(opening|closing|beginning|end of|brought forward|accumulated|retained|(as )?at \d|balance)\b|年初|年末|期初|期末|結餘|结余/iu;

function packColumn({ key, heading, period, unit }: DraftColumn, periods: ReadonlyMap<string, Period>): PackColumn {
  const told = period && periods.get(nameOf(period));
  return {
    key,
    heading,
    ...(told !== undefined && { period: told.key }),
    ...(unit !== undefined && { unit: unit.printed }),
  };
}

/** Which tables print an amount, with either sign, in columns of one end. */
function tablesByAmount(grids: readonly AmountGrid[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const grid of grids)
    for (const { amounts } of grid.rows)
      amounts.forEach((amount, place) => {
        const key = amount === null ? undefined : amountKey(grid, place, amount.value);
        if (key === undefined) return;
        const tables = found.get(key) ?? new Set();
        tables.add(grid.table.id);
        found.set(key, tables);
      });
  return found;
}

/** Undefined for nil and one or two digits, which say nothing, and for a column of no period. */
export function amountKey({ table, columns, decimals }: AmountGrid, place: number, value: bigint): string | undefined {
  const end = table.columns[columns[place] ?? -1]?.period?.end;
  const plain = (value < 0n ? -value : value).toString();
  if (plain.length < 3 || end === undefined) return undefined;
  const digits = plain.padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return `${end}:${whole}.${digits.slice(digits.length - decimals).replace(/0+$/, "")}`;
}
