/**
 * Plays damages on every table of filings that are read cleanly: `npm run every-damage -- FILE… [--each N] [--only ID]`. A row dropped,
 * two rows glued, a bracket lost, a digit changed, a row's or a table's columns exchanged, a scale a thousand times too
 * large. Prints, for what a sum covers, what a tie covers and what nothing covers, how many of them are marked, and each
 * covered one that is not.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { DraftTable } from "../src/interpreting/DraftTable.ts";
import { layFiling } from "../src/opening/openFiling.ts";
import { nodeCharacterMaps } from "../src/reading/pdf/nodeCharacterMaps.ts";
import { damagesOf, marksOf, type Cover } from "./damages.ts";

const inWords: Readonly<Record<Cover, string>> = {
  sum: "covered by a sum",
  tie: "covered by a tie",
  nothing: "covered by nothing",
};

const { positionals, values } = parseArgs({
  options: {
    each: { type: "string", default: "1" },
    quiet: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
  allowPositionals: true,
});

for (const file of positionals) {
  const tables = await tablesOf(file);
  const clean = marksOf(tables);
  const counts = new Map<string, { all: number; marked: number }>();
  const missed: string[] = [];
  for (const [index, damage] of damagesOf(tables).entries()) {
    if (index % Number(values.each) !== 0 || !damage.words.startsWith(values.only)) continue;
    const marked = damage.isMarked(clean, marksOf(damage.tables));
    const key = `${damage.kind}, ${inWords[damage.cover]}`;
    const count = counts.get(key) ?? { all: 0, marked: 0 };
    counts.set(key, { all: count.all + 1, marked: count.marked + Number(marked) });
    if (!marked && damage.cover !== "nothing") missed.push(`  ${key}: ${damage.words}`);
  }
  console.log(`${basename(file)}:`);
  for (const [key, { all, marked }] of [...counts].sort()) console.log(`  ${key}: ${marked} of ${all} marked`);
  if (!values.quiet) for (const line of missed) console.log(line);
}

async function tablesOf(file: string): Promise<readonly DraftTable[]> {
  if (file.endsWith(".drafts.json")) return JSON.parse(await readFile(file, "utf8")) as readonly DraftTable[];
  const bytes = new Uint8Array(await readFile(file));
  const { layout } = await layFiling(bytes, { name: basename(file), characterMaps: nodeCharacterMaps });
  return layout.tables;
}
