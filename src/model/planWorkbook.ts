import { filingOf } from "../filing/filingOf.ts";
import type { Pack } from "../filing/Pack.ts";
import { BookBuilder } from "../plan/BookBuilder.ts";
import type { TakenNames, WorkbookPlan } from "../plan/plan.ts";
import { assumptionsSheet } from "./assumptions/assumptionsSheet.ts";
import { hasSmallAmounts } from "./assumptions/hasSmallAmounts.ts";
import { casesSheet } from "./cases/casesSheet.ts";
import { errorsAmong } from "./checks/again/errorsAmong.ts";
import { figuresOfWorkings, formulasAgain } from "./checks/again/formulasAgain.ts";
import { checksSheet } from "./checks/checksSheet.ts";
import { placeMasterCheck } from "./checks/masterCheck.ts";
import { goodwillSheet } from "./goodwill/goodwillSheet.ts";
import { addSheets, impairmentSheets, type ModelSheets } from "./modelSheets.ts";
import { linkNotes, placeNotes, renderNotes } from "./notes/notesSheet.ts";
import { sheetContext, type SheetContext } from "./SheetContext.ts";
import { placeAdjustedResult, renderAdjustedResult } from "./sheets/measures/adjustedResultSheet.ts";
import { contentsOf } from "./sheets/cover/contentsOf.ts";
import { tooLarge } from "./checks/restated.ts";
import { coverSheet } from "./sheets/cover/coverSheet.ts";
import { grossMarginSheet } from "./sheets/measures/grossMarginSheet.ts";
import { onlyOfNumbers } from "./sheets/tables/onlyOfNumbers.ts";
import { renderTable } from "./sheets/tables/renderTable.ts";
import { placeTables } from "./sheets/tables/tableSheet.ts";
import { notesId } from "./sheets/tables/tableSheets.ts";
import { summarySheet } from "./summary/summarySheet.ts";

/** Changes with the layout, so that a build can tell a workbook of an older one. */
const layoutVersion = "13";

/**
 * The whole model of a pack as data: every sheet with its cells, names, assumptions and measures. Pure: the same for the
 * same pack and taken names.
 *
 * @param taken sheet and defined names that belong to the user; the plan's take others, in its formulas too.
 * @throws MoneyNotSaidError while nobody has said which money the pack is in.
 */
export function planWorkbook(pack: Pack, taken: TakenNames = { sheets: [], names: [] }): WorkbookPlan {
  const filing = filingOf(pack);
  const book = new BookBuilder(taken);
  const context = sheetContext(filing, book);
  const title = pack.presentation?.title ?? `${pack.issuer.name}: ${pack.document.title}`;
  const sheets = addSheets(context);
  if (hasSmallAmounts(context.assumed.units)) for (const sheet of impairmentSheets(sheets)) sheet.showFineAmounts();

  const fillMeasures = placeAndRender(context, sheets);
  const writeStatuses = sheets.assumptions && assumptionsSheet(book, sheets.assumptions, context.assumed);
  fillMeasures();
  const sections = sheets.goodwill && goodwillSheet(context, sheets.goodwill);
  writeStatuses?.();
  if (sheets.cases) casesSheet(context, sheets.cases);
  placeMasterCheck(book, sheets.checks);
  summarySheet(context, sheets.summary);
  linkNotes(context);
  coverSheet(context, sheets.cover, title, contentsOf(context, sheets));
  onlyOfNumbers(book);
  const { summary, assumptions, grossMargin, adjusted } = sheets;
  const placed = [summary, assumptions, grossMargin, adjusted?.sheet].filter((sheet) => sheet !== undefined);
  const { cases, goodwill } = sheets;
  const inAreas = [goodwill?.overview, ...(goodwill?.units ?? []), cases].filter((sheet) => sheet !== undefined);
  const isBorneOut = (row: number): boolean =>
    sections?.some(({ borneOut }) => borneOut.some(([first, last]) => row >= first && row <= last)) === true;
  const freeOfErrors = sections?.flatMap((section) => section.freeOfErrors) ?? [];
  const workings = goodwill?.workings && {
    sheet: goodwill.workings,
    again: [
      ...formulasAgain(goodwill.workings, [
        figuresOfWorkings(goodwill.workings, isBorneOut),
        ...[goodwill.overview, ...goodwill.units].map((sheet) => ({ sheet, cells: tooLarge(sheet, sheets.checks) })),
      ]),
      ...errorsAmong(goodwill.workings, freeOfErrors),
    ],
  };
  checksSheet(context, sheets.checks, { cases, workings, placed, inAreas });
  const doubts = pack.doubts.length;
  return { ...book.plan(layoutVersion, title), ...(doubts > 0 && { doubts }) };
}

/**
 * Places every table of the document before any is rendered, as a total may add up rows of another sheet, and renders
 * those of statements and notes.
 *
 * @returns what renders the measures' sheets, with the tables that stand on them.
 */
function placeAndRender(context: SheetContext, { tables, grossMargin, adjusted }: ModelSheets): () => void {
  const placed = tables.map(({ sheet, record }) =>
    record.id === notesId
      ? { sheet, tables: [], notes: placeNotes(context, sheet, record) }
      : { sheet, tables: placeTables(context, sheet, record), notes: [] },
  );
  const result = adjusted && placeAdjustedResult(context, adjusted.sheet, adjusted.words);
  for (const each of placed) for (const table of each.tables) renderTable(context, table);
  for (const { sheet, notes } of placed) renderNotes(context, sheet, notes);
  return () => {
    if (grossMargin) grossMarginSheet(context, grossMargin);
    if (result) renderAdjustedResult(context, result);
  };
}
