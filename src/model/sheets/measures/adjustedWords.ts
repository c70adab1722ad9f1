import type { Filing, Table } from "../../../filing/Filing.ts";

/** What a pack calls its adjusted result, and what its sheet, lines and names are called after it. */
export interface AdjustedWords {
  /** "Adjusted net loss" */
  readonly full: string;
  /** "Adjusted loss": its sheet's name. */
  readonly short: string;
  /** "adjustedLoss": its sheet's id, and its measure's in the pane. */
  readonly id: string;
  /** "AdjustedLoss": the first part of its defined names. */
  readonly name: string;
  readonly lines: {
    /** The result for the period that the adjustments go to. */
    readonly result: string;
    readonly adjusted: string;
    readonly rate: string;
    /** The first part of every line's id: "adjustedNetLoss". */
    readonly prefix: string;
  };
}

/** Undefined where the document makes no adjustments. */
export function adjustedWords(filing: Filing): AdjustedWords | undefined {
  const result = filing.role("resultForThePeriod");
  if (result === undefined || (filing.pack.roles.adjustments ?? []).length === 0) return undefined;
  const full = filing.pack.presentation?.adjustedResult ?? printedWords(filing) ?? `Adjusted net ${resultWord(filing)}`;
  const short = full.replace(/\bnet /i, "");
  const prefix = inOneWord(full);
  return {
    full,
    short,
    id: inOneWord(short),
    name: capitalised(inOneWord(short)),
    lines: {
      prefix,
      result: `${prefix}.${lastPart(result.id)}`,
      adjusted: `${prefix}.${inOneWord(short)}`,
      rate: `${prefix}.rate`,
    },
  };
}

/** The reconciliations, which the adjusted result's sheet shows below its measure. */
export const reconciliations = (filing: Filing): readonly Table[] =>
  adjustedWords(filing) === undefined ? [] : filing.tables.filter(({ kind }) => kind === "reconciliation");

/** What the newest result for the period is. */
export function resultWord(filing: Filing): "loss" | "profit" {
  const row = filing.role("resultForThePeriod");
  const newest = row && filing.periods.findLast(({ key }) => filing.figureOf(row.id, key) !== undefined);
  const at = row && newest && filing.figureOf(row.id, newest.key);
  return at !== undefined && filing.amount(at.row.id, at.column.key).isNegative() ? "loss" : "profit";
}

/** The last part of a row's id: "lossForTheYear" of "income.lossForTheYear". */
export const lastPart = (id: string): string => id.slice(id.lastIndexOf(".") + 1);

/** The document's own label, without what it says of it in brackets. */
const printedWords = (filing: Filing): string | undefined =>
  filing
    .role("adjustedResult")
    ?.label.replace(/\s*\([^)]*\)/g, "")
    .trim();

/** "Adjusted net loss" as a key: "adjustedNetLoss". */
function inOneWord(words: string): string {
  const [first = "", ...rest] = words.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return [first.charAt(0).toLowerCase() + first.slice(1), ...rest.map(capitalised)].join("");
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
