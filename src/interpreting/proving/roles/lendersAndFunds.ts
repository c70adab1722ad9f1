import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import type { Candidate, RoleTable } from "./RoleTable.ts";

/** What investments yield is the revenue of who holds nothing else, and an insurer's or a bank's is one of the things it earns. */
export const isOfWholeTable = (table: RoleTable, row: Candidate): boolean =>
  !isOfBank(table, row) &&
  (!/^total investment income$/iu.test(row.row.label) ||
    table.grid.rows.some(({ row: { label } }) => /^net (?:increase|decrease)\b.* in net assets\b/iu.test(label)));

/** Below interest, a bank's insurance revenue is one of the things that it earns, and its operating income is what all are. */
const isOfBank = ({ grid }: RoleTable, { index, row }: Candidate): boolean =>
  /insurance|保險|保险|^(?:經營|经营|營運|营运)收入/iu.test(inEnglish(row.label)) &&
  grid.rows
    .slice(0, index)
    .some(({ row: above }) => /^(?:net )?interest income|^[淨净]?利息[淨净]?收入/iu.test(inEnglish(above.label)));

/** True where the first rows tell what interest brings and takes: the net interest income, or what it is of, at the very top. */
export function livesOnInterest({ grid }: RoleTable): boolean {
  const labels = grid.rows
    .slice(0, 7)
    .map(({ row }) => inEnglish(row.label).replace(/^[一二三四五六七八九十]+、/u, ""));
  const net = labels
    .slice(0, 4)
    .some((label) => /^net interest income\b|^(?:[淨净]利息收入|利息(?:收入)?[淨净])/iu.test(label));
  return net && labels.some((label) => /^interest expense|\bfees?\b|^利息支出|手[續续][費费]/iu.test(label));
}
