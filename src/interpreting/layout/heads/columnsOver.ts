import type { DraftColumn, DraftPeriod, PrintedMeasure } from "../../DraftTable.ts";
import type { LaidTable } from "../tables/LaidTable.ts";
import { entityOf } from "../../words/statementTitle.ts";
import { isNoteWord } from "../lines/lineKinds.ts";
import { isNoteReference, isYearText } from "../../words/figureText.ts";
import { isPeriodHead } from "../../words/periodWords.ts";
import { yearsIn } from "../../words/dateIn.ts";
import { titleCase } from "../../words/titleCase.ts";
import { inCount } from "../inCount.ts";
import type { MoneyOver } from "./moneyOver.ts";
import { thingsOver } from "./thingsOver.ts";

/** The columns of a table, in print order, each with the index of its figures. */
export interface PlacedColumn {
  readonly column: DraftColumn;
  readonly index: number;
}

/** Says what each column is, and puts periods in ascending order, what stands behind a period's column with it. */
export function columnsOver(
  table: LaidTable,
  periods: readonly (DraftPeriod | undefined)[],
  money: MoneyOver,
): readonly PlacedColumn[] {
  const used: UsedKeys = new Map();
  const captions = [
    table.grid.caption.join(" "),
    ...table.grid.caption,
    table.title.title,
    ...[...table.title.context].reverse(),
  ];
  const held = sharesHeld(table, money);
  const placed = table.grid.heads.map((texts, index): PlacedColumn => {
    const heading = texts.join(" ").trim();
    const period = periods[index];
    const place = table.headCells[0]?.place ?? { line: 0 };
    const own =
      thingsOver({ texts, index, money, captions, place }) ??
      unitOf(index, money) ??
      (/%|percentage|proportion/iu.test(heading) ? undefined : held);
    const found = kindOf({ table, index, heading, period, unit: own, money });
    const ofYear = found === "percentage" && isYearOfShares(table, index, { periods, money });
    const kind = ofYear ? "period" : found;
    const unit = own ?? (ofYear ? percent(table) : undefined);
    const key = uniqueKey(keyOf(heading, kind === "period" ? period : undefined, index), used);
    return {
      index,
      column: {
        key,
        heading: heading === "" ? `Column ${index + 1}` : titleCase(withoutWiderPeriod(texts).join(" ").trim()),
        kind,
        ...(kind === "period" && period !== undefined && { period }),
        ...(unit !== undefined && { unit }),
      },
    };
  });
  return ascending(placed, periods);
}

/** What stands beside "% of share capital" is how many shares somebody holds, in a table that names no money. */
function sharesHeld({ grid: { heads }, headCells }: LaidTable, money: MoneyOver): PrintedMeasure | undefined {
  if (money.table !== undefined || !heads.some((texts) => ofShareCapital.test(texts.join(" ")))) return undefined;
  return inCount("shares", 1, headCells[0]?.place ?? { line: 0 });
}

const ofShareCapital =
  /(?:%|percentage|proportion) of (?:the )?(?:[a-z]+ ){0,3}(?:share capital|issued shares|shares in issue|voting rights)/iu;

/** A head's words without the day over all columns, "At 31 December 2013", where the column has a year of its own below it. */
const withoutWiderPeriod = (texts: readonly string[]): readonly string[] =>
  texts.filter(
    (text, at) =>
      !(yearsIn(text).length > 0 && !isYearText(text) && isPeriodHead(text) && texts.slice(at + 1).some(isYearText)),
  );

/** A column's own unit, where it is not the table's. */
function unitOf(index: number, { table, columns }: MoneyOver): PrintedMeasure | undefined {
  const own = columns[index];
  if (own === undefined) return undefined;
  return JSON.stringify(own.measure) === JSON.stringify(table?.measure) &&
    (own.measure !== undefined || own.printed === table?.printed)
    ? undefined
    : own;
}

interface ColumnContext {
  readonly table: LaidTable;
  readonly index: number;
  readonly heading: string;
  readonly period: DraftPeriod | undefined;
  readonly unit: PrintedMeasure | undefined;
  readonly money: MoneyOver;
}

function kindOf({ table, index, heading, period, unit, money }: ColumnContext): DraftColumn["kind"] {
  if (
    /\b(?:change|changes|variance|increase|decrease|yoy|veränd(?:erung)?|variations?|variazione|mutatie|verschil)\b|variaci[óo]n|variação|förändring|(?<!\p{L})[Δ∆](?!\p{L})|變動|变动|增減|同比/iu.test(
      heading,
    ) &&
    !/changes in/iu.test(heading)
  )
    return "change";
  const printed = table.rows.flatMap(({ figures }) => figures[index]?.printed ?? []).filter((text) => /\d/u.test(text));
  const percent = printed.filter((text) => text.includes("%")).length;
  if (isNoteWord(heading) && printed.every((text) => isNoteReference(text.replace(/[()]/gu, "")))) return "note";
  const mixed = table.rows.some(
    ({ figures }) =>
      (figures[index]?.printed ?? "").includes("%") &&
      figures.some((other) => /\d/u.test(other?.printed ?? "") && !(other?.printed ?? "%").includes("%")),
  );
  // Beside the group's figures those of the company alone have no period of the model's.
  const entities = table.grid.heads.map(entityOf);
  if (entities[index] === "parent" && entities.includes("group")) return "other";
  const isMoney = money.columns[index]?.measure?.kind === "money";
  const things = unit?.measure?.kind === "count" || (unit?.measure?.kind === "money" && unit.measure.per !== undefined);
  if (things) return period === undefined ? "other" : "period";
  if (
    unit?.measure?.kind === "ratio" ||
    (!isMoney && /%|percent|百分比/iu.test(heading)) ||
    (mixed && percent > 0.7 * printed.length && percent > 0) ||
    (!isInScaleOfItsOwn(index, money) && looksLikeShares(table, index, printed))
  )
    return "percentage";
  const main = money.table?.measure;
  if (unit?.measure?.kind === "money" && main?.kind === "money" && unit.measure.currency !== main.currency)
    return "convenience";
  return period === undefined ? "other" : "period";
}

