import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";

/** What the columns of a table of one figure a row are called. */
const parts = {
  item: /^(?:items?|labels?|line[ _]?items?|accounts?|concepts?|tags?|metrics?|elements?|indicators?|account[ _]?name|项目|項目|科目)$/iu,
  period:
    /^(?:periods?|dates?|years?|(?:fiscal|report(?:ing)?|period|end)[ _]?(?:year|date|end|period)|ddate|报告期|報告期|期间|期間|年度)$/iu,
  value: /^(?:values?|amounts?|figures?|val|金额|金額|数值|數值)$/iu,
  statement: /^(?:statements?|stmt|financial[ _]?statement|reports?|sheets?|报表|報表)$/iu,
  unit: /^(?:units?|uom|currency|currencies|单位|單位)$/iu,
  issuer: /^(?:issuers?|company|companies|tickers?|entity|cik|symbol|code|公司|代码)$/iu,
} as const;

type Part = keyof typeof parts;

interface Told {
  readonly item: ReadCell;
  readonly period: ReadCell;
  readonly value: ReadCell;
  readonly statement?: ReadCell;
  readonly unit?: ReadCell;
}

/**
 * A table of a data file that tells one figure a row, with its item, its period and its statement in columns, spread so that
 * it reads as statements do. Undefined for any other, and where it is about several issuers or tells a figure twice.
 */
export function spreadTable(lines: readonly ReadLine[]): readonly ReadLine[] | undefined {
  const [head, ...rows] = lines;
  if (head === undefined || rows.length < 3) return undefined;
  const columnOf = (part: Part) => head.cells.find(({ text }) => parts[part].test(text))?.left;
  const [item, period, value] = [columnOf("item"), columnOf("period"), columnOf("value")];
  if (item === undefined || period === undefined || value === undefined) return undefined;
  const cellAt = (row: ReadLine, left: number | undefined) => row.cells.find((cell) => cell.left === left);
  if (new Set(rows.map((row) => cellAt(row, columnOf("issuer"))?.text)).size > 1) return undefined;
  const told = rows.flatMap((row): Told[] => {
    const [of, over, printed] = [cellAt(row, item), cellAt(row, period), cellAt(row, value)];
    const [statement, unit] = [cellAt(row, columnOf("statement")), cellAt(row, columnOf("unit"))];
    return of === undefined || over === undefined || printed === undefined
      ? []
      : [{ item: of, period: over, value: printed, ...(statement && { statement }), ...(unit && { unit }) }];
  });
  const keys = told.map((one) => JSON.stringify([one.statement?.text, one.item.text, one.period.text]));
  if (told.length < rows.length || new Set(keys).size < keys.length) return undefined;
  return [...groupedBy(told, ({ statement }) => statement?.text ?? "")].flatMap(([, group]) =>
    statementOf(head, group),
  );
}

/** The lines of one statement: its name, its periods under their unit, its rows. */
function statementOf(head: ReadLine, told: readonly Told[]): readonly ReadLine[] {
  const periods = [...new Map(told.map(({ period }) => [period.text, period])).values()];
  const [first] = told;
  const units = [...new Set(told.flatMap(({ unit }) => unit?.text ?? []))];
  const line = (cells: readonly (ReadCell | undefined)[]): readonly ReadLine[] => {
    const placed = cells.flatMap((cell, left) => (cell === undefined ? [] : [{ ...cell, left, right: left + 1 }]));
    return placed.length === 0 ? [] : [{ ...head, cells: placed }];
  };
  // Where rows are in units of their own, each says it behind its label, as tables of figures have it.
  const own = units.length > 1;
  const rows = [...groupedBy(told, ({ item }) => item.text)].map(([, group]) => [
    group[0]?.item,
    ...(own ? [group[0]?.unit] : []),
    ...periods.map(({ text }) => group.find(({ period }) => period.text === text)?.value),
  ]);
  return [
    ...line([first?.statement]),
    ...line([own ? undefined : first?.unit, ...(own ? [undefined] : []), ...periods]),
    ...rows.flatMap(line),
  ];
}

function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
