import type { ReadLine, ReadPage } from "../ReadDocument.ts";
import { columnCells, spacedCells } from "./lineCells.ts";
import { isPipeRule, pipeFields } from "./pipeRow.ts";

/** Counts the tables of a document while it is read. */
export interface TableCount {
  next: number;
}

/**
 * Reads text and Markdown: tables of pipes, lines with tabs, lines set in columns by two or more spaces, and prose, one
 * cell a line (which is also how a text reads that holds one value a line). A form feed ends a page.
 */
export function readText(text: string): readonly ReadPage[] {
  const count: TableCount = { next: 0 };
  let line = 1;
  return text.split("\f").map((page, index) => {
    const sources = page.split(/\r\n?|\n/);
    const lines = readLines(sources, line, count);
    line += sources.length - 1;
    return { number: index + 1, lines, furniture: [] };
  });
}

function readLines(sources: readonly string[], first: number, count: TableCount): readonly ReadLine[] {
  const kinds = sources.map((source, index) => kindOf(source, sources[index - 1], sources[index + 1]));
  let table: number | undefined;
  return sources.flatMap((source, index) => {
    const kind = kinds[index] ?? "prose";
    if (kind === "prose") table = undefined;
    else if (table === undefined || kindBefore(kinds, index) !== baseKind(kind)) table = count.next++;
    const line = first + index;
    const read = kind === "prose" ? proseLine(source, line) : tableLine({ source, kind, line, table: table ?? 0 });
    return read === undefined || read.cells.length === 0 ? [] : [read];
  });
}

type LineKind = "prose" | "tabs" | "pipes" | "pipeHead" | "pipeRule";

function kindOf(source: string, before: string | undefined, after: string | undefined): LineKind {
  const pipes = source.includes("|");
  if (pipes && isPipeRule(source)) return "pipeRule";
  if (pipes && after !== undefined && isPipeRule(after)) return "pipeHead";
  if (/^\s*\|.*\|\s*$/.test(source)) return "pipes";
  if (pipes && before !== undefined && /^\s*\|/.test(before)) return "pipes";
  return source.includes("\t") && source.trim() !== "" ? "tabs" : "prose";
}

const baseKind = (kind: LineKind) => (kind.startsWith("pipe") ? "pipes" : kind);

function kindBefore(kinds: readonly LineKind[], index: number): string {
  return baseKind(kinds[index - 1] ?? "prose");
}

interface TableSource {
  readonly source: string;
  readonly kind: LineKind;
  readonly line: number;
  readonly table: number;
}

function tableLine({ source, kind, line, table }: TableSource): ReadLine | undefined {
  if (kind === "pipeRule") return undefined;
  const cells = columnCells(kind === "tabs" ? source.split("\t") : pipeFields(source), line);
  return { cells, measure: "columns", table, ...boldLine(cells), ...(kind === "pipeHead" && { head: true }) };
}

function proseLine(source: string, line: number): ReadLine {
  const heading = /^(#{1,6})\s+/.exec(source);
  const cells = spacedCells(source.replace(/^(?:#{1,6}\s+|(?:>\s?)+)/, ""), line);
  return {
    cells,
    measure: "characters",
    ...boldLine(cells),
    ...(heading?.[1] !== undefined && { heading: heading[1].length }),
  };
}

function boldLine(cells: ReadLine["cells"]): { readonly bold?: true } {
  return cells.length > 0 && cells.every((cell) => cell.bold === true) ? { bold: true } : {};
}
