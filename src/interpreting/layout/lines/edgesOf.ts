import type { ReadCell } from "../../../reading/ReadDocument.ts";
import { greatest, least } from "../../extremes.ts";
import { isMarkBehind } from "./isMarkBehind.ts";
import { isNilCell, isWords, standsForFigure, type LaidCell, type LaidLine } from "./LaidLine.ts";

/** A column of figures by where its figures stand. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  /** The right edge that its figures share, a closing bracket taken off. */
  readonly edge: number;
  readonly count: number;
  /** Where currencies' signs before its figures begin, where there are any: heads are set in the middle of all that. */
  readonly sign?: number;
  /** Where the digits of its figures begin in a text of letters of one width, the currencies' signs before them left out. */
  readonly digits?: number;
  /** True where some of its figures begin left of where some of the column before it end: only a row with both tells them apart. */
  readonly blurred?: true;
}

/** How far right edges of one column may stand apart. */
const apart = { points: 9, percent: 2.2, characters: 2.5, columns: 0 } as const;

/**
 * The columns of a table's figures, from left to right: by right edges, or by the columns of its grid.
 *
 * @param over the cells that head columns: a single nil mark makes a column under one of them
 */
export function edgesOf(body: readonly LaidLine[], over: readonly ReadCell[] = []): readonly Edge[] {
  const measure = body[0]?.line.measure ?? "points";
  const figures = body.flatMap((line) =>
    line.cells
      .filter((cell, index) => standsForFigure(cell) && !isMarkBehind(index, line))
      .map((cell) => ({ cell, edge: edgeOf(cell, line) })),
  );
  const telling = figures.filter(({ cell }) => !isNilCell(cell));
  const all = telling.length > 0 ? telling : figures;
  if (measure === "columns") return gridEdges(figures);
  const near = measure === "points" ? 24 : 6;
  const clusters = clustered(all, apart[measure]);
  const joined =
    measure === "points"
      ? withPercentsJoined(withAlignedJoined(clusters, body), body)
      : measure === "characters"
        ? withDriftedJoined(clusters, body)
        : clusters;
  const apartEdges = settled(joined.map(edgeOfCluster), near);
  const ofColumns = withoutLabels(apartEdges, body);
  const edges = measure === "characters" ? withoutInner(ofColumns, body) : ofColumns;
  // Nil marks may be centred, so they make no columns, but where a column holds nothing else.
  const beside = figures.filter(
    ({ cell, edge }) =>
      isNilCell(cell) &&
      !edges.some(
        (each) => Math.abs(each.edge - edge) < near || (cell.cell.left < each.right && each.left < cell.cell.right),
      ),
  );
  const nil = clustered(beside, apart[measure]).map(edgeOfCluster);
  const isHeaded = ({ left, right, edge }: Edge): boolean =>
    over.some((head) => head.left < right && left < head.right && Math.abs(head.right - edge) < 2 * near);
  const found = [...edges, ...nil.filter((each) => each.count >= 2 || isHeaded(each))].sort((a, b) => a.edge - b.edge);
  return measure === "characters" ? withBlurred(found, body) : found;
}

/** Columns with a mark where the figures of a row that has one of them alone might as well be the other's. */
function withBlurred(edges: readonly Edge[], body: readonly LaidLine[]): readonly Edge[] {
  const reaches = edges.map(() => ({ left: Infinity, right: 0 }));
  for (const line of body)
    for (const cell of line.cells.filter(({ figure }) => figure !== undefined)) {
      const reach = reaches[edgeAt(cell, line, edges)?.index ?? -1];
      if (reach === undefined || isNilCell(cell)) continue;
      const [digits = cell.text] = /[-−–(\d].*$/u.exec(cell.text) ?? [];
      reach.left = Math.min(reach.left, cell.cell.right - digits.length);
      reach.right = Math.max(reach.right, cell.cell.right);
    }
  return edges.map((edge, index) => {
    const { left, right } = reaches[index] ?? { left: Infinity, right: 0 };
    const isBlurred = left < (reaches[index - 1]?.right ?? 0);
    return { ...edge, ...(left < right && { digits: left }), ...(isBlurred && { blurred: true as const }) };
  });
}

interface PlacedFigure {
  readonly cell: LaidCell;
  readonly edge: number;
}

/** The right edge of a figure's digits. */
export function edgeOf({ cell, text }: LaidCell, { line }: LaidLine): number {
  if (line.measure === "columns") return cell.right;
  if (!/[)）]$/u.test(text)) return cell.right;
  return cell.right - (line.measure === "points" ? 0.33 * (line.size ?? 9) : line.measure === "characters" ? 1 : 0);
}

