import type { Doubt, Pack } from "../../filing/Pack.ts";
import type { ReviewDecision } from "./ReviewDecision.ts";

/** Whether a person lets a doubt stand: what it is about is taken as printed, and stays marked. */
export function isLeftMarked({ tables }: Pack, doubt: Doubt, decisions: readonly ReviewDecision[]): boolean {
  const of = doubt.table ?? tables.find(({ rows }) => rows.some(({ id }) => id === doubt.row))?.id;
  return decisions.some((each) => each.kind === "allKept" || (each.kind === "tableKept" && each.table === of));
}
