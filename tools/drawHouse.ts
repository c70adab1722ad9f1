import type { Import } from "./readImports.ts";
import { ROOMS, STARTS } from "./rooms.js";

const BEGIN = "<!-- The rooms, drawn by npm run house -->";
const END = "<!-- End of the rooms -->";

/** Only what tells a room from another. */
type Edge = Pick<Import, "file" | "room" | "to" | "kind">;

/** From a node to the rooms it imports. */
type Arrows = ReadonlyMap<string, ReadonlyMap<string, "type" | "value">>;

const startNode = (file: string): string => `start_${file.split("/")[0] ?? ""}`;

/**
 * The rooms as a Mermaid flowchart, an arrow for what a room imports: dotted where that is types alone. An arrow that a
 * way over others says already is left out. The starts stand beside their rooms, packs below them.
 */
export function drawHouse(imports: readonly Edge[]): string {
  const arrows = arrowsOf(imports);
  const drawn = new Set([
    ...imports.map(({ room }) => room),
    ...[...arrows].flatMap(([from, to]) => [from, ...to.keys()]),
  ]);
  const starts = Object.keys(STARTS);
  const nodes = [...starts.map(startNode), ...Object.keys(ROOMS).reverse(), "packs"].filter((node) => drawn.has(node));
  const label = (node: string): string => {
    const start = starts.find((file) => startNode(file) === node);
    return start === undefined ? "" : `(["${start}"])`;
  };
  return [
    "```mermaid",
    "flowchart TD",
    ...nodes.map((node) => `  ${node}${label(node)}`),
    ...nodes.flatMap((from) =>
      nodes
        .filter((to) => arrows.get(from)?.has(to) === true && !isSaid(arrows, from, to))
        .map((to) => `  ${from} ${arrows.get(from)?.get(to) === "type" ? "-.->" : "-->"} ${to}`),
    ),
    "```",
  ].join("\n");
}

function arrowsOf(imports: readonly Edge[]): Arrows {
  const arrows = new Map<string, Map<string, "type" | "value">>();
  for (const { file, room, to, kind } of imports) {
    const from = file in STARTS ? startNode(file) : room;
    if (to === undefined || to === from) continue;
    const found = arrows.get(from) ?? new Map<string, "type" | "value">();
    if (found.get(to) !== "value") found.set(to, kind === "type" ? "type" : "value");
    arrows.set(from, found);
  }
  return arrows;
}

/** Whether a longer way leads there. */
function isSaid(arrows: Arrows, from: string, to: string): boolean {
  const seen = new Set<string>();
  const leads = (room: string): boolean => {
    if (room === to) return true;
    if (seen.has(room)) return false;
    seen.add(room);
    return [...(arrows.get(room)?.keys() ?? [])].some(leads);
  };
  return [...(arrows.get(from)?.keys() ?? [])].some((next) => next !== to && leads(next));
}

/**
 * The text with the picture between its two marks.
 *
 * @throws RangeError where it has no marks.
 */
export function withPicture(text: string, picture: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin)
    throw new RangeError(`docs/house.md has no place for the rooms: expected ${BEGIN} and ${END}.`);
  return `${text.slice(0, begin)}${BEGIN}\n\n${picture}\n\n${text.slice(end)}`;
}
