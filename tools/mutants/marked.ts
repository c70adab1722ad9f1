import ts from "typescript";

/** A function's body, by its place in the file's text; the file's own has the whole of it. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}

/** What the tests of a process reach: "src/figures/roundTo.ts:120" is the body that begins there, ":0" the file itself. */
export const reachName = (file: string, { start }: Reach): string => `${file}:${start}`;

/** Every body of a file's functions, and the file itself as the first. */
function reachesOf(file: string, text: string): readonly Reach[] {
  return [{ start: 0, end: text.length }, ...bodiesOf(file, text).map((body) => ({ ...rangeOf(body) }))];
}

/** The smallest body that holds the place. */
export function reachAt(file: string, text: string, place: number): Reach {
  return reachesOf(file, text)
    .filter(({ start, end }) => start <= place && place < end)
    .reduce((one, other) => (other.end - other.start <= one.end - one.start ? other : one));
}

/** The text, in which each body says to the global function of this name that it was reached. */
export function marked(file: string, text: string, say: string): string {
  const call = (reach: Reach): string => `globalThis.${say}(${JSON.stringify(reachName(file, reach))})`;
  const pieces: { readonly at: number; readonly piece: string }[] = [];
  for (const body of bodiesOf(file, text)) {
    const { start, end } = rangeOf(body);
    if (ts.isBlock(body)) pieces.push({ at: start + 1, piece: `${call({ start, end })};` });
    else pieces.push({ at: start, piece: `(${call({ start, end })}, ` }, { at: end, piece: ")" });
  }
  pieces.sort((one, other) => other.at - one.at);
  const whole = pieces.reduce((before, { at, piece }) => before.slice(0, at) + piece + before.slice(at), text);
  return `${call({ start: 0, end: text.length })};${whole}`;
}

const rangeOf = (body: ts.Node): Reach => ({ start: body.getStart(), end: body.getEnd() });

function bodiesOf(file: string, text: string): readonly ts.Node[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const bodies: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    const body = ts.isFunctionLike(node) && "body" in node ? node.body : undefined;
    if (body !== undefined) bodies.push(body);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return bodies;
}
