import type { ReadLine } from "../ReadDocument.ts";
import { FactCollector } from "../facts/FactCollector.ts";
import type { TableCount } from "../text/TableCount.ts";
import { makeCell } from "../words/makeCell.ts";
import { cellEdges, columnEdges, hiddenColumns, reachOf, setsRowsByCells } from "./columnEdges.ts";
import { formControl } from "./formControl.ts";
import { hiddenByPlace } from "./hiddenPlaces.ts";
import { joinSplitCells } from "./joinSplitCells.ts";
import { elementsNamed, textOfElement, type MarkupElement, type MarkupNode } from "./MarkupElement.ts";
import { preformattedLines } from "./preformatted.ts";
import {
  declarationsOf,
  generatedSign,
  indentOf,
  plainStyle,
  styleWithin,
  type ClassRules,
  type Style,
} from "./Style.ts";
import { hasRowsOfFigures, hasTableWithin, tableGrid, type GridCell, type GridRow } from "./tableGrid.ts";
import { hasSign, signed } from "./cellValue.ts";
import { groupApart, linesOfRow, signColumns, withSigns, type CellOfLines } from "./rowPieces.ts";
import { rowsOfBoxes } from "./rowsOfBoxes.ts";
import { TextGatherer } from "./TextGatherer.ts";

const blocks = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const unshown = new Set(["script", "style", "head", "title", "noscript", "template", "svg", "img", "link", "meta"]);

/** Walks a page of HTML or XHTML and gives its lines: rows of tables, and text between them, one line a block. */
export class MarkupReader {
  private readonly lines: ReadLine[] = [];
  private readonly ruledAt: number[] = [];
  private readonly prose = new TextGatherer();
  private proseLines = 0;
  private rowsByCells = false;
  private heading: number | undefined;
  /** The table of single rows that is being read, and how many rows it has. */
  private rowByRow: { readonly table: number; rows: number } | undefined;

  /** The table of boxes that is being read, and how many rows it has. */
  private boxes: { readonly table: number; rows: number } | undefined;

  constructor(
    private readonly facts: FactCollector,
    private readonly tables: TableCount,
    private readonly rules: ClassRules,
  ) {}

  read(root: MarkupElement): readonly ReadLine[] {
    this.rowsByCells = setsRowsByCells(root, this.rules);
    this.walk(root, plainStyle);
    this.endLine();
    return this.lines;
  }

  /** How many lines stand above each rule that is drawn over the page. */
  get rulesAcross(): readonly number[] {
    return this.ruledAt;
  }

  private walk(node: MarkupNode, around: Style): void {
    if (typeof node === "string") {
      this.prose.add(node, around);
      return;
    }
    if (unshown.has(node.name)) return;
    const shown = formControl(node);
    if (shown !== undefined) {
      this.prose.add(shown, styleWithin(node, around, this.rules));
      return;
    }
    // The header of inline XBRL is never shown, whatever its style says.
    const style = node.name === "ix:header" ? { ...around, hidden: true } : styleWithin(node, around, this.rules);
    const rows = style.hidden ? undefined : rowsOfBoxes(node, this.rules, this.boxes !== undefined);
    if (node.name === "br") this.endLine();
    else if (rows !== undefined) for (const boxes of rows) this.readBoxes(node, boxes, style);
    else if (node.name === "table" && !style.hidden && (!hasTableWithin(node) || hasRowsOfFigures(node)))
      this.readTable(node, style);
    else if (node.name === "pre" && !style.hidden && elementsNamed(node, "table").length === 0) this.readPre(node);
    else this.walkInto(node, style, around);
  }

  private readPre(element: MarkupElement): void {
    this.endLine();
    const text = textOfElement(element);
    this.lines.push(...preformattedLines(text, this.proseLines + 1));
    this.proseLines += text.split("\n").length;
    this.rowByRow = undefined;
  }

