import type { ReadCell, ReadLine, ReadPage } from "../ReadDocument.ts";
import { joinSplitCells } from "../markup/joinSplitCells.ts";
import { readFragment } from "../markup/readMarkup.ts";
import { columnCells, spacedCells } from "./lineCells.ts";
import { letterWidths, type WidthOf } from "./letterWidths.ts";
import type { TableCount } from "./TableCount.ts";
import { hasDroppedCells, withDroppedCells } from "./droppedCells.ts";
import { expandedColumns, withoutExpanded } from "./expandedColumns.ts";
import { columnsOfText } from "./columnsOfText.ts";
import { withoutFilingTags } from "./filedText.ts";
import { withoutMarkup } from "./inlineMarkup.ts";
import { besideNotes } from "./besideNotes.ts";
import { isFigure, valuesOf } from "./fieldCells.ts";
import { evenRows, headsByOrder } from "./raggedRows.ts";
import { pageRims } from "./pageRims.ts";
import { singleSpaced } from "./singleSpaced.ts";
import type { SetText } from "./setColumns.ts";
import { withoutStrayBars } from "./strayBars.ts";
import { shownWidth } from "../words/shownWidth.ts";
import { makeCell } from "../words/makeCell.ts";
import { withoutPageNumber } from "./pageNumbers.ts";
import { isPipeRule, pipeFields, withOuterStrokes } from "./pipeRow.ts";

/**
 * Reads text and Markdown: tables of pipes and of HTML, lines with tabs, lines set in columns by two or more spaces, and
 * prose, one cell a line (which is also how a text reads that holds one value a line). A form feed ends a page.
 */
export function readText(text: string, name: string): readonly ReadPage[] {
  const count: TableCount = { next: 0 };
  const pages = withoutFilingTags(text)
    .split("\f")
    .map((page) => page.split(lineEnd));
  let line = 1;
  return pageRims(pages).map((page, index) => {
    const start = line;
    const lines = withHtmlTables(page.lines.join("\n")).flatMap((part) => {
      const first = start + part.firstLine;
      return part.html
        ? readFragment(part.text, name, count)
        : columnsOfText(readLines(part.text.split(lineEnd), first, count));
    });
    line += page.lines.length - 1;
    const rims = page.rims.map((rim) => proseLine(rim.text, start + rim.index, shownWidth));
    const rest = pages.length > 1 ? withoutPageNumber(lines) : { lines, furniture: [] };
    return { number: index + 1, lines: rest.lines, furniture: [...rims, ...rest.furniture] };
  });
}

const lineEnd = /\r\n?|\n/;

interface Part {
  readonly text: string;
  readonly html: boolean;
  /** Lines of the page in front of it. */
  readonly firstLine: number;
}

/** A page's text in parts: tables written in HTML, and what is between them. */
function withHtmlTables(page: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  const add = (end: number, html: boolean) => {
    const firstLine = page.slice(0, start).split(lineEnd).length - 1;
    if (end > start) parts.push({ text: page.slice(start, end), html, firstLine });
    start = end;
  };
  for (const match of page.matchAll(/<table\b[\s\S]*?<\/table\s*>/gi)) {
    if (!/<t[rdh]\b/i.test(match[0])) continue;
    add(match.index, false);
    add(match.index + match[0].length, true);
  }
  add(page.length, false);
  return parts;
}

function readLines(printed: readonly string[], first: number, count: TableCount): readonly ReadLine[] {
  const sources = withOuterStrokes(withoutStrayBars(printed));
  const kinds: LineKind[] = [];
  sources.forEach((source, index) => {
    kinds.push(kindOf(source, { before: sources[index - 1], kind: kinds[index - 1], after: sources[index + 1] }));
  });
  const set = singleSpaced(sources.map(narrowed));
  const widthOf = letterWidths(sources.filter((_, index) => kinds[index] === "prose"));
  const even = evenTables(sources, kinds, first);
  let table: number | undefined;
  let expanded: ReadonlySet<number> = new Set();
  return sources.flatMap((source, index) => {
    const kind = kinds[index] ?? "prose";
    if (kind === "prose") table = undefined;
    else if (table === undefined || kindBefore(kinds, index) !== baseKind(kind)) {
      table = count.next++;
      expanded = expandedColumns(pipeRows(sources, kinds, index));
    }
    const line = first + index;
    const parts = set.get(index);
    if (parts !== undefined) return parts.length === 0 ? [] : [setLine(parts, line, first)];
    const cells = even.get(index);
    if (cells !== undefined) return cells.length === 0 ? [] : [tableLine(cells, table ?? 0, kind)];
    const read =
      kind === "prose"
        ? underlined(proseLine(source, line, widthOf), sources[index + 1])
        : pipeLine({ source, kind, line, table: table ?? 0, expanded });
    return read === undefined || read.cells.length === 0 ? [] : [read];
  });
}

