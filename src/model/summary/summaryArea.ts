import { areaOf } from "../../formula/build.ts";
import type { AreaRef } from "../../formula/Formula.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import * as summaryWords from "./summaryWords.ts";

/** The keys of the first and the last cell of the figures on Summary. */
export const summaryCorners = { first: summaryWords.summaryFirstFigure, last: summaryWords.summaryLastFigure } as const;

/** The figures on Summary; undefined before it is there. */
export const summaryArea = (book: BookBuilder): AreaRef | undefined =>
  book.has(summaryCorners.first) ? areaOf(book.cell(summaryCorners.first), book.cell(summaryCorners.last)) : undefined;
