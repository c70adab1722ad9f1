import type { Doubt, Pack, TableCoverage } from "../../filing/Pack.ts";
import type { Proof } from "../../interpreting/proving/Proof.ts";
import type { ReviewCounts } from "./Review.ts";

/** How many figures there are in columns of amounts, and what bears them out. */
export function countsOf(pack: Pack, proof: Proof): ReviewCounts {
  const tables = pack.tables.flatMap(({ coverage }) => coverage ?? []);
  const sum = (part: (each: TableCoverage) => number): number => tables.reduce((total, each) => total + part(each), 0);
  const figures = sum((each) => each.figures);
  const all = sum((each) => each.borneOut);
  const byFact = Object.values(proof.coverage).reduce((total, each) => total + (each.byFact ?? 0), 0);
  return {
    figures,
    borneOut: Math.max(0, all - byFact),
    ...(byFact > 0 && { byFact }),
    byNothing: Math.max(0, figures - all - sum((each) => each.inDoubt)),
    inDoubt: doubtedFigures(pack).size,
    doubts: pack.doubts.filter(isDoubt).length,
  };
}

/** A doubt about figures, a row or a column; the others are questions about the document. */
export const isDoubt = ({ about }: Doubt): boolean => about === undefined;

/** Figures whose condition says so, and those that a doubt names, though they were not read as figures. */
function doubtedFigures({ tables, doubts }: Pack): ReadonlySet<string> {
  const marked = tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ id, figures = [] }) =>
      figures.flatMap((figure, column) =>
        figure !== null && typeof figure !== "string" && figure.condition === "doubtful"
          ? [`${id} ${columns[column]?.key ?? ""}`]
          : [],
      ),
    ),
  );
  const named = doubts.flatMap(({ row, column }) =>
    row === undefined || column === undefined ? [] : [`${row} ${column}`],
  );
  return new Set([...marked, ...named]);
}