  private walkInto(element: MarkupElement, style: Style, around: Style): void {
    const block = blocks.has(element.name);
    if (block) this.endLine();
    const rank = /^h([1-6])$/.exec(element.name)?.[1];
    if (rank !== undefined) this.heading = Number(rank);
    if (FactCollector.isFact(element)) this.takeFact(element, style, this.prose);
    if (isRaised(element, this.rules) || (this.prose.isBehindFigure && isSmallMark(element, style, around)))
      this.prose.addRaised(textOfElement(element), style);
    else for (const child of element.children) this.walk(child, style);
    if (block) this.endLine();
    if (element.name === "hr") this.ruledAt.push(this.lines.length);
    if (rank !== undefined) this.heading = undefined;
  }

  private takeFact(element: MarkupElement, style: Style, into: TextGatherer): void {
    const id = this.facts.collect(element, style.hidden);
    if (id !== undefined && !style.hidden && !isTextBlock(element)) into.addFact(id);
  }

  private endLine(): void {
    if (this.prose.isEmpty) {
      this.prose.take();
      return;
    }
    const { red: _red, lines: _lines, ...gathered } = this.prose.take();
    const line = this.proseLines + 1;
    const cell = makeCell({ ...gathered, left: 0, right: gathered.text.length, place: { line } });
    if (cell === undefined) return;
    this.proseLines = line;
    this.rowByRow = undefined;
    this.boxes = undefined;
    this.lines.push({
      cells: [cell],
      measure: "characters",
      ...(cell.bold === true && { bold: true }),
      ...(this.heading !== undefined && { heading: this.heading }),
    });
  }

  /** A row of boxes; those that follow each other with nothing between are one table. */
  private readBoxes(element: MarkupElement, boxes: readonly MarkupElement[], style: Style): void {
    this.endLine();
    this.rowByRow = undefined;
    this.boxes ??= { table: this.tables.next++, rows: 0 };
    this.boxes.rows += 1;
    const cells = boxes.map((box, at): GridCell => ({ element: box, left: at, right: at + 1, rows: 1 }));
    const head = boxes.every(({ attributes }) => attributes["role"] === "columnheader");
    const place = { table: this.boxes.table, row: this.boxes.rows };
    this.lines.push(...this.rowLines({ element, cells, head }, { ...none, place, style, edges: undefined }));
  }

  private readTable(table: MarkupElement, style: Style): void {
    this.endLine();
    this.boxes = undefined;
    for (const child of table.children)
      if (typeof child !== "string" && child.name === "caption") this.walk(child, style);
    const grid = tableGrid(table);
    const edges = columnEdges(table, this.rules) ?? (this.rowsByCells ? cellEdges(table, this.rules) : undefined);
    const single = edges !== undefined && grid.length === 1;
    if (!single) this.rowByRow = undefined;
    else this.rowByRow ??= { table: this.tables.next++, rows: 0 };
    const number = this.rowByRow?.table ?? this.tables.next++;
    const own = { signs: signColumns(grid), unshownColumns: hiddenColumns(table, this.rules), table };
    grid.forEach((row, index) => {
      if (hasTableWithin(row.element)) return this.walk(row.element, style);
      if (this.rowByRow !== undefined) this.rowByRow.rows += 1;
      const place = { table: number, row: this.rowByRow?.rows ?? index + 1 };
      this.lines.push(...this.rowLines(row, { ...own, place, style, edges: single ? edges : undefined }));
    });
  }

  /** The lines of a row: one, but for a row that holds several line by line, or a name over it and others. */
  private rowLines(
    row: GridRow,
    { place, style, edges, signs, unshownColumns, table }: RowContext,
  ): readonly ReadLine[] {
    const own = styleWithin(row.element, style, this.rules);
    if (own.hidden) return [];
    const unshownCells = table === undefined ? undefined : hiddenByPlace(row.element, table, this.rules);
    const shown = row.cells.filter(
      ({ element, left, right }) =>
        (right > left + 1 || !unshownColumns.has(left)) && unshownCells?.has(element) !== true,
    );
    const read = shown.flatMap((cell) => this.gridCell(cell, { place, style: own, edges }));
    const indent = read[0]?.indent ?? 0;
    const head = row.head || row.cells.every(({ element }) => element.name === "th");
    return (linesOfRow(read) ?? [read]).flatMap((pieces) => {
      const made = pieces.flatMap(({ cell }) => makeCell(cell) ?? []);
      const cells = joinSplitCells(withSigns(made, signs));
      if (cells.length === 0) return [];
      return groupApart({
        cells,
        measure: edges === undefined ? "columns" : "percent",
        table: place.table,
        ...(cells.every(({ bold }) => bold === true) && { bold: true }),
        ...(head && { head: true }),
        ...(indent > 0 && { indent }),
      });
    });
  }

