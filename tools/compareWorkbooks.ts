/**
 * npm run compare -- BEFORE.xlsx AFTER.xlsx: every cell's value, formula and format, every name, rule, validation, link,
 * note and chart of two exports, side by side. Exit code 1 where they differ in more than brackets.
 */
import { readFileSync } from "node:fs";
import { calculationOrder, UnreadableFormulaError } from "./calculationOrder.ts";
import { workbookContents, WorkbookPartError } from "./workbookContents.ts";

const USAGE = "Usage: npm run compare -- BEFORE.xlsx AFTER.xlsx [--all]";
const shown = 60;

export interface Difference {
  /** "Goodwill!B12 formula" */
  readonly where: string;
  readonly before?: string;
  readonly after?: string;
  /** True where the two calculate the same in the same order. */
  readonly bracketsOnly: boolean;
}

/** What differs between two .xlsx files, in the order of the first. */
export function compareWorkbooks(before: Uint8Array, after: Uint8Array): readonly Difference[] {
  const [one, other] = [workbookContents(before), workbookContents(after)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((where) => {
    const [was, is] = [one.get(where), other.get(where)];
    if (was === is) return [];
    const bracketsOnly = where.endsWith(" formula") && was !== undefined && is !== undefined && sameOrder(was, is);
    return [{ where, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }), bracketsOnly }];
  });
}

function sameOrder(one: string, other: string): boolean {
  try {
    return calculationOrder(one) === calculationOrder(other);
  } catch (error) {
    if (error instanceof UnreadableFormulaError) return false;
    throw error;
  }
}

function report(differences: readonly Difference[], most: number): string {
  const real = differences.filter(({ bracketsOnly }) => !bracketsOnly);
  const lines = real
    .slice(0, most)
    .map(({ where, before = "(nothing)", after = "(nothing)" }) => `${where}\n  - ${before}\n  + ${after}`);
  const more = real.length > most ? [`… and ${real.length - most} more (--all shows them)`] : [];
  const brackets = differences.length - real.length;
  return [...lines, ...more, `${real.length} differences; ${brackets} formulas differ in brackets alone`].join("\n");
}

if (import.meta.filename === process.argv[1]) {
  const [before, after, ...options] = process.argv.slice(2);
  if (before === undefined || after === undefined || options.some((option) => option !== "--all")) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    try {
      const differences = compareWorkbooks(readFileSync(before), readFileSync(after));
      console.log(report(differences, options.includes("--all") ? Infinity : shown));
      if (differences.some(({ bracketsOnly }) => !bracketsOnly)) process.exitCode = 1;
    } catch (error) {
      if (!(error instanceof WorkbookPartError) && !(error instanceof Error && "code" in error)) throw error;
      console.error(error.message);
      process.exitCode = 2;
    }
  }
}