/** A line with digits and marks as wide as letters, each in the place of its own: "１，２３４", and thousands that a thin space parts. */
const narrowed = (line: string): string =>
  line
    .replace(/[\uff05\uff08\uff09\uff0c-\uff0e\uff10-\uff19]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/(?<=\d)[\u2009\u202f](?=\d{3}(?!\d))/g, ",");

/** The cells of every line of a table that says nothing by a field's place, by its index: those of one table together. */
function evenTables(
  sources: readonly string[],
  kinds: readonly LineKind[],
  first: number,
): ReadonlyMap<number, readonly ReadCell[]> {
  const even = new Map<number, readonly ReadCell[]>();
  for (let start = 0; start < kinds.length; start += 1) {
    const kind = baseKind(kinds[start] ?? "prose");
    if (kind === "prose") continue;
    const end = kinds.findIndex((each, index) => index >= start && baseKind(each) !== kind);
    const lines = sources.slice(start, end < 0 ? undefined : end);
    for (const [index, cells] of kind === "tabs" ? tabRows(lines, first + start) : shortRows(lines, first + start))
      even.set(start + index, cells);
    start += lines.length - 1;
  }
  return even;
}

/** The cells of a table's lines, by their index in it. */
type CellsOfLines = Iterable<readonly [index: number, cells: readonly ReadCell[]]>;

function tabRows(lines: readonly string[], first: number): CellsOfLines {
  const fields = lines.map((source) => source.split("\t"));
  const rows = fields.map((each, index) => joinSplitCells(columnCells(each, first + index)));
  // A sheet's rows have a field for each of its columns.
  const isSheet = new Set(fields.map(({ length }) => length).filter((length) => length > 1)).size === 1;
  const widths = fields.map(({ length }) => length);
  const isDense = fields.every(([, ...values]) => values.every((value) => value.trim() !== ""));
  return (isSheet ? rows : isDense ? shorterUnsure(evenRows(rows, widths)) : evenRows(rows, widths)).entries();
}

/**
 * Where no field is empty, spaces were turned to tabs, however many: a row with fewer values than others lacks some, a note's
 * number or an amount, and which of them nothing says.
 */
function shorterUnsure(rows: readonly (readonly ReadCell[])[]): readonly (readonly ReadCell[])[] {
  const countOf = (cells: readonly ReadCell[]): number => cells.filter(({ left }) => left > 0).length;
  const figured = rows.filter((cells) => cells.some((cell) => cell.left > 0 && isFigure(cell)));
  const longest = Math.max(0, ...figured.map(countOf));
  const beside = besideNotes(rows, longest);
  const asUnsure = (cells: readonly ReadCell[]): readonly ReadCell[] =>
    cells.map((cell) => (cell.left > 0 ? { ...cell, unsure: true as const } : cell));
  return rows.map((cells, index) => {
    const count = countOf(cells);
    if (count >= longest || count === 0) return cells;
    const placedBeside = beside(valuesOf(cells));
    if (placedBeside !== undefined) return [...cells.filter(({ left }) => left === 0), ...placedBeside];
    if (figured.includes(cells)) return asUnsure(cells);
    // So are heads that stood over several columns each.
    const values = cells.filter(({ left }) => left > 0);
    const placed = count === 1 ? values : headsByOrder(values, longest, rows[index + 1] ?? []);
    return placed === undefined ? asUnsure(cells) : [...cells.filter(({ left }) => left === 0), ...placed];
  });
}

/** Of a table of pipes, where its writer left out the empty cells. */
function shortRows(lines: readonly string[], first: number): CellsOfLines {
  const rows = lines.flatMap((source, index) => (isPipeRule(source) ? [] : [{ index, fields: pipeFields(source) }]));
  if (!hasDroppedCells(rows.map(({ fields }) => fields))) return [];
  const cells = rows.map(({ fields, index }) => joinSplitCells(columnCells(fields, first + index)));
  return withDroppedCells(cells).map((each, at) => [rows[at]?.index ?? at, each]);
}

/** The fields of a table of pipes that begins at a line, its rule left out; none of any other. */
function pipeRows(
  sources: readonly string[],
  kinds: readonly LineKind[],
  from: number,
): readonly (readonly string[])[] {
  const end = kinds.findIndex((kind, index) => index >= from && baseKind(kind) !== "pipes");
  return sources
    .slice(from, end < 0 ? undefined : end)
    .flatMap((source, index) => (kinds[from + index] === "pipeRule" ? [] : [pipeFields(source)]));
}

type LineKind = "prose" | "tabs" | "pipes" | "pipeHead" | "pipeRule";

