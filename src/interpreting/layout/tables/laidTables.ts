import type { ReadDocument } from "../../../reading/ReadDocument.ts";
import { bilingualLabels } from "../rows/bilingualLabels.ts";
import type { Block } from "./Block.ts";
import { blocksOf } from "./blocksOf.ts";
import { gridOf, type Grid } from "../lines/gridOf.ts";
import { inOrderOf, yearsOver } from "./inOrderOf.ts";
import { joinedHalves } from "./joinedHalves.ts";
import { joinWrapped } from "../lines/joinWrapped.ts";
import { withLabelTails } from "../lines/labelTails.ts";
import type { LaidTable } from "./LaidTable.ts";
import { lineText, standsForFigure, type LaidLine } from "../lines/LaidLine.ts";
import { withDriftDoubts } from "../rows/driftDoubts.ts";
import { isPageNumberRow, rowsOf, type LaidRow } from "../rows/rowsOf.ts";
import { pageWithoutHeads } from "./pageWithoutHeads.ts";
import { splitBands } from "../lines/splitBands.ts";
import { splitTrailing } from "../lines/splitTrailing.ts";
import { sectionBelow } from "./sectionBelow.ts";
import { splitRanges } from "../heads/splitRanges.ts";
import { noteHeading, titleOf, type NoteHeading } from "./titleOf.ts";
import { underSameGrid } from "./underSameGrid.ts";
import { withoutTexts } from "../lines/withoutTexts.ts";
import { isBand } from "../../words/isBand.ts";
import { isCentsHead } from "../../words/moneyWords.ts";
import { isNamedStatement, statementTitle } from "../../words/statementTitle.ts";
import { namesAddition } from "./tableNameWords.ts";
import { isReportName, isRunningLine, withoutRunningLines } from "./withoutRunningLines.ts";

/** Every table of a document, in its order, those that go on over pages joined. */
export function laidTables(document: ReadDocument): readonly LaidTable[] {
  const tables: LaidTable[] = [];
  let note: NoteHeading | undefined;
  for (const each of blocksOf(document)) {
    const before = tables[tables.length - 1];
    const isStacked = before !== undefined && each.body[0]?.line.table !== undefined;
    const block = isStacked ? { ...each, above: withoutRunningLines(each.above) } : each;
    note = ownNote(block) ?? note;
    const table = stackedOn(before, laidTable(block, block.above.length === 0 ? withoutStatement(note) : note), block);
    if (before !== undefined && isBandBelow(before, block) && sameColumns(before, table)) {
      tables[tables.length - 1] = joinTables(before, underSameGrid(before, table));
      continue;
    }
    const ordered = before === undefined ? table : inOrderOf(before, table);
    const page = before !== undefined && isNextPage(before, block) ? pageWithoutHeads(before, block) : undefined;
    if (before !== undefined && page !== undefined)
      tables[tables.length - 1] = joinTables(before, {
        ...table,
        rows: rowsUnder([...before.headingsBelow, ...page], before.grid),
      });
    else if (before !== undefined && isSection(before, ordered, block))
      tables[tables.length - 1] = joinTables(before, {
        ...ordered,
        rows: [
          ...rowsUnder(sectionBelow(before, block) ?? [], before.grid),
          ...(block.head.length === 0 ? rowsUnder(block.body, before.grid) : ordered.rows),
        ],
      });
    else if (before !== undefined && goesOn(before, ordered, block))
      tables[tables.length - 1] = joinTables(before, underSameGrid(before, ordered));
    else if (table.grid.edges.length > 0) tables.push(table);
  }
  return joinedHalves(tables)
    .map((table) => withoutTexts(splitRanges({ ...table, rows: bilingualLabels(joinWrapped(table.rows)) })))
    .filter(({ grid }) => grid.edges.length > 0)
    .flatMap(splitBands);
}

/** A statement that has a number among the headings, "2. Income statement", is no note of a table below it without a word between. */
const withoutStatement = (note: NoteHeading | undefined): NoteHeading | undefined =>
  note === undefined || statementTitle(note.title) !== undefined ? undefined : note;

/**
 * True for a table right below one whose columns have names and whose periods stand between its rows, where it begins with
 * the next of these periods and has no heads: it goes on under the same names.
 */
function isBandBelow(before: LaidTable, { above, head, sheet, body: [first] }: Block): boolean {
  if (first?.line.table === undefined || sheet !== undefined || above.length > 0 || head.length > 0) return false;
  if (first.cells.length !== 1 || !isBand(lineText(first)) || yearsOver(before).length > 0) return false;
  return before.rows.some(({ label, figures }) => isBand(label) && figures.every((figure) => figure === null));
}

