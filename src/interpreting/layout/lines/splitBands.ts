import type { LaidTable } from "../tables/LaidTable.ts";
import type { LaidRow } from "../rows/rowsOf.ts";
import { isBand } from "../../words/isBand.ts";
import { isPercentsHead } from "../../words/isPercentsHead.ts";
import { isEntityHead } from "../../words/statementTitle.ts";
import { yearsIn } from "../../words/dateIn.ts";

/**
 * Parts a table whose periods stand between its rows ("Year ended 31 December 2013", then rows, then the year before) and
 * not over its columns: a table for each, with the band over its columns. The first band may stand over all columns, and
 * the next between the rows in its place.
 */
export function splitBands(laid: LaidTable): readonly LaidTable[] {
  const table = withCaption(laid);
  if (table.grid.heads.some((texts) => yearsIn(texts.join(" ")).length > 0)) return splitAtNext(table);
  const bands = table.rows.flatMap((row, index) => (!hasFigures(row) && isBand(row.label) ? [index] : []));
  const [first] = bands;
  if (first === undefined) return [table];
  const before = table.rows.slice(0, first);
  const entities = entitiesOver(table.rows, bands);
  const parts = bands.map((from, index): LaidTable => {
    const label = table.rows[from]?.label ?? "";
    const entity = entities[index];
    const named = entity === undefined ? [label] : [entity, label];
    const to = bands[index + 1];
    const percents = percentsBelow(table.rows[from + 1]);
    const over = [...named, ...percents];
    const isEntityNext = to !== undefined && isEntity(table.rows[to - 1]);
    return {
      ...table,
      title: {
        ...table.title,
        title: [table.title.title, ...named].join(": "),
        band: named.join(": "),
        context: [...table.title.context, ...over],
      },
      grid: { ...table.grid, heads: table.grid.heads.map((texts) => [...over, ...texts]) },
      rows: table.rows.slice(from + 1 + percents.length, isEntityNext ? to - 1 : to),
      headed: true,
    };
  });
  const whole = before.some(hasFigures) ? [{ ...table, rows: before }] : [];
  return [...whole, ...parts].filter(({ rows }) => rows.some(hasFigures));
}

/** What says right below a band that its figures are changes in percent is over the columns, too. */
const percentsBelow = (row: LaidRow | undefined): readonly string[] =>
  row !== undefined && !hasFigures(row) && isPercentsHead(row.label) ? [row.label] : [];

/**
 * Whose figures stand below each band, where that is said right above it, "Company" over "2014", and goes on over the years
 * below; undefined where nobody says it, or it is said below the years again.
 */
function entitiesOver(rows: readonly LaidRow[], bands: readonly number[]): readonly (string | undefined)[] {
  let entity: string | undefined;
  return bands.map((at, index) => {
    const above = rows[at - 1];
    const since = rows.slice((bands[index - 1] ?? -1) + 1, at);
    if (isEntity(above)) entity = above?.label;
    else if (since.some(isEntity)) entity = undefined;
    return entity;
  });
}

const isEntity = (row: LaidRow | undefined): boolean =>
  row !== undefined && !hasFigures(row) && isEntityHead(row.label);

/** In a note, a period that stands over the labels alone, "2014 | £m | £m", is that of every column. */
function withCaption(table: LaidTable): LaidTable {
  const { heads, caption } = table.grid;
  const band = caption.at(-1);
  const isOwn = heads.some((texts) => yearsIn(texts.join(" ")).length > 0);
  if (band === undefined || !isBand(band) || isOwn || heads.length < 2 || table.title.statement !== undefined)
    return table;
  return { ...table, grid: { ...table.grid, heads: heads.map((texts) => [band, ...texts]) } };
}

/** The band over all columns, where each has that one alone, replaced by the one that stands between the rows. */
function splitAtNext(table: LaidTable): readonly LaidTable[] {
  const said = table.grid.heads.map((texts) => texts.filter((text) => yearsIn(text).length > 0));
  const [band, ...others] = new Set(said.flat());
  const isOverAll = said.length > 1 && said.every(({ length }) => length === 1) && others.length === 0;
  if (band === undefined || !isOverAll || !isBand(band)) return [table];
  const next = table.rows.findIndex((row) => !hasFigures(row) && isBand(row.label) && alike(row.label, band));
  if (next < 0) return [table];
  const label = table.rows[next]?.label ?? "";
  const below: LaidTable = {
    ...table,
    title: { ...table.title, title: `${table.title.title}: ${label}`, band: label },
    grid: {
      ...table.grid,
      heads: table.grid.heads.map((texts) => texts.map((text) => (text === band ? label : text))),
    },
    rows: table.rows.slice(next + 1),
  };
  return [{ ...table, rows: table.rows.slice(0, next) }, ...splitAtNext(below)];
}

/** The same words with other years, or other days. */
const alike = (one: string, other: string): boolean => one !== other && withoutDigits(one) === withoutDigits(other);
const withoutDigits = (text: string): string => text.toLowerCase().replace(/[\d\s,]+/gu, "");

const hasFigures = ({ figures }: LaidRow): boolean => figures.some((figure) => figure !== null);