/** The lines around one, and what the one before it is. */
interface Neighbours {
  readonly before: string | undefined;
  readonly kind: LineKind | undefined;
  readonly after: string | undefined;
}

function kindOf(source: string, { before, kind = "prose", after }: Neighbours): LineKind {
  const pipes = source.includes("|");
  if (pipes && isPipeRule(source)) return "pipeRule";
  if (pipes && after !== undefined && isPipeRule(after)) return "pipeHead";
  if (/^\s*\|.*\|\s*$/.test(source)) return "pipes";
  if (pipes && before !== undefined && (/^\s*\|/.test(before) || baseKind(kind) === "pipes")) return "pipes";
  // Rows without strokes at their ends: as many within as the row before or behind has.
  const within = pipeFields(source).length;
  if (within > 2 && [before, after].some((line = "") => pipeFields(line).length === within)) return "pipes";
  if (source.includes("\t")) return source.trim() !== "" ? "tabs" : "prose";
  return kind === "tabs" && after?.includes("\t") === true && after.trim() !== "" && isHeading(source)
    ? "tabs"
    : "prose";
}

/** A heading of rows between two lines with tabs: a word or a few, with neither a number, a bracket nor a sentence's end. */
const isHeading = (source: string): boolean =>
  /^\s*[\p{Lu}\p{Script=Han}][^\d()（）.;。；%$£€¥]{2,48}$/u.test(source) &&
  !/statement|sheet|account|[表賬账]$/iu.test(source);

const baseKind = (kind: LineKind) => (kind.startsWith("pipe") ? "pipes" : kind);

function kindBefore(kinds: readonly LineKind[], index: number): string {
  return baseKind(kinds[index - 1] ?? "prose");
}

interface TableSource {
  readonly source: string;
  readonly kind: LineKind;
  readonly line: number;
  readonly table: number;
  /** Columns that only repeat the one behind them. */
  readonly expanded: ReadonlySet<number>;
}

function pipeLine({ source, kind, line, table, expanded }: TableSource): ReadLine | undefined {
  if (kind === "pipeRule") return undefined;
  const cells = joinSplitCells(columnCells(withoutExpanded(pipeFields(source), expanded), line));
  return tableLine(cells, table, kind);
}

const tableLine = (cells: readonly ReadCell[], table: number, kind: LineKind): ReadLine => ({
  cells,
  measure: "columns",
  table,
  ...boldLine(cells),
  ...(kind === "pipeHead" && { head: true }),
});

function setLine(parts: readonly SetText[], line: number, first: number): ReadLine {
  const cells = parts.flatMap(({ text, left, right, at, line: own, unsure }) => {
    const place = { line: own === undefined ? line : first + own, column: at + 1 };
    const cell = makeCell({ ...withoutMarkup(text), left, right, place });
    return cell === undefined ? [] : [unsure === true ? { ...cell, unsure } : cell];
  });
  return { cells, measure: "characters", ...boldLine(cells) };
}

function proseLine(source: string, line: number, widthOf: WidthOf): ReadLine {
  const heading = /^(#{1,6})\s+/.exec(source);
  const text = source.replace(/^(?:#{1,6}\s+|(?:>\s?)+)/, "");
  // A heading is one text, however its words are spaced.
  const cells = spacedCells(heading === null ? text : text.replace(/\s+/g, " "), line, widthOf);
  return {
    cells,
    measure: "characters",
    ...boldLine(cells),
    ...(heading?.[1] !== undefined && { heading: heading[1].length }),
  };
}

/** Words over a longer rule are over all that it is over: "Years ended June 30," on a rule above two columns. */
function underlined(read: ReadLine, below = ""): ReadLine {
  if (!rules.test(below)) return read;
  const reaches = [...below.matchAll(/[-_=─]{3,}/g)].map(({ index, 0: rule }) => ({
    left: index,
    right: index + rule.length,
  }));
  const cells = read.cells.map((cell) => {
    const [rule, ...more] = reaches.filter((each) => meets(each, cell));
    const alone =
      rule !== undefined && more.length === 0 && read.cells.filter((other) => meets(other, rule)).length === 1;
    const within = rule !== undefined && rule.left <= cell.left && cell.right <= rule.right;
    return alone && within && /\p{L}{3}/u.test(cell.text) ? { ...cell, ...rule } : cell;
  });
  return { ...read, cells };
}

interface Reach {
  readonly left: number;
  readonly right: number;
}

const meets = (one: Reach, other: Reach): boolean => one.left < other.right && other.left < one.right;
const rules = /^\s*[-_=─]{3,}(?:\s+[-_=─]{3,})*\s*$/;

function boldLine(cells: ReadLine["cells"]): { readonly bold?: true } {
  return cells.length > 0 && cells.every((cell) => cell.bold === true) ? { bold: true } : {};
}