/** The heading of a note right over a table, or within its heads. */
const ownNote = ({ above, head }: Block): NoteHeading | undefined =>
  noteHeading([...above, ...head.filter(({ cells }) => cells.length === 1)]);

/**
 * A note's heading stands over it, or the name of a statement of another kind ("Consolidated statement of distributions") or
 * of what a release prints below its statements ("Reconciliation of net income to funds from operations").
 */
const beginsAnother = (block: Block): boolean =>
  ownNote(block) !== undefined ||
  [...block.above, ...block.head].some(
    (line) => line.cells.length === 1 && (isNamedStatement(lineText(line)) || namesAddition(lineText(line))),
  );

function laidTable(printed: Block, note: NoteHeading | undefined): LaidTable {
  const block = { ...printed, body: withLabelTails(printed.body) };
  const grid = gridOf(block);
  const rows = rowsUnder(block.body, grid);
  const title = titleOf(block, note);
  return {
    title: title.statement === undefined ? title : { ...title, title: title.title },
    grid,
    rows,
    pages: [block.page],
    headCells: block.head.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
    headed: block.head.length > 0,
    first: block.first,
    proseBelow: block.proseBelow,
    headingsBelow: block.headingsBelow,
    ...(block.sheet !== undefined && { sheet: block.sheet }),
  };
}

/**
 * A table with the heads, and the name, of the one that it is stacked under within one marked table, or in the next without
 * a word between, where it has none of its own: "Balance sheet data" below five years of results, or the same movement once
 * more for the year before.
 */
function stackedOn(before: LaidTable | undefined, table: LaidTable, block: Block): LaidTable {
  const marked = block.body[0]?.line.table;
  if (before === undefined || marked === undefined || before.sheet !== table.sheet) return table;
  const isNext = block.above.length === 0 && block.head.length === 0 && block.sheet === undefined;
  if (before.rows[0]?.line.line.table !== marked && !(isNext && sameColumns(before, table))) return table;
  const unnamed = table.title.name === undefined && block.above.length === 0;
  const title = unnamed ? { ...before.title, context: [...before.title.context, ...table.title.context] } : table.title;
  const isHeadless =
    block.head.every(({ cells }) => cells.length === 1) &&
    before.grid.edges.length === table.grid.edges.length &&
    yearsOver(table).length === 0 &&
    yearsOver(before).length > 0;
  if (!isHeadless) return { ...table, title };
  const { heads, caption } = before.grid;
  return { ...table, title, grid: { ...table.grid, heads, caption }, headed: true };
}

/** Rows by their lines; a page's number at the foot of a column is none. */
function rowsUnder(lines: readonly LaidLine[], grid: Grid): readonly LaidRow[] {
  const body = lines.map((line) => splitTrailing(line, grid.edges));
  return withDriftDoubts(rowsOf(body, grid), grid).filter(
    (row, index, all) =>
      !(isPageNumberRow(row) && index === all.length - 1) && !isFootOfPage(row) && !isRunningRow(row),
  );
}

/** The report's own name and the number of a page, which a text without pages prints among the rows. */
function isFootOfPage({ label, figures }: LaidRow): boolean {
  const [figure, ...more] = figures.filter((each) => each !== null);
  return figure !== undefined && more.length === 0 && /^\d{1,3}$/u.test(figure.printed) && isReportName(label);
}

/** A page's head or foot alone on a line among the rows of a text that has no pages: no heading of the rows below. */
const isRunningRow = ({ label, figures, line: { line } }: LaidRow): boolean =>
  line.measure === "characters" && figures.every((figure) => figure === null) && isRunningLine(label);

/** True for the first block of the page behind a table, where no prose stands between. */
const isNextPage = (before: LaidTable, block: Block): boolean =>
  block.first &&
  block.page === (before.pages[before.pages.length - 1] ?? 0) + 1 &&
  (block.body[0]?.line.within === undefined) === (before.rows.at(-1)?.line.line.within === undefined) &&
  before.proseBelow <= 3 &&
  block.body[0]?.line.table === undefined;

/**
 * True where a table goes on with the one before: on the next page (or next in a document without pages), under the
 * same years, and with no title, the same title, or one that says so.
 */