function gridEdges(figures: readonly PlacedFigure[]): readonly Edge[] {
  const sorted = [...figures].sort(
    (a, b) => a.cell.cell.left - b.cell.cell.left || a.cell.cell.right - b.cell.cell.right,
  );
  const edges: Edge[] = [];
  for (const { cell } of sorted) {
    const last = edges[edges.length - 1];
    const { left, right } = cell.cell;
    if (last !== undefined && left < last.right) {
      const wider = Math.max(last.right, right);
      edges[edges.length - 1] = { left: last.left, right: wider, edge: wider, count: last.count + 1 };
    } else edges.push({ left, right, edge: right, count: 1 });
  }
  return edges;
}

function clustered(figures: readonly PlacedFigure[], gap: number): readonly (readonly PlacedFigure[])[] {
  const sorted = [...figures].sort((a, b) => a.edge - b.edge);
  const clusters: PlacedFigure[][] = [];
  for (const figure of sorted) {
    const last = clusters[clusters.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && figure.edge - before.edge <= gap) last.push(figure);
    else clusters.push([figure]);
  }
  return clusters;
}

/**
 * Percentages end a sign's width right of the plain figures above and below them where the digits are set under each other:
 * "21.0%" over "1.9". Where no row has one of each, they are one column, which ends where the plain ones do.
 */
const withPercentsJoined = (clusters: readonly Cluster[], body: readonly LaidLine[]): readonly Cluster[] =>
  joinedClusters(
    clusters,
    (before, figures) => endsWithSigns(figures, before, body),
    (before, figures) => figures.map(({ cell }) => ({ cell, edge: edgeOfCluster(before).edge })),
  );

/**
 * Figures that all begin at one edge, or are all set in the middle of one column, end where their lengths let them: what
 * stands over and under each other so, no line having one of each, is one column.
 */
const withAlignedJoined = (clusters: readonly Cluster[], body: readonly LaidLine[]): readonly Cluster[] =>
  joinedClusters(
    clusters,
    (before, figures) => areAligned([...before, ...figures]) && !haveBoth(before, figures, body),
    (_before, figures) => figures,
  );

function areAligned(figures: Cluster): boolean {
  const lefts = figures.map(({ cell: { cell } }) => cell.left);
  const middles = figures.map(({ cell: { cell } }) => (cell.left + cell.right) / 2);
  return [lefts, middles].some((places) => greatest(places) - least(places) <= 1);
}

/**
 * Text that was set in letters of one width from a page's places drifts: figures of one column end now here, now there. What
 * stands over and under each other, no line having one of each, is one column.
 */
const withDriftedJoined = (clusters: readonly Cluster[], body: readonly LaidLine[]): readonly Cluster[] =>
  joinedClusters(
    clusters,
    (before, figures) => isDrifted(before, figures, body),
    (_before, figures) => figures,
  );

type Cluster = readonly PlacedFigure[];

/** Clusters, each taken into the one before it where the two are one, as they stand in it then. */
function joinedClusters(
  clusters: readonly Cluster[],
  areOne: (before: Cluster, figures: Cluster) => boolean,
  within: (before: Cluster, figures: Cluster) => Cluster,
): readonly Cluster[] {
  const found: Cluster[] = [];
  for (const figures of clusters) {
    const before = found.at(-1);
    if (before === undefined || !areOne(before, figures)) found.push(figures);
    else found[found.length - 1] = [...before, ...within(before, figures)];
  }
  return found;
}

function isDrifted(
  before: readonly PlacedFigure[],
  figures: readonly PlacedFigure[],
  body: readonly LaidLine[],
): boolean {
  const [left, right] = [edgeOfCluster(before), edgeOfCluster(figures)];
  return right.left < left.right && !haveBoth(before, figures, body);
}

/** Whether some line has a figure of the one and one of the other. */
function haveBoth(first: readonly PlacedFigure[], second: readonly PlacedFigure[], body: readonly LaidLine[]): boolean {
  const [own, other] = [first, second].map((figures) => new Set(figures.map(({ cell }) => cell)));
  return body.some(({ cells }) => cells.some((cell) => own?.has(cell)) && cells.some((cell) => other?.has(cell)));
}

const isPercent = ({ cell }: PlacedFigure): boolean => /%$/u.test(cell.text);

