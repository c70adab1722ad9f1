import { phrase } from "../../formula/phrase.ts";
import { type Operand, joined } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";

/** Every sentence of the sheets on statements and notes. */
export const sheetWords = {
  backToCover: "Back to the cover",
  statementOfProfitOrLoss: "Statement of profit or loss and other comprehensive income",
  statementOfFinancialPosition: "Statement of financial position",
  changesInEquity: "Changes in equity",
  statementOfChangesInEquity: "Statement of changes in equity",
  ofChangesInEquity: "changes in equity",
  statementOfCashFlows: "Statement of cash flows",
  outsideTitle: "What is printed outside the statements and the notes, or stands only in sentences",
  outsideSubtitle: "Printed outside the statements and notes, or only in sentences; units by row",
  notesToNote: ({
    several,
    first,
    last,
    title,
  }: {
    readonly several: boolean;
    readonly first: string;
    readonly last: string;
    readonly title: string;
  }): string => `${several ? `Notes ${first} to ${last}` : `Note ${first}`} ${title}`,
  notesToTheFinancialStatements: "notes to the financial statements",
  changedNoNumber: " changed: no number",
  aRowOfYours: "a row of yours at ",
  isInTheSum: ({
    yours,
    sheet,
    last,
    label,
    head,
  }: {
    readonly yours: string;
    readonly sheet: string;
    readonly last: Operand;
    readonly label: string;
    readonly head: string;
  }): Formula => joined(`; ${yours}${sheet} `, last, ` is in the sum of ${label}, ${head}`),
  noFigurePrinted: "no figure printed",
  headingOfNote: (number: string): string => `heading of note ${number}`,
  subtitle: (printed: string, shown: string): string => `${printed} unless the row says otherwise; ${shown}`,
  figuresAsAnnounced: (value: string): string => `${value}; figures as announced, totals live`,
  incomeStatement: "Income statement",
  financialPosition: "Financial position",
  cashFlows: "Cash flows",
  otherDisclosures: "Other disclosures",
  changed: (head: Operand): Formula => phrase("; ", head, " changed: "),
  calculatedAnnounced: (head: string, words: Operand): Formula => joined(`; ${head} calculated: announced `, words),
  typedOverAnnounced: (head: string, words: Operand): Formula => joined(`; ${head} typed over: announced `, words),
  announced: ({
    head,
    what,
    words,
  }: {
    readonly head: Operand;
    readonly what: Operand;
    readonly words: Operand;
  }): Formula => joined(head, what, "announced ", words),
} as const;
