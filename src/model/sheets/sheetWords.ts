/** Every sentence of the sheets on statements and notes. */

import { phrase } from "../../formula/phrase.ts";
import { type Operand, joined } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";

export const backToCover = "Back to the cover";
export const backTo = (sheet: string): string => `Back to ${sheet}`;
export const statementOfProfitOrLoss = "Statement of profit or loss and other comprehensive income";
export const statementOfFinancialPosition = "Statement of financial position";
export const changesInEquity = "Changes in equity";
export const statementOfChangesInEquity = "Statement of changes in equity";
export const ofChangesInEquity = "changes in equity";
export const statementOfCashFlows = "Statement of cash flows";
export const outsideTitle = "What is printed outside the statements and the notes, or stands only in sentences";
export const outsideSubtitle = "Printed outside the statements and notes, or only in sentences; units by row";
export const notesToNote = ({
  several,
  first,
  last,
  title,
}: {
  readonly several: boolean;
  readonly first: string;
  readonly last: string;
  readonly title: string;
}): string => `${several ? `Notes ${first} to ${last}` : `Note ${first}`} ${title}`;
export const notesToTheFinancialStatements = "notes to the financial statements";
export const changedNoNumber = " changed: no number";
export const aRowOfYours = "a row of yours at ";
/** A row of the user's, at the last of its cells, beside the total that it stands in or above. */
interface RowByTotal {
  readonly yours: string;
  readonly sheet: string;
  readonly last: Operand;
  readonly of: Operand;
}
export const isInTheSum = ({ yours, sheet, last, of }: RowByTotal): Formula =>
  joined(`; ${yours}${sheet} `, last, " is in the sum of ", of);
export const isNotInTheSum = ({ yours, sheet, last, of }: RowByTotal): Formula =>
  joined(`; ${yours}${sheet} `, last, " stands above ", of, " and is not in it");
export const changedAsWhole = (changed: string): string => `figures of this row${changed} as its source has them`;
export const calculatedAsWhole = "figures of this row calculated: announced as its source has them";
export const moved = "; a figure of this row was moved";
export const notWatched = "not watched: more figures than a formula can look at";
export const noFigurePrinted = "no figure printed";
export const headingOfNote = (number: string): string => `heading of note ${number}`;
export const subtitle = (printed: string, shown: string): string =>
  `${printed} unless the row says otherwise; ${shown}`;
export const figuresAsAnnounced = (value: string): string => `${value}; figures as announced, totals live`;
export const incomeStatement = "Income statement";
export const financialPosition = "Financial position";
export const cashFlows = "Cash flows";
export const otherDisclosures = "Other disclosures";
export const changed = (head: Operand): Formula => phrase("; ", head, " changed: ");
export const calculated = "calculated";
export const calculatedAnnounced = ({
  head,
  how,
  words,
}: {
  readonly head: Operand;
  readonly how: Operand;
  readonly words: Operand;
}): Formula => phrase("; ", head, " ", how, ": announced ", words);
export const announced = ({
  head,
  what,
  words,
}: {
  readonly head: Operand;
  readonly what: Operand;
  readonly words: Operand;
}): Formula => joined(head, what, "announced ", words);
export const expectedTheSheetsLayout = (columnKey: string): string =>
  `Expected the sheet's layout to have the column ${columnKey}, found none.`;
export const noNumber = "no number, ";
export const noNumberBut = (text: Formula): Formula => joined("no number but “", text, "”, ");
