import type { Doubt, Pack, PackTable, TableCoverage } from "../../filing/Pack.ts";
import type { Proof } from "../../interpreting/proving/Proof.ts";
import type { ReviewCounts } from "./Review.ts";

/**
 * How many figures there are in columns of amounts, and what bears them out: each is counted once. Those of other columns
 * that are in doubt are counted with them.
 */
export function countsOf(pack: Pack, proof: Proof): ReviewCounts {
  const tables = pack.tables.flatMap(({ coverage }) => coverage ?? []);
  const sum = (part: (each: TableCoverage) => number): number => tables.reduce((total, each) => total + part(each), 0);
  const [figures, all, inDoubt] = [
    sum((each) => each.figures),
    sum((each) => each.borneOut),
    sum((each) => each.inDoubt),
  ];
  const byFact = Object.values(proof.coverage).reduce((total, each) => total + (each.byFact ?? 0), 0);
  const elsewhere = pack.tables.reduce((total, table) => total + doubtedElsewhere(table), 0);
  return {
    figures: figures + elsewhere,
    borneOut: Math.max(0, all - byFact),
    ...(byFact > 0 && { byFact }),
    byNothing: Math.max(0, figures - all - inDoubt),
    inDoubt: inDoubt + elsewhere,
    doubts: pack.doubts.filter(isDoubt).length,
  };
}

/** A doubt about figures, a row or a column; the others are questions about the document. */
export const isDoubt = ({ about }: Doubt): boolean => about === undefined;

/** Figures whose condition says so, beyond those in columns of amounts. */
function doubtedElsewhere({ rows, coverage }: PackTable): number {
  const marked = rows
    .flatMap(({ figures = [] }) => figures)
    .filter((figure) => figure !== null && typeof figure !== "string" && figure.condition === "doubtful");
  return Math.max(0, marked.length - (coverage?.inDoubt ?? 0));
}
