import type { SheetBuilder } from "../plan/SheetBuilder.ts";
import type { GoodwillSheets } from "./goodwill/goodwillSheet.ts";
import { unitSheetId, unitSheetName } from "./goodwill/unit/unitSheetName.ts";
import type { SheetContext } from "./SheetContext.ts";
import { adjustedWords, reconciliations, type AdjustedWords } from "./sheets/measures/adjustedWords.ts";
import { hasGrossMargin } from "../accounting/grossMarginByRole.ts";
import { coverId } from "./sheets/sheetHeader.ts";
import { tableSheets, type TableSheet } from "./sheets/tables/tableSheets.ts";

/** The sheets of a model; what the pack has nothing for is absent. */
export interface ModelSheets {
  readonly cover: SheetBuilder;
  readonly summary: SheetBuilder;
  readonly assumptions?: SheetBuilder;
  readonly tables: readonly { readonly sheet: SheetBuilder; readonly record: TableSheet }[];
  readonly grossMargin?: SheetBuilder;
  readonly adjusted?: { readonly sheet: SheetBuilder; readonly words: AdjustedWords };
  readonly goodwill?: GoodwillSheets;
  readonly cases?: SheetBuilder;
  readonly checks: SheetBuilder;
}

const tab = {
  cover: "#1F3864",
  inputs: "#0000FF",
  announced: "#8497B0",
  model: "#00703C",
  checks: "#BF8F00",
  workings: "#A6A6A6",
} as const;

/** The sheets whose amounts are those of the impairment tests. */
export const impairmentSheets = ({ assumptions, goodwill, cases }: ModelSheets): readonly SheetBuilder[] =>
  [assumptions, goodwill?.overview, ...(goodwill?.units ?? []), goodwill?.workings, cases].filter(
    (sheet) => sheet !== undefined,
  );

/** Adds the model's sheets to the book in their order, still empty. */
export function addSheets({ book, filing, assumed }: SheetContext): ModelSheets {
  const hasUnits = assumed.units.length > 0;
  const words = adjustedWords(filing);
  const cover = book.addSheet(coverId, "Cover", tab.cover);
  const summary = book.addSheet("summary", "Summary", tab.model);
  const assumptions = hasUnits ? book.addSheet("assumptions", "Assumptions", tab.inputs) : undefined;
  const tables = tableSheets(filing, reconciliations(filing)).map((record) => ({
    sheet: book.addSheet(record.id, record.name, tab.announced),
    record,
  }));
  const grossMargin = hasGrossMargin(filing) ? book.addSheet("grossMargin", "Gross margin", tab.model) : undefined;
  const adjusted = words && { sheet: book.addSheet(words.id, words.short, tab.model), words };
  // A unit that is not computed is shown there, too.
  const overview = filing.pack.units.length > 0 ? book.addSheet("goodwill", "Goodwill", tab.model) : undefined;
  const units = assumed.units.map(({ id, title }) => book.addSheet(unitSheetId(id), unitSheetName(title), tab.model));
  const cases = hasUnits ? book.addSheet("cases", "Cases", tab.inputs) : undefined;
  const checks = book.addSheet("checks", "Checks", tab.checks);
  const workings = hasUnits ? book.addSheet("workings", "Workings", tab.workings) : undefined;
  return {
    cover,
    summary,
    ...(assumptions && { assumptions }),
    tables,
    ...(grossMargin && { grossMargin }),
    ...(adjusted && { adjusted }),
    ...(overview && { goodwill: { overview, units, ...(workings && { workings }) } }),
    ...(cases && { cases }),
    checks,
  };
}
