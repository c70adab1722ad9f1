import type { ReadLine } from "../../../reading/ReadDocument.ts";
import { figureText } from "../../words/figureText.ts";
import { isCurrencySign } from "../../words/moneyWords.ts";

/**
 * Lines of one value with the currency's signs set before their amounts. A program that writes a page's text value by value
 * puts a sign in a line of its own, or behind the amount of the column before: "$", "4,310 $", "3,980" are two amounts, each
 * with its sign.
 */
export function signsOnLines(printed: readonly ReadLine[]): readonly ReadLine[] {
  const lines = amountsInOne(printed);
  const out: ReadLine[] = [];
  let sign = "";
  for (const [index, line] of lines.entries()) {
    const text = onlyText(line);
    const next = onlyText(lines[index + 1]);
    if (
      text !== undefined &&
      sign === "" &&
      isCurrencySign(text) &&
      next !== undefined &&
      amountOf(next) !== undefined
    ) {
      sign = text;
      continue;
    }
    const amount = text === undefined ? undefined : amountOf(text);
    const following = amount?.behind !== "" && next !== undefined && amountOf(next) !== undefined;
    if (amount === undefined || (sign === "" && !following)) {
      out.push(line);
      continue;
    }
    out.push(withText(line, `${sign}${following ? amount.amount : (text ?? "")}`));
    sign = following ? amount.behind : "";
  }
  return out;
}

/**
 * Lines with a day that has its year below it, or with an amount that is broken behind a comma of its thousands, "1," over "204", or before the bracket or the sign
 * that ends it, which a page has in a cell of its own, "(3,401" over ")", in one line.
 */
function amountsInOne(lines: readonly ReadLine[]): readonly ReadLine[] {
  const at = (index: number): string => onlyText(lines[index]) ?? "";
  const isBroken = (index: number): boolean => {
    const [text, next] = [at(index), at(index + 1)];
    return (
      (dayAlone.test(text) && aYear.test(next) && !dayAlone.test(at(index - 1)) && !aYear.test(at(index + 2))) ||
      (/^[-−(]?\d{1,3}(?:,\d{3})*,$/u.test(text) && /^\d{3}(?:,\d{3})*(?:\.\d+)?\)?$/u.test(next)) ||
      (/^(?:[A-Z]{0,3}[$£€¥] ?)?\(\d[\d,.]*$/u.test(text) && /^\) ?%?$/u.test(next)) ||
      (/^[-−]?\d[\d,.]*$/u.test(text) && next === "%")
    );
  };
  return lines.flatMap((line, index) => {
    if (index > 0 && isBroken(index - 1)) return [];
    const between = dayAlone.test(at(index)) ? " " : "";
    return [isBroken(index) ? withText(line, `${at(index)}${between}${at(index + 1)}`) : line];
  });
}

const dayAlone = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},$/iu;
const aYear = /^(?:19|20)\d\d$/u;

/** An amount without a sign of its own, and the sign that stands behind it. */
function amountOf(text: string): { readonly amount: string; readonly behind: string } | undefined {
  const [, amount = text, behind = ""] = /^(\S+) (\S+)$/u.exec(text) ?? [];
  if (behind !== "" && !isCurrencySign(behind))
    return figureText(text) === undefined ? undefined : { amount: text, behind: "" };
  return figureText(amount)?.unit === undefined && figureText(amount) !== undefined && /^[\d(–—-]/u.test(amount)
    ? { amount, behind }
    : undefined;
}

const onlyText = (line: ReadLine | undefined): string | undefined =>
  line !== undefined && line.table === undefined && line.cells.length === 1 ? line.cells[0]?.text : undefined;

const withText = (line: ReadLine, text: string): ReadLine => ({
  ...line,
  cells: line.cells.map((cell) => ({ ...cell, text })),
});
