import type { Pack } from "../filing/Pack.ts";
import { aboutDocument } from "../interpreting/assembling/aboutDocument.ts";
import type { DraftTable } from "../interpreting/DraftTable.ts";
import { layOut } from "../interpreting/layout/layOut.ts";
import type { Proof } from "../interpreting/proving/Proof.ts";
import { readDocument, type ReadingOptions } from "../reading/read.ts";
import { decide, type LaidFiling } from "./deciding/decide.ts";
import { NoStatementError } from "./NoStatementError.ts";
import { sha256 } from "./sha256.ts";

/** A filing that was opened: the pack, and what a report shows beside it. */
export interface OpenedFiling {
  readonly pack: Pack;
  readonly proof: Proof;
  readonly tables: readonly DraftTable[];
  /** Tables that are left out: without heads over their columns, or with no amounts, as footnotes, contents and covers. */
  readonly leftOut: number;
}

/**
 * Opens a file: reads it, lays out its tables, proves them, and joins it all in a pack that is known to be sound.
 *
 * @throws what `layFiling` throws
 */
export async function openFiling(bytes: Uint8Array, options: ReadingOptions): Promise<OpenedFiling> {
  const filing = await layFiling(bytes, options);
  const { pack, proof, layout } = decide(filing, []);
  return { pack, proof, tables: layout.tables, leftOut: layout.leftOut };
}

/**
 * Reads a file and lays out its tables, for somebody to decide of.
 *
 * @throws RefusedFileError where the file cannot be read, NoStatementError where it holds nothing to build a model from
 */
export async function layFiling(bytes: Uint8Array, options: ReadingOptions): Promise<LaidFiling> {
  const hash = await sha256(bytes);
  const document = await readDocument(bytes, options);
  const layout = layOut(document);
  if (!layout.tables.some(isWanted)) throw new NoStatementError(options.name, layout.tables.length);
  return { name: options.name, layout, about: aboutDocument(document, { name: options.name, sha256: hash }) };
}

/** A statement, or a table of goodwill, acquisitions or key assumptions. */
function isWanted({ kind, title, rows }: DraftTable): boolean {
  if (kind !== "note" && kind !== "other") return true;
  return [title, ...rows.map(({ label }) => label)].some((text) =>
    /goodwill|acquisition of|acquired|商譽|商誉|收購/iu.test(text),
  );
}
