import { statementTitle } from "../../words/statementTitle.ts";
import type { LaidTable } from "./LaidTable.ts";

/** So many rows a list of contents has at the least. */
const FEWEST = 5;

/**
 * True for a list of what stands on which page: one whole number of up to three digits a row, none below a larger one, under the
 * word for pages or beside the names of statements, notes and items.
 */
export function isContents({ rows, grid }: LaidTable): boolean {
  const told = rows.flatMap(({ label, figures }) => {
    const printed = figures.flatMap((figure) => figure?.printed ?? []);
    return printed.length === 0 ? [] : [{ label, printed }];
  });
  if (told.length < FEWEST || !told.every(({ printed }) => printed.length === 1 && page.test(printed[0] ?? "")))
    return false;
  const pages = told.map(({ printed }) => Number(printed[0]));
  if (pages.some((number, index) => number < (pages[index - 1] ?? 0))) return false;
  return (
    grid.heads.some((texts) => texts.some((text) => wordForPages.test(text))) ||
    told.some(({ label }) => statementTitle(label) !== undefined || part.test(label))
  );
}

const page = /^\d{1,3}$/u;

const wordForPages = /^pages?(?: (?:no\.?|numbers?))?$|^[頁页](?:次|碼|码)?$/iu;

const part = /^(?:item|part|note|chapter) [\dIVX]/iu;
