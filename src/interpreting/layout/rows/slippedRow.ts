import { isCalledTotal, plain } from "../../words/totalWords.ts";
import type { LaidRow } from "./rowsOf.ts";

/**
 * True for figures beside the name of a statement's section, right below a total that has none: what reads pictures of pages
 * sets the figures of a row a row lower there.
 */
export function isSlipped(row: LaidRow, rows: readonly LaidRow[]): boolean {
  if (!section.test(words(row))) return false;
  const above = rows[rows.indexOf(row) - 1];
  return above !== undefined && above.figures.every((figure) => figure === null) && isTotal(words(above));
}

const words = ({ label }: LaidRow): string => plain(label).replace(/\.(?=\s|$)/gu, "");

const isTotal = (label: string): boolean => label !== "" && (isCalledTotal(label) || lessLiabilities.test(label));

const lessLiabilities = /^total assets less (?:current )?liabilities$/u;

const section =
  /^(?:non-?current|current) (?:assets|liabilities)$|^capital and reserves$|^非?流[動动](?:資產|资产|負債|负债)$/u;
