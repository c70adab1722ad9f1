import { elementsNamed, type MarkupElement } from "./MarkupElement.ts";
import { declarationsOf, type ClassRules } from "./Style.ts";
import { shownWidth } from "../words/shownWidth.ts";
import { hasFigures, MOST_COLUMNS, span, type GridCell } from "./tableGrid.ts";

/**
 * Where the columns of a table end, in percent of its width, by its colgroup; undefined where it does not say all. Some
 * pages set every row as a table of its own, and only these widths tell its columns.
 */
export function columnEdges(table: MarkupElement, rules: ClassRules): readonly number[] | undefined {
  const columns = table.children.flatMap((child) => (typeof child === "string" ? [] : columnsOf(child)));
  return edgesOf(columns, rules, (column) => ({ columns: span(column.attributes["span"], MOST_COLUMNS), share: 1 }));
}

/** The columns, counted from 0, that a table's colgroup leaves out of what is shown. */
export function hiddenColumns(table: MarkupElement, rules: ClassRules): ReadonlySet<number> {
  const columns = table.children.flatMap((child) => (typeof child === "string" ? [] : columnsOf(child)));
  const hidden = columns.flatMap((column) => {
    const isHidden = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(declarationsOf(column, rules));
    return Array.from({ length: span(column.attributes["span"], MOST_COLUMNS) }, () => isHidden);
  });
  return new Set(hidden.flatMap((isHidden, column) => (isHidden ? [column] : [])));
}

/** Where they end by the widths of its cells, of a table of a single row that is all of the page's width. */
export function cellEdges(table: MarkupElement, rules: ClassRules): readonly number[] | undefined {
  const [row, ...others] = elementsNamed(table, "tr");
  if (row === undefined || others.length > 0) return undefined;
  const cells = row.children.flatMap((child) => (typeof child === "string" ? [] : [child]));
  const edges = edgesOf(cells, rules, (cell) => {
    const columns = span(cell.attributes["colspan"], MOST_COLUMNS);
    return { columns, share: 1 / columns };
  });
  return Math.abs((edges?.at(-1) ?? 0) - 100) < WIDTH_TOLERANCE ? edges : undefined;
}

const WIDTH_TOLERANCE = 2;

/** Whether a page sets each row of its statements as a table of its own, whose cells alone say how wide they are. */
export function setsRowsByCells(root: MarkupElement, rules: ClassRules): boolean {
  const rows = elementsNamed(root, "table").filter((table) => {
    const [row, ...others] = elementsNamed(table, "tr");
    return row !== undefined && others.length === 0 && hasFigures(row) && cellEdges(table, rules) !== undefined;
  });
  return rows.length >= FEWEST_ROWS;
}

const FEWEST_ROWS = 5;

/** Of how many columns an element says the width, and what share of it each has. */
type ColumnsOf = (element: MarkupElement) => { readonly columns: number; readonly share: number };

function edgesOf(
  elements: readonly MarkupElement[],
  rules: ClassRules,
  columnsOf: ColumnsOf,
): readonly number[] | undefined {
  const edges: number[] = [];
  for (const element of elements) {
    const width =
      /^\s*([\d.]+)%/.exec(element.attributes["width"] ?? "")?.[1] ??
      /(?:^|[;\s])width\s*:\s*([\d.]+)%/.exec(declarationsOf(element, rules))?.[1];
    if (width === undefined) return undefined;
    const { columns, share } = columnsOf(element);
    for (let count = columns; count > 0; count -= 1) edges.push((edges.at(-1) ?? 0) + Number(width) * share);
  }
  return edges.length === 0 ? undefined : edges;
}

/** A colgroup gives its own width to its columns where it lists none. */
function columnsOf(element: MarkupElement): readonly MarkupElement[] {
  if (element.name === "col") return [element];
  if (element.name !== "colgroup") return [];
  const listed = element.children.flatMap((child) =>
    typeof child !== "string" && child.name === "col" ? [child] : [],
  );
  return listed.length > 0 ? listed : [element];
}

interface Reach {
  readonly left: number;
  readonly right: number;
}

/**
 * From where to where a cell reaches, in percent. What is set left in the first cell of a row ends where its words end, and
 * what is set right begins where they begin, not where the cell does: the rest of a wide cell is columns of other rows.
 */
export function reachOf(
  cell: GridCell,
  { edges, text, rules }: { readonly edges: readonly number[]; readonly text: string; readonly rules: ClassRules },
): Reach {
  const left = edges[cell.left - 1] ?? 0;
  const right = edges[cell.right - 1] ?? 100;
  const [, set] = /text-align\s*:\s*(left|right)/i.exec(declarationsOf(cell.element, rules)) ?? [];
  const width = Math.max(...text.split("\n").map((line) => shownWidth(line.trim()))) * WIDTH_OF_LETTER;
  if (set === "left" && left === 0) return { left, right: Math.min(right, width) };
  return { left: set === "right" ? Math.max(left, right - width) : left, right };
}

/** Of a page as wide as some hundred letters and a few. */
const WIDTH_OF_LETTER = 0.9;
