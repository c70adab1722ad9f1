import type { SheetContext } from "../SheetContext.ts";
import { documentNoun } from "../documentNoun.ts";
import * as summaryWords from "./summaryWords.ts";

/** @example printsNo(context, ["cost of sales"]) // "This announcement prints no cost of sales" */
export const printsNo = ({ filing }: Pick<SheetContext, "filing">, missing: readonly string[]): string =>
  summaryWords.thisDocumentPrintsNo(documentNoun(filing.pack.document), [...new Set(missing)].join(" and no "));