function goesOn(before: LaidTable, table: LaidTable, block: Block): boolean {
  if (table.grid.edges.length === 0 || before.sheet !== table.sheet) return false;
  const marked = block.body[0]?.line.table !== undefined;
  if (!marked && !isNextPage(before, block)) return false;
  if (marked && block.above.length > 8) return false;
  if (before.grid.edges.length !== table.grid.edges.length) return false;
  if (table.headed && isInCents(table) !== isInCents(before)) return false;
  if (table.headed && table.title.statement === undefined && !table.title.continued && beginsAnother(block))
    return false;
  const sameYears = yearsOver(before).join() === yearsOver(table).join();
  const [a, b] = [before.title, table.title];
  if (b.statement !== undefined) {
    if (a.statement === undefined || a.statement.kind !== b.statement.kind || a.statement.scope !== b.statement.scope)
      return false;
    if (!b.continued && beginsAnew(before, table)) return false;
    return (sameYears || !table.headed) && (b.continued || plainTitle(a.title) === plainTitle(b.title));
  }
  if (!table.headed && a.statement !== undefined && sameEdges(before, table) && block.above.length <= 2) return true;
  if (a.statement !== undefined && block.above.length === 0 && sameHeads(before, table)) return true;
  if (!sameYears || yearsOver(table).length === 0) return b.continued && sameYears && before.title.note === b.note;
  if (a.statement === undefined) return (!marked || b.continued) && b.note === a.note && block.above.length <= 2;
  return (
    block.above.filter((line) => lineText(line).length > 60).length === 0 && block.above.length <= (marked ? 0 : 4)
  );
}

/** True for a table whose rows are called what those of the one before are, from the first on: another company's statement. */
function beginsAnew(before: LaidTable, table: LaidTable): boolean {
  const [first = [], second = []] = [before, table].map(({ rows }) =>
    rows.filter(({ figures }) => figures.some((figure) => figure !== null)).map(({ label }) => label),
  );
  const start = second.slice(0, 3);
  return start.length === 3 && start.every((label, index) => label !== "" && label === first[index]);
}

/** True for a section of the statement before, under the same years or under none of its own. */
const isSection = (before: LaidTable, table: LaidTable, block: Block): boolean =>
  before.sheet === table.sheet &&
  table.title.statement === undefined &&
  !beginsAnother(block) &&
  (block.head.length === 0
    ? isUnder(block.body, before.grid)
    : table.grid.edges.length === before.grid.edges.length && yearsOver(before).join() === yearsOver(table).join()) &&
  sectionBelow(before, block) !== undefined;

/** True where all figures of rows stand in a grid's columns, or where its notes do. */
const isUnder = (body: readonly LaidLine[], { edges, notes }: Grid): boolean =>
  body.every(({ cells }) =>
    cells.every(
      (cell) =>
        !standsForFigure(cell) ||
        cell.cell.left === notes?.left ||
        edges.some(({ left, right }) => left <= cell.cell.left && cell.cell.right <= right),
    ),
  );

/** Amounts for each share under heads of their own, "2014 cents", go on with no amounts in thousands. */
const isInCents = ({ grid }: LaidTable): boolean => grid.heads.some((texts) => texts.some(isCentsHead));

/** A page may go on with a statement's rows without a word over them: then the figures stand under the same edges. */
const sameEdges = (before: LaidTable, table: LaidTable): boolean =>
  before.rows[0]?.line.line.measure === "points" &&
  before.grid.edges.every(({ edge }, index) => Math.abs(edge - (table.grid.edges[index]?.edge ?? Infinity)) < 4);

/** A marked table may be cut at a page's end, and its heads set once more without a word over them: "Current period | Prior period". */
const sameHeads = (before: LaidTable, { grid: { heads } }: LaidTable): boolean =>
  heads.some((texts) => texts.length > 0) && JSON.stringify(heads) === JSON.stringify(before.grid.heads);

const sameColumns = (before: LaidTable, { grid: { edges } }: LaidTable): boolean =>
  before.grid.edges.length === edges.length &&
  before.grid.edges.every(({ edge }, index) => Math.abs(edge - (edges[index]?.edge ?? Infinity)) <= 1);

/** A title without what says that it goes on, and without the day or the period that may stand in it or under it. */
const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\b(?:as (?:at|of)|for the) .*\d{4}.*$/u, "")
    .replace(/\(?cont(?:inued|['’]d)?\.?\)?|[^\p{L}]+/gu, "");

function joinTables(first: LaidTable, second: LaidTable): LaidTable {
  return {
    ...first,
    rows: [...first.rows, ...second.rows],
    pages: [...new Set([...first.pages, ...second.pages])],
    proseBelow: second.proseBelow,
    headingsBelow: second.headingsBelow,
  };
}
