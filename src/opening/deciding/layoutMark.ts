import type { Layout } from "../../interpreting/layout/layOut.ts";

/**
 * A short mark of how a filing was laid out: by rows and columns of this layout decisions are called, and to another, of
 * a newer reader say, they mean nothing.
 */
export function layoutMark({ tables }: Layout): string {
  const text = JSON.stringify(
    tables.map(({ id, columns, rows }) => [
      id,
      columns.map(({ key }) => key),
      rows.map((row) => [row.id, row.figures.map((figure) => figure?.printed ?? null)]),
    ]),
  );
  // FNV-1a, 32 bits: enough to tell a few layouts of one document apart.
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(16).padStart(8, "0");
}
