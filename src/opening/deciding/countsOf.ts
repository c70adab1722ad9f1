import type { Pack } from "../../filing/Pack.ts";
import type { Proof } from "../../interpreting/proving/Proof.ts";
import type { ReviewCounts } from "./Review.ts";

/** How many figures there are in columns of amounts, and what bears them out. */
export function countsOf(pack: Pack, proof: Proof): ReviewCounts {
  const all = Object.values(proof.coverage);
  const sum = (part: (each: (typeof all)[number]) => number): number =>
    all.reduce((total, each) => total + part(each), 0);
  const inDoubt = pack.tables
    .flatMap(({ rows }) => rows.flatMap((row) => row.figures ?? []))
    .filter((figure) => figure !== null && typeof figure !== "string" && figure.condition === "doubtful").length;
  const figures = sum((each) => each.figures);
  const borneOut = sum((each) => each.borneOut);
  return { figures, borneOut, byNothing: Math.max(0, figures - borneOut - inDoubt), inDoubt };
}
