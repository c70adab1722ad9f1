import * as summaryWords from "./summaryWords.ts";

/** @example printsNo(["cost of sales"]) // "This announcement prints no cost of sales" */
export const printsNo = (missing: readonly string[]): string =>
  summaryWords.thisAnnouncementPrintsNo([...new Set(missing)].join(" and no "));