function endsWithSigns(
  percents: readonly PlacedFigure[],
  plain: readonly PlacedFigure[],
  body: readonly LaidLine[],
): boolean {
  if (!percents.every(isPercent) || plain.some(isPercent)) return false;
  if (haveBoth(percents, plain, body)) return false;
  const sign = 0.9 * (body[0]?.line.size ?? 9);
  return Math.abs(edgeOfCluster(percents).edge - edgeOfCluster(plain).edge - sign) < 0.5 * sign;
}

function edgeOfCluster(figures: readonly PlacedFigure[]): Edge {
  const edges = figures.map(({ edge }) => edge).sort((a, b) => a - b);
  return {
    left: least(figures.map(({ cell }) => cell.cell.left)),
    right: greatest(figures.map(({ cell }) => cell.cell.right)),
    edge: edges[Math.floor(edges.length / 2)] ?? 0,
    count: figures.length,
  };
}

/** A few figures that stand beside a column, per share say, belong to it where they overlap it or nearly touch it. */
function settled(edges: readonly Edge[], near: number): readonly Edge[] {
  const most = Math.max(...edges.map(({ count }) => count), 0);
  const isMain = ({ count }: Edge): boolean => count >= Math.max(2, 0.2 * most) || most <= 2;
  const main = edges.filter(isMain);
  for (const edge of edges.filter((each) => !isMain(each))) {
    const touching = main.findIndex(
      (each) => edge.left < each.right && each.left < edge.right && Math.abs(edge.edge - each.edge) < near,
    );
    const own = main[touching];
    if (own === undefined) main.push(edge);
    else
      main[touching] = {
        ...own,
        left: Math.min(own.left, edge.left),
        right: Math.max(own.right, edge.right),
        count: own.count + edge.count,
      };
  }
  return main.sort((a, b) => a.edge - b.edge);
}

/**
 * A number that ends a wrapped label ("… issued and / 233,071,088 .....  2  2"), or a footnote's mark in the place of one,
 * stands where labels do: no column is there.
 */
function withoutLabels(edges: readonly Edge[], body: readonly LaidLine[]): readonly Edge[] {
  const labels = body.flatMap(({ cells }) => cells.filter(isWords).slice(0, 1));
  const over = ({ left, right }: Edge): number =>
    labels.filter(({ cell }) => cell.left < right && left < cell.right).length;
  return edges.filter((edge) => over(edge) < 3 * edge.count);
}

/**
 * A currency's sign at the left of a column says how far it reaches. Figures that are set at that left edge, no line having
 * one of them beside a figure of the column itself, are the column's own.
 */
function withoutInner(edges: readonly Edge[], body: readonly LaidLine[]): readonly Edge[] {
  const isIn = (inner: Edge, outer: Edge): boolean => inner.left >= outer.left && inner.right < outer.right;
  const both = (inner: Edge, outer: Edge): boolean =>
    body.some(({ cells }) => {
      const within = cells.filter((cell) => standsForFigure(cell) && cell.cell.left >= outer.left);
      const own = within.filter(({ cell }) => cell.right <= outer.right);
      return own.length > 1 && own.some(({ cell }) => cell.right <= inner.right);
    });
  return edges.filter((inner) => !edges.some((outer) => outer !== inner && isIn(inner, outer) && !both(inner, outer)));
}

/** Which column a cell stands in, by its index; undefined where it stands in none. `sure` is false where another is as near. */
export function edgeAt(
  cell: LaidCell,
  line: LaidLine,
  edges: readonly Edge[],
): { readonly index: number; readonly sure: boolean } | undefined {
  if (edges.length === 0) return undefined;
  const edge = edgeOf(cell, line);
  const { left, right } = cell.cell;
  if (line.line.measure === "columns") {
    const index = edges.findIndex((each) => left < each.right && each.left < right);
    return index < 0 ? undefined : { index, sure: true };
  }
  const byEdge = edges.map((each, index) => ({ index, off: Math.abs(each.edge - edge) })).sort((a, b) => a.off - b.off);
  const [nearest, second] = byEdge;
  const overlaps = edges.findIndex((each) => left < each.right && each.left < right);
  const close = 1.4 * apart[line.line.measure];
  if (nearest !== undefined && nearest.off <= close && (second === undefined || second.off > 1.5 * nearest.off))
    return { index: nearest.index, sure: true };
  if (overlaps >= 0)
    return { index: overlaps, sure: edges.filter((each) => left < each.right && each.left < right).length === 1 };
  return nearest !== undefined && nearest.off <= 3 * apart[line.line.measure]
    ? { index: nearest.index, sure: false }
    : undefined;
}
