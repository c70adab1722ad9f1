import { loadAnnouncement } from "../announcement/loadAnnouncement.ts";
import type { TakenNames, WorkbookPlan } from "./plan.ts";
import { assumptionsSheet } from "./assumptions/assumptionsSheet.ts";
import { BookBuilder } from "./BookBuilder.ts";
import { statementSheet } from "./sheets/statementSheet.ts";

/** Changes with the layout, so that a build can tell a workbook of an older one. */
const layoutVersion = "1";

const announcedTab = "#1F3864";
const modelTab = "#00703C";
const inputTab = "#0000FF";

/**
 * The whole model as data: every sheet with its cells, names, assumptions and measures. Pure: the same for the same
 * taken names.
 *
 * @param taken sheet and defined names that belong to the user; the plan's take others, in its formulas too.
 */
export function planWorkbook(taken: TakenNames = { sheets: [], names: [] }): WorkbookPlan {
  const announcement = loadAnnouncement();
  const book = new BookBuilder(taken);
  const sheet = {
    assumptions: book.addSheet("assumptions", "Assumptions", inputTab),
    incomeStatement: book.addSheet("incomeStatement", "Income statement", announcedTab),
    financialPosition: book.addSheet("financialPosition", "Financial position", announcedTab),
    fiveYearSummary: book.addSheet("fiveYearSummary", "Five-year summary", announcedTab),
    revenue: book.addSheet("revenue", "Revenue", announcedTab),
  };
  void modelTab;
  statementSheet(book, sheet.incomeStatement, announcement, "Consolidated statement of comprehensive income");
  statementSheet(book, sheet.financialPosition, announcement, "Consolidated statement of financial position");
  statementSheet(book, sheet.fiveYearSummary, announcement, "Five-year financial summary");
  statementSheet(book, sheet.revenue, announcement, "Revenue by product, customer and industry");
  assumptionsSheet(book, sheet.assumptions);
  return book.plan(layoutVersion, "Qingdao AInnovation: annual results 2023");
}
