import type { LaidTable } from "../tables/LaidTable.ts";
import { isUnitHead } from "../../words/moneyWords.ts";
import { yearsIn } from "../../words/dateIn.ts";

/**
 * The columns of a text in letters of one width whose heads lost the gaps between them, as where it was set narrower than
 * the page: "Fiscal yearFiscal year", "CapitalEarnings", "(In thousands)per Share", or the same words in the last line over two
 * columns beside each other that nothing above tells apart; heads that a word is missing of: "Total Number of"; and all where one
 * holds figures.
 */
export function headsRunTogether({ grid: { heads }, rows }: HeadedRows): ReadonlySet<number> {
  // A head holds figures of a row that was not told from it.
  if (heads.some((texts) => texts.some((text) => /\d\S* \?(?: |$)/u.test(text)))) return new Set(heads.keys());
  const isSet = rows[0]?.line.line.measure === "characters";
  return new Set(
    heads.flatMap((texts, column) => {
      const isShared = [heads[column - 1], heads[column + 1]].some((beside) => sharesLast(texts, beside));
      return (isSet && (isShared || texts.some(isGlued))) || isCutOff.test(texts.at(-1) ?? "") ? [column] : [];
    }),
  );
}

/** What of a table tells. */
interface HeadedRows {
  readonly rows: LaidTable["rows"];
  readonly grid: Pick<LaidTable["grid"], "heads">;
}

const isGlued = (text: string): boolean => glued.some((form) => form.test(text));

const glued: readonly RegExp[] = [/(?:19|20)\d\d\p{L}{3}/u, /\p{Ll}{3}\p{Lu}\p{Ll}{3}/u, /\)\p{L}{3}/u];

const isCutOff = /\b(?:of|per|for|and|the|by|from)$/iu;

/** Words of the last line that stand over the column beside, too, under the same years. */
function sharesLast(texts: readonly string[], beside: readonly string[] | undefined): boolean {
  const last = texts.at(-1);
  if (last === undefined || beside?.at(-1) !== last || !/\p{L}{3}.* /u.test(last) || isUnitHead(last)) return false;
  const years = (each: readonly string[]): string => each.flatMap(yearsIn).join();
  return years(texts) === years(beside) && yearsIn(last).length === 0;
}
