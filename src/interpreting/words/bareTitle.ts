import type { TableKind } from "../../filing/Pack.ts";
import type { StatementTitle } from "./statementTitle.ts";

/** What workbooks call statements without the word for one, as the whole of a line or of a tab's name. */
const kinds: readonly (readonly [kind: TableKind, words: RegExp])[] = [
  ["income statement", /^(?:profit (?:&|and|or) loss|p ?& ?l|pnl)$/iu],
  ["cash flows", /^cash[- ]?flows?$/iu],
  ["financial position", /^financial position$/iu],
];

/**
 * What a line of a workbook says as a title where it is nothing but a statement's name in short: "PROFIT & LOSS", "Cash
 * flow:". In running text such words are headings of anything, so only tables of workbooks and data files are asked.
 */
export function bareTitle(text: string): StatementTitle | undefined {
  const [, whose, name = ""] =
    /^(?:(consolidated|group|standalone|company|annual|yearly|monthly|quarterly)\s+)?(.*?)(?: (?:annual|yearly|monthly|quarterly|by (?:month|quarter|year)))?(?: (?:FY ?)?(?:19|20)\d{2})?\s*:?$/iu.exec(
      text.trim(),
    ) ?? [];
  const found = kinds.find(([, words]) => words.test(name));
  if (found === undefined) return undefined;
  return {
    kind: found[0],
    scope: /^(?:standalone|company)$/iu.test(whose ?? "") ? "parent" : "group",
    continued: false,
  };
}
