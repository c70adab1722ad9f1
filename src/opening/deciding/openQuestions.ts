import type { Doubt, Pack } from "../../filing/Pack.ts";
import type { ReviewDecision } from "./ReviewDecision.ts";
import { isLeftMarked } from "./isLeftMarked.ts";
import * as openingWords from "../openingWords.ts";

/** What has to be answered before a model is built, in words. */
export interface OpenQuestion {
  readonly about: "money" | "periods" | "restated" | "doubts";
  readonly sentence: string;
}

/** Nothing is built on money or periods that nobody confirmed, nor on doubts about the statements that nobody looked at. */
export function openQuestions(pack: Pack, decisions: readonly ReviewDecision[]): readonly OpenQuestion[] {
  const isDecided = (kind: ReviewDecision["kind"]): boolean => decisions.some((each) => each.kind === kind);
  const questions: OpenQuestion[] = [];
  if (!isDecided("money")) questions.push({ about: "money", sentence: openingWords.theCurrencyAndTheScale });
  if (!isDecided("periods")) questions.push({ about: "periods", sentence: openingWords.thePeriodsAreNotConfirmed });
  if (!isDecided("restated") && pack.periods.some(({ restated }) => restated === true))
    questions.push({ about: "restated", sentence: openingWords.whichColumnsAreRestated });
  const unsettled = pack.doubts.filter(
    (doubt) => isAboutStatement(pack, doubt) && !isLeftMarked(pack, doubt, decisions),
  );
  if (unsettled.length > 0)
    questions.push({
      about: "doubts",
      sentence:
        unsettled.length === 1
          ? openingWords.oneDoubtAboutTheStatements
          : openingWords.doubtsAboutTheStatements(unsettled.length),
    });
  return questions;
}

const notes = new Set<string>(["note", "other", "key assumptions"]);

/** Whether a doubt is about a figure, a row or a column of a statement. */
export function isAboutStatement(pack: Pack, { about, row, table }: Doubt): boolean {
  if (about !== undefined) return false;
  return pack.tables.some(
    ({ id, kind, rows }) =>
      !notes.has(kind) && (row === undefined ? id === table : rows.some((each) => each.id === row)),
  );
}