/** A table of shares alone, or of rates, has them for each of its periods; beside amounts of the period they are shares of these. */
function isYearOfShares(
  { grid, rows }: LaidTable,
  index: number,
  { periods, money }: { readonly periods: readonly (DraftPeriod | undefined)[]; readonly money: MoneyOver },
): boolean {
  const own = periods[index];
  if (own === undefined) return false;
  return grid.heads.every(
    (texts, other) =>
      other === index ||
      ((periods[other]?.end !== own.end || periods[other]?.months !== own.months) &&
        (/%|percent|百分比/iu.test(texts.join(" ")) ||
          isRatio(money.columns[other]) ||
          !rows.some(({ figures }) => /\d(?!.*%)/u.test(figures[other]?.printed ?? "")))),
  );
}

const percent = ({ headCells }: LaidTable): PrintedMeasure => ({
  printed: "%",
  measure: { kind: "ratio", points: false },
  place: headCells[0]?.place ?? { line: 0 },
});

/** True for a column in millions beside one in thousands: its amounts may have decimals where the other's have commas. */
function isInScaleOfItsOwn(index: number, { columns }: MoneyOver): boolean {
  const own = columns[index]?.measure;
  return (
    own?.kind === "money" &&
    columns.some((other) => other?.measure?.kind === "money" && Number(other.measure.scale) < Number(own.scale))
  );
}

const isRatio = (unit: PrintedMeasure | undefined): boolean => unit?.measure?.kind === "ratio";

/** Shares of a hundred beside whole amounts in thousands are shares whatever stands over them: their head may have slipped. */
function looksLikeShares(table: LaidTable, index: number, printed: readonly string[]): boolean {
  if (printed.length < 2 || !printed.every((text) => /^\(?\d{1,3}\.\d{1,2}\)?$/u.test(text))) return false;
  // Beside nothing but amounts like them they are what each share earns, whose column lost the others.
  const own = table.rows.filter(({ figures }) => (figures[index] ?? null) !== null);
  const beside = own.flatMap(({ figures }) =>
    figures.flatMap((figure, other) => (other === index || figure === null ? [] : [figure.printed])),
  );
  if (beside.length > 0 && beside.every((text) => /^\(?\d{1,3}\.\d{1,2}\)?$/u.test(text))) return false;
  const others = table.rows.flatMap(({ figures }) =>
    figures.flatMap((figure, other) => (other === index || figure === null ? [] : [figure.printed])),
  );
  return others.filter((text) => /\d,\d{3}(?!\d|\.\d)/u.test(text)).length > 0.5 * printed.length;
}

function keyOf(heading: string, period: DraftPeriod | undefined, index: number): string {
  if (period === undefined) return camel(heading) || `column${index + 1}`;
  return `${period.end}${period.months === undefined ? "" : `/${period.months}`}${period.restated === true ? "/restated" : ""}`;
}

/** The first words of a text as an identifier; "" where it has no letters of the Latin script. */
export function camel(text: string, most = 5): string {
  const words = text
    .normalize("NFKD")
    .replace(/['’]/gu, "")
    .split(/[^A-Za-z0-9]+/u)
    .filter((word) => word !== "")
    .slice(0, most);
  const joined = words
    .map((word, index) =>
      index === 0 ? word.toLowerCase() : `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`,
    )
    .join("");
  return /^[a-z]/u.test(joined) ? joined : joined.replace(/^\d+/u, (digits) => `n${digits}`);
}

/** Keys that are taken, each with the rank from which on a further one of its name is looked for. */
export type UsedKeys = Map<string, number>;

export function uniqueKey(key: string, used: UsedKeys): string {
  let unique = key;
  let rank = used.get(key) ?? 2;
  for (; used.has(unique); rank += 1) unique = `${key}${/\d$/u.test(key) ? "." : ""}${rank}`;
  used.set(key, rank);
  if (unique !== key) used.set(unique, 2);
  return unique;
}

/** Periods ascending; a column that is none stays behind the period that it was printed behind, those in front of all in front. */
function ascending(
  columns: readonly PlacedColumn[],
  periods: readonly (DraftPeriod | undefined)[],
): readonly PlacedColumn[] {
  const groups: PlacedColumn[][] = [];
  const tail: PlacedColumn[] = [];
  const alternates =
    columns.filter(({ column }) => column.kind === "period").length > 1 &&
    columns[columns.length - 1]?.column.kind === "period";
  for (const placed of columns) {
    const last = groups[groups.length - 1];
    if (placed.column.kind === "period" || last === undefined) groups.push([placed]);
    else if (
      placed.column.kind === "change" ||
      placed.column.kind === "convenience" ||
      placed.column.kind === "other" ||
      tail.at(-1)?.index === placed.index - 1 ||
      (placed === columns[columns.length - 1] && alternates)
    )
      tail.push(placed);
    else last.push(placed);
  }
  // A day takes the key of the longest period that ends on it.
  const rank = ([first]: readonly PlacedColumn[]): string => {
    const period = first?.column.kind === "period" ? periods[first.index] : undefined;
    return period === undefined
      ? ""
      : `${period.end} ${String(99 - (period.months ?? 99)).padStart(2, "0")} ${period.restated === true ? "1" : "0"}`;
  };
  return [...groups.sort((a, b) => rank(a).localeCompare(rank(b))).flat(), ...tail];
}
