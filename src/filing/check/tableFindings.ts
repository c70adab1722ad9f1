import { printedNumber } from "../../figures/parsePrinted.ts";
import type { Finding } from "../errors.ts";
import { measureOfUnit } from "../measureOfUnit.ts";
import { nearest } from "../nearest.ts";
import type { Pack, PackRow, PackTable } from "../Pack.ts";
import * as packWords from "./packWords.ts";

/** What is wrong in a pack's tables: their ids, columns, rows, figures and units. */
export function tableFindings(pack: Pack): Finding[] {
  const rows = new Map(pack.tables.flatMap((table) => table.rows.map((row) => [row.id, row] as const)));
  return [
    ...repeatedIds(pack.tables),
    ...pack.tables.flatMap((table) => [
      ...unitFinding(pack, table.id, "unit", table.unit),
      ...table.columns.flatMap(({ unit }, index) => unitFinding(pack, table.id, `columns[${index}].unit`, unit)),
      ...columnFindings(pack, table),
      ...table.rows.flatMap((row) => [
        ...unitFinding(pack, row.id, "unit", row.unit),
        ...figureFindings(table, row),
        ...addendFindings(row, rows),
      ]),
    ]),
  ];
}

function repeatedIds(tables: readonly PackTable[]): Finding[] {
  const seen = new Map<string, string>();
  return tables.flatMap((table) =>
    [{ kind: "table", id: table.id }, ...table.rows.map(({ id }) => ({ kind: "row", id }))].flatMap(({ kind, id }) => {
      const first = seen.get(`${kind} ${id}`);
      if (first === undefined) seen.set(`${kind} ${id}`, table.id);
      const found = kind === "table" ? id : `${id}, also in ${first}`;
      return first === undefined ? [] : [{ row: id, field: "id", expected: packWords.anIdThatNoOther(kind), found }];
    }),
  );
}

function unitFinding(pack: Pack, row: string, field: string, unit: string | undefined): Finding[] {
  if (unit === undefined || measureOfUnit(pack, unit) !== undefined) return [];
  const known = [...(pack.money === null ? [] : [pack.money.printed]), ...Object.keys(pack.unitWords ?? {}), "%"];
  return [{ row, field, expected: packWords.oneOfOrThingsCounted(known.join(", ")), found: unit }];
}

function columnFindings(pack: Pack, table: PackTable): Finding[] {
  const findings: Finding[] = [];
  const keys = table.columns.map(({ key }) => key);
  const periods = pack.periods.map(({ key }) => key);
  const aboutOf = (index: number): number => {
    const column = table.columns[index];
    const period = column?.period ?? table.columns.find(({ key }) => key === column?.of)?.period;
    return periods.indexOf(period ?? "");
  };
  table.columns.forEach((column, index) => {
    const at = (field: string, expected: string, found: string): void => {
      findings.push({ row: table.id, field: `columns[${index}].${field}`, expected, found });
    };
    const { key, period, of, share } = column;
    if (keys.indexOf(key) !== index) at("key", packWords.columnKeyTaken, key);
    if (period !== undefined && !periods.includes(period)) at("period", `a period (${periods.join(", ")})`, period);
    if (of !== undefined && (!keys.includes(of) || of === key))
      at("of", packWords.theKeyOfAnotherColumn(keys.join(", ")), of);
    if (share !== undefined && of === undefined) at("of", packWords.theColumnWhoseShares, "none");
    const before = Math.max(-1, ...table.columns.slice(0, index).map((_, earlier) => aboutOf(earlier)));
    if (aboutOf(index) >= 0 && aboutOf(index) < before)
      at("period", packWords.periodOrLater(periods[before]), periods[aboutOf(index)] ?? "");
    for (const part of column.sumOf ?? [])
      if (!keys.includes(part) || part === key) at("sumOf", packWords.keysOfOtherColumns(keys.join(", ")), part);
  });
  return findings;
}

function figureFindings(table: PackTable, { id, kind, sumOf, figures }: PackRow): Finding[] {
  const keys = table.columns.map(({ key }) => key);
  if (figures === undefined) {
    const needs = sumOf !== undefined || (kind !== undefined && kind !== "heading");
    return needs ? [{ row: id, field: "figures", expected: packWords.figuresAsATotalHas, found: "none" }] : [];
  }
  const expected = packWords.oneForEachColumn(keys.length, keys.join(", "));
  const number = { row: id, field: "figures", expected, found: String(figures.length) };
  const unreadable = figures.flatMap((figure, index) => {
    const printed = figure === null || typeof figure === "string" ? figure : figure.printed;
    if (printed === null || printedNumber(printed) !== null) return [];
    const field = `figures[${index}]`;
    return [{ row: id, field, expected: packWords.aPrintedFigure, found: JSON.stringify(printed) }];
  });
  return [...(figures.length === keys.length ? [] : [number]), ...unreadable];
}

function addendFindings({ id, sumOf = [], repeats }: PackRow, rows: ReadonlyMap<string, PackRow>): Finding[] {
  const of = (field: "sumOf" | "repeats", name: string): Finding[] => {
    const row = rows.get(name);
    const wrong = (expected: string, found: string): Finding[] => [{ row: id, field, expected, found }];
    if (row === undefined) return wrong(packWords.idsOfRowsNearest(near(name, [...rows.keys()])), name);
    if (row.figures === undefined) return wrong(packWords.idsOfRowsWithFigures, `the heading ${name}`);
    return name === id ? wrong(packWords.idsOfOtherRows, name) : [];
  };
  return [
    ...sumOf.flatMap((signed) => of("sumOf", signed.startsWith("-") ? signed.slice(1) : signed)),
    ...(repeats === undefined ? [] : of("repeats", repeats)),
  ];
}

const near = (name: string, known: readonly string[]): string => nearest(name, known, (each) => [each]).join(", ");
