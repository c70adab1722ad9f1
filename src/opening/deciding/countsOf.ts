import type { Doubt, Pack } from "../../filing/Pack.ts";
import type { Proof } from "../../interpreting/proving/Proof.ts";
import type { ReviewCounts } from "./Review.ts";

/** How many figures there are in columns of amounts, and what bears them out. */
export function countsOf(pack: Pack, proof: Proof): ReviewCounts {
  const all = Object.values(proof.coverage);
  const sum = (part: (each: (typeof all)[number]) => number): number =>
    all.reduce((total, each) => total + part(each), 0);
  const inDoubt = doubtedFigures(pack).size;
  const figures = sum((each) => each.figures);
  const borneOut = sum((each) => each.borneOut);
  const byFact = sum((each) => each.byFact ?? 0);
  const byNothing = Math.max(0, figures - borneOut - byFact - inDoubt);
  const doubts = pack.doubts.filter(isDoubt).length;
  return { figures, borneOut, ...(byFact > 0 && { byFact }), byNothing, inDoubt, doubts };
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
