import { filingOf } from "../filing/filingOf.ts";
import type { Pack } from "../filing/Pack.ts";
import { assumptionsSheet } from "./assumptions/assumptionsSheet.ts";
import { BookBuilder } from "../plan/BookBuilder.ts";
import { checksSheet } from "./checks/checksSheet.ts";
import { goodwillSheet } from "./goodwill/goodwillSheet.ts";
import { linkNotes, noteHeadingKey, notesOf, notesSheet } from "./notes/notesSheet.ts";
import { otherDisclosuresSheet } from "./notes/otherDisclosuresSheet.ts";
import type { TakenNames, WorkbookPlan } from "../plan/plan.ts";
import { adjustedLossSheet } from "./sheets/adjustedLossSheet.ts";
import { coverSheet } from "./sheets/coverSheet.ts";
import { grossMarginSheet } from "./sheets/grossMarginSheet.ts";
import { coverId } from "./sheets/sheetHeader.ts";
import { statementSheet } from "./sheets/statementSheet.ts";
import { summarySheet } from "./summary/summarySheet.ts";

/** Changes with the layout, so that a build can tell a workbook of an older one. */
const layoutVersion = "2";

const title = "Qingdao AInnovation: annual results 2023";

const tab = { cover: "#1F3864", inputs: "#0000FF", announced: "#8497B0", model: "#00703C", checks: "#BF8F00" } as const;

/**
 * The whole model as data: every sheet with its cells, names, assumptions and measures. Pure: the same for the same
 * pack and taken names.
 *
 * @throws MoneyNotSaidError while nobody has said which money the pack is in.
 * @param taken sheet and defined names that belong to the user; the plan's take others, in its formulas too.
 */
export function planWorkbook(pack: Pack, taken: TakenNames = { sheets: [], names: [] }): WorkbookPlan {
  const announcement = filingOf(pack);
  const book = new BookBuilder(taken);
  const cover = book.addSheet(coverId, "Cover", tab.cover);
  const summary = book.addSheet("summary", "Summary", tab.model);
  const assumptions = book.addSheet("assumptions", "Assumptions", tab.inputs);
  const incomeStatement = book.addSheet("incomeStatement", "Income statement", tab.announced);
  const financialPosition = book.addSheet("financialPosition", "Financial position", tab.announced);
  const fiveYearSummary = book.addSheet("fiveYearSummary", "Five-year summary", tab.announced);
  const revenue = book.addSheet("revenue", "Revenue", tab.announced);
  const otherDisclosures = book.addSheet("otherDisclosures", "Other disclosures", tab.announced);
  const notes = book.addSheet("notes", "Notes 4–19", tab.announced);
  const grossMargin = book.addSheet("grossMargin", "Gross margin", tab.model);
  const adjustedLoss = book.addSheet("adjustedLoss", "Adjusted loss", tab.model);
  const goodwill = book.addSheet("goodwill", "Goodwill", tab.model);
  const checks = book.addSheet("checks", "Checks", tab.checks);

  statementSheet(book, incomeStatement, announcement, "Income statement");
  statementSheet(book, financialPosition, announcement, "Financial position");
  statementSheet(book, fiveYearSummary, announcement, "Five-year summary");
  statementSheet(book, revenue, announcement, "Revenue by product, customer and industry");
  otherDisclosuresSheet(book, otherDisclosures, announcement);
  notesSheet(book, notes, announcement);
  assumptionsSheet(book, assumptions);
  grossMarginSheet(book, grossMargin);
  adjustedLossSheet(book, adjustedLoss, announcement);
  goodwillSheet(book, goodwill, announcement);
  checksSheet(book, checks, announcement);
  summarySheet(book, summary, announcement);
  linkNotes(book, announcement);
  coverSheet(book, cover, title, [
    {
      title: "Overview",
      entries: [
        {
          sheet: summary,
          holds: "Growth, margins by industry, expense ratios, receivables, gearing, customers and headroom",
        },
      ],
    },
    {
      title: "Inputs",
      entries: [
        { sheet: assumptions, holds: "What the impairment tests rest on: value, bounds, basis, reasoning and source" },
      ],
    },
    {
      title: "As announced",
      entries: [
        { sheet: incomeStatement, holds: "Consolidated statement of comprehensive income, both parts" },
        { sheet: financialPosition, holds: "Consolidated statement of financial position" },
        { sheet: fiveYearSummary, holds: "Results, assets and liabilities, 2019 to 2023" },
        { sheet: revenue, holds: "Revenue by product, customer type and industry" },
        {
          sheet: otherDisclosures,
          holds: "Premium customers, performance commitments, share repurchases, figures stated in the text",
        },
        {
          sheet: notes,
          holds: "Notes 4 to 19 to the consolidated financial statements",
          parts: notesOf(announcement).map(({ number, name }) => ({
            title: `Note ${number}`,
            holds: name,
            key: noteHeadingKey(number),
          })),
        },
      ],
    },
    {
      title: "Model",
      entries: [
        { sheet: grossMargin, holds: "Gross margin by year" },
        { sheet: adjustedLoss, holds: "Loss for the year to adjusted net loss, and its rate" },
        { sheet: goodwill, holds: "Value in use, carrying amount, headroom and sensitivity by unit" },
      ],
    },
    {
      title: "Proof",
      entries: [
        {
          sheet: checks,
          holds: "Every total, note, movement, quotation and announced assumption tied out, with the master check",
        },
      ],
    },
  ]);
  return book.plan(layoutVersion, title);
}