  private gridCell(grid: GridCell, { place, style, edges }: CellContext): readonly (CellOfLines & Indented)[] {
    const gatherer = new TextGatherer();
    const own = styleWithin(grid.element, style, this.rules);
    const inner = this.gather(grid.element, own, gatherer);
    const { leadingBlanks, lines, ...gathered } = gatherer.take();
    const reach = edges === undefined ? grid : reachOf(grid, { edges, text: gathered.text, rules: this.rules });
    const { left, right } = reach;
    const text = signed(gathered.text, grid.element);
    const isSigned = text !== gathered.text || hasSign(text);
    const { red, ...rest } = gathered;
    const cell = { ...rest, ...(red && !isSigned && { red }), text, left, right, place, rows: grid.rows };
    const indent = indentOf(declarationsOf(grid.element, this.rules)) + inner + 3 * leadingBlanks;
    if (makeCell(cell) === undefined) return [];
    return [{ cell, lines, indent: Math.round(indent * 10) / 10 }];
  }

  /** Gathers what a cell holds; answers how far its first block is set in. */
  private gather(element: MarkupElement, style: Style, into: TextGatherer): number {
    let indent = 0;
    const sign = generatedSign(element, this.rules, "before");
    if (sign !== "") into.add(sign, style);
    for (const child of element.children) {
      if (typeof child === "string") {
        into.add(child, style);
        continue;
      }
      if (unshown.has(child.name)) continue;
      const own = styleWithin(child, style, this.rules);
      const shown = formControl(child);
      if (shown !== undefined) {
        into.add(shown, own);
        continue;
      }
      const first = into.isEmpty;
      if (child.name === "br") into.breakLine();
      else if (blocks.has(child.name)) into.break();
      if (FactCollector.isFact(child)) this.takeFact(child, own, into);
      if (isRaised(child, this.rules) || (into.isBehindFigure && isSmallMark(child, own, style)))
        into.addRaised(textOfElement(child), own);
      else {
        const inner = this.gather(child, own, into);
        if (first && indent === 0) indent = inner + indentOf(declarationsOf(child, this.rules));
      }
      if (blocks.has(child.name)) into.break();
    }
    const behind = generatedSign(element, this.rules, "after");
    if (behind !== "") into.add(behind, style);
    return indent;
  }
}

const none = { signs: new Set<number>(), unshownColumns: new Set<number>() };

interface Indented {
  /** How far a cell is set in, in points. */
  readonly indent: number;
}

interface CellContext {
  readonly place: { readonly table: number; readonly row: number };
  readonly style: Style;
  /** Where columns end, in percent, in a table of a single row. */
  readonly edges: readonly number[] | undefined;
}

interface RowContext extends CellContext {
  /** Columns that hold the signs of the figures behind them. */
  readonly signs: ReadonlySet<number>;
  readonly unshownColumns: ReadonlySet<number>;
  /** Absent for rows of boxes. */
  readonly table?: MarkupElement;
}

/** A fact that is a whole passage, not a figure or a name. */
function isTextBlock(element: MarkupElement): boolean {
  return element.attributes["escape"] === "true";
}

/** Set above the line, by its name or its style: a footnote mark, most often. */
function isRaised(element: MarkupElement, rules: ClassRules): boolean {
  return (
    element.name === "sup" || /vertical-align\s*:\s*super|(?:^|;)\s*top\s*:\s*-\d/i.test(declarationsOf(element, rules))
  );
}

/** Set smaller than what is around it, or leading to a note of the page: "1" behind "1,204", most often. */
function isSmallMark(element: MarkupElement, style: Style, around: Style): boolean {
  const leads = element.name === "a" && /^#./.test(element.attributes["href"] ?? "");
  if (!leads && style.size >= 0.85 * around.size) return false;
  return /^[([]?(?:\d{1,2}|[a-z*†‡§])[)\]]?$/iu.test(textOfElement(element).trim());
}
