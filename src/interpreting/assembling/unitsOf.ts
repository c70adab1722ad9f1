import type { PackColumn, PackRow, PackTable, PackUnit, Period } from "../../filing/Pack.ts";

/**
 * The cash-generating units whose goodwill a table states, as at the document's latest day, each with its goodwill and
 * without assumptions: what a document prints of those does not make a forecast. Units are the rows, or the columns, that
 * a total adds up in the one table that says it is goodwill by unit, or whose rows have key assumptions. Anything less clear gives no unit.
 */
export function unitsOf(tables: readonly PackTable[], periods: readonly Period[]): readonly PackUnit[] {
  const latest = periods.map(lastDay).sort().at(-1);
  const keys = new Set(periods.filter((period) => lastDay(period) === latest).map(({ key }) => key));
  const assumed = new Set(tables.flatMap(assumedLabels));
  const found = tables.flatMap((table) => {
    if (table.section !== undefined || !isNote(table)) return [];
    const rows = goodwillIn.test(table.title) ? unitRows(table, keys) : [];
    const isSaid = byUnit.test(table.title) || table.rows.some(({ label }) => label !== "" && assumed.has(label));
    const units = rows.length > 0 && isSaid ? rows : byUnit.test(table.title) ? unitColumns(table, keys) : [];
    return units.length > 0 ? [units] : [];
  });
  const [only = [], ...others] = found;
  return others.length === 0 && new Set(only.map(({ id }) => id)).size === only.length ? only : [];
}

const lastDay = ({ end, instant }: Period): string => end ?? instant ?? "";
const isNote = ({ kind }: PackTable): boolean => kind === "note" || kind === "other";

/** What rows of key assumptions are called: units, where a table of goodwill has rows of that name. */
const assumedLabels = ({ kind, section, rows }: PackTable): readonly string[] =>
  kind !== "key assumptions" || section !== undefined
    ? []
    : rows.filter(({ figures }) => figures !== undefined).map(({ label }) => label);

const goodwillIn = /goodwill|商譽|商誉/iu;
const byUnit = /\bcgus?\b|cash[- ‑]generating unit|現金產生單位|现金产生单元|现金产出单元/iu;

/** Lines of a movement, or of gross and net amounts, which add up as units do and are none. */
const isMovement =
  /\b(?:at|as at|balance|addition|acqui|impairment|dispos|exchange|amortis|accumulated|carrying|cost|opening|closing|transfer)|減值|添置|收購|匯兌|成本|年初|年末|於/iu;

/** Units as rows: those that the table's last row, their proven sum, adds up. */
function unitRows(table: PackTable, periods: ReadonlySet<string>): readonly PackUnit[] {
  const columns = table.columns.flatMap((column, index) =>
    column.period !== undefined && periods.has(column.period) && inMoney(column) ? [{ column, index }] : [],
  );
  const [at, ...more] = columns;
  const filled = table.rows.filter(({ figures }) => figures?.some((figure) => figure !== null) === true);
  const total = filled.at(-1);
  const parts = filled.slice(0, -1);
  if (at === undefined || more.length > 0 || !addsUpAll(total, parts)) return [];
  if (parts.some(({ label, unit }) => label === "" || unit !== undefined || isMovement.test(label))) return [];
  return parts.flatMap((row) =>
    isAmount(row, at.index)
      ? [{ id: lastPart(row.id), name: nameOf(row, table), goodwill: { figure: row.id, column: at.column.key } }]
      : [],
  );
}

const addsUpAll = (total: PackRow | undefined, parts: readonly PackRow[]): boolean =>
  total?.sumOf?.length === parts.length && parts.every(({ id }) => total.sumOf?.includes(id) === true);

/** Units as columns: those that the last one adds up, in the one row of goodwill, where no period stands over them. */
function unitColumns(table: PackTable, periods: ReadonlySet<string>): readonly PackUnit[] {
  const rows = table.rows.filter(({ label, figures }) => goodwillIn.test(label) && figures !== undefined);
  const [row, ...others] = rows;
  const total = table.columns.at(-1);
  const parts = table.columns.slice(0, -1);
  if (row === undefined || others.length > 0 || total?.sumOf?.length !== parts.length) return [];
  if (!parts.every(({ key }) => total.sumOf?.includes(key) === true)) return [];
  const ofDay = new Set(table.columns.map(({ period }) => period));
  const [period] = ofDay;
  if (row.unit !== undefined || ofDay.size > 1 || period === undefined || !periods.has(period)) return [];
  return parts.flatMap((column, index) =>
    inMoney(column) && isAmount(row, index)
      ? [{ id: lastPart(column.key), name: column.heading, goodwill: { figure: row.id, column: column.key } }]
      : [],
  );
}

const inMoney = ({ unit, of, share }: PackColumn): boolean =>
  unit === undefined && of === undefined && share === undefined;

/** Printed, more than nil, and not in doubt. */
function isAmount({ figures = [] }: PackRow, index: number): boolean {
  const figure = figures[index] ?? null;
  if (figure === null) return false;
  const { printed, condition } = typeof figure === "string" ? { printed: figure, condition: "asPrinted" } : figure;
  return condition === "asPrinted" && /^[\d,]*[1-9][\d,]*(?:\.\d+)?$/.test(printed);
}

/** With the heading that it stands under, where a dash or its indent says that it does: "North, Services". */
function nameOf(row: PackRow, { rows }: PackTable): string {
  const name = row.label.replace(dash, "");
  const position = rows.indexOf(row);
  const heading = rows.slice(0, position).findLast((each) => each.figures === undefined);
  if (heading === undefined) return name;
  const between = rows.slice(rows.indexOf(heading) + 1, position + 1);
  const below = (each: PackRow): boolean => dash.test(each.label) || (each.level ?? 0) > (heading.level ?? 0);
  return between.every(below) ? `${heading.label}, ${name}` : name;
}

const dash = /^[–—‑-]\s*/u;

const lastPart = (id: string): string => id.slice(id.lastIndexOf(".") + 1);
