import type { Block } from "./Block.ts";
import type { LaidTable } from "./LaidTable.ts";
import { lineText, type LaidLine } from "../lines/LaidLine.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import { claimsTotal } from "../../words/balanceTotals.ts";

/** So many headings may stand over a section: "Equity and liabilities", "Liabilities", "Current liabilities". */
const MOST = 4;

/**
 * The headings over a table that is a section of the statement of financial position before it: page readers may make a
 * table of each, with its heads again or none. Undefined where other words stand over it, or that statement is whole.
 */
export function sectionBelow(before: LaidTable, block: Block): readonly LaidLine[] | undefined {
  if (before.title.statement?.kind !== "financial position" || block.body[0]?.line.table === undefined)
    return undefined;
  const isWhole = before.rows.some(
    ({ label, figures }) => claimsTotal.test(inEnglish(label.trim())) && figures.some((each) => each !== null),
  );
  if (isWhole) return undefined;
  const headings = block.above.filter((line) => !isRule(lineText(line)));
  return headings.length <= MOST && headings.every((line) => isSection(lineText(line))) ? headings : undefined;
}

const isRule = (text: string): boolean => /^[-–—_=*]+$/u.test(text);

/** What sections of a statement of financial position are called, and nothing else. */
const isSection = (text: string): boolean =>
  /^(?:(?:total )?(?:(?:non[- –]*)?current |long[- ]term |net )?(?:assets|liabilities)|(?:total )?(?:(?:share|stock)holders['’]? |owners['’]? )?equity(?: and (?:reserves|liabilities))?|capital and reserves|liabilities and (?:(?:share|stock)holders['’]? )?equity|(?:非?流[動动])?(?:資產|资产|負債|负债)|權益|权益|(?:所有者|股[東东])(?:權益|权益)|(?:權益|权益)(?:及|和)(?:負債|负债)|資本及儲備|资本及储备)[:：]?$/iu.test(
    inEnglish(text.trim()),
  );
